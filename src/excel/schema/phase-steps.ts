import { NAMES } from "../../domain/contract/defined-names";
import { OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { CENTRE_INDICATORS, CENTRE_WORKINGS, NOT_DUE } from "../../domain/contract/centre-tables";
import { QUARTERS } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import { phaseRow } from "./centre-places";
import { is, word } from "./formula-word";
import { rowOfKey } from "./registry-steps";
import { wholeColumns } from "./structured-reference";

/** The hidden workings of a centre's phases, in R1C1 notation. */

const phases = wholeColumns(PHASES);
const objectives = wholeColumns(OBJECTIVES);

/** *Situazione*. `tables`: the centre's indicators and their workings, `null` where the centre has none. */
export function situationFormula(
  tables: { readonly indicators: string; readonly workings: string } | null,
): string {
  const isClosed = (state: string, key: string, keys: string): string =>
    `IFERROR(${is(`TRIM(INDEX(${state},${rowOfKey(key, keys)}))`, "Stralciato")},FALSE)`;
  const phase = isClosed(phases.planState, phaseRow.id, phases.id);
  const objective = isClosed(objectives.planState, phaseRow.objective, objectives.code);
  const withdrawn = `IF(OR(${phase},${objective}),${word("Stralciato")}`;
  if (tables === null) return `=${withdrawn},"")`;
  const indicators = wholeColumns({ ...CENTRE_INDICATORS, name: tables.indicators });
  const workings = wholeColumns({ ...CENTRE_WORKINGS, name: tables.workings });
  const measuring = `(${indicators.objective}=${phaseRow.objective})*${workings.active}`;
  return `=${withdrawn},IF(SUMPRODUCT(${measuring})>0,${word(NOT_DUE)},""))`;
}

/** *Escluse*: how many cells up to the reference quarter hold something that is no share from 0 to 100 %. */
export function phaseExcludedFormula(): string {
  const terms = QUARTERS.map((quarter) => {
    const cell = phaseRow[`t${quarter}`];
    const isFilled = `NOT(ISBLANK(${cell}))`;
    return `IF(AND(${isDue(quarter)},${isFilled}),1-${shares(quarter)},0)`;
  });
  return `=${terms.join("+")}`;
}

/** *Rilevata in*: the last quarter up to the reference one whose report counts; 0: none. */
export function lastReportedFormula(): string {
  const last = QUARTERS.reduce(
    (before, quarter) => `IF(IF(${isDue(quarter)},${shares(quarter)},0)>0,${quarter},${before})`,
    "0",
  );
  return `=${last}`;
}

function isDue(quarter: Quarter): string {
  return `${NAMES.quarter}>=${quarter}`;
}

/** 1 for a share from 0 to 100 %, else 0. For LibreOffice a truth value is a number: it is asked first. */
function shares(quarter: Quarter): string {
  const cell = phaseRow[`t${quarter}`];
  return `IF(ISLOGICAL(${cell}),0,COUNTIFS(${cell},">=0",${cell},"<=1"))`;
}
