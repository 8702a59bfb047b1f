import { SHEETS } from "../../domain/contract/sheets";
import { shownPath } from "../../domain/contract/shown-text";
import { isChanged } from "../../domain/studies/upgrade/result-changes";
import type { UpgradePreview } from "../../domain/studies/upgrade/upgrade-preview";
import {
  proposalSentence,
  recountedSentence,
  resultSentence,
} from "../../domain/studies/upgrade/upgrade-sentences";
import { packageKind } from "../../embedded/xlsx/package-kind";
import { writeXlsx } from "../../embedded/xlsx/write-xlsx";
import type { UpgradeOutcome } from "../../excel/port";
import { portOver } from "../work/embedded-port";
import { aboutFile } from "../work/file-fault";
import { countedFindings, findingData, findingLines, stillToDo } from "../work/findings";
import { lockedNotices } from "../work/locked-sheets";
import { OUT, WORKBOOK } from "../work/options";
import { requireFittingName } from "../work/out-kind";
import { requireWritable, saveFile } from "../work/save-file";
import { readWorkbookFile } from "../work/workbook-file";
import { oneLine } from "../words/line";
import { required } from "../words/option";
import { BadInput } from "../words/bad-input";
import { defineVerb } from "../words/verb";
import type { Answer } from "../words/verb";

/** `upgrade`: a workbook of the version before gets the form of this one. */
export const UPGRADE = defineVerb({
  name: "upgrade",
  about: "Porta alla nuova versione una cartella fatta con la precedente; tutto quello che è scritto resta.",
  options: { workbook: required(WORKBOOK), out: required(OUT) },
  notes: `Elenca le celle che contavano e non conterebbero più, scrive le correzioni sicure (nel foglio ${SHEETS.log}),
mostra ogni risultato che cambia e dove la regola potrebbe essere Progressivo (si sceglie poi con refresh:
Indicatori;ID;Regola;Progressivo). Quello che non ha più un posto va nel foglio ${SHEETS.recovered}. Esce con 0 se non
resta nulla, con 3 se resta qualcosa per una persona: il file è scritto lo stesso. Ripetuto non cambia nulla.

Brings a workbook of the version before to this one's form and keeps whatever people typed. Lists the readings, targets
and baselines that counted and no longer would, writes the sure corrections, shows every result that changes, and where
quarters read like totals since January. Exit code 0: nothing remains; 3: something remains for a person, and the file
is written all the same; 1: refused (a sheet
has a password of its own), nothing was written.`,
  run: async ({ workbook: file, out }, onProgress) => {
    requireWritable(out);
    const workbook = await readWorkbookFile(file);
    requireFittingName(out, packageKind(workbook));
    const port = portOver(workbook);
    const preview = await aboutFile(file, port.previewUpgrade(onProgress));
    const outcome = await aboutFile(file, port.upgrade(preview.corrections, { password: null }, onProgress));
    if (outcome.locked.length > 0) throw lockedFile(file, outcome.locked);
    saveFile(out, await aboutFile(out, writeXlsx(workbook)));
    return upgradeAnswer(preview, outcome, out);
  },
});

/** What has a password of its own cannot be laid out anew here: nothing is written. */
function lockedFile(file: string, locked: readonly string[]): BadInput {
  return new BadInput(file, null, `${lockedNotices(locked).join("; ")}. Non è stato scritto nulla`);
}

function upgradeAnswer(preview: UpgradePreview, outcome: UpgradeOutcome, out: string): Answer {
  const { remaining, setAside, changed, isDone } = outcome;
  const written = `Scritto: ${shownPath(out, 250)}`;
  const data = { ...dataOf(preview), isDone, changed, setAside, out };
  if (!isDone) {
    return { exit: 0, lines: ["La cartella ha già la forma di questa versione.", written], data };
  }
  return {
    exit: remaining.length === 0 ? 0 : 3,
    lines: [
      ...previewLines(preview),
      `Celle corrette: ${changed}`,
      ...(setAside === 0 ? [] : [`Celle nel foglio ${SHEETS.recovered}: ${setAside}`]),
      ...(remaining.length === 0 ? [] : [`Da vedere: ${countedFindings(remaining)}`]),
      ...findingLines(remaining, stillToDo),
      written,
    ],
    data: { ...data, remaining: findingData(remaining, stillToDo) },
  };
}

function previewLines({ recounted, results, proposals }: UpgradePreview): readonly string[] {
  const changed = results.filter(isChanged);
  return [
    `Celle che contavano e non conterebbero più, o non come prima: ${recounted.length}`,
    ...recounted.map((cell) => oneLine(recountedSentence(cell, "it"), 2)),
    `Risultati che cambiano, dopo le correzioni: ${changed.length} di ${results.length}`,
    ...changed.map((change) => oneLine(resultSentence(change, "it"), 2)),
    `Forse totali dall'inizio dell'anno (regola Progressivo): ${proposals.length}`,
    ...proposals.map((proposal) => oneLine(proposalSentence(proposal, "it"), 2)),
  ];
}

function dataOf({ recounted, results, proposals }: UpgradePreview): Readonly<Record<string, unknown>> {
  return {
    recounted: recounted.map(({ place, subject, header, value, counted, counts, correction }) => ({
      ...{ sheet: place.sheet, cell: place.address, subject, column: header, value, counted, counts },
      correction: correction?.value ?? null,
      isSure: correction?.isSure ?? false,
    })),
    results,
    proposals: proposals.map(({ id, readings, before, after }) => ({ id, readings, before, after })),
  };
}
