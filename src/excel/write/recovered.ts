import { keyOf } from "../../domain/cells/table-cell";
import type { CellValue } from "../../domain/cells/workbook-data";
import type { SheetLayout, TableLayout, TableRow, TypedColumn, TypedContent } from "../declare/sheet-layout";
import type { Relay, SetAside } from "../differ/difference";

/**
 * Rows of `Recuperati`. While a sheet is laid out again, what people typed on it stands here too, so that nothing is lost
 * when the work is interrupted; what has found its place is taken away at the end.
 */

/** A cell set aside as a row of `Recuperati`. `at` is an Excel date serial with time. */
export function recoveredRow({ sheet, address, table, id, column, content }: SetAside, at: number): TableRow {
  return [at, sheet, address, table, id, column, shownContent(content)];
}

function shownContent({ content }: TypedContent): string | number {
  return typeof content === "boolean" ? (content ? TRUE_WORD : FALSE_WORD) : content;
}

const [TRUE_WORD, FALSE_WORD] = ["VERO", "FALSO"];

/** What people typed on a sheet that is laid out again, as rows that are kept meanwhile. */
export function keptRows({ sheet, layout }: Relay, at: number): readonly TableRow[] {
  return layout.tables.flatMap((table) =>
    (table.typed ?? []).flatMap(({ header, cells }) =>
      cells.flatMap((content, row): readonly TableRow[] => {
        if (content.content === "") return [];
        const cell = { sheet, address: "", table: table.name, column: header, content };
        return [recoveredRow({ ...cell, id: String(table.rows[row]?.[0] ?? "") }, at)];
      }),
    ),
  );
}

/** A sheet to be laid out with what an interrupted work had kept of it, and the rows that found no place. */
export interface Restored {
  readonly layout: SheetLayout;
  readonly left: readonly TableRow[];
}

/** Gives kept cells back to the rows and columns that they were typed in, where nothing stands there now. */
export function withKept(layout: SheetLayout, kept: readonly TableRow[]): Restored {
  const placed = new Set<TableRow>();
  const tables = layout.tables.map((table): TableLayout => {
    const own = kept.filter(([, , , name]) => name === table.name);
    if (own.length === 0) return table;
    const typed = table.columns
      .filter(({ content }) => content === "input")
      .map(({ header }): TypedColumn => ({
        header,
        cells: table.rows.map(([id], row) => {
          const now = table.typed?.find((one) => one.header === header)?.cells[row] ?? NOTHING;
          const match = own.find(
            ([, , , , keptId, column]) => column === header && keyOf(String(keptId)) === keyOf(String(id)),
          );
          if (match === undefined) return now;
          const content = contentOf(match[6] ?? "");
          if (now.content !== "" && now.content !== content.content) return now;
          placed.add(match);
          return now.content === "" ? content : now;
        }),
      }));
    return { ...table, typed };
  });
  return { layout: { ...layout, tables }, left: kept.filter((row) => !placed.has(row)) };
}

const NOTHING: TypedContent = { content: "", isFormula: false };

function contentOf(shown: CellValue): TypedContent {
  if (shown === TRUE_WORD || shown === FALSE_WORD) return { content: shown === TRUE_WORD, isFormula: false };
  return { content: shown, isFormula: false };
}

/** Rows without those that say of the same cell what another one says already. */
export function distinctRows(rows: readonly TableRow[]): readonly TableRow[] {
  const seen = new Set<string>();
  return rows.filter(([, ...rest]) => {
    const key = JSON.stringify(rest);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
