import type { ContractColumn } from "../../domain/contract/table";
import { END_SERIAL, FIRST_SERIAL } from "../../domain/cells/date-serial";
import { BODY_KEY } from "../../domain/contract/band-table";
import {
  CENTRE_INDICATORS,
  CENTRE_PHASES,
  CENTRE_WORKINGS,
  PHASE_WORKINGS,
} from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { INDICATORS, OBJECTIVES } from "../../domain/contract/plan-tables";
import { quarterColumn } from "../../domain/contract/quarter-columns";
import type { QuarterColumns } from "../../domain/contract/quarter-columns";
import { tableNameFor } from "../../domain/contract/table";
import {
  KINDS,
  METHODS,
  POLARITIES,
  QUARTER_LABELS,
  QUARTERS,
  RULES,
} from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import { bandSetFormula, bandWorthFormula, lookedUpFormula } from "./band-formulas";
import { achievementFormula, actualFormula, paceFormula, ratioShare, statusFormula } from "./centre-formulas";
import { FORMATS, formulaColumn, inputColumn, textColumn } from "./column";
import type { Column, TableColumns } from "./column";
import { is, isNot, word, wordArray } from "./formula-word";
import type { Word } from "./formula-word";
import { readFormula, readingFormula, validFormula } from "./reading-formulas";
import { cellsInRow, wholeColumns } from "./structured-reference";
import { step, textSteps, typedCell } from "./typed-steps";
import type { Typed } from "./typed-steps";

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

/** Neighbouring columns of a table, by the headers of the first and the last. */
export interface ColumnSpan {
  readonly firstHeader: string;
  readonly lastHeader: string;
}

/** The cells of an indicator whose format is its kind's. */
export const MEASURES = span(CENTRE_INDICATORS.baseline, CENTRE_INDICATORS.actual);
/** The cells in which managers report. */
export const INDICATOR_READINGS = span(CENTRE_INDICATORS.t1, CENTRE_INDICATORS.t4);
export const PHASE_READINGS = span(CENTRE_PHASES.t1, CENTRE_PHASES.t4);

/** The workings' cells in their own formulas. */
const w = cellsInRow(CENTRE_WORKINGS);
const registry = wholeColumns(INDICATORS);
const objectives = wholeColumns(OBJECTIVES);

/** A column of the registry. */
type Entry = keyof typeof INDICATORS.columns;

/** `Centro_A1`. */
export function centreColumns({ workings }: CentreTableNames): TableColumns {
  return [
    textColumn(CENTRE_INDICATORS.id, 104),
    textColumn(CENTRE_INDICATORS.objective, 84),
    textColumn(CENTRE_INDICATORS.indicator, 260),
    lookupColumn("unit", workings),
    amountLookupColumn("baseline", workings),
    amountLookupColumn("target", workings),
    ...quarterInputs(CENTRE_INDICATORS),
    formulaColumn(CENTRE_INDICATORS.actual, 72, actualFormula({ workings })),
    formulaColumn(CENTRE_INDICATORS.achievement, 84, achievementFormula({ workings }), FORMATS.percent),
    formulaColumn(CENTRE_INDICATORS.status, 86, statusFormula({ workings })),
    inputColumn(CENTRE_INDICATORS.notes, 150, "Left"),
    inputColumn(CENTRE_INDICATORS.evidence, 130, "Left"),
  ];
}

/** `Fasi_A1`. */
export function centrePhaseColumns({ phaseWorkings }: CentreTableNames): TableColumns {
  const readings = cellsInRow(PHASE_WORKINGS, phaseWorkings);
  return [
    textColumn(CENTRE_PHASES.id, 104),
    textColumn(CENTRE_PHASES.objective, 84),
    textColumn(CENTRE_PHASES.phase, 260),
    ...quarterInputs(CENTRE_PHASES).map((column): Column => ({
      ...column,
      numberFormat: FORMATS.wholePercent,
    })),
    formulaColumn(CENTRE_PHASES.progress, 72, lastOf(readings), FORMATS.wholePercent),
    inputColumn(CENTRE_PHASES.notes, 64, "Left"),
  ];
}

