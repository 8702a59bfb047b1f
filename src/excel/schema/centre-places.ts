import {
  CENTRE_INDICATORS,
  CENTRE_PHASES,
  CENTRE_WORKINGS,
  PHASE_WORKINGS,
} from "../../domain/contract/centre-tables";
import { tableNameFor } from "../../domain/contract/table";
import { placedCells } from "./structured-reference";

/** Names of a centre's tables, which its formulas refer to. */
export interface CentreTableNames {
  readonly indicators: string;
  readonly phases: string;
  readonly workings: string;
  readonly phaseWorkings: string;
}

/** Those of the centre with this code. */
export function centreTableNames(code: string): CentreTableNames {
  return {
    indicators: tableNameFor(CENTRE_INDICATORS, code),
    phases: tableNameFor(CENTRE_PHASES, code),
    workings: tableNameFor(CENTRE_WORKINGS, code),
    phaseWorkings: tableNameFor(PHASE_WORKINGS, code),
  };
}

/** Where the workings begin on a centre's sheet, from 0: one empty column keeps them apart. */
export const WORKINGS_COLUMN = Object.keys(CENTRE_INDICATORS.columns).length + 1;

/** Cells of a row of a centre's sheet by their place: of the indicators, of the phases, and of their workings. */
export const row = placedCells(CENTRE_INDICATORS, 0);
export const phaseRow = placedCells(CENTRE_PHASES, 0);
export const w = placedCells(CENTRE_WORKINGS, WORKINGS_COLUMN);
export const p = placedCells(PHASE_WORKINGS, WORKINGS_COLUMN);
