import type { Band, BandSet } from "../bands";
import { isErrorText, numberIn, understandCell } from "../reading";
import type { Anomaly, AnomalyReason } from "../tracked-plan";
import { BAND_MODES } from "../vocabulary";
import type { BandMode, Kind, Polarity } from "../vocabulary";
import type { TableData } from "../workbook-data";
import { interpretChoice } from "./choice";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { anomalyAt, cellAt, cellText, filledRows, keyOf } from "./table-cell";
import type { TableCell } from "./table-cell";

/** Shares above this (1000 %) are slips: 50 typed for 50 %. The maximum achievement has the same limit. */
const GREATEST_SHARE = 10;

/** Table `Fasce`: the set of the body, and the rows of each indicator, which wait for its kind and polarity. */
export interface BandTable {
  /** `null`: no rows, or rows that were not understood. */
  readonly body: BandSet | null;
  readonly hasBodyRows: boolean;
  /** By the key of the indicator's ID. */
  readonly rowsOf: ReadonlyMap<string, readonly BandRow[]>;
}

/** A row of the table, by its cells. */
interface BandRow {
  readonly owner: TableCell;
  readonly from: TableCell;
  readonly achievement: TableCell;
  readonly mode: TableCell;
}

/** An indicator whose own bands are read. */
export interface BandOwner {
  readonly id: string;
  readonly kind: Kind;
  readonly polarity: Polarity;
}

/**
 * Table `Fasce`; `null`: the workbook has none. Rows of indicators that the registry does not know, and rows of the
 * body that are not understood, are reported here; those of a known indicator when it is read ({@link ownBands}).
 */
export function interpretBandTable(
  table: TableData | null,
  knownIndicators: ReadonlySet<string>,
): Interpreted<BandTable> {
  const rows = groupRows(table === null ? [] : rowsIn(table));
  const bodyRows = rows.get("") ?? [];
  const body = interpretSet(bodyRows, { owner: "body", worthMore: "greater", id: "", readStart: shareStart });
  const unknown = [...rows]
    .filter(([key]) => key !== "" && !knownIndicators.has(key))
    .flatMap(([, own]) => own.map(({ owner }) => unknownIndicator(owner)));
  return {
    value: { body: body.value, hasBodyRows: bodyRows.length > 0, rowsOf: rows },
    anomalies: [...body.anomalies, ...unknown],
  };
}

/**
 * The bands of an indicator's own, read by its kind; for Data they begin at days of delay. `null`: it has none, or they
 * were not understood, which is reported. One row that is not understood leaves the whole set out.
 */
export function ownBands(
  { rowsOf }: BandTable,
  { id, kind, polarity }: BandOwner,
): Interpreted<BandSet | null> {
  return interpretSet(rowsOf.get(keyOf(id)) ?? [], {
    owner: "indicator",
    worthMore: kind === "Data" || polarity === "Decrescente" ? "smaller" : "greater",
    id,
    readStart: kind === "Data" ? delayStart : (cell) => startOfKind(cell, kind),
  });
}

/** True: the indicator has rows of its own, understood or not. */
export function hasOwnRows({ rowsOf }: BandTable, id: string): boolean {
  return rowsOf.has(keyOf(id));
}

/** How the rows of one set are read. */
interface SetRule {
  readonly owner: BandSet["owner"];
  readonly worthMore: BandSet["worthMore"];
  /** Subject of the anomalies. */
  readonly id: string;
  /** A beginning that is not blank: its number, or why it is not understood. */
  readonly readStart: (cell: TableCell) => number | AnomalyReason;
}

function rowsIn(table: TableData): readonly BandRow[] {
  return filledRows(table).map((position) => ({
    owner: cellAt(table, "Indicatore", position),
    from: cellAt(table, "Da", position),
    achievement: cellAt(table, "Raggiungimento", position),
    mode: cellAt(table, "Modo", position),
  }));
}

