import { END_SERIAL, FIRST_SERIAL } from "../../domain/cells/date-serial";
import { NAMES } from "../../domain/contract/defined-names";
import { bandWorth } from "./band-worth";
import { row, w } from "./centre-places";
import { is, isNot } from "./formula-word";
import { NEVER } from "./reading-steps";
import { hasNoRule, isNumber, UNKNOWN_RULE } from "./registry-steps";

/**
 * From the value of the year to its achievement and pace (design §4, "Metodo", "Missing is missing", "Pace"): hidden
 * workings of a centre's sheet, in R1C1 notation. They say the same as `domain/measurement`.
 */

const readings = `${w.counted1}:${w.counted4}`;
const isYesNo = is(w.kind, "Sì/No");
const isDate = is(w.kind, "Data");
const hasOwnBands = `${w.bandSet}=${row.id}`;

/** *Misurabile*: a reading would give a result: the domain's *usable target*. */
export function measurableFormula(): string {
  const forRatio = `OR(${row.target}>0,AND(${row.target}=0,${w.falling}))`;
  const byRatio = `AND(OR(${isNot(w.method, "Fasce")},${w.bandSet}<>""),${forRatio})`;
  const byMethod = `OR(${is(w.method, "Dal valore iniziale")},${hasOwnBands},${byRatio})`;
  const numeric = `IF(OR(${w.rule}="${UNKNOWN_RULE}",${w.method}="",${w.falling}=""),FALSE,${byMethod})`;
  const isDay = `${row.target}>=${FIRST_SERIAL},${row.target}<${END_SERIAL}`;
  const date = `AND(${isDay},OR(${is(w.method, "Entro la data")},${w.bandSet}<>""))`;
  const isSlip = `AND(${is(w.kind, "Percentuale")},ABS(${row.target})>2)`;
  const byKind = `IF(${isDate},${date},IF(${isSlip},FALSE,${numeric}))`;
  const byTarget = `IF(${isNumber(row.target)},${byKind},FALSE)`;
  return `=IF(OR(NOT(${w.active}),${w.kind}=""),FALSE,IF(${isYesNo},TRUE,${byTarget}))`;
}

/**
 * *Incompleto*: due readings are missing where a result would reward not reporting, and those present do not miss the
 * target already.
 */
export function incompleteFormula(): string {
  const lower = `OR(${is(w.rule, "Somma")},${is(w.rule, "Massimo")},${is(w.rule, "Progressivo")})`;
  const rewards = `IF(${w.falling}=TRUE,${lower},${is(w.rule, "Minimo")})`;
  const missed = `IF(${w.falling},${w.total}>${row.target},${w.total}<${row.target})`;
  const half = `COUNT(${w.counted2},${w.counted4})<${w.lastDue}/2`;
  const rarely = `IF(${w.every}=2,${half},COUNT(${w.counted4})=0)`;
  const byFrequency = `IF(${w.every}=1,COUNT(${readings})<${w.lastDue},${rarely})`;
  const since = [w.counted1, w.counted2, w.counted3].map(
    (cell, index) => `IF(${w.lastDue}>${index + 1},"",${cell})`,
  );
  const missing = `IF(${is(w.rule, "Progressivo")},COUNT(${since.join(",")},${w.counted4})=0,${byFrequency})`;
  const open = `IF(${rewards},IF(${missed},FALSE,${missing}),FALSE)`;
  return `=IF(OR(NOT(${w.measurable}),${w.total}="",${w.lastDue}=0),FALSE,${open})`;
}

/** *Quota*: of the target, or from the baseline to it; with own bands what is looked up in them. "": no result. */
export function shareFormula(): string {
  const no = `IF(${w.deadline}>4,"",0)`;
  const yesNo = `IF(${w.total}=1,1,${no})`;
  const late = `IF(${w.bandSet}<>"",${w.total}-INT(${row.target}),IF(${w.total}<=${row.target},1,0))`;
  const date = `IF(${w.total}=${NEVER},${no},${late})`;
  const byKind = `IF(${isYesNo},${yesNo},IF(${isDate},${date},${numericShare(w.total)}))`;
  return `=IF(OR(${w.total}="",NOT(${w.measurable}),${w.incomplete}),"",${byKind})`;
}

/** *Misura*: the share, or what the band is worth that holds it. */
export function measureFormula(): string {
  return `=${banded(w.share, `,${w.total}=${NEVER}`)}`;
}

/** *Quota prevista*: a total that grows with the year is measured as if it went on like this; others as they stand. */
export function paceShareFormula(): string {
  const isTotal = `OR(${is(w.rule, "Somma")},${is(w.rule, "Progressivo")})`;
  const none = `OR(${w.share}="",${w.lastDue}=0,${hasNoRule})`;
  const projected = numericShare(`(${w.total}*4/${w.lastDue})`);
  return `=IF(${none},"",IF(${isTotal},${projected},${w.share}))`;
}

/** *Ritmo*: what the thresholds are asked of; "": it cannot be said yet. */
export function paceFormula(): string {
  const isNo = `OR(${isYesNo},${w.total}=${NEVER})`;
  const settled = `IF(AND(${NAMES.quarter}<${w.deadline},${isNo}),"",${w.measure})`;
  return `=IF(${hasNoRule},${settled},${banded(w.paceShare, "")})`;
}

/** *Acquisito*: reached, in a way that later readings cannot take back. */
export function safeFormula(): string {
  const growing = `OR(${is(w.rule, "Somma")},${is(w.rule, "Progressivo")},${is(w.rule, "Massimo")})`;
  const kept = `IF(${w.falling}=TRUE,${is(w.rule, "Minimo")},${growing})`;
  const closed = `AND(${NAMES.quarter}=4,ISNUMBER(${w.counted4}))`;
  return `=AND(ISNUMBER(${w.measure}),${w.measure}>=1,OR(${hasNoRule},${kept},${closed}))`;
}

/** Formula: the share itself, or what its band is worth. `orNo`: one more condition of an OR, for which it stays itself. */
function banded(share: string, orNo: string): string {
  return `IF(OR(${share}="",${w.bandSet}=""${orNo}),${share},${bandWorth(share)})`;
}

/** Formula: the share of a numeric kind, by method and polarity. With own bands the actual itself. */
function numericShare(actual: string): string {
  const [target, baseline] = [row.target, row.baseline];
  const improves = `IF(${w.falling},${target}<${baseline},${target}>${baseline})`;
  const reached = `IF(${w.falling},${actual}<=${target},${actual}>=${target})`;
  const missed = `IF(${target}<=0,0,IF(${w.falling},${target}/${actual},${actual}/${target}))`;
  const way = `IF(${improves},(${actual}-${baseline})/(${target}-${baseline}),IF(${reached},1,${missed}))`;
  const ratio = `IF(${w.falling},IF(${actual}<=${target},1,${target}/${actual}),${actual}/${target})`;
  const linear = `IF(${w.falling},2*${target}-${actual},${actual})/${target}`;
  const other = `IF(AND(${is(w.method, "Lineare")},${target}<>0),${linear},${ratio})`;
  const byMethod = `IF(${is(w.method, "Dal valore iniziale")},${way},${other})`;
  return `IF(${hasOwnBands},${actual},${byMethod})`;
}
