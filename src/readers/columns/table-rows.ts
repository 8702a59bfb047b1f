import type { DraftProblem } from "../draft/plan-draft";
import type { SourceCell, SourcePlace, SourceRow } from "../document/source-document";
import type { MappedColumn } from "./column-mapping";
import { headingKey } from "./heading-key";
import { labelPairs } from "./label-pairs";
import { labelledSection, sectionText, within } from "./section-text";
import type { Section } from "./section-text";

/** A row of the plan with what stands above it in rows of text. */
export interface PlanRow {
  readonly place: SourcePlace;
  readonly cells: readonly SourceCell[];
  readonly section: Section;
  /** The first below a repeated heading or on a new page: a cell may go on from the page before. */
  readonly isAfterBreak: boolean;
}

/** The rows of a table, told apart. */
export interface TableRows {
  readonly rows: readonly PlanRow[];
  /** Texts before, between and after the rows, which no column holds. */
  readonly texts: readonly string[];
  /** What holds for the rows after the last one, on the next table too. */
  readonly section: Section;
  /** Whether rows of text say what columns would: centre, manager, objective. */
  readonly hasSections: boolean;
  readonly problems: readonly DraftProblem[];
}

/** The columns by which rows are told apart. */
export interface RowColumns {
  /** Rows of the heading, folded: what repeats them is none of the plan's. */
  readonly headings: ReadonlySet<string>;
  /** The first row below the heading; those above it are titles and sections. */
  readonly first: number;
  /** It goes on with the table before it, on another page. */
  readonly isContinued: boolean;
  readonly columns: readonly MappedColumn[];
}

const PAGE_NUMBER = /^(?:pag(?:ina|\.)?|page|p\.)?\s*\d{1,4}(?:\s*(?:di|of|\/)\s*\d{1,4})?$/iu;
const TOTAL =
  /^(?:sub\s*-?)?tot(?:al[ei]?|ale|\.)?(?!\p{L})|^grand total|^somma(?: (?:dei )?pesi)?$|^sub-?totale/iu;

type RowKind =
  | { readonly kind: "plan" | "empty" | "heading" | "page" | "total" }
  | { readonly kind: "text"; readonly text: string; readonly section: Section | null };

/** Tells the rows of the plan from headings, totals, page numbers, sections, notes and signatures. */
export function tableRows(source: readonly SourceRow[], by: RowColumns, start: Section): TableRows {
  const rows: PlanRow[] = [];
  const texts: string[] = [];
  const pending: DraftProblem[] = [];
  const problems: DraftProblem[] = [];
  let section = start;
  let hasSections = false;
  let isAfterBreak = by.isContinued;
  let isTogether = true;
  let page: number | undefined;
  for (const [at, { cells, place }] of source.entries()) {
    const row = at < by.first ? titleKind(cells, by) : rowKind(cells, by);
    if (row.kind === "heading" || (page !== undefined && place.page !== undefined && place.page !== page))
      isAfterBreak = true;
    page = place.page ?? page;
    if (row.kind === "plan") {
      rows.push({ place, cells, section, isAfterBreak });
      problems.push(...pending.splice(0));
      isAfterBreak = false;
      isTogether = false;
    } else if (row.kind === "total") {
      problems.push({ severity: "notice", place, code: "total-skipped", values: { text: firstText(cells) } });
    } else if (row.kind === "text") {
      if (rows.length === 0) texts.push(row.text);
      if (row.section !== null) {
        section = within(section, row.section, isTogether);
        isTogether = true;
        hasSections ||= rowsSay(row.section);
      } else if (rows.length > 0) {
        pending.push({ severity: "notice", place, code: "text-skipped", values: { text: row.text } });
      }
    }
  }
  return { rows, texts, section, hasSections, problems: [...problems, ...pending] };
}

function rowsSay({ centreName, centreCode, manager, objectiveTitle, publicValue }: Section): boolean {
  return [centreName, centreCode, manager, objectiveTitle, publicValue].some(
    (value) => value !== undefined && value !== null,
  );
}

/** A row above the heading: a title or a section, whatever stands where. */
function titleKind(cells: readonly SourceCell[], by: RowColumns): RowKind {
  const kind = rowKind(cells, by);
  if (kind.kind !== "plan") return kind;
  const texts = cells.flatMap(({ text, continues }) =>
    text === "" || continues !== undefined ? [] : [text],
  );
  const section = texts
    .map((text) => sectionText(text)?.section ?? {})
    .reduce<Section>((all, own) => ({ ...all, ...own }), {});
  return { kind: "text", text: texts.join(" "), section: Object.keys(section).length === 0 ? null : section };
}

function rowKind(cells: readonly SourceCell[], by: RowColumns): RowKind {
  const filled = cells.flatMap(({ text, continues }, column) =>
    text === "" || continues !== undefined ? [] : [{ text, column }],
  );
  const [first] = filled;
  if (first === undefined) return { kind: "empty" };
  if (by.headings.has(headingKey(cells))) return { kind: "heading" };
  if (isTotal(cells, by.columns)) return { kind: "total" };
  if (filled.length === 1) return singleText(first.text, usesAt(by.columns, first.column));
  const pairs = pairedSection(cells);
  return pairs === null
    ? { kind: "plan" }
    : { kind: "text", text: filled.map(({ text }) => text).join(" "), section: pairs };
}

function usesAt(columns: readonly MappedColumn[], column: number): MappedColumn["use"] {
  return columns.find((each) => each.column === column)?.use ?? "leave";
}

function singleText(text: string, use: MappedColumn["use"]): RowKind {
  if (PAGE_NUMBER.test(text)) return { kind: "page" };
  const said = sectionText(text);
  const isPlan =
    use === "phase" || use === "indicator" || use === "target" || (use === "objective" && said === null);
  if (isPlan && said?.isSure !== true) return { kind: "plan" };
  return { kind: "text", text, section: said?.section ?? null };
}

/** A row of pairs: `Settore:` `Tributi` `Dirigente:` `Rag. Santi`; `null`: not all of it is. */
function pairedSection(cells: readonly SourceCell[]): Section | null {
  let section: Section = {};
  for (const { label, value } of labelPairs(cells)) {
    const said = labelledSection(label, value.text);
    if (said === null) return null;
    section = { ...section, ...said };
  }
  return Object.keys(section).length === 0 ? null : section;
}

/** `Totale Area Tecnica`: no code and no indicator; an indicator that begins so has a target or other words beside it. */
function isTotal(cells: readonly SourceCell[], columns: readonly MappedColumn[]): boolean {
  const total = cells.findIndex(({ text }) => TOTAL.test(text));
  if (total < 0) return false;
  const use = usesAt(columns, total);
  const others = cells.filter(
    ({ text }, column) => text !== "" && column !== total && text !== cells[total]?.text,
  );
  if (use === "indicator" || use === "phase")
    return others.every(({ text }) => !/\p{L}{3}/u.test(text)) && others.length <= 1;
  return !columns.some(
    (each) =>
      (each.use === "indicator" || each.use === "objectiveCode") && isOther(cells, each.column, total),
  );
}

function isOther(cells: readonly SourceCell[], column: number, total: number): boolean {
  const text = cells[column]?.text ?? "";
  return column !== total && text !== "" && text !== cells[total]?.text;
}

function firstText(cells: readonly SourceCell[]): string {
  return cells.find(({ text }) => text !== "")?.text ?? "";
}
