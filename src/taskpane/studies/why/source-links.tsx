import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Source } from "../../../domain/studies/explanation/explanation";
import type { CellPlace } from "../../../domain/cells/workbook-data";
import { CellLink } from "../../parts/cell-link";
import { useWhyWords } from "./why-words";

const useStyles = makeStyles({
  sources: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export type GoTo = (place: CellPlace) => void;

/** The cells that something comes from: `Celle: Target, Metodo`. */
export function SourceLinks({
  sources,
  onGoTo,
}: {
  readonly sources: readonly Source[];
  readonly onGoTo: GoTo;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWhyWords();
  if (sources.length === 0) return null;
  return (
    <p className={styles.sources}>
      {t("cells")}{" "}
      {sources.map((source, position) => (
        <span key={`${source.label} ${source.place.address}`}>
          {position > 0 && ", "}
          <SourceLink source={source} onGoTo={onGoTo} />
        </span>
      ))}
    </p>
  );
}

/** The way to one cell. */
export function SourceLink({
  source: { label, place },
  onGoTo,
}: {
  readonly source: Source;
  readonly onGoTo: GoTo;
}): ReactNode {
  const { t } = useWhyWords();
  return (
    <CellLink
      place={place}
      label={t("goTo", { label, sheet: place.sheet, address: place.address })}
      onGoTo={onGoTo}
    >
      {label}
    </CellLink>
  );
}
