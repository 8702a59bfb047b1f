import { aboutFile } from "../work/file-fault";
import { portOver } from "../work/embedded-port";
import { countedFindings, findingData, findingLines, toDo } from "../work/findings";
import { WORKBOOK } from "../work/options";
import { readWorkbookFile } from "../work/workbook-file";
import { required } from "../words/option";
import { defineVerb } from "../words/verb";

/** `check`: how a workbook departs from what it should be. */
export const CHECK = defineVerb({
  name: "check",
  about: "Verifica che una cartella con un piano sia come deve essere. Non scrive nulla.",
  options: { workbook: required(WORKBOOK) },
  notes: `Esce con 0 se la cartella è come deve essere, con 3 se è danneggiata: dice che cosa, dove e che cosa
farebbe repair.

Lists every way in which a workbook departs from what it should be: formulas overwritten or broken; sheets,
tables, columns and rows missing, moved or renamed; codes swapped or misspelt; protection, formats and
validation lost. Writes nothing. Exit code 0: sound; 3: damaged; 1: unreadable, or no workbook of this program.`,
  run: async ({ workbook: file }, onProgress) => {
    const workbook = await readWorkbookFile(file);
    const findings = await aboutFile(file, portOver(workbook).check(onProgress));
    const isSound = findings.length === 0;
    return {
      exit: isSound ? 0 : 3,
      lines: isSound
        ? ["Nessun rilievo: la cartella è come deve essere."]
        : [`${countedFindings(findings)}:`, ...findingLines(findings, toDo)],
      data: { workbook: file, findings: findingData(findings, toDo) },
    };
  },
});
