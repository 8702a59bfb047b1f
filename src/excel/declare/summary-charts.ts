import { CHARTS } from "../../domain/contract/defined-names";
import {
  SUMMARY_PUBLIC_VALUES,
  SUMMARY_CENTRES,
  SUMMARY_PROGRESS,
} from "../../domain/contract/summary-tables";
import type { Area } from "../cells/address";
import type { ChartLayout } from "./sheet-layout";

/** Room for the figure at the end of a bar that is full. */
const BESIDE_BAR = 1.12;

/**
 * The charts of `Riepilogo`, side by side on these rows, right of the headline figures. A refresh feeds those that it
 * finds by name, and changes nothing else of them: place, size, colours and words are the user's once they are there.
 * One that somebody deletes stays deleted.
 */
export function summaryCharts(row: number, rowCount: number, maximum: number): readonly ChartLayout[] {
  const place = (column: number, columnCount: number): Area => ({ row, rowCount, column, columnCount });
  return [
    {
      ...{ name: CHARTS.progress, kind: "progress", maximum },
      title: "Andamento nell'anno rispetto all'atteso",
      table: SUMMARY_PROGRESS.name,
      categories: SUMMARY_PROGRESS.quarter.header,
      area: place(3, 3),
    },
    {
      ...{ name: CHARTS.publicValues, kind: "levels", maximum: maximum * BESIDE_BAR },
      title: "Raggiungimento per valore pubblico",
      table: SUMMARY_PUBLIC_VALUES.name,
      categories: SUMMARY_PUBLIC_VALUES.entry.header,
      area: place(6, 6),
    },
    {
      ...{ name: CHARTS.centres, kind: "levels", maximum: maximum * BESIDE_BAR },
      title: "Raggiungimento per centro",
      table: SUMMARY_CENTRES.name,
      categories: SUMMARY_CENTRES.entry.header,
      area: place(12, 9),
    },
  ];
}
