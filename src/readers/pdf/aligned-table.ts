import type { SourceCell } from "../document/source-document";
import { cleanText } from "../text/clean-text";
import type { PageText } from "./page-marks";
import { flowingText, textLines, type TextLine } from "./text-lines";

/** A stretch of texts that stand in columns without ruled lines, and the texts around it. */
export interface AlignedTable {
  readonly top: number;
  readonly rows: readonly (readonly SourceCell[])[];
}

interface Column {
  readonly from: number;
  readonly to: number;
}

/** A gap this many letters wide divides two columns. */
const GAP_LETTERS = 0.7;
/** A table has some rows, else it is a chance. */
const FEWEST_LINES = 3;

/**
 * A table by the alignment of its texts: columns are divided by gaps that no text crosses, rows by wider distances
 * between lines, or where the first column begins anew. `null` where the texts stand in one column.
 */
export function alignedTable(texts: readonly PageText[]): AlignedTable | null {
  const lines = textLines(texts);
  if (lines.length < FEWEST_LINES) return null;
  const columns = columnsOf(texts);
  if (columns.length < 2) return null;
  const cells = rowsOf(texts, lines, columns);
  const many = cells.filter((row) => row.filter((cell) => cell.length > 0).length > 1).length;
  if (many * 2 < cells.length || many < 2) return null;
  const rows = cells.map((row) =>
    row.map((content, column): SourceCell => ({
      text: cleanText(flowingText(textLines(content), columns[column + 1]?.from ?? columns[column]?.to ?? 0))
        .text,
    })),
  );
  return { top: lines[0]?.baseline ?? 0, rows };
}

function columnsOf(texts: readonly PageText[]): readonly Column[] {
  const columns: { from: number; to: number }[] = [];
  const gap = GAP_LETTERS * median(texts.map(({ height }) => height));
  for (const { left, right } of [...texts].sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left <= last.to + gap) last.to = Math.max(last.to, right);
    else columns.push({ from: left, to: right });
  }
  return columns;
}

function rowsOf(
  texts: readonly PageText[],
  lines: readonly TextLine[],
  columns: readonly Column[],
): readonly PageText[][][] {
  const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const usual = median(gaps);
  const isSpread = gaps.some((distance) => distance > usual * 1.3);
  const first = columns[0];
  const rows: PageText[][][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const distance = before === undefined ? Infinity : line.baseline - before.baseline;
    const opens = isSpread ? distance > usual * 1.3 : first !== undefined && line.left <= first.to;
    if (opens || rows.length === 0) rows.push(columns.map(() => []));
    const row = rows.at(-1);
    const previous = before?.baseline ?? -Infinity;
    for (const text of texts.filter(({ baseline }) => baseline > previous && baseline <= line.baseline)) {
      row?.[columns.findIndex(({ from, to }) => text.left >= from && text.left <= to)]?.push(text);
    }
  });
  return rows;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
