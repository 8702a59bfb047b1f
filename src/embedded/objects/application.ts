import type { EmbeddedWorkbook } from "../model/workbook";
import { cultureInfo, SEPARATOR_PROPERTIES } from "./culture-info";
import type { ObjectClass } from "./host-object";

/** `workbook.application`. Nothing is drawn during a batch, so suspending the drawing changes nothing. */
export const APPLICATION: ObjectClass<EmbeddedWorkbook> = {
  name: "Application",
  properties: SEPARATOR_PROPERTIES,
  children: { CultureInfo: cultureInfo },
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
