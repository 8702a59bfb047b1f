import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { is, word } from "./formula-word";
import { cellsInRow, spanInRow } from "./structured-reference";
import type { References } from "./structured-reference";

/**
 * The results of a tracking sheet, as formulas. They say the same as `domain` (achievement, status), as of the
 * reference quarter. `w` is the row's hidden workings (`Calcolo_A1`), where kind, rule, method and polarity of the
 * indicator stand with their defaults and the readings as numbers.
 */
export interface RowNames {
  /** Name of the workings table. */
  readonly workings: string;
}

/** Cells of the workings in the same row: in the workings themselves, or beside them. */
export type Workings = References<typeof CENTRE_WORKINGS.columns>;

const own = cellsInRow(CENTRE_INDICATORS);
/** The workings' cells in their own formulas. */
const inside = cellsInRow(CENTRE_WORKINGS);

/** *Consuntivo*: the readings up to the reference quarter made one value by the rule. */
export function actualFormula({ workings }: RowNames): string {
  const w = cellsInRow(CENTRE_WORKINGS, workings);
  const readings = spanInRow(CENTRE_WORKINGS.valid1, CENTRE_WORKINGS.valid4, workings);
  const yesNo = `IF(${w.lastReading}=1,${word("Sì")},${word("No")})`;
  const extreme = `IF(${is(w.rule, "Massimo")},MAX(${readings}),IF(${is(w.rule, "Minimo")},MIN(${readings}),${w.lastReading}))`;
  const mean = `IF(${is(w.rule, "Media")},AVERAGE(${readings}),${extreme})`;
  const total = `IF(${is(w.rule, "Somma")},SUM(${readings}),${mean})`;
  return `=IF(OR(COUNT(${readings})=0,${w.rule}=""),"",IF(${is(w.kind, "Sì/No")},${yesNo},${total}))`;
}

/** *Raggiungimento*, between 0 and the maximum; "" where there is no result. */
export function achievementFormula({ workings }: RowNames): string {
  const w = cellsInRow(CENTRE_WORKINGS, workings);
  const yesNo = `IF(${is(own.actual, "Sì")},1,0)`;
  const byDate = `IF(${own.actual}<=${w.target},1,0)`;
  const number = `IF(${is(w.method, "Fasce")},${w.bandWorth},${numericAchievement(own.actual, w.target, w)})`;
  const share = `IF(${is(w.method, "Sì/No")},${yesNo},IF(${is(w.method, "Entro la data")},${byDate},${number}))`;
  return `=IF(OR(${own.actual}="",NOT(${w.measurable})),"",MAX(0,MIN(${NAMES.maximumAchievement},${share})))`;
}

/** The same against what is expected by the reference quarter: what *In linea* and *In ritardo* are decided by. */
export function paceFormula(actual: string): string {
  const w = inside;
  const none = `OR(${w.measurable}=FALSE,${actual}="",${is(w.kind, "Sì/No")},${is(w.kind, "Data")})`;
  const share = `IF(${is(w.method, "Fasce")},${w.paceBandWorth},${numericAchievement(actual, w.paceTarget, w)})`;
  return `=IF(${none},"",MAX(0,MIN(${NAMES.maximumAchievement},${share})))`;
}

/** *Stato*. */
export function statusFormula({ workings }: RowNames): string {
  const w = cellsInRow(CENTRE_WORKINGS, workings);
  const missing = `IF(${w.firstDue}<=${NAMES.quarter},${word("Non rilevato")},${word("In corso")})`;
  const late = `IF(${is(w.method, "Fasce")},${light(own.achievement)},${word("Critico")})`;
  const open = `IF(${NAMES.quarter}<${w.deadline},${word("In corso")},${late})`;
  const onOff = `IF(${own.achievement}>=1,${word("Raggiunto")},${open})`;
  const safe = `AND(${own.achievement}>=1,OR(${is(w.polarity, "Crescente")},${NAMES.quarter}=4))`;
  const paced = `IF(${safe},${word("Raggiunto")},${light(w.pace)})`;
  const result = `IF(OR(${is(w.kind, "Sì/No")},${is(w.kind, "Data")}),${onOff},${paced})`;
  const measured = `IF(${own.actual}="",${missing},${result})`;
  return (
    `=IF(NOT(${w.active}),${word("Stralciato")},` +
    `IF(NOT(${w.measurable}),${word("Senza target")},${measured}))`
  );
}

function light(share: string): string {
  const amber = `IF(${share}>=${NAMES.amberThreshold},${word("In ritardo")},${word("Critico")})`;
  return `IF(${share}>=${NAMES.greenThreshold},${word("In linea")},${amber})`;
}

/** The share of *Rapporto al target*. */
export function ratioShare(actual: string, target: string, { polarity }: Pick<Workings, "polarity">): string {
  return `IF(${is(polarity, "Decrescente")},IF(${actual}<=${target},1,${target}/${actual}),${actual}/${target})`;
}

/** Achievement of the numeric kinds, by method and polarity, bands aside. */
function numericAchievement(actual: string, target: string, w: Workings): string {
  const falling = is(w.polarity, "Decrescente");
  const reached = `IF(${falling},${actual}<=${target},${actual}>=${target})`;
  const ratio = ratioShare(actual, target, w);
  const linear = `IF(${falling},IF(${target}=0,IF(${actual}<=0,1,0),(2*${target}-${actual})/${target}),${actual}/${target})`;
  const improves = `IF(${falling},${target}<${w.baseline},${target}>${w.baseline})`;
  const way = `(${actual}-${w.baseline})/(${target}-${w.baseline})`;
  const fromBaseline = `IF(${improves},${way},IF(${reached},1,IF(${target}>0,${ratio},0)))`;
  const other = `IF(${is(w.method, "Dal valore iniziale")},${fromBaseline},${ratio})`;
  return `IF(${is(w.method, "Lineare")},${linear},${other})`;
}
