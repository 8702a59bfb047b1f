import type { TEXT_STEPS } from "../../domain/contract/reading-steps";
import type { ReadingStep, StepColumns } from "../../domain/contract/reading-steps";
import type { ContractColumn } from "../../domain/contract/table";
import { formulaColumn } from "./column";
import type { Column, TableColumns } from "./column";
import { cleanFormula, markFormula, shapeFormula } from "./reading-formulas";
import type { TypedCell } from "./reading-formulas";
import { cellInRow } from "./structured-reference";

/** A column of hidden workings. */
export function step(column: ContractColumn, formula: string): Column {
  return formulaColumn(column, 48, formula);
}

/** What is typed in a cell, with its kind. */
export type Typed = Pick<TypedCell, "typed" | "kind">;

/** A typed cell whose steps stand in these columns of the workings, in the same row. */
export function typedCell<Cell extends string>(
  { typed, kind }: Typed,
  columns: StepColumns<Exclude<ReadingStep, "valid">, Cell>,
  cell: Cell,
): TypedCell {
  const at = (column: ContractColumn): string => cellInRow(column);
  return {
    typed,
    kind,
    clean: at(columns[`clean${cell}`]),
    mark: at(columns[`mark${cell}`]),
    shape: at(columns[`shape${cell}`]),
    read: at(columns[`read${cell}`]),
  };
}

/** The steps of reading a text. */
export function textSteps<Cell extends string>(
  typed: TypedCell,
  columns: StepColumns<(typeof TEXT_STEPS)[number], Cell>,
  cell: Cell,
): TableColumns {
  return [
    step(columns[`clean${cell}`], cleanFormula(typed)),
    step(columns[`mark${cell}`], markFormula(typed)),
    step(columns[`shape${cell}`], shapeFormula(typed)),
  ];
}
