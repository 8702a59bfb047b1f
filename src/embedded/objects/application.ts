import type { EmbeddedWorkbook } from "../model/workbook";
import type { ObjectClass } from "./host-object";

/**
 * `workbook.application`. Formulas are calculated at the end of each batch and before results are read, so that
 * suspending calculation or drawing until the next sync changes nothing that can be seen.
 */
export const APPLICATION: ObjectClass<EmbeddedWorkbook> = {
  name: "Application",
  methods: {
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    Calculate: (_workbook, args) => {
      args.oneOf(0, ["Recalculate", "Full", "FullRebuild"]);
    },
  },
};
