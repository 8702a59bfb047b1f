import type { LineProperties, Sheet } from "../../model/sheet";

/**
 * Says how deep the outline is, and which rows and columns end a group that is hidden (ECMA-376, 18.3.1.81, 18.3.1.73): the
 * library says `collapsed` of every grouped line. Groups end above or left of their summary, Excel's default.
 */
export function withOutline(xml: string, { rows, columns }: Sheet): string {
  const [rowLevels, columnLevels] = [deepest(rows), deepest(columns)];
  if (rowLevels === 0 && columnLevels === 0) return xml;
  const levels =
    (rowLevels > 0 ? ` outlineLevelRow="${rowLevels}"` : "") +
    (columnLevels > 0 ? ` outlineLevelCol="${columnLevels}"` : "");
  return xml
    .replace("<sheetFormatPr", `<sheetFormatPr${levels}`)
    .replace(/<(?:row|col) [^>]*>/g, (tag) => tag.replace(' collapsed="1"', ""))
    .replace(/<row r="(\d+)"/g, (tag, number) => tag + collapsed(rows, Number(number) - 1))
    .replace(/<col min="(\d+)"/g, (tag, number) => tag + collapsed(columns, Number(number) - 1));
}

function deepest(lines: ReadonlyMap<number, LineProperties>): number {
  return Math.max(0, ...[...lines.values()].map(({ outlineLevel }) => outlineLevel ?? 0));
}

/** The line before is the hidden end of a group that this line is not in. */
function collapsed(lines: ReadonlyMap<number, LineProperties>, line: number): string {
  const before = lines.get(line - 1);
  const ends = (before?.outlineLevel ?? 0) > (lines.get(line)?.outlineLevel ?? 0);
  return ends && before?.hidden === true ? ' collapsed="1"' : "";
}
