import { alignedTable } from "./aligned-table";
import type { PageMarks, PageText } from "./page-marks";
import type { PageTable } from "./page-table";
import { isWithin, ruledGrids } from "./ruled-grid";
import { ruledTable } from "./ruled-table";
import { textLines } from "./text-lines";

/** A page as its tables and the lines outside them. */
export interface PageContent {
  readonly page: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly string[];
}

export function pageContent(marks: PageMarks): PageContent {
  const tables: PageTable[] = [];
  let outside: readonly PageText[] = marks.texts;
  for (const grid of ruledGrids(marks)) {
    const within = outside.filter((text) => isWithin(grid, text));
    const rows = ruledTable(grid, within);
    // A frame around a page or a single cell is no table.
    if ((rows[0]?.length ?? 0) < 2 || within.length === 0) continue;
    tables.push({ page: marks.page, top: grid.ys[0] ?? 0, rows });
    outside = outside.filter((text) => !within.includes(text));
  }
  const aligned = tables.length === 0 ? alignedTable(outside) : null;
  if (aligned !== null) return { page: marks.page, tables: [{ page: marks.page, ...aligned }], lines: [] };
  return { page: marks.page, tables, lines: textLines(outside).map(({ text }) => text) };
}
