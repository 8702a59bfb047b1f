import { Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";

import { reviewGroups } from "../../../domain/studies/anomalies/anomaly-review";
import type { Review, ReviewedCell } from "../../../domain/studies/anomalies/anomaly-review";
import { Remark } from "../../parts/paragraph";
import { useAnomalyWords } from "./anomalies-words";
import type { CellItemProps } from "./cell-item";
import { SureCorrections } from "./sure-corrections";
import { CellGroup } from "./cell-group";

/** From this many on, a list wants to be narrowed down. */
const MANY = 6;

interface CellBrowserProps extends Omit<CellItemProps, "cell" | "onAccept"> {
  readonly review: Review;
  readonly onAccept: (cells: readonly ReviewedCell[]) => void;
}

/** The groups by sheet; many cells can be narrowed down to one sheet. */
export function CellBrowser({ review, onAccept, ...item }: CellBrowserProps): ReactNode {
  const { toCorrect, later, toCheck } = review;
  const all = [...toCorrect, ...later, ...toCheck];
  const [sheet, setSheet] = useState("");
  const sheets = reviewGroups(all).map((group) => group.sheet);
  // A sheet whose last cell was corrected is no choice any more.
  const isChosen = sheets.includes(sheet);
  const chosen = (cells: readonly ReviewedCell[]): readonly ReviewedCell[] =>
    isChosen ? cells.filter(({ anomaly }) => anomaly.place.sheet === sheet) : cells;
  const [wrong, early, counted] = [chosen(toCorrect), chosen(later), chosen(toCheck)];
  const props = { ...item, onAccept: (cell: ReviewedCell) => onAccept([cell]) };
  return (
    <>
      {all.length >= MANY && sheets.length > 1 && (
        <SheetChoice sheets={sheets} sheet={isChosen ? sheet : ""} onChoose={setSheet} />
      )}
      {wrong.length > 0 && (
        <CellGroup name="toCorrect" cells={wrong} {...props}>
          <SureCorrections cells={wrong} busy={item.busy} onAccept={onAccept} />
        </CellGroup>
      )}
      {early.length > 0 && <CellGroup name="later" cells={early} {...props} />}
      {counted.length > 0 && <CellGroup name="toCheck" cells={counted} {...props} />}
    </>
  );
}

function SheetChoice({
  sheets,
  sheet,
  onChoose,
}: {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly onChoose: (sheet: string) => void;
}): ReactNode {
  const { t } = useAnomalyWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>
        <Remark>{t("sheet")}</Remark>
      </label>
      <Select id={id} value={sheet} onChange={(_event, { value }) => onChoose(value)}>
        <option value="">{t("everySheet")}</option>
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
