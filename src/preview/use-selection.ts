import { useState } from "react";
import { sameArea } from "../embedded/model/area";
import type { Sheet } from "../embedded/model/sheet";
import type { Selection } from "./grid/selection";
import { selectArea, selectedArea } from "./grid/selection";

/**
 * The selection of a sheet. The workbook knows the selected area (an add-in reads and moves it), the page knows
 * which of its corners is active; where the two disagree, the workbook is right.
 */
export function useSelection(
  sheet: Sheet,
  onSelect: (selection: Selection) => void,
): [Selection, (selection: Selection) => void] {
  const [own, setOwn] = useState<Selection | null>(null);
  const agrees = own !== null && sameArea(selectedArea(own), sheet.selection);
  const select = (selection: Selection): void => {
    setOwn(selection);
    onSelect(selection);
  };
  return [agrees ? own : selectArea(sheet.selection), select];
}
