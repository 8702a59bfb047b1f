import type { EmbeddedWorkbook } from "../model/workbook";
import type { ObjectClass } from "./object-class";

/** `workbook.application`. Nothing is drawn during a batch, so suspending the drawing changes nothing. */
export const APPLICATION: ObjectClass<EmbeddedWorkbook> = {
  name: "Application",
  methods: {
    SuspendApiCalculationUntilNextSync: (_workbook, _args, { calculation }) => {
      calculation.suspend();
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    Calculate: (_workbook, args, { calculation }) => {
      args.oneOf(0, ["Recalculate", "Full", "FullRebuild"]);
      calculation.now();
    },
  },
};
