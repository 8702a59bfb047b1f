import type { Chart } from "../model/chart";
import { changeChart, chartWithId } from "../model/charts";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";

/** Finds a chart again after each change: the model's are immutable. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** A part of a chart that can be read and changed: its title, the font of its title. */
export interface Holder<Part> {
  read(): Part;
  change(change: Partial<Part>): void;
}

export function chartHolder({ sheet, id }: ChartTarget, { workbook }: HostContext): Holder<Chart> {
  return {
    read: () => chartWithId(sheet, id),
    change: (change) => {
      changeChart(workbook, sheet, id, change);
    },
  };
}

/** A part inside another: `pick` finds it, `put` says what changes in the whole. */
export function partOf<Whole, Part extends object>(
  whole: Holder<Whole>,
  pick: (whole: Whole) => Part,
  put: (part: Part) => Partial<Whole>,
): Holder<Part> {
  return {
    read: () => pick(whole.read()),
    change: (change) => {
      whole.change(put({ ...pick(whole.read()), ...change }));
    },
  };
}
