import { writeXlsx } from "../../embedded/xlsx/write-xlsx";
import { writtenAnswer } from "../work/closing-summary";
import { readEditsFile } from "../work/edits-file";
import { aboutFile } from "../work/file-fault";
import { makeWorkbook } from "../work/make-workbook";
import { requireMemory } from "../work/memory";
import { required } from "../words/option";
import { DOCUMENT, EDITS, MAPPING, OUT, PLAN, QUARTER, SHEET } from "../work/options";
import { requireFittingName } from "../work/out-kind";
import { readDocumentPlan } from "../work/document-plan";
import { readPlanFile } from "../work/plan-file";
import type { PlanFile } from "../work/plan-file";
import { requireWritable, saveFile } from "../work/save-file";
import { defineVerb } from "../words/verb";
import { WrongUse } from "../words/wrong-use";

/** `load`: a plan becomes a workbook. */
export const LOAD = defineVerb({
  name: "load",
  about: "Carica un piano in una cartella Excel nuova, come fa il componente, senza Excel.",
  options: {
    ...{ plan: PLAN, document: DOCUMENT, sheet: SHEET, mapping: MAPPING },
    ...{ out: required(OUT), edits: EDITS, quarter: QUARTER },
  },
  notes: `Serve --plan, oppure --document: un documento di qualsiasi ente. Se non è sicuro che cosa siano le sue colonne,
esce con 3 e lo chiede, senza scrivere nulla: rispondere con --mapping (docs/file-di-abbinamento.md).
Con --plan si può scrivere anche senza il verbo: --plan FILE --out FILE.xlsx.

Loads a plan into a new Excel workbook as the add-in does, without Excel: types the cells of --edits as a
person would (numbers with a decimal point, dates as 2022-04-15), refreshes the summary as of --quarter,
saves it.`,
  run: async (args, onProgress) => {
    const { out, edits: editsFile, quarter } = args;
    const planFile = args.document ?? args.plan ?? "";
    const { plan, notices } = await readPlanOf(args);
    const edits = readEditsFile(editsFile);
    requireFittingName(out, "xlsx");
    requireWritable(out);
    requireMemory(planFile, plan);
    const { workbook, outcome } = await aboutFile(
      planFile,
      makeWorkbook({ plan, edits, quarter }, onProgress),
    );
    saveFile(out, await aboutFile(out, writeXlsx(workbook)));
    return writtenAnswer(outcome, notices, out);
  },
});

/** The plan of a plan file or of a document: one of the two. */
async function readPlanOf({
  plan,
  document,
  sheet,
  mapping,
}: Readonly<Record<"plan" | "document" | "sheet" | "mapping", string | null>>): Promise<PlanFile> {
  if (plan !== null && document !== null)
    throw new WrongUse("--plan e --document insieme: ne serve uno solo", "load");
  if (document !== null) return readDocumentPlan({ file: document, sheet, mapping });
  if (plan === null) throw new WrongUse("manca --plan FILE, oppure --document FILE", "load");
  return readPlanFile(plan);
}
