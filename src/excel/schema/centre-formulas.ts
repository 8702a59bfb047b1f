import { END_SERIAL, FIRST_SERIAL } from "../../domain/cells/date-serial";
import {
  CENTRE_INDICATORS,
  CENTRE_PHASES,
  CENTRE_WORKINGS,
  PHASE_WORKINGS,
} from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { FILLINGS } from "../../domain/contract/filling";
import { INDICATORS } from "../../domain/contract/plan-tables";
import { QUARTER_LABELS } from "../../domain/contract/vocabulary";
import { row, w } from "./centre-places";
import type { CentreTableNames } from "./centre-places";
import { is, word, wordArray } from "./formula-word";
import { NEVER } from "./reading-steps";
import { cellsInRow, spanInRow, wholeColumns } from "./structured-reference";

/**
 * What people see calculated on a centre's sheet. `Consuntivo`, `Raggiungimento`, `Stato`, `Avanzamento` and `Atteso`
 * speak by the names of columns, so that whoever presses F2 reads a sentence; what only repeats the registry is in
 * R1C1 notation, as the workings are.
 */

const registry = wholeColumns(INDICATORS);
const own = cellsInRow(CENTRE_INDICATORS);
const ownPhase = cellsInRow(CENTRE_PHASES);

/** *Come si compila*. */
export function howToFormula(): string {
  const atEnd = `IF(${is(w.rule, "Ultimo valore")},"${FILLINGS.state}","${FILLINGS.quarter}")`;
  const numeric = `IF(${is(w.rule, "Progressivo")},"${FILLINGS.total}",${atEnd})`;
  const byKind = `IF(${is(w.kind, "Sì/No")},"${FILLINGS.yesNo}",IF(${is(w.kind, "Data")},"${FILLINGS.date}",${numeric}))`;
  return `=IF(${w.kind}="","",${byKind})`;
}

/** A text of the registry; an empty one stays empty. */
export function textEntryFormula(symbol: "unit"): string {
  return `=IFERROR(INDEX(${registry[symbol]},${w.registryRow})&"","")`;
}

/** A baseline or target of the registry; an empty one stays empty (INDEX would give 0). */
export function amountEntryFormula(symbol: "baseline" | "target"): string {
  const entry = `INDEX(${registry[symbol]},${w.registryRow})`;
  return `=IF(${w.registryRow}="","",IF(${entry}="","",${entry}))`;
}

/** *Entro*: the date of *Scadenza*, the last day of the quarter that it names, else the target date or the year's end. */
export function untilFormula(): string {
  const entry = `INDEX(${registry.deadline},${w.registryRow})`;
  const byDefault = `IF(${is(w.kind, "Data")},${row.target},DATE(${NAMES.year},12,31))`;
  // The number between two others is itself where it lies between them.
  const isDay = `IFERROR(MEDIAN(${entry},${FIRST_SERIAL},${END_SERIAL - 1})=${entry},FALSE)`;
  const named = `DATE(${NAMES.year},3*MATCH(TRIM(${entry}),${wordArray(QUARTER_LABELS)},0)+1,0)`;
  return `=IFERROR(${named},IF(${isDay},${entry},${byDefault}))`;
}

/** *Consuntivo*: the readings up to the reference quarter made one value by the rule. */
export function actualFormula({ workings }: Pick<CentreTableNames, "workings">): string {
  const { total, kind } = cellsInRow(CENTRE_WORKINGS, workings);
  const yesNo = `IF(${total}=1,${word("Sì")},${word("No")})`;
  return `=IF(${total}="","",IF(${is(kind, "Sì/No")},${yesNo},IF(${total}=${NEVER},${word("No")},${total})))`;
}

/** *Raggiungimento*, between 0 and the maximum; "" where there is no result. */
export function achievementFormula({ workings }: Pick<CentreTableNames, "workings">): string {
  const { measure } = cellsInRow(CENTRE_WORKINGS, workings);
  return `=IF(${measure}="","",MAX(0,MIN(${NAMES.maximumAchievement},${measure})))`;
}

/** *Stato*: the first that holds. "" while a parameter is wrong. */
export function statusFormula({ workings }: Pick<CentreTableNames, "workings">): string {
  const { active, measurable, excluded, lastDue, safe, pace } = cellsInRow(CENTRE_WORKINGS, workings);
  const missing = `IF(${lastDue}>0,${word("Non rilevato")},${word("In corso")})`;
  const onTheWay = `IF(${pace}="",${word("In corso")},${light(pace, "")})`;
  const measured = `IF(${own.achievement}="",${missing},IF(${safe},${word("Raggiunto")},${onTheWay}))`;
  const correct = `IF(${excluded}>0,${word("Da correggere")},${measured})`;
  const planned = `IF(NOT(${active}),${word("Stralciato")},IF(NOT(${measurable}),${word("Senza target")},${correct}))`;
  return `=IF(${NAMES.quarter}=0,"",${planned})`;
}

/** *Avanzamento*: the last share of a phase that was reported. */
export function progressFormula({ phaseWorkings }: Pick<CentreTableNames, "phaseWorkings">): string {
  const { lastReported } = cellsInRow(PHASE_WORKINGS, phaseWorkings);
  const reports = spanInRow(CENTRE_PHASES.t1, CENTRE_PHASES.t4);
  return `=IF(${lastReported}=0,"",INDEX(${reports},1,${lastReported}))`;
}

/** *Atteso* of a phase: as much of it as of the year. */
export function phaseExpectedFormula(): string {
  return `=IF(${ownPhase.progress}="","",${NAMES.quarter}/4)`;
}

/** *Stato* of a phase. */
export function phaseStatusFormula({ phaseWorkings }: Pick<CentreTableNames, "phaseWorkings">): string {
  const { situation, excluded } = cellsInRow(PHASE_WORKINGS, phaseWorkings);
  const { progress, expected } = ownPhase;
  const reported = `IF(${progress}>=1,${word("Raggiunto")},${light(progress, `*${expected}`)})`;
  const owed = `IF(${excluded}>0,${word("Da correggere")},IF(${progress}="",${word("Non rilevato")},${reported}))`;
  return `=IF(${NAMES.quarter}=0,"",IF(${situation}<>"",${situation},${owed}))`;
}

function light(share: string, scale: string): string {
  const amber = `IF(${share}>=${NAMES.amberThreshold}${scale},${word("In ritardo")},${word("Critico")})`;
  return `IF(${share}>=${NAMES.greenThreshold}${scale},${word("In linea")},${amber})`;
}
