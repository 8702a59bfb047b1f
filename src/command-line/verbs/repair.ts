import { SHEETS } from "../../domain/contract/sheets";
import { shownPath } from "../../domain/contract/shown-text";
import { packageKind } from "../../embedded/xlsx/package-kind";
import { writeXlsx } from "../../embedded/xlsx/write-xlsx";
import type { RepairOutcome } from "../../excel/port";
import { portOver } from "../work/embedded-port";
import { aboutFile } from "../work/file-fault";
import { countedFindings, findingData, findingLines, stillToDo, toDo } from "../work/findings";
import { lockedNotices } from "../work/locked-sheets";
import { OUT, WORKBOOK } from "../work/options";
import { requireFittingName } from "../work/out-kind";
import { requireWritable, saveFile } from "../work/save-file";
import { readWorkbookFile } from "../work/workbook-file";
import { required } from "../words/option";
import { defineVerb } from "../words/verb";
import type { Answer } from "../words/verb";

/** `repair`: a damaged workbook becomes what it should be. */
export const REPAIR = defineVerb({
  name: "repair",
  about: "Ripara una cartella con un piano e conserva tutto quello che le persone hanno scritto.",
  options: { workbook: required(WORKBOOK), out: required(OUT) },
  notes: `Quello che non ha più un posto va nel foglio ${SHEETS.recovered}. Esce con 0 se non resta nulla, con 3 se resta
qualcosa per una persona: il file è scritto lo stesso. --out può essere la cartella di --workbook.

Brings a damaged workbook back to what it should be and keeps whatever people typed; what has no place goes to the
sheet ${SHEETS.recovered}. Safe to repeat. Exit code 0: nothing remains; 3: something remains for a person, and the file
is written all the same; 1: refused, nothing was written. Sheets with a password of their own stay as they are.`,
  run: async ({ workbook: file, out }, onProgress) => {
    requireWritable(out);
    const workbook = await readWorkbookFile(file);
    requireFittingName(out, packageKind(workbook));
    const outcome = await aboutFile(file, portOver(workbook).repair({ password: null }, onProgress));
    saveFile(out, await aboutFile(out, writeXlsx(workbook)));
    return repairAnswer(outcome, out);
  },
});

function repairAnswer({ repaired, remaining, setAside, locked }: RepairOutcome, out: string): Answer {
  return {
    exit: remaining.length + locked.length === 0 ? 0 : 3,
    lines: [
      repaired.length === 0 ? "Nulla da riparare." : `Riparato: ${countedFindings(repaired)}`,
      // What was done, in the words of what was to be done.
      ...findingLines(repaired, toDo),
      ...(setAside === 0 ? [] : [`Celle nel foglio ${SHEETS.recovered}: ${setAside}`]),
      remaining.length === 0 ? "Non resta nulla." : `Da vedere: ${countedFindings(remaining)}`,
      ...findingLines(remaining, stillToDo),
      ...lockedNotices(locked).map((notice) => `Da controllare: ${notice}`),
      `Scritto: ${shownPath(out, 250)}`,
    ],
    data: {
      repaired: findingData(repaired, toDo),
      remaining: findingData(remaining, stillToDo),
      setAside,
      locked,
      out,
    },
  };
}
