import type { MappedColumn } from "./column-mapping";
import { foldedText } from "./folded-words";
import type { HeadedColumn } from "./table-heading";

/**
 * What a person answered, for the columns of this table: found by heading, so that a column that has moved keeps its
 * use; of several with one heading the first takes the first. A column without heading is found by its position.
 */
export function answeredColumns(
  answers: readonly MappedColumn[],
  columns: readonly HeadedColumn[],
): readonly MappedColumn[] {
  const open = [...answers];
  return columns.map(({ column, header, reading }) => {
    const at = open.findIndex((answer) =>
      header === "" ? answer.header === "" && answer.column === column : isSameHeading(answer.header, header),
    );
    const [answer] = at < 0 ? [] : open.splice(at, 1);
    const year = answer?.year ?? reading?.year ?? null;
    return { column, header, use: answer?.use ?? "leave", ...(year === null ? {} : { year }), sure: true };
  });
}

function isSameHeading(a: string, b: string): boolean {
  return foldedText(a) === foldedText(b);
}

/** What answers are remembered under: the same headings in any order are the same question. */
export function mappingKey(headers: readonly string[]): string {
  return headers
    .map(foldedText)
    .filter((header) => header !== "")
    .sort()
    .join(" | ");
}
