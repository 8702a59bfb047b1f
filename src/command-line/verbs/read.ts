import { countPlan } from "../../domain/plan/plan-comparison";
import { draftJson } from "../../readers/columns/draft-json";
import { noticeSentence } from "../../readers/document/notice-words";
import { placeText } from "../../readers/document/place-words";
import { draftProblemSentence } from "../../readers/draft/problem-words";
import { draftPlanned } from "../work/draft-planned";
import { readDocumentFile } from "../work/document-file";
import { DOCUMENT, MAPPING, SHEET } from "../work/options";
import { oneLine } from "../words/line";
import { required } from "../words/option";
import { defineVerb } from "../words/verb";

/** `read`: the plan that a document holds, and what there is to look at. Writes nothing. */
export const READ = defineVerb({
  name: "read",
  about: "Legge il piano di un documento qualsiasi e dice che cosa è da controllare. Non scrive nulla.",
  options: { document: required(DOCUMENT), sheet: SHEET, mapping: MAPPING },
  notes: `Con --json: body, year, objectives, needsMapping, notes, e mapping, che si può correggere e passare con
--mapping (docs/file-di-abbinamento.md). Quello che il documento non dice con certezza è null.

Reads the plan of any document (.xlsx, .docx, .ods, .odt, .html, .csv, .pdf, .txt) and says what is to be looked
at. Writes nothing.`,
  run: async ({ document: file, sheet, mapping }) => {
    const { document, reading } = await readDocumentFile({ file, sheet, mapping });
    const { draft } = reading;
    const { plan } = draftPlanned(reading, file);
    const counts = plan === null ? null : countPlan(plan);
    const items = [
      ...draft.problems.map(({ place, ...problem }) => ({
        place,
        sentence: draftProblemSentence({ ...problem, place }, "it"),
      })),
      ...document.notices.map(({ place, reason }) => ({ place, sentence: noticeSentence(reason, "it") })),
    ];
    return {
      exit: 0,
      lines: [
        `${draft.body ?? "Ente non indicato"} – piano ${draft.year ?? "di un anno non indicato"}`,
        ...(counts === null
          ? [`${draft.objectives.length} obiettivi`]
          : [
              `${counts.objectives} obiettivi, ${counts.centres} centri, ${counts.managers} dirigenti, ${counts.phases} fasi, ${counts.indicators} indicatori`,
            ]),
        ...(draft.needsMapping ? ["Le colonne sono da confermare (--json ne dà l'abbinamento)."] : []),
        ...(draft.doubts.length > 0 ? [`Divisioni da controllare: ${draft.doubts.length}`] : []),
        ...items.map(({ place, sentence }) =>
          oneLine(`Da controllare: ${placeText(place, "it")}: ${sentence}`),
        ),
      ],
      data: {
        ...draftJson(reading),
        doubts: draft.doubts,
        notices: document.notices.map(({ place, reason }) => ({ place, ...reason })),
      },
    };
  },
});
