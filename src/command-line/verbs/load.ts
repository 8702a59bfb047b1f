import { writeXlsx } from "../../embedded/xlsx/write-xlsx";
import { writtenAnswer } from "../work/closing-summary";
import { readEditsFile } from "../work/edits-file";
import { aboutFile } from "../work/file-fault";
import { makeWorkbook } from "../work/make-workbook";
import { requireMemory } from "../work/memory";
import { required } from "../words/option";
import { EDITS, OUT, PLAN, QUARTER } from "../work/options";
import { requireFittingName } from "../work/out-kind";
import { readPlanFile } from "../work/plan-file";
import { requireWritable, saveFile } from "../work/save-file";
import { defineVerb } from "../words/verb";

/** `load`: a plan becomes a workbook. */
export const LOAD = defineVerb({
  name: "load",
  about: "Carica un piano in una cartella Excel nuova, come fa il componente, senza Excel.",
  options: { plan: required(PLAN), out: required(OUT), edits: EDITS, quarter: QUARTER },
  notes: `Si può scrivere anche senza il verbo: --plan FILE --out FILE.xlsx.

Loads a plan into a new Excel workbook as the add-in does, without Excel: types the cells of --edits as a
person would (numbers with a decimal point, dates as 2022-04-15), refreshes the summary as of --quarter,
saves it.`,
  run: async ({ plan: planFile, out, edits: editsFile, quarter }, onProgress) => {
    const { plan, notices } = readPlanFile(planFile);
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
