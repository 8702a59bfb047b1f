import { createWorkbook } from "../../embedded/model/workbook";
import { writeXlsx } from "../../embedded/xlsx/write-xlsx";
import { shownPath } from "../../domain/contract/shown-text";
import { portOver } from "../work/embedded-port";
import { aboutFile } from "../work/file-fault";
import { OUT } from "../work/options";
import { requireFittingName } from "../work/out-kind";
import { requireWritable, saveFile } from "../work/save-file";
import { required } from "../words/option";
import { defineVerb } from "../words/verb";

/** `template`: an empty form for a body that starts from nothing. */
export const TEMPLATE = defineVerb({
  name: "template",
  about: "Scrive una cartella vuota da compilare con obiettivi, indicatori e fasi.",
  options: { out: required(OUT) },
  notes: `Compilata, si carica con il verbo load come ogni documento, senza domande; la riga di esempio non viene caricata.

Writes an empty workbook with the columns of the plan, an example row each and the choices as lists. Filled in,
the verb load takes it as any document, without questions.`,
  run: async ({ out }, onProgress) => {
    requireFittingName(out, "xlsx");
    requireWritable(out);
    const workbook = createWorkbook();
    await aboutFile(out, portOver(workbook).makeTemplate(onProgress));
    saveFile(out, await aboutFile(out, writeXlsx(workbook)));
    return { exit: 0, lines: [`Scritto: ${shownPath(out, 250)}`], data: { out } };
  },
});