/**
 * `Calcolo_A1`, hidden beside `Centro_A1`, row by row: what the registry says of the indicator, with defaults, and
 * the readings as numbers. The steps of reading a text come first, those that fit the kind last.
 */
export function workingsColumns({ indicators }: CentreTableNames): TableColumns {
  const centre = cellsInRow(CENTRE_INDICATORS, indicators);
  const baseline = typedCell({ typed: centre.baseline, kind: w.kind }, CENTRE_WORKINGS, "OfBaseline");
  const target = typedCell({ typed: centre.target, kind: w.kind }, CENTRE_WORKINGS, "OfTarget");
  return [
    { ...textColumn(CENTRE_WORKINGS.formattedKind, 48), wrap: false },
    ...registrySteps(indicators),
    ...textSteps(baseline, CENTRE_WORKINGS, "OfBaseline"),
    ...textSteps(target, CENTRE_WORKINGS, "OfTarget"),
    step(CENTRE_WORKINGS.readOfBaseline, readFormula(baseline)),
    step(CENTRE_WORKINGS.readOfTarget, readFormula(target)),
    step(CENTRE_WORKINGS.baseline, validFormula(baseline)),
    step(CENTRE_WORKINGS.target, `=IF(${is(w.kind, "Sì/No")},1,${validFormula(target).slice(1)})`),
    step(CENTRE_WORKINGS.bandSet, bandSetFormula(indicators)),
    step(CENTRE_WORKINGS.measurable, measurableFormula()),
    ...readingSteps((quarter) => ({ typed: centre[`t${quarter}`], kind: w.kind })),
    step(CENTRE_WORKINGS.lastReading, lastOf(w)),
    step(CENTRE_WORKINGS.paceTarget, paceTargetFormula()),
    ...bandSteps(centre.actual),
    step(CENTRE_WORKINGS.pace, paceFormula(centre.actual)),
  ];
}

/** `CalcoloFasi_A1`: the phases' percentages as numbers. */
export function phaseWorkingsColumns({ phases }: CentreTableNames): TableColumns {
  const centre = cellsInRow(CENTRE_PHASES, phases);
  return readingSteps((quarter) => ({ typed: centre[`t${quarter}`], kind: word("Percentuale") }));
}

function quarterInputs(columns: QuarterColumns): TableColumns {
  return QUARTERS.map((quarter) => inputColumn(quarterColumn(columns, quarter), 64, "Center"));
}

/** What the registry says of the indicator. */
function registrySteps(indicators: string): TableColumns {
  const { id } = cellsInRow(CENTRE_INDICATORS, indicators);
  const frequency = entryText("frequency");
  const firstDue = `IF(${is(frequency, "Annuale")},4,IF(${is(frequency, "Semestrale")},2,1))`;
  return [
    step(CENTRE_WORKINGS.registryRow, `=IFERROR(MATCH(${id},${registry.id},0),"")`),
    step(CENTRE_WORKINGS.active, activeFormula(indicators)),
    step(CENTRE_WORKINGS.kind, `=${listed(entryText("kind"), KINDS, '""')}`),
    step(CENTRE_WORKINGS.polarity, `=${listed(entryText("polarity"), POLARITIES, word("Crescente"))}`),
    step(CENTRE_WORKINGS.rule, ruleFormula()),
    step(CENTRE_WORKINGS.method, methodFormula()),
    step(CENTRE_WORKINGS.firstDue, `=${firstDue}`),
    step(CENTRE_WORKINGS.deadline, deadlineFormula()),
  ];
}

