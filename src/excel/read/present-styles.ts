import { STYLE_NAMES } from "../layout/style-names";

/** Queues the question which of our cell styles are there; the getter works after the next sync. */
export function queuePresentStyles(context: Excel.RequestContext): () => ReadonlySet<string> {
  const styles = Object.values(STYLE_NAMES).map((name) => {
    const style = context.workbook.styles.getItemOrNullObject(name);
    style.load("name");
    return { name, style };
  });
  return () => new Set(styles.filter(({ style }) => !style.isNullObject).map(({ name }) => name));
}
