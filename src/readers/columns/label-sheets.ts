import type { SourceCell, SourceRow, SourceTable } from "../document/source-document";
import { isCode } from "./centre-text";
import { columnRole, headingRole } from "./heading-role";
import type { HeadingRole } from "./heading-role";
import { labelPairs } from "./label-pairs";
import type { LabelPair } from "./label-pairs";
import { foldedText } from "./folded-words";
import type { HeadedColumn } from "./table-heading";
import type { PlanRow } from "./table-rows";

/** Sheets of labels and values, one for each objective, as if they were a table: a column for each label. */
export interface LabelSheets {
  readonly columns: readonly HeadedColumn[];
  readonly rows: readonly PlanRow[];
  /** Texts that are no pairs: titles, the body's name. */
  readonly texts: readonly string[];
}

/** So many different labels make a sheet; fewer stand above tables too. */
const LEAST_LABELS = 4;
/** A sheet shows itself soon. */
const ROWS_LOOKED_AT = 200;

/** Whether a table is a sheet of labels: most of its rows are pairs, and some of them say an objective. */
export function isLabelSheet({ rows }: SourceTable): boolean {
  const filled = rows
    .slice(0, ROWS_LOOKED_AT)
    .filter(({ cells }) => cells.filter(({ text }) => text !== "").length > 1);
  const pairs = filled.map(({ cells }) => labelPairs(cells));
  const labels = new Set(pairs.flat().map(({ label }) => foldedText(label)));
  const roles = new Set(pairs.flat().map(({ role }) => role));
  const isMost = pairs.filter((row) => row.length > 0).length * 2 > filled.length;
  return isMost && labels.size >= LEAST_LABELS && OBJECTIVE_ROLES.some((role) => roles.has(role));
}

const OBJECTIVE_ROLES: readonly HeadingRole[] = ["objective", "title", "objective-description", "indicator"];

/** What is said once of an objective; all else belongs to the phase or the indicator above it. */
const OF_OBJECTIVE: ReadonlySet<HeadingRole> = new Set([
  ...([
    "objective",
    "title",
    "objective-description",
    "upper-objective",
    "objectiveCode",
    "number",
    "description",
  ] as const),
  ...([
    "centre",
    "centreCode",
    "manager",
    "publicValue",
    "body",
    "year",
    "objectiveWeight",
    "kind",
    "other",
  ] as const),
]);

/** One objective's sheet while it is read: what is said of the objective, and its phases and indicators. */
interface Sheet {
  readonly head: LabelPair[];
  readonly items: LabelPair[][];
  readonly source: SourceRow;
}

/** The sheets of the tables, each as rows of an objective. */
export function labelSheets(tables: readonly SourceTable[]): LabelSheets {
  const sheets: Sheet[] = [];
  const texts: string[] = [];
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const code = openingCode(row);
    const pairs = code === null ? labelPairs(row.cells) : [code];
    if (pairs.length === 0) texts.push(...row.cells.flatMap(({ text }) => (text === "" ? [] : [text])));
    else addPairs(sheets, pairs, row, code !== null);
  }
  const columns = columnsOf(sheets);
  return { columns, rows: sheets.filter(isFilled).flatMap((sheet) => rowsOf(sheet, columns)), texts };
}

/** `SCHEDA OBIETTIVO N. 1` opens a sheet, and its number is what the objective is called by. */
function openingCode({ cells }: SourceRow): LabelPair | null {
  const filled = cells.filter(({ text, continues }) => text !== "" && continues === undefined);
  const [only] = filled;
  if (only === undefined || filled.length > 1 || only.text.includes(":")) return null;
  const { label = "", code = "" } =
    /^(?<label>.*?\p{L}.*?)\s*(?<code>\S*\d\S*)$/su.exec(only.text)?.groups ?? {};
  const role = headingRole(label)?.role;
  const isObjective = role === "objectiveCode" || role === "objective";
  return isObjective && isCode(code) ? { label, role: "objectiveCode", value: { text: code } } : null;
}

function addPairs(sheets: Sheet[], pairs: readonly LabelPair[], source: SourceRow, opens: boolean): void {
  const open = sheets.at(-1);
  const isAgain = open !== undefined && pairs.some((pair) => isAgainIn(pair, open));
  const sheet: Sheet = open === undefined || opens || isAgain ? { head: [], items: [], source } : open;
  if (sheet !== open) sheets.push(sheet);
  const isItem = pairs.some(({ role }) => role === "phase" || role === "indicator");
  if (isItem) sheet.items.push([...pairs]);
  else for (const pair of pairs) (placeOf(pair, sheet) ?? sheet.head).push(pair);
}

/** What is said once of an objective and is said again is the next one's. */
function isAgainIn({ role, label }: LabelPair, { head }: Sheet): boolean {
  if (role === null || role === "other" || !OF_OBJECTIVE.has(role)) return false;
  return head.some((pair) => foldedText(pair.label) === foldedText(label));
}

/** The last phase or indicator, for what is none of the objective's; `null`: the objective itself. */
function placeOf({ role }: LabelPair, { items }: Sheet): LabelPair[] | null {
  return role === null || OF_OBJECTIVE.has(role) ? null : (items.at(-1) ?? null);
}

function isFilled({ head }: Sheet): boolean {
  return head.some(({ value }) => value.text !== "");
}

function columnsOf(sheets: readonly Sheet[]): readonly HeadedColumn[] {
  const labels = new Map<string, string>();
  for (const { label } of sheets.flatMap(({ head, items }) => [...head, ...items.flat()])) {
    const key = foldedText(label);
    if (!labels.has(key)) labels.set(key, label);
  }
  return [...labels.values()].map((header, column) => ({ column, header, reading: columnRole(header, "") }));
}

function rowsOf({ head, items, source }: Sheet, columns: readonly HeadedColumn[]): readonly PlanRow[] {
  return [head, ...items].map((pairs) => ({
    place: source.place,
    cells: columns.map(({ header }) => cellOf(pairs, header)),
    section: sectionOf(head),
    isAfterBreak: false,
  }));
}

function cellOf(pairs: readonly LabelPair[], header: string): SourceCell {
  const own = pairs.filter(({ label }) => foldedText(label) === foldedText(header));
  return own.find(({ value }) => value.text !== "")?.value ?? { text: "" };
}

/** The year and the body of a sheet. */
function sectionOf(head: readonly LabelPair[]): PlanRow["section"] {
  const year = head.find(({ role, value }) => role === "year" && /^20\d\d$/u.test(value.text));
  const body = head.find(({ role, value }) => role === "body" && value.text !== "");
  return {
    ...(year === undefined ? {} : { year: Number(year.value.text) }),
    ...(body === undefined ? {} : { body: body.value.text }),
  };
}
