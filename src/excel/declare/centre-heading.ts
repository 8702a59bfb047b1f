import { CENTRE_PHASES, CENTRE_WORKINGS, PHASE_WORKINGS } from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { SHEETS } from "../../domain/contract/sheets";
import { QUARTERS } from "../../domain/contract/vocabulary";
import { centreLabel } from "../../domain/plan/plan";
import type { Centre } from "../../domain/plan/plan";
import { quoteSheet } from "../cells/sheet-name";
import type { CentreTableNames } from "../schema/centre-places";
import { is, isNot } from "../schema/formula-word";
import { EXCLUDED } from "../schema/reading-steps";
import { wholeColumns } from "../schema/structured-reference";
import type { TextCell, TextStyle } from "./sheet-layout";

/** What the title block of a tracking sheet speaks of. */
export interface HeadingContent {
  readonly centre: Centre;
  readonly managers: readonly string[];
  /** Names of its tables; `null`: it has none of this sort. */
  readonly tables: {
    readonly indicators: CentreTableNames | null;
    readonly phases: CentreTableNames | null;
  };
}

/** Rows of the title block. */
export const HEADING_ROWS = 5;

/** It fits on one line of the paper. */
const HOW_TO =
  "Scrivere solo nelle celle gialle: vuota è un dato mancante, non uno zero. Grigio: non dovuto, o non ancora; ciò che vi si scrive conta da quel trimestre. Rosso: non conta, va corretto.";

/** The title block, from this column on: whose sheet it is, by when it is filled, and what is left to do. */
export function centreHeading(
  content: HeadingContent,
  planTitle: string,
  column: number,
): readonly TextCell[] {
  const names = content.managers.join(", ");
  const who = content.managers.length === 1 ? `Dirigente: ${names}` : `Dirigenti: ${names}`;
  const text = (row: number, style: TextStyle, words: string): TextCell => ({
    ...{ row, column, style },
    content: { type: "text", text: words },
  });
  const formula = (row: number, words: string): TextCell => ({
    ...{ row, column, style: "value" },
    content: { type: "formula", formula: words },
  });
  return [
    text(0, "title", centreLabel(content.centre)),
    text(1, "subtitle", `${planTitle} · ${who}`),
    formula(
      2,
      `=IF(${NAMES.parametersFault}<>"",${NAMES.parametersFault},${dueWords()}&${leftWords(content.tables)})`,
    ),
    // As the summary says it: it is the plan that is provisional. Without its sheet nothing is said.
    formula(3, `=IFERROR(${NAMES.provisional}&"","")`),
    text(4, "note", HOW_TO),
    {
      ...{ row: 0, column: column + LINK_DISTANCE, style: "link" },
      content: { type: "link", text: "← Vai al riepilogo", target: `${quoteSheet(SHEETS.summary)}!A1` },
    },
  ];
}

/** Columns from the title to the link back, right of the longest title. */
const LINK_DISTANCE = 11;

/** As of when, and by when. The date is put together: what `TEXT` wants depends on the language of Excel. */
function dueWords(): string {
  const { fillBy, quarter } = NAMES;
  const two = (part: string): string => `RIGHT("0"&${part}(${fillBy}),2)`;
  const date = `${two("DAY")}&"/"&${two("MONTH")}&"/"&YEAR(${fillBy})`;
  const by = `IF(ISNUMBER(${fillBy})," · Da compilare entro il "&${date},"")`;
  return `"Trimestre di riferimento: T"&${quarter}&${by}`;
}

/** How many rows that are due are still to fill, and how many cells to correct. */
function leftWords({ indicators, phases }: HeadingContent["tables"]): string {
  const missing = [
    ...(indicators === null ? [] : [missingIndicators(indicators)]),
    ...(phases === null ? [] : [missingPhases(phases)]),
  ];
  const excluded = [
    ...(indicators === null ? [] : [excludedOfIndicators(indicators)]),
    ...(phases === null ? [] : [excludedOfPhases(phases)]),
  ];
  const sum = (parts: readonly string[]): string => (parts.length === 0 ? "0" : parts.join("+"));
  return `" · Righe dovute ancora da compilare: "&(${sum(missing)})&" · Celle da correggere: "&(${sum(excluded)})`;
}

/** Cells *Da correggere*, as `domain/measurement/provisional` counts them: of what is withdrawn none. */
function excludedOfIndicators(names: CentreTableNames): string {
  const { active, excluded } = wholeColumns({ ...CENTRE_WORKINGS, name: names.workings });
  return `SUMPRODUCT(${active}*${excluded})`;
}

function excludedOfPhases(names: CentreTableNames): string {
  const { situation, excluded } = wholeColumns({ ...PHASE_WORKINGS, name: names.phaseWorkings });
  return `SUMPRODUCT((${isNot(situation, "Stralciato")})*${excluded})`;
}

/** Indicators that owe a reading by now, of which none stands in or after the last due quarter. */
function missingIndicators(names: CentreTableNames): string {
  const w = wholeColumns({ ...CENTRE_WORKINGS, name: names.workings });
  const reported = QUARTERS.map((quarter) => {
    const cell = w[`counted${quarter}`];
    return `(${w.lastDue}<=${quarter})*(${cell}<>"")*(${cell}<>"${EXCLUDED}")`;
  });
  const isMissing = `((${reported.join("+")})=0)`;
  // A date is reported once, whenever that was; what is done need not be said again.
  const isDate = `(${is(w.kind, "Data")})*(${w.total}<>"")`;
  const isDone = `(${is(w.kind, "Sì/No")})*(${w.total}=1)`;
  const owes = `${w.active}*(${w.kind}<>"")*(${w.lastDue}>0)`;
  return `SUMPRODUCT(${owes}*${isMissing}*(1-${isDate})*(1-${isDone}))`;
}

/** Phases that are not at 100 % and have no report in the reference quarter. */
function missingPhases(names: CentreTableNames): string {
  const w = wholeColumns({ ...PHASE_WORKINGS, name: names.phaseWorkings });
  const { progress } = wholeColumns({ ...CENTRE_PHASES, name: names.phases });
  return `SUMPRODUCT((${w.situation}="")*(${w.lastReported}<${NAMES.quarter})*(${progress}<>1))`;
}