function groupRows(rows: readonly BandRow[]): ReadonlyMap<string, readonly BandRow[]> {
  const groups = new Map<string, BandRow[]>();
  for (const row of rows) {
    const key = keyOf(cellText(row.owner));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function unknownIndicator(owner: TableCell): Anomaly {
  const text = cellText(owner);
  const code = isErrorText(text) ? "error-value" : "unknown-indicator";
  return anomalyAt(owner, text, { code }, "excluded");
}

/** A row with its band, when it was understood. */
interface ReadRow {
  readonly row: BandRow;
  readonly band: Band;
}

function interpretSet(rows: readonly BandRow[], rule: SetRule): Interpreted<BandSet | null> {
  const read = rows.map((row) => interpretRow(row, rule));
  const ordered = read.flatMap(({ value }) => value ?? []).sort(byStart);
  const anomalies = [...read.flatMap((part) => part.anomalies), ...orderAnomalies(ordered, rule)];
  const isUnderstood = rows.length > 0 && anomalies.length === 0;
  const { owner, worthMore } = rule;
  return {
    value: isUnderstood ? { owner, worthMore, bands: ordered.map(({ band }) => band) } : null,
    anomalies,
  };
}

function interpretRow(row: BandRow, rule: SetRule): Interpreted<ReadRow | null> {
  const from = interpretStart(row.from, rule);
  const achievement = interpretAchievement(row.achievement, rule.id);
  const mode = interpretMode(row, rule.id);
  const anomalies = [from, achievement, mode].flatMap((part) => part.anomalies);
  if (anomalies.length > 0 || achievement.value === null || mode.value === null) {
    return { value: null, anomalies };
  }
  const band = { from: from.value, achievement: achievement.value, mode: mode.value };
  return plain({ row, band });
}

function interpretStart(cell: TableCell, { id, readStart }: SetRule): Interpreted<number | null> {
  if (cellText(cell) === "") return plain(null);
  const start = readStart(cell);
  return typeof start === "number"
    ? plain(start)
    : { value: null, anomalies: [anomalyAt(cell, id, start, "excluded")] };
}

function interpretAchievement(cell: TableCell, id: string): Interpreted<number | null> {
  const share = shareStart(cell);
  return typeof share === "number"
    ? plain(share)
    : { value: null, anomalies: [anomalyAt(cell, id, share, "excluded")] };
}

/** A blank is Esatto. A straight line needs a point to begin at. */
function interpretMode({ mode, from }: BandRow, id: string): Interpreted<BandMode | null> {
  const chosen = interpretChoice(mode, id, {
    allowed: BAND_MODES,
    blank: "Esatto" as const,
    unknown: null,
    severity: "excluded",
  });
  if (chosen.value !== "In proporzione" || cellText(from) !== "") return chosen;
  return { value: null, anomalies: [anomalyAt(from, id, { code: "band-needs-start" }, "excluded")] };
}

/** A share: of the target, or an achievement. A text such as `50%` is understood too. */
function shareStart(cell: TableCell): number | AnomalyReason {
  const share = numberIn(cell.value);
  if (share === null) return notANumber(cell, "Percentuale");
  if (share < 0) return { code: "negative" };
  return share <= GREATEST_SHARE ? share : { code: "share-out-of-range" };
}

/** Days after the target date; before it they are negative. */
function delayStart(cell: TableCell): number | AnomalyReason {
  return numberIn(cell.value) ?? notANumber(cell, "Numero");
}

function startOfKind(cell: TableCell, kind: Kind): number | AnomalyReason {
  const reading = understandCell(cell.value, kind);
  if (reading.state === "value") return reading.value;
  return reading.state === "anomaly" ? reading.reason : notANumber(cell, kind);
}

function notANumber(cell: TableCell, expected: Kind): AnomalyReason {
  return isErrorText(cellText(cell)) ? { code: "error-value" } : { code: "not-a-number", expected };
}

function byStart(one: ReadRow, other: ReadRow): number {
  return (one.band.from ?? -Infinity) - (other.band.from ?? -Infinity);
}

/** Two bands that begin at the same point, and achievements that make a worse result worth more. */
function orderAnomalies(ordered: readonly ReadRow[], { id, worthMore }: SetRule): readonly Anomaly[] {
  return ordered.flatMap(({ row, band }, index) => {
    const before = ordered[index - 1]?.band;
    if (before === undefined) return [];
    if (before.from === band.from) return [anomalyAt(row.from, id, { code: "duplicate-band" }, "excluded")];
    const rise = band.achievement - before.achievement;
    const isWrong = worthMore === "greater" ? rise < 0 : rise > 0;
    return isWrong ? [anomalyAt(row.achievement, id, { code: "band-wrong-way" }, "excluded")] : [];
  });
}
