import type { DocumentFile } from "../../readers/document/reading";
import type { SourceDocument } from "../../readers/document/source-document";
import { UnreadableDocument } from "../../readers/document/unreadable-document";
import { confirmed } from "../documents/column-answers";
import type { DocumentSource } from "../documents/document-source";
import { chosenTables, openedWork, typedYear, withCandidate, withReading } from "../documents/document-work";
import type { DocumentWork } from "../documents/document-work";
import type { DocumentEvent } from "./pane-event";
import type { Means, TaskWatch } from "./means";
import { PlanFileError } from "./plan-file-error";
import type { DocumentTask } from "./task";

/**
 * Does a task on the way from a document to a plan. A document that cannot be read is an outcome, not a failure.
 *
 * @throws WorkbookError from the workbook; PlanFileError where the chosen file cannot be read.
 */
export async function performOnDocument(
  task: DocumentTask,
  means: Means,
  watch: TaskWatch,
): Promise<DocumentEvent> {
  switch (task.kind) {
    case "offerAreas":
      return { kind: "shown", page: { name: "sources", areas: await means.workbook.offeredAreas() } };
    case "makeTemplate":
      await means.workbook.makeTemplate(watch.onProgress);
      return { kind: "shown", page: { name: "sources", areas: await means.workbook.offeredAreas() } };
    case "readDocument":
      return readDocument(task, means, watch);
    case "chooseTable": {
      const { work, candidate, remembered } = task;
      const reading = await means.documents.draft(chosenTables({ ...work, candidate }), null);
      return shown(withCandidate(work, candidate, reading, remembered));
    }
    case "confirmColumns": {
      const { work } = task;
      const mapping = confirmed(work.mapping, typedYear(work.naming));
      return shown(withReading(work, await means.documents.draft(chosenTables(work), mapping)));
    }
  }
}

function shown(work: DocumentWork): DocumentEvent {
  return { kind: "shown", page: { name: "document", work } };
}

async function readDocument(
  { source, remembered }: Extract<DocumentTask, { kind: "readDocument" }>,
  means: Means,
  watch: TaskWatch,
): Promise<DocumentEvent> {
  const name = documentName(source);
  try {
    const document = await untilStopped(documentOf(source, means, watch), watch.signal);
    const reading = await means.documents.draft(document, null);
    const { draft, mapping, candidates } = reading;
    if (draft.objectives.length + mapping.columns.length + candidates.length === 0)
      throw new UnreadableDocument({ code: "no-table" });
    return shown(openedWork(name, document, reading, remembered));
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    if (error.reason.code === "stopped") return { kind: "stopped" };
    return { kind: "shown", page: { name: "unreadableDocument", document: name, reason: error.reason } };
  }
}

function documentName(source: DocumentSource): string {
  switch (source.kind) {
    case "file":
      return source.file.name;
    case "cells":
      return source.areas.map(({ sheet, address }) => `${sheet}, ${address}`).join("; ");
    case "pasted":
      return "";
  }
}

async function documentOf(
  source: DocumentSource,
  { documents, workbook }: Means,
  { onProgress, signal }: TaskWatch,
): Promise<SourceDocument> {
  if (source.kind === "cells") {
    const { documentFromCells, documentOfAll } = await import("../../readers/cells/document-from-cells");
    const documents: SourceDocument[] = [];
    for (const area of source.areas)
      documents.push(documentFromCells(await workbook.readCells(area, onProgress), area.table));
    return documentOfAll(documents);
  }
  let percent = -1;
  return documents.read(await fileOf(source), {
    signal,
    onProgress: (done) => {
      const next = Math.floor(done * 100);
      if (next !== percent) onProgress({ step: "reading", done: next, total: 100 });
      percent = next;
    },
  });
}

async function fileOf(source: Exclude<DocumentSource, { kind: "cells" }>): Promise<DocumentFile> {
  if (source.kind === "pasted") return source.content;
  const { file } = source;
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    throw new PlanFileError(file.name, { cause });
  }
}

/** The work's own result, or `stopped` as soon as the person asks for it, however long the work still takes. */
async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new UnreadableDocument({ code: "stopped" })));
  });
  return Promise.race([work, stopped]);
}
