import type { Area } from "../cells/address";
import type { TextCell } from "../declare/sheet-layout";
import { headerOf } from "./table-place";
import { isVisible, modelsOf, sourceOf } from "./table-stamps";
import type { LaidTable } from "./table-stamps";

/** A header with the texts above it that stands elsewhere already. */
export interface HeadStamp {
  readonly area: Area;
  /** Address with its sheet. */
  readonly source: string;
}

export interface HeadStamps {
  /** By name of table. */
  readonly heads: ReadonlyMap<string, HeadStamp>;
  /** What a head brings to the place of a text. */
  readonly texts: ReadonlyMap<TextCell, TextCell>;
}

/** Heads of the same headers, with texts of the same styles in the same places above them. */
export function headStamps(tables: readonly LaidTable[]): HeadStamps {
  const heads = new Map<string, HeadStamp>();
  const texts = new Map<TextCell, TextCell>();
  for (const { table, model } of modelsOf(tables, kindOf, () => true)) {
    // The texts of a sheet are written together: the model's are not there yet.
    if (table.layout === model.layout) continue;
    heads.set(table.table.name, { area: headOf(table), source: sourceOf(model, headOf(model)) });
    const brought = textsAbove(model);
    textsAbove(table).forEach((text, index) => {
      const own = brought[index];
      if (own !== undefined) texts.set(text, own);
    });
  }
  return { heads, texts };
}

function kindOf(laid: LaidTable): string {
  const { table } = laid;
  const columns = table.columns.map(({ header, alignment }) => [header, alignment]);
  const texts = textsAbove(laid).map(({ row, column, style, content }) => [
    ...[row - table.row, column, style, content.type],
  ]);
  return JSON.stringify([table.column, isVisible(laid), columns, texts]);
}

function headOf(laid: LaidTable): Area {
  const header = headerOf(laid.table);
  const top = Math.min(header.row, ...textsAbove(laid).map(({ row }) => row));
  return { ...header, row: top, rowCount: header.row - top + 1 };
}

/** The texts that belong to a table, above it. */
function textsAbove({ layout, table }: LaidTable): readonly TextCell[] {
  const isFirst = layout.tables[0] === table;
  return layout.texts.filter(
    ({ anchor, row, column }) =>
      (anchor === table.name || (anchor === undefined && isFirst)) &&
      row < table.row &&
      column >= table.column &&
      column < table.column + table.columns.length,
  );
}
