import { BANDS } from "../contract/band-table";
import { INDICATORS } from "../contract/plan-tables";
import type { Band, BandSet } from "../measurement/bands";
import { isErrorText } from "../cells/error-text";
import type { Anomaly, AnomalyReason } from "../cells/anomaly";
import { BAND_MODES } from "../contract/vocabulary";
import type { BandMode, Kind, Polarity } from "../contract/vocabulary";
import type { TableData, WorkbookData } from "../cells/workbook-data";
import { knownKeys } from "./known-keys";
import type { KnownKeys } from "./known-keys";
import { interpretChoice } from "./choice";
import { entriesOf } from "./entries";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { isAtMost } from "../cells/comparison";
import { countNumber, GREATEST_SHARE } from "../cells/countable";
import type { NumericKind } from "../cells/countable";
import { cellAt, cellText, filledRows, lookupKey } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";
import { groupBy } from "../cells/group-by";

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
  readonly kind: Exclude<Kind, "Sì/No">;
  readonly polarity: Polarity;
}

/**
 * Table `Fasce`, where the workbook has one. Rows of indicators that the registry does not know, and rows of the body
 * that are not understood, are reported here; those of a known indicator when it is read ({@link ownBands}).
 */
export function interpretBandTable({
  bands,
  indicators,
}: Pick<WorkbookData, "bands" | "indicators">): Interpreted<BandTable> {
  const known = knownKeys(entriesOf(indicators, INDICATORS.id).map(({ id }) => id));
  const rows = groupBy(bands === null ? [] : rowsIn(bands), ({ owner }) => lookupKey(String(owner.value)));
  const bodyRows = rows.get("") ?? [];
  const body = interpretSet(bodyRows, { owner: "body", worthMore: "greater", id: "", readStart: shareIn });
  const unknown = [...rows]
    .filter(([key]) => key !== "" && !known.has(key))
    .flatMap(([, own]) => own.map(({ owner }) => unknownIndicator(owner, known)));
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
  return interpretSet(rowsOf.get(lookupKey(id)) ?? [], {
    owner: "indicator",
    worthMore: kind === "Data" || polarity === "Decrescente" ? "smaller" : "greater",
    id,
    // Days after a target date are plain numbers, negative before it, as an Importo may be.
    readStart: (cell) => interpretNumber(cell, id, kind === "Data" ? "Importo" : kind),
  });
}

/** True: the indicator has rows of its own, understood or not. */
export function hasOwnRows({ rowsOf }: BandTable, id: string): boolean {
  return rowsOf.has(lookupKey(id));
}

/** How the rows of one set are read. */
interface SetRule {
  readonly owner: BandSet["owner"];
  readonly worthMore: BandSet["worthMore"];
  /** Subject of the anomalies. */
  readonly id: string;
  /** Reads a beginning that is not blank. */
  readonly readStart: (cell: TableCell) => Interpreted<number | null>;
}

function rowsIn(table: TableData): readonly BandRow[] {
  return filledRows(table).map((position) => ({
    owner: cellAt(table, BANDS.indicator, position),
    from: cellAt(table, BANDS.from, position),
    achievement: cellAt(table, BANDS.achievement, position),
    mode: cellAt(table, BANDS.mode, position),
  }));
}

function unknownIndicator(owner: TableCell, known: KnownKeys): Anomaly {
  const text = String(owner.value);
  const reason: AnomalyReason = isErrorText(text)
    ? { code: "error-value" }
    : known.whyUnknown(text, { code: "unknown-indicator" });
  return anomalyAt(owner, text, reason, "excluded");
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
  const isUnderstood = rows.length > 0 && anomalies.every(({ severity }) => severity === "warning");
  const { owner, worthMore } = rule;
  return {
    value: isUnderstood ? { owner, worthMore, bands: ordered.map(({ band }) => band) } : null,
    anomalies,
  };
}

function interpretRow(row: BandRow, rule: SetRule): Interpreted<ReadRow | null> {
  const isOpen = cellText(row.from) === "";
  const from = isOpen ? plain(null) : rule.readStart(row.from);
  const achievement = shareIn(row.achievement, rule.id);
  const mode = interpretMode(row, rule.id);
  const anomalies = [from, achievement, mode].flatMap((part) => part.anomalies);
  const isUnderstood = isOpen || from.value !== null;
  if (!isUnderstood || achievement.value === null || mode.value === null) return { value: null, anomalies };
  const band = { from: from.value, achievement: achievement.value, mode: mode.value };
  return { value: { row, band }, anomalies };
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

/** A share: of the target, or an achievement. */
function shareIn(cell: TableCell, id = ""): Interpreted<number | null> {
  const share = interpretNumber(cell, id, "Rapporto");
  if (share.value === null || isAtMost(share.value, GREATEST_SHARE)) return share;
  return { value: null, anomalies: [anomalyAt(cell, id, { code: "share-out-of-range" }, "excluded")] };
}

/** A number that must be there, one that counts as a reading of the kind does. */
function interpretNumber(cell: TableCell, id: string, kind: NumericKind): Interpreted<number | null> {
  const counted = countNumber(cell.value, kind);
  if (counted.state === "counts") return plain(counted.value);
  return { value: null, anomalies: [anomalyAt(cell, id, counted.reason, "excluded")] };
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
