import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellPlace } from "../../../domain/cells/workbook-data";
import type { Finding } from "../../../domain/structure/finding";
import { findingSentence, remedySentence } from "../../../domain/structure/finding-sentence";
import { CellLink } from "../../parts/cell-link";
import { useMarkedItemStyles } from "../../parts/marked-item-styles";
import { Remark } from "../../parts/paragraph";
import type { CheckPage } from "../../state/pane-state";
import { useStructureWords } from "../../words/structure-words";

const useStyles = makeStyles({
  mended: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  byHand: { borderLeft: `3px dashed ${tokens.colorPaletteDarkOrangeBorderActive}` },
  remedy: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One finding: where it is, what is wrong, whose work it is and what will be done, or why it is still so. */
export function FindingItem({
  finding,
  last,
  onGoTo,
}: {
  readonly finding: Finding;
  readonly last: CheckPage["last"];
  /** `null`: the sheet is not there. */
  readonly onGoTo: ((place: CellPlace) => void) | null;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useStructureWords();
  const { sheet, address, remedy } = finding;
  const resists = resistance(finding, last);
  return (
    <li
      className={mergeClasses(
        useMarkedItemStyles().item,
        remedy === "by-hand" ? styles.byHand : styles.mended,
      )}
    >
      <div>
        {address !== null && onGoTo !== null && (
          <>
            <CellLink place={{ sheet, address }} label={t("goToCell", { sheet, address })} onGoTo={onGoTo}>
              {t("cell", { address })}
            </CellLink>{" "}
          </>
        )}
        <span className={styles.remedy}>({t(`remedy.${remedy}`)})</span>
      </div>
      <span>{findingSentence(finding, language)}</span>
      <Remark>{resists === null ? remedySentence(finding, language) : t(`resists.${resists}`)}</Remark>
    </li>
  );
}

/** Why a repair that has just been done left the finding as it is; `null`: none was to mend it. */
function resistance({ remedy, sheet }: Finding, last: CheckPage["last"]): "tried" | "locked" | null {
  if (last === null || last === "taken-back" || remedy === "by-hand") return null;
  return last.locked.includes(sheet) ? "locked" : "tried";
}
