import { END_SERIAL, FIRST_SERIAL } from "../../domain/cells/date-serial";
import { BODY_KEY } from "../../domain/contract/band-table";
import { NAMES } from "../../domain/contract/defined-names";
import { INDICATORS } from "../../domain/contract/plan-tables";
import { bandWorth } from "./band-worth";
import { row, w } from "./centre-places";
import { is } from "./formula-word";
import { NEVER } from "./reading-steps";
import { isNumber } from "./registry-steps";
import { wholeColumns } from "./structured-reference";

/**
 * From the value of the year to its achievement and pace (design §4, "Metodo", "Missing is missing", "Pace"): hidden
 * workings of a centre's sheet, in R1C1 notation. They say the same as `domain/measurement`.
 */

const registry = wholeColumns(INDICATORS);
const readings = `${w.counted1}:${w.counted4}`;
const isYesNo = is(w.kind, "Sì/No");
const isDate = is(w.kind, "Data");
const hasOwnBands = `AND(${w.bandSet}<>"",${w.bandSet}<>"${BODY_KEY}")`;

/** *Misurabile*: a reading would give a result: the domain's *usable target*. */
export function measurableFormula(): string {
  const forRatio = `OR(${row.target}>0,AND(${row.target}=0,${w.falling}))`;
  const byBands = `IF(${w.bandSet}="${BODY_KEY}",${forRatio},${w.bandSet}<>"")`;
  const byMethod = `IF(${is(w.method, "Fasce")},${byBands},OR(${is(w.method, "Dal valore iniziale")},${forRatio}))`;
  const numeric = `IF(AND(${w.rule}<>"",${w.method}<>"",${w.falling}<>""),${byMethod},FALSE)`;
  const isDay = `AND(${row.target}>=${FIRST_SERIAL},${row.target}<${END_SERIAL})`;
  const date = `AND(${isDay},OR(${is(w.method, "Entro la data")},${w.bandSet}<>""))`;
  const isSlip = `IF(${is(w.kind, "Percentuale")},ABS(${row.target})>2,FALSE)`;
  const byTarget = `IF(${isNumber(row.target)},IF(${isSlip},FALSE,IF(${isDate},${date},${numeric})),FALSE)`;
  return `=IF(OR(NOT(${w.active}),${w.kind}=""),FALSE,IF(${isYesNo},TRUE,${byTarget}))`;
}

/**
 * *Incompleto*: due readings are missing where a result would reward not reporting, and those present do not miss the
 * target already.
 */
export function incompleteFormula(): string {
  const lower = `OR(${is(w.rule, "Somma")},${is(w.rule, "Massimo")},${is(w.rule, "Progressivo")})`;
  const rewards = `IF(${w.falling},${lower},${is(w.rule, "Minimo")})`;
  const missed = `IF(${w.falling},${w.total}>${row.target},${w.total}<${row.target})`;
  const frequency = `TRIM(INDEX(${registry.frequency},${w.registryRow}))`;
  const half = `IF(${is(frequency, "Semestrale")},COUNT(${w.counted2},${w.counted4})<${w.lastDue}/2,COUNT(${readings})<${w.lastDue})`;
  const byFrequency = `IFERROR(IF(${is(frequency, "Annuale")},COUNT(${w.counted4})=0,${half}),COUNT(${readings})<${w.lastDue})`;
  const since = [w.counted1, w.counted2, w.counted3].map(
    (cell, index) => `IF(${w.lastDue}>${index + 1},"",${cell})`,
  );
  const missing = `IF(${is(w.rule, "Progressivo")},COUNT(${since.join(",")},${w.counted4})=0,${byFrequency})`;
  const open = `IF(${rewards},IF(${missed},FALSE,${missing}),FALSE)`;
  return `=IF(OR(NOT(${w.measurable}),${w.total}="",${w.lastDue}=0,${isYesNo},${isDate}),FALSE,${open})`;
}

