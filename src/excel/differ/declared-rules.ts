import type { Area } from "../cells/address";
import { highlightFormula } from "../declare/highlight-formula";
import type { ColumnOf } from "../declare/highlight-formula";
import type { HighlightRule, TableLayout } from "../declare/sheet-layout";
import { TONE_COLORS } from "../declare/tones";
import type { Validation } from "../schema/column";
import type { LocatedTable } from "./located-table";
import { isWithin } from "./placed-column";

/** Cells that must accept the same. */
export interface DeclaredValidation {
  readonly sheet: string;
  readonly area: Area;
  readonly header: string;
  readonly validation: Validation;
}

/** The validation of a table where it stands, column by column and run by run. */
export function declaredValidations(
  layout: TableLayout,
  located: LocatedTable,
): readonly DeclaredValidation[] {
  return layout.columns.flatMap(({ header, validation }) => {
    const offset = located.offsets.get(header);
    if (offset === undefined) return [];
    const area = (firstRow: number, rowCount: number): Area => ({
      row: located.row + 1 + firstRow,
      column: located.column + offset,
      ...{ rowCount, columnCount: 1 },
    });
    const bands = layout.bands.flatMap((band) =>
      band.validation !== undefined && isWithin(layout.columns, band, header)
        ? [
            {
              ...{ sheet: located.sheet, header, validation: band.validation },
              area: area(band.firstRow, band.rowCount),
            },
          ]
        : [],
    );
    if (validation === undefined || bands.length > 0) return bands;
    return [{ ...{ sheet: located.sheet, header, validation }, area: area(0, located.rowCount) }];
  });
}

/** Conditional formats that some neighbouring cells must have. */
export interface DeclaredHighlights {
  readonly sheet: string;
  readonly area: Area;
  readonly header: string;
  readonly highlights: readonly Highlight[];
}

export interface Highlight {
  readonly formula: string;
  /** `#RRGGBB`; "": as it is. */
  readonly fill: string;
  readonly font: string;
}

/**
 * The conditional formats of a table where it stands; of columns that people have moved apart there is no run.
 * `neighbours` are the tables of its sheet, by name.
 */
export function declaredHighlights(
  layout: TableLayout,
  located: LocatedTable,
  neighbours: ReadonlyMap<string, LocatedTable>,
): readonly DeclaredHighlights[] {
  const runs = new Map<string, HighlightRule[]>();
  for (const rule of layout.rules) {
    const key = `${rule.firstHeader}\n${rule.lastHeader}`;
    runs.set(key, [...(runs.get(key) ?? []), rule]);
  }
  return [...runs.values()].flatMap((rules) => {
    const [{ firstHeader, lastHeader } = { firstHeader: "", lastHeader: "" }] = rules;
    const [first, last] = [located.offsets.get(firstHeader), located.offsets.get(lastHeader)];
    if (first === undefined || last === undefined || last < first) return [];
    const area: Area = {
      row: located.row + 1,
      column: located.column + first,
      rowCount: located.rowCount,
      columnCount: last - first + 1,
    };
    const highlights = rules.map((rule) => highlightOf(rule, area, columnsOf(located, neighbours)));
    return [{ sheet: located.sheet, area, header: firstHeader, highlights }];
  });
}

/** Where columns stand now, those of the table itself and of its neighbours. */
export function columnsOf(located: LocatedTable, neighbours: ReadonlyMap<string, LocatedTable>): ColumnOf {
  return (header, table) => {
    const holder = table === undefined ? located : neighbours.get(table);
    const offset = holder?.offsets.get(header);
    return holder === undefined || offset === undefined ? undefined : holder.column + offset;
  };
}

function highlightOf(rule: HighlightRule, first: Area, columnOf: ColumnOf): Highlight {
  const { tone } = rule;
  return {
    formula: highlightFormula(rule, first, columnOf),
    fill: tone === null ? "" : TONE_COLORS[tone].fill,
    font: tone === null ? "" : TONE_COLORS[tone].font,
  };
}
