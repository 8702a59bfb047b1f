import type { ColumnMapping, DraftReading } from "./columns/column-mapping";
import { draftFromDocument, draftWithAnswers } from "./columns/draft-from-document";
import type { MappingAnswers } from "./columns/mapping-file";
import type { SourceDocument } from "./document/source-document";
import { draftFromFlatText } from "./flat/flat-text";
import { templateForm } from "./template/template-form";

/** Doubts that the form's own year settles. */
const ABOUT_THE_YEAR = new Set(["year-unsure", "year-unknown"]);

/** The draft that a document holds, by a mapping of its columns; `null`: by what its headings say. */
export function draftReading(document: SourceDocument, mapping: ColumnMapping | null): DraftReading {
  return draftBy(document, (own) => draftFromDocument(own, mapping));
}

/** The same by the answers of a mapping file. */
export function draftByAnswers(document: SourceDocument, answers: MappingAnswers): DraftReading {
  return draftBy(document, (own) => draftWithAnswers(own, answers));
}

/** A text without tables may be a table whose cells have run together; a form of ours needs no questions. */
function draftBy(
  document: SourceDocument,
  fromTables: (document: SourceDocument) => DraftReading,
): DraftReading {
  const form = templateForm(document);
  if (form !== null) {
    const reading = fromTables(form.document);
    const { draft } = reading;
    const body = form.body ?? draft.body;
    const year = form.year ?? draft.year;
    return {
      ...reading,
      draft: {
        ...{ ...draft, body, year, needsMapping: false },
        problems: [
          ...form.skipped,
          ...draft.problems.filter(({ code }) => form.year === null || !ABOUT_THE_YEAR.has(code)),
        ],
      },
      mapping: { ...reading.mapping, year },
    };
  }
  const flat = document.tables.length === 0 ? draftFromFlatText(document.lines) : null;
  if (flat === null) return fromTables(document);
  return {
    draft: flat,
    mapping: { tables: [], year: flat.year, form: "columns", columns: [] },
    candidates: [],
  };
}
