import type { EmbeddedWorkbook } from "../model/workbook";
import type { ObjectClass } from "./object-class";
import { CALCULATION_TYPES } from "./calculation-pace";
import { wordValue } from "./property-values";
import { cultureInfo, SEPARATOR_PROPERTIES } from "./culture-info";

/** `workbook.application`. Nothing is drawn during a batch, so suspending the drawing changes nothing. */
export const APPLICATION: ObjectClass<EmbeddedWorkbook> = {
  name: "Application",
  properties: {
    ...SEPARATOR_PROPERTIES,
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (_workbook, value, { calculation }) => {
        const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
        calculation.setMode(wordValue("Application.calculationMode", value, modes));
      },
    },
    CalculationState: { get: (_workbook, { calculation }) => calculation.state },
  },
  children: { CultureInfo: cultureInfo },
  methods: {
    SuspendApiCalculationUntilNextSync: (_workbook, _args, { calculation }) => {
      calculation.suspend();
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    Calculate: (_workbook, args, { calculation }) => {
      calculation.now(args.oneOf(0, CALCULATION_TYPES));
    },
  },
};
