import { LOG } from "../../domain/contract/service-tables";
import { SEEN } from "../../domain/cells/seen-cells";

/** Where in `Registro` cells begin to be marked as seen. */
export interface SeenLines {
  /** Data row of the first line that does, from 0; `null`: none. A line that a filter hides may not be found. */
  readonly first: number | null;
}

/** Queues the search, which reads no cells; the getter works after the next sync. */
export function queueSeenLines(context: Excel.RequestContext): () => SeenLines {
  const table = context.workbook.tables.getItemOrNullObject(LOG.name);
  const header = table.getHeaderRowRange();
  header.load("rowIndex");
  const found = table.getRange().findOrNullObject(SEEN, { completeMatch: true, matchCase: true });
  found.load("rowIndex");
  return () => ({ first: found.isNullObject ? null : found.rowIndex - header.rowIndex - 1 });
}
