/** Queues the question for a defined name; the getter works after the next sync. `null`: somebody has deleted it. */
export function queueName(context: Excel.RequestContext, name: string): () => Excel.NamedItem | null {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load("name");
  // eslint-disable-next-line office-addins/call-sync-before-read -- the getter is called after the caller's sync
  return () => (item.isNullObject ? null : item);
}

/** Queues the cell of a name; `null` where its row was deleted: the name then points nowhere. */
export function queueNamedCell(item: Excel.NamedItem | null): () => Excel.Range | null {
  if (item === null) return () => null;
  const range = item.getRangeOrNullObject();
  range.load("address");
  // eslint-disable-next-line office-addins/call-sync-before-read -- as above
  return () => (range.isNullObject ? null : range);
}