/** The target on the way: of a sum the part that the quarter should have brought. */
function paceTargetFormula(): string {
  const isPart = `AND(${is(w.rule, "Somma")},ISNUMBER(${w.target}))`;
  return `=IF(${isPart},${w.target}*${NAMES.quarter}/4,${w.target})`;
}

/** The bands that hold the actual, and what is expected by the quarter. */
function bandSteps(actual: string): TableColumns {
  // Own bands speak of the year's total: they are looked up with the total that this pace leads to.
  const total = `IF(${is(w.rule, "Somma")},${actual}*4/${NAMES.quarter},${actual})`;
  return [
    step(CENTRE_WORKINGS.lookedUp, lookedUpFormula(actual, ratioShare(actual, w.target, w), actual)),
    step(CENTRE_WORKINGS.bandWorth, bandWorthFormula(w.lookedUp)),
    step(CENTRE_WORKINGS.paceLookedUp, lookedUpFormula(actual, ratioShare(actual, w.paceTarget, w), total)),
    step(CENTRE_WORKINGS.paceBandWorth, bandWorthFormula(w.paceLookedUp)),
  ];
}

/** The steps of all quarters, from what is typed to the number that counts. Both workings have the same. */
function readingSteps(typedIn: (quarter: Quarter) => Typed): TableColumns {
  const cells = QUARTERS.map((quarter) => ({
    quarter,
    cell: typedCell(typedIn(quarter), PHASE_WORKINGS, `${quarter}`),
  }));
  return [
    ...cells.flatMap(({ quarter, cell }) => textSteps(cell, PHASE_WORKINGS, `${quarter}`)),
    ...cells.map(({ quarter, cell }) =>
      step(PHASE_WORKINGS[`read${quarter}`], readingFormula(cell, quarter)),
    ),
    ...cells.map(({ quarter, cell }) => step(PHASE_WORKINGS[`valid${quarter}`], validFormula(cell))),
  ];
}

/** A registry entry on the centre's sheet; an empty one stays empty (INDEX would give 0). */
function lookupColumn(symbol: "unit", workings: string): Column {
  const { registryRow } = cellsInRow(CENTRE_WORKINGS, workings);
  const entry = `INDEX(${registry[symbol]},${registryRow})`;
  return formulaColumn(
    CENTRE_INDICATORS[symbol],
    64,
    `=IF(${registryRow}="","",IF(${entry}="","",${entry}))`,
  );
}

/** The same for a baseline or target: 80 in a percentage means 80 %, and is shown so. */
function amountLookupColumn(symbol: "baseline" | "target", workings: string): Column {
  const { registryRow, kind } = cellsInRow(CENTRE_WORKINGS, workings);
  const entry = `INDEX(${registry[symbol]},${registryRow})`;
  const perCent = `AND(${is(kind, "Percentuale")},ISNUMBER(${entry}),${entry}>=2,${entry}<=100)`;
  const shown = `IF(${perCent},${entry}/100,${entry})`;
  return formulaColumn(
    CENTRE_INDICATORS[symbol],
    64,
    `=IF(${registryRow}="","",IF(${entry}="","",${shown}))`,
  );
}

/** A registry entry as text, "" where it is empty or the indicator is unknown. */
function entryText(symbol: Entry): string {
  return `IF(${w.registryRow}="","",TRIM(INDEX(${registry[symbol]},${w.registryRow})&""))`;
}

/** An entry that is in its list; the default where it is empty; "" where it is in no list: then nothing is measured. */
function listed(entry: string, list: readonly Word[], byDefault: string): string {
  return `IF(${entry}="",${byDefault},IF(ISNUMBER(MATCH(${entry},${wordArray(list)},0)),${entry},""))`;
}

/** The last of the four readings. */
function lastOf({ valid1, valid2, valid3, valid4 }: Readonly<Record<`valid${Quarter}`, string>>): string {
  return `=IF(${valid4}<>"",${valid4},IF(${valid3}<>"",${valid3},IF(${valid2}<>"",${valid2},${valid1})))`;
}

