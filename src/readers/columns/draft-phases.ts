import type { FieldCells } from "./field-cells";
import { listedItems, semicolonItems } from "./listed-items";
import type { PlanRow } from "./table-rows";

/** The phases of an objective, in order. A text that the next row repeats is one phase with several indicators. */
export function phasesOf(rows: readonly PlanRow[], cells: FieldCells): readonly string[] {
  return cells.columnsOf("phase").flatMap(({ column }) => {
    const texts = rows.map((row) => row.cells[column]?.text ?? "");
    return texts
      .filter((text, at) => text !== "" && text !== texts[at - 1])
      .flatMap((text) => listedItems(text) ?? semicolonItems(text));
  });
}