/** *Quota*: of the target, or from the baseline to it; with own bands what is looked up in them. "": no result. */
export function shareFormula(): string {
  const no = `IF(${w.deadline}>4,"",0)`;
  const yesNo = `IF(${w.total}=1,1,${no})`;
  const late = `IF(${w.bandSet}<>"",${w.total}-INT(${row.target}),IF(${w.total}<=INT(${row.target}),1,0))`;
  const date = `IF(${w.total}=${NEVER},${no},${late})`;
  const byKind = `IF(${isYesNo},${yesNo},IF(${isDate},${date},${numericShare(w.total)}))`;
  return `=IF(OR(${w.total}="",NOT(${w.measurable}),${w.incomplete}),"",${byKind})`;
}

/** *Misura*: the share, or what the band is worth that holds it. */
export function measureFormula(): string {
  return `=${banded(w.share, `${w.total}=${NEVER}`)}`;
}

/** *Proiezione*: a total that grows with the year is measured as if it went on like this; others as they stand. */
export function projectedFormula(): string {
  const isTotal = `OR(${is(w.rule, "Somma")},${is(w.rule, "Progressivo")})`;
  const none = `OR(${w.share}="",${w.lastDue}=0,${isYesNo},${isDate})`;
  return `=IF(${none},"",IF(${isTotal},${w.total}*4/${w.lastDue},${w.total}))`;
}

/** *Quota prevista*: the share that the projection gives. */
export function paceShareFormula(): string {
  return `=IF(${w.projected}="","",${numericShare(w.projected)})`;
}

/** *Ritmo*: what the thresholds are asked of; "": it cannot be said yet. */
export function paceFormula(): string {
  const isNo = `OR(${isYesNo},${w.total}=${NEVER})`;
  const settled = `IF(AND(${NAMES.quarter}<${w.deadline},${isNo}),"",${w.measure})`;
  return `=IF(OR(${isYesNo},${isDate}),${settled},${banded(w.paceShare, "FALSE")})`;
}

/** *Acquisito*: reached, in a way that later readings cannot take back. */
export function safeFormula(): string {
  const growing = `OR(${is(w.rule, "Somma")},${is(w.rule, "Progressivo")},${is(w.rule, "Massimo")})`;
  const kept = `IF(${w.falling},${is(w.rule, "Minimo")},${growing})`;
  const closed = `AND(${NAMES.quarter}=4,ISNUMBER(${w.counted4}))`;
  const forGood = `IF(OR(${isYesNo},${isDate}),TRUE,OR(${kept},${closed}))`;
  return `=IF(${w.measure}="",FALSE,IF(${w.measure}>=1,${forGood},FALSE))`;
}

/** Formula: the share itself, or what its band is worth. */
function banded(share: string, isNo: string): string {
  return `IF(OR(${share}="",${w.bandSet}="",${isNo}),${share},${bandWorth(share)})`;
}

/** Formula: the share of a numeric kind, by method and polarity. With own bands the actual itself. */
function numericShare(actual: string): string {
  const target = row.target;
  const isWay = is(w.method, "Dal valore iniziale");
  const ratio = `IF(${w.falling},${target}/${actual},${actual}/${target})`;
  const reached = `OR(AND(${w.falling},${actual}<=${target}),AND(${isWay},NOT(${w.falling}),${actual}>=${target}))`;
  const byRatio = `IF(${reached},1,IF(${target}<=0,0,${ratio}))`;
  const linear = `IF(AND(${is(w.method, "Lineare")},${target}<>0),IF(${w.falling},2*${target}-${actual},${actual})/${target},${byRatio})`;
  const improves = `AND(${isWay},IF(${w.falling},${target}<${row.baseline},${target}>${row.baseline}))`;
  const way = `IF(${improves},(${actual}-${row.baseline})/(${target}-${row.baseline}),${linear})`;
  return `IF(${hasOwnBands},${actual},${way})`;
}
