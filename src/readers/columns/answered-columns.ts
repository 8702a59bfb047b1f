import type { MappedColumn } from "./column-mapping";
import { foldedText } from "./folded-words";
import type { ColumnAnswer } from "./mapping-file";

/**
 * The columns of a table with what a person answered on them: found by heading, so that a column that has moved keeps
 * its use; of several with one heading the first answer is the first's. What has no answer stays as recognised.
 */
export function answeredColumns(
  answers: readonly ColumnAnswer[],
  recognised: readonly MappedColumn[],
): readonly MappedColumn[] {
  const open = [...answers];
  return recognised.map((own) => {
    const at = open.findIndex((answer) => isAbout(answer, own));
    const [answer] = at < 0 ? [] : open.splice(at, 1);
    if (answer === undefined) return own;
    const year = answer.year ?? own.year ?? null;
    const { column, header } = own;
    return { column, header, use: answer.use, ...(year === null ? {} : { year }), sure: true };
  });
}

function isAbout({ header, column }: ColumnAnswer, own: MappedColumn): boolean {
  return header === "" ? column === own.column : foldedText(header) === foldedText(own.header);
}

/** What answers are remembered under: the same headings in any order are the same question. */
export function mappingKey(headers: readonly string[]): string {
  return headers
    .map(foldedText)
    .filter((header) => header !== "")
    .sort()
    .join(" | ");
}
