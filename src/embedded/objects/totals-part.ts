import type { Area } from "../model/area";
import type { Table } from "../model/table";
import { totalsArea } from "../model/table";
import { itemNotFound } from "./office-error";

/** Inferred: Excel's code where the totals row is not shown. */
export function shownTotals(table: Table): Area {
  const area = totalsArea(table);
  if (!area) throw itemNotFound(`The totals row of table ${table.name}`);
  return area;
}
