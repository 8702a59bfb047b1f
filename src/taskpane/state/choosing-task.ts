import type { RememberedColumns } from "../documents/column-answers";
import type { ChosenFile } from "../documents/document-source";
import type { Task } from "./task";

/** What is done with a file that the person chose: our own JSON is a plan already, all else is a document to read. */
export function choosingTask(file: ChosenFile, remembered: readonly RememberedColumns[]): Task {
  return /\.json$/iu.test(file.name)
    ? { kind: "compare", source: { kind: "file", file } }
    : { kind: "readDocument", source: { kind: "file", file }, remembered };
}
