import { mixed } from "./table";
import type { ContractColumn } from "./table";

/** First letters of the hidden columns in which a typed cell is read step by step (see `excel/schema/reading-formulas`). */
const STEP_LETTERS = { clean: "P", mark: "D", shape: "F", read: "L", valid: "V" } as const;

/** A step from what was typed to the number that counts. */
export type ReadingStep = keyof typeof STEP_LETTERS;

/** The steps that take a text apart. */
export const TEXT_STEPS = ["clean", "mark", "shape"] as const;

/** Hidden columns by the step and the cell that is read: `cleanOfTarget`, `valid1`. */
export type StepColumns<Step extends ReadingStep, Cell extends string> = Readonly<
  Record<`${Step}${Cell}`, ContractColumn>
>;

/**
 * The hidden columns of some steps of one cell, in their order; their headers end alike: `Ptarget`, `Dtarget`,
 * `Ftarget`.
 */
export function stepColumns<Step extends ReadingStep, Cell extends string>(
  steps: readonly Step[],
  cell: Cell,
  ending: string = cell,
): StepColumns<Step, Cell> {
  const columns = steps.map(
    (step) => [`${step}${cell}`, mixed(`${STEP_LETTERS[step]}${ending}`, "formula")] as const,
  );
  return Object.fromEntries(columns) as StepColumns<Step, Cell>;
}
