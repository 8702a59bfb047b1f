import { countPlan } from "../../domain/plan/plan-comparison";
import { planFromRegistry } from "../../domain/plan/registry";
import type { EmbeddedWorkbook } from "../../embedded/model/workbook";
import { packageKind } from "../../embedded/xlsx/package-kind";
import { writeXlsx } from "../../embedded/xlsx/write-xlsx";
import { WorkbookError } from "../../excel/host/errors";
import type { OnProgress } from "../../excel/port";
import type { Outcome } from "../work/closing-summary";
import { writtenAnswer } from "../work/closing-summary";
import { portOver } from "../work/embedded-port";
import { readEditsFile } from "../work/edits-file";
import { aboutFile } from "../work/file-fault";
import type { Filling } from "../work/fill-workbook";
import { fillWorkbook } from "../work/fill-workbook";
import { required } from "../words/option";
import { EDITS, OUT, QUARTER, WORKBOOK } from "../work/options";
import { requireFittingName } from "../work/out-kind";
import { requireWritable, saveFile } from "../work/save-file";
import { defineVerb } from "../words/verb";
import { readWorkbookFile } from "../work/workbook-file";

/** `refresh`: cells are typed into a workbook and its summary follows. */
export const REFRESH = defineVerb({
  name: "refresh",
  about: "Compila celle di una cartella con un piano e ne aggiorna il riepilogo, senza Excel.",
  options: { workbook: required(WORKBOOK), out: required(OUT), edits: EDITS, quarter: QUARTER },
  notes: `--out può essere la cartella di --workbook.

Opens a workbook (saved by this program, by Excel or by LibreOffice), types the cells of --edits as a person
would, refreshes the summary as of --quarter, saves it; --out may be the workbook itself.`,
  run: async ({ workbook: file, out, edits: editsFile, quarter }, onProgress) => {
    const edits = readEditsFile(editsFile);
    requireWritable(out);
    const workbook = await readWorkbookFile(file);
    requireFittingName(out, packageKind(workbook));
    const { outcome, behind } = await aboutFile(file, refreshed(workbook, { edits, quarter }, onProgress));
    saveFile(out, await aboutFile(out, writeXlsx(workbook)));
    const notices = behind === 0 ? [] : [behindNotice(behind)];
    return writtenAnswer(outcome, notices, out);
  },
});

async function refreshed(
  workbook: EmbeddedWorkbook,
  filling: Filling,
  onProgress: OnProgress,
): Promise<{ readonly outcome: Outcome; readonly behind: number }> {
  const port = portOver(workbook);
  // Before anything is typed: a workbook of somebody else has none of the tables either.
  if ((await port.overview()).plan === null) throw new WorkbookError("no-plan", "", "unchanged", "");
  const filled = await fillWorkbook(workbook, port, filling, onProgress);
  const counts = countPlan(planFromRegistry(await port.read(onProgress)));
  return { outcome: { counts, ...filled }, behind: (await port.overview()).plan?.indicatorsBehind ?? 0 };
}

function behindNotice(behind: number): string {
  return `${behind} indicatori hanno cambiato tipo e la scheda del centro non li segue ancora: aprire il pannello in Excel e allinearla`;
}
