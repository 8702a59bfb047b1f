import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellPlace } from "../../domain/cells/workbook-data";
import { useWords } from "../words/words";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Links to the top of sheets. */
export function SheetLinks({
  sheets,
  onGoTo,
}: {
  readonly sheets: readonly string[];
  readonly onGoTo: (place: CellPlace) => void;
}): ReactNode {
  const { t } = useWords();
  return (
    <nav className={useStyles().links} aria-label={t("home.sheets")}>
      {sheets.map((sheet) => (
        <CellLink
          key={sheet}
          place={{ sheet, address: "A1" }}
          label={t("home.goTo", { sheet })}
          onGoTo={onGoTo}
        >
          {sheet}
        </CellLink>
      ))}
    </nav>
  );
}
