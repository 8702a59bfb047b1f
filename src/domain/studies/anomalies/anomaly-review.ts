import { OBJECTIVES, INDICATORS, PHASES } from "../../contract/plan-tables";
import type { ContractColumn } from "../../contract/table";
import { anomalySentence } from "../../cells/anomaly-sentence";
import { placeKey } from "../../cells/place-key";
import { keyOf } from "../../cells/table-cell";
import type { Anomaly } from "../../cells/anomaly";
import type { CellChange, TableData, WorkbookData } from "../../cells/workbook-data";
import { correctedChange } from "../../corrections/corrected-change";
import type { Correction } from "../../corrections/expected";
import type { Interpretation } from "../../interpretation/interpret";
import { proposals } from "./proposal";
import { groupBy } from "../../cells/group-by";

/** A cell that wants a look, with what could be written instead; `null`: nobody can tell. */
export interface ReviewedCell {
  readonly anomaly: Anomaly;
  readonly correction: Correction | null;
}

/** *Celle da rivedere*. A cell stands in one of the two, once: what does not count goes first. */
export interface Review {
  /** *Da correggere*: they do not count. */
  readonly toCorrect: readonly ReviewedCell[];
  /** *Da controllare*: they count, and nobody has seen them yet. */
  readonly toCheck: readonly ReviewedCell[];
}

/** Everything that wants a look in a workbook as it was interpreted. */
export function reviewOf({ plan, anomalies }: Interpretation): Review {
  const proposalFor = proposals(plan);
  const reviewed = (some: readonly Anomaly[]): readonly ReviewedCell[] =>
    [...byCell(some).values()].map((anomaly) => ({ anomaly, correction: proposalFor(anomaly) }));
  const excluded = anomalies.filter(({ severity }) => severity === "excluded");
  const wrong = byCell(excluded);
  const counted = anomalies.filter(
    (anomaly) => anomaly.severity === "warning" && !wrong.has(placeKey(anomaly.place)),
  );
  return { toCorrect: reviewed(excluded), toCheck: reviewed(counted) };
}

/** The first anomaly of each cell. */
function byCell(anomalies: readonly Anomaly[]): ReadonlyMap<string, Anomaly> {
  const cells = new Map<string, Anomaly>();
  for (const anomaly of anomalies) {
    const name = placeKey(anomaly.place);
    if (!cells.has(name)) cells.set(name, anomaly);
  }
  return cells;
}

/** The cells of one sheet: of a centre, or of the planning office. */
export interface ReviewGroup {
  readonly sheet: string;
  readonly cells: readonly ReviewedCell[];
}

/** The cells by sheet, in order of first appearance. */
export function reviewGroups(cells: readonly ReviewedCell[]): readonly ReviewGroup[] {
  const groups = groupBy(cells, ({ anomaly }) => anomaly.place.sheet);
  return [...groups].map(([sheet, found]) => ({ sheet, cells: found }));
}

/** The cells whose correction nobody could doubt: the only ones that are written all at once. */
export function sureCells(cells: readonly ReviewedCell[]): readonly ReviewedCell[] {
  return cells.filter(({ correction }) => correction?.isSure === true);
}

/** What accepting the proposed correction writes, value and number format; `null`: none is proposed. */
export function acceptedChange({ anomaly, correction }: ReviewedCell): CellChange | null {
  const { target, value, reason } = anomaly;
  if (target === null || correction === null) return null;
  return { ...correctedChange(target, value, correction), reason: anomalySentence(reason, "it") };
}

/** What marks a cell that counts as seen: a change of nothing, in `Registro` alone; `null`: nothing names its row. */
export function seenChange({ target, value, reason }: Anomaly): CellChange | null {
  if (target === null) return null;
  return { target, before: value, after: value, reason: anomalySentence(reason, "it") };
}

/** What the rows are about, by key of their identifier: texts of indicators and phases, titles of objectives. */
export function subjectTexts(data: WorkbookData): ReadonlyMap<string, string> {
  return new Map([
    ...textsOf(data.objectives, OBJECTIVES.code, OBJECTIVES.title),
    ...textsOf(data.indicators, INDICATORS.id, INDICATORS.indicator),
    ...textsOf(data.phases, PHASES.id, PHASES.phase),
  ]);
}

function textsOf(table: TableData, id: ContractColumn, text: ContractColumn): readonly [string, string][] {
  const ids = table.columns.get(id.header)?.values ?? [];
  const texts = table.columns.get(text.header)?.values ?? [];
  return ids.map((written, position) => [keyOf(String(written)), String(texts[position] ?? "").trim()]);
}
