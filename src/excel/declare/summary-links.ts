import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../domain/contract/centre-tables";
import {
  SUMMARY_CENTRES,
  SUMMARY_OBJECTIVES,
  SUMMARY_RISKS,
  SUMMARY_ANOMALIES,
} from "../../domain/contract/summary-tables";
import type { CentreData } from "../../domain/cells/workbook-data";
import { tableNamePart } from "../../domain/contract/table-name";
import type { ObjectiveSummary, Summary } from "../../domain/measurement/results";
import { quoteSheet } from "../cells/sheet-name";
import type { LinkColumn } from "./sheet-layout";
import { RISKS_SHOWN } from "./summary-rows";

/** Links of one column of a table of `Riepilogo`. */
export interface SummaryLinks extends LinkColumn {
  readonly table: string;
}

/** From centres and objectives to their rows on the tracking sheets, from anomalies to their cells. */
export function summaryLinks(summary: Summary, centres: readonly CentreData[]): readonly SummaryLinks[] {
  const sheets = new Map(centres.map((centre) => [centre.code, sheetOf(centre)]));
  const rows = objectiveRows(centres);
  const ofObjective = ({ code, centre }: Pick<ObjectiveSummary, "code" | "centre">): string | null =>
    rows.get(code) ?? reference(sheets.get(tableNamePart(centre.code)) ?? null, "A1");
  return [
    {
      table: SUMMARY_CENTRES.name,
      header: SUMMARY_CENTRES.entry.header,
      targets: summary.centres.map(({ code }) => reference(sheets.get(tableNamePart(code)) ?? null, "A1")),
    },
    {
      table: SUMMARY_RISKS.name,
      header: SUMMARY_RISKS.code.header,
      targets: summary.risks.slice(0, RISKS_SHOWN).map(ofObjective),
    },
    {
      table: SUMMARY_OBJECTIVES.name,
      header: SUMMARY_OBJECTIVES.code.header,
      targets: summary.objectives.map(ofObjective),
    },
    {
      table: SUMMARY_ANOMALIES.name,
      header: SUMMARY_ANOMALIES.cell.header,
      targets: summary.anomalies.map(({ place }) => reference(place.sheet, place.address)),
    },
  ];
}

function sheetOf({ indicators, phases }: CentreData): string | null {
  return indicators?.sheet ?? phases?.sheet ?? null;
}

function reference(sheet: string | null, address: string): string | null {
  return sheet === null ? null : `${quoteSheet(sheet)}!${address}`;
}

/** The first row of each objective on its tracking sheet. Ids begin with the objective's code. */
function objectiveRows(centres: readonly CentreData[]): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { indicators, phases } of centres) {
    for (const { table, column } of [
      { table: indicators, column: CENTRE_INDICATORS.id },
      { table: phases, column: CENTRE_PHASES.id },
    ]) {
      table?.columns.get(column.header)?.values.forEach((id, index) => {
        const objective = String(id).replace(/-[IF]\d+$/, "");
        const target = reference(table.sheet, `A${table.firstRow + index}`);
        if (target !== null && !rows.has(objective)) rows.set(objective, target);
      });
    }
  }
  return rows;
}
