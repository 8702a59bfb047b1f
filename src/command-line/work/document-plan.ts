import { draftProblemSentence } from "../../readers/draft/problem-words";
import { placeText } from "../../readers/document/place-words";
import type { DraftReading } from "../../readers/columns/column-mapping";
import { planProblemSentence } from "../../readers/plan-problem";
import type { PlanProblem } from "../../readers/plan-problem";
import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { SHEETS } from "../../domain/contract/sheets";
import { BadInput } from "../words/bad-input";
import { oneLine } from "../words/line";
import { ToDecide } from "../words/to-decide";
import { readDocumentFile } from "./document-file";
import type { DocumentRequest } from "./document-file";
import { draftPlanned, UNNAMED_BODY } from "./draft-planned";
import type { PlanFile } from "./plan-file";

/**
 * The plan of a document, to be written without a person at hand. Fails with `ToDecide` and the question where its
 * columns are not sure, or the year of the plan is not; with `BadInput` where it holds no plan.
 */
export async function readDocumentPlan(request: DocumentRequest): Promise<PlanFile> {
  const { reading } = await readDocumentFile(request);
  const { file } = request;
  if (reading.draft.needsMapping) throw new ToDecide(file, null, question(reading));
  const { plan, problems, isUnnamed } = draftPlanned(reading, file);
  if (plan === null) throw refused(file, problems);
  const doubts = reading.draft.problems.map((problem) =>
    oneLine(`${placeText(problem.place, "it")}: ${draftProblemSentence(problem, "it")}`),
  );
  const splits = reading.draft.doubts.length;
  return {
    plan,
    notices: [
      ...(isUnnamed
        ? [
            `il documento non nomina l'ente: scriverlo al posto di «${UNNAMED_BODY}» nel foglio «${SHEETS.parameters}», riga «${PARAMETER_NAMES.body}»`,
          ]
        : []),
      ...(splits === 0 ? [] : [`${splits} testi sono divisi in un punto da controllare (read li elenca)`]),
      ...doubts,
      ...problems.map((problem) => oneLine(planProblemSentence(problem, "it"))),
    ],
  };
}

/** What a person must say, in one line: the columns in doubt, and how to answer. */
function question({ mapping: { columns, year } }: DraftReading): string {
  const unsure = columns.filter(({ sure }) => !sure).map(({ header }) => `«${header}»`);
  const what =
    unsure.length > 0
      ? `che cosa sono le colonne ${unsure.slice(0, 5).join(", ")}${unsure.length > 5 ? " e altre" : ""}?`
      : year === null
        ? "di che anno è il piano?"
        : "le colonne sono abbinate bene?";
  return `${what} Confermare l'abbinamento di read --json (campo mapping) in un file, e passarlo con --mapping`;
}

function refused(file: string, [first, ...others]: readonly PlanProblem[]): BadInput {
  if (first === undefined) return new BadInput(file, null, "il piano non si può leggere");
  const sentence = planProblemSentence(first, "it");
  const more = others.length === 0 ? "" : ` (e altri ${others.length} problemi)`;
  return first.reason.code === "missing"
    ? new ToDecide(file, null, `${sentence}${more}`)
    : new BadInput(file, null, `${sentence}${more}`);
}
