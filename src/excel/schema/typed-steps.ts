import { formulaColumn } from "./column";
import type { Column, TableColumns } from "./column";
import { cleanFormula, markFormula, shapeFormula } from "./reading-formulas";
import type { TypedCell } from "./reading-formulas";

/** A column of hidden workings. */
export function step(header: string, formula: string): Column {
  return formulaColumn(header, 48, formula);
}

/** What is typed in a cell, and where its steps stand in the workings: under `P…`, `D…`, `F…` and `L…`. */
export function typedCell(typed: string, kind: string, suffix: string): TypedCell {
  const at = (letter: string): string => `[@${letter}${suffix}]`;
  return { typed, kind, clean: at("P"), mark: at("D"), shape: at("F"), read: at("L") };
}

/** The steps of reading a text. */
export function textSteps(cell: TypedCell, suffix: string): TableColumns {
  return [
    step(`P${suffix}`, cleanFormula(cell)),
    step(`D${suffix}`, markFormula(cell)),
    step(`F${suffix}`, shapeFormula(cell)),
  ];
}