/** Neither the indicator nor its objective is *Stralciato*. */
function activeFormula(indicators: string): string {
  const { objective } = cellsInRow(CENTRE_INDICATORS, indicators);
  const objectiveRow = `MATCH(${objective},${objectives.code},0)`;
  const objectiveState = `IFERROR(TRIM(INDEX(${objectives.planState},${objectiveRow})&""),"")`;
  return `=AND(${isNot(entryText("planState"), "Stralciato")},${isNot(objectiveState, "Stralciato")})`;
}

function ruleFormula(): string {
  const isSum = `OR(${is(w.kind, "Numero")},${is(w.kind, "Importo")})`;
  const byKind = `IF(${isSum},${word("Somma")},${word("Ultimo valore")})`;
  const hasNone = `OR(${is(w.kind, "Sì/No")},${is(w.kind, "Data")})`;
  return `=IF(${hasNone},${word("Ultimo valore")},${listed(entryText("rule"), RULES, byKind)})`;
}

function methodFormula(): string {
  const method = entryText("method");
  const byDefault = word("Rapporto al target");
  const ofOtherKinds = `OR(${is(method, "Sì/No")},${is(method, "Entro la data")})`;
  const chosen = `IF(${ofOtherKinds},${byDefault},${listed(method, METHODS, byDefault)})`;
  const ofDate = `IF(${is(method, "Fasce")},${word("Fasce")},${word("Entro la data")})`;
  const other = `IF(${is(w.kind, "Data")},${ofDate},${chosen})`;
  return `=IF(${is(w.kind, "Sì/No")},${word("Sì/No")},${other})`;
}

/** The quarter of *Scadenza*: a date of the plan's year, or T1…T4; 4 where it is empty or says neither. */
function deadlineFormula(): string {
  const entry = `INDEX(${registry.deadline},${w.registryRow})`;
  const dated = `IF(YEAR(${entry})<${NAMES.year},1,IF(YEAR(${entry})>${NAMES.year},4,ROUNDUP(MONTH(${entry})/3,0)))`;
  const written = `IFERROR(MATCH(UPPER(TRIM(${entry})),${wordArray(QUARTER_LABELS)},0),4)`;
  // YEAR of a number that is no date would be an error, or a year before the plan's.
  const isDay = `AND(${entry}>=${FIRST_SERIAL},${entry}<${END_SERIAL})`;
  return `=IF(${w.registryRow}="",4,IF(ISNUMBER(${entry}),IF(${isDay},${dated},4),${written}))`;
}

/** A result would be possible if there were a reading: the domain's *usable target*. */
function measurableFormula(): string {
  const entries = `${w.polarity}<>"",${w.rule}<>"",${w.method}<>""`;
  const byRatio = `IF(${is(w.polarity, "Decrescente")},${w.target}>=0,${w.target}>0)`;
  const byBands = `IF(${w.bandSet}="${BODY_KEY}",${byRatio},${w.bandSet}<>"")`;
  const banded = `IF(${is(w.method, "Fasce")},${byBands},${byRatio})`;
  const byMethod = `IF(${is(w.method, "Dal valore iniziale")},ISNUMBER(${w.baseline}),${banded})`;
  const numeric = `IF(AND(ISNUMBER(${w.target}),${entries}),${byMethod},FALSE)`;
  const date = `AND(ISNUMBER(${w.target}),OR(${isNot(w.method, "Fasce")},${w.bandSet}<>""))`;
  const byKind = `IF(${is(w.kind, "Sì/No")},TRUE,IF(${is(w.kind, "Data")},${date},${numeric}))`;
  return `=IF(OR(NOT(${w.active}),${w.kind}=""),FALSE,${byKind})`;
}

function span(first: ContractColumn, last: ContractColumn): ColumnSpan {
  return { firstHeader: first.header, lastHeader: last.header };
}
