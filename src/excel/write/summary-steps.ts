import { READINGS } from "../../domain/contract/service-tables";
import {
  SUMMARY_BODY,
  SUMMARY_PUBLIC_VALUES,
  SUMMARY_CENTRES,
  SUMMARY_MANAGERS,
  SUMMARY_OBJECTIVES,
  SUMMARY_PROGRESS,
  SUMMARY_RISKS,
  SUMMARY_ANOMALIES,
} from "../../domain/contract/summary-tables";
import type { Summary } from "../../domain/measurement/results";
import type { CentreData } from "../../domain/cells/workbook-data";
import { summaryBlocks, readingRows } from "../layout/summary-rows";
import type { SummaryBlock } from "../layout/summary-rows";
import { summaryLinks } from "../layout/summary-links";
import type { LinkColumn } from "../layout/summary-links";
import { atLeastOne } from "../layout/table-sheet";
import { entryOf } from "../read/catalogue";
import type { Catalogue, CatalogueEntry } from "../read/catalogue";
import { LATER_HEADERS } from "../schema/summary-tables";
import { READING_COLUMNS } from "../schema/service-tables";
import { resizeTable } from "./resize-table";
import type { TableGeometry } from "./resize-table";
import { clearFiltersStep, linkSteps, rewriteSteps } from "./rewrite-table";
import { fill, fillFormat } from "./table-steps";
import type { WriteStep } from "./write-step";

/** The tables of `Riepilogo` that a refresh rewrites. */
export const SUMMARY_TABLES = [
  SUMMARY_BODY.name,
  SUMMARY_PUBLIC_VALUES.name,
  SUMMARY_CENTRES.name,
  SUMMARY_MANAGERS.name,
  SUMMARY_OBJECTIVES.name,
  SUMMARY_ANOMALIES.name,
] as const;

/** Those that a workbook made by an earlier version does not have: a refresh does without them. */
export const LATER_TABLES = [SUMMARY_PROGRESS.name, SUMMARY_RISKS.name] as const;

/**
 * Rewrites every row of `Riepilogo` and `Rilevazioni`. Tables grow and shrink in place, top to bottom: what stands
 * below moves along, so each table's geometry is taken from where the ones above have pushed it. What an earlier
 * version did not lay out yet (tables, columns) is left out.
 */
export function summarySteps(
  summary: Summary,
  centres: readonly CentreData[],
  catalogue: Catalogue,
  geometries: ReadonlyMap<string, TableGeometry>,
): readonly WriteStep[] {
  const blocks: readonly SummaryBlock[] = [
    ...summaryBlocks(summary),
    {
      table: READINGS.name,
      columns: READING_COLUMNS,
      rows: atLeastOne(readingRows(summary), READING_COLUMNS),
    },
  ];
  return rewrittenBlocks(blocks, summaryLinks(summary, centres), catalogue, geometries);
}

/** Rewrites every row of these tables. Formula columns go on as they are, into new rows too. */
export function rewrittenBlocks(
  blocks: readonly SummaryBlock[],
  links: readonly LinkColumn[],
  catalogue: Catalogue,
  geometries: ReadonlyMap<string, TableGeometry>,
): readonly WriteStep[] {
  return movedBlocks(blocks, geometries).flatMap(({ block, place }) => {
    const entry = entryOf(catalogue, block.table);
    const kept = withoutLaterColumns(block, entry);
    const headers = kept.columns.filter(({ content }) => content === "value").map(({ header }) => header);
    const link = links.find(({ table }) => table === block.table);
    const wanted = { ...place.area, rowCount: block.rows.length + 1 };
    return [
      clearFiltersStep(entry),
      ...resizeSteps(place, kept),
      ...(link === undefined ? [] : linkSteps(entry, link, wanted)),
      ...rewriteSteps(entry, headers, kept.rows),
      ...formulaSteps(entry, kept),
    ];
  });
}

/** A block without the columns that its table has never had; any other column that is missing is an error. */
function withoutLaterColumns(block: SummaryBlock, { headers }: CatalogueEntry): SummaryBlock {
  const isKept = block.columns.map(({ header }) => !LATER_HEADERS.has(header) || headers.includes(header));
  return {
    table: block.table,
    columns: block.columns.filter((_, index) => isKept[index]),
    rows: block.rows.map((row) => row.filter((_, index) => isKept[index])),
  };
}

/** Marks the objectives that are measured by their phases, beside their count of indicators. */
export function phaseMarkStep(entry: CatalogueEntry, summary: Summary): WriteStep {
  const formats = summary.objectives.map(({ fromPhases }) => [fromPhases ? '0" (fasi)"' : "0"]);
  return {
    subject: entry.name,
    bytes: JSON.stringify(formats).length + 600,
    queue(context) {
      if (formats.length === 0) return;
      const table = context.workbook.tables.getItem(entry.name);
      table.columns.getItem(SUMMARY_OBJECTIVES.indicators.header).getDataBodyRange().numberFormat = formats;
    },
  };
}

/**
 * The blocks from top to bottom, each with the place where it will stand when the ones above it on the same sheet
 * have grown or shrunk.
 */
function movedBlocks(
  blocks: readonly SummaryBlock[],
  geometries: ReadonlyMap<string, TableGeometry>,
): readonly { block: SummaryBlock; place: TableGeometry }[] {
  const shifts = new Map<string, number>();
  return blocks
    .flatMap((block) => {
      const geometry = geometries.get(block.table);
      return geometry === undefined ? [] : [{ block, geometry }];
    })
    .sort((a, b) => a.geometry.area.row - b.geometry.area.row)
    .map(({ block, geometry }) => {
      const { sheet, area } = geometry;
      const shift = shifts.get(sheet) ?? 0;
      // Only growing moves what is beneath; a table that shrinks leaves empty cells.
      shifts.set(sheet, shift + Math.max(0, block.rows.length + 1 - area.rowCount));
      return { block, place: { ...geometry, area: { ...area, row: area.row + shift } } };
    });
}

/** A calculated column is written whole: whether Excel continues it into rows that `resize` adds is not documented. */
function formulaSteps(entry: CatalogueEntry, { columns }: SummaryBlock): readonly WriteStep[] {
  return columns.flatMap(({ header, formula }): WriteStep[] => {
    if (formula === undefined || !entry.headers.includes(header)) return [];
    return [
      {
        subject: entry.name,
        bytes: formula.length + 600,
        queue(context) {
          const table = context.workbook.tables.getItem(entry.name);
          fill(table.columns.getItem(header).getDataBodyRange(), formula);
        },
      },
    ];
  });
}

/** Grows or shrinks the table; new rows get the number formats of their columns. */
function resizeSteps(geometry: TableGeometry, block: SummaryBlock): readonly WriteStep[] {
  if (geometry.area.rowCount === block.rows.length + 1) return [];
  return [
    {
      subject: geometry.name,
      bytes: 2_000 + block.columns.length * 600,
      queue(context) {
        resizeTable(context, geometry, block.rows.length);
        const { columns } = context.workbook.tables.getItem(geometry.name);
        for (const { header, numberFormat } of block.columns) {
          if (numberFormat === undefined) continue;
          fillFormat(columns.getItem(header).getDataBodyRange(), numberFormat);
        }
      },
    },
  ];
}
