import type { CellAddress } from "./area";
import { cellName, singleCell } from "./area";
import type { CommentAuthor, CommentEntry, CommentThread } from "./comment";
import { ExcelRuleError } from "./excel-rule-error";
import type { ReferenceShift } from "./formula-references";
import { shiftedArea } from "./formula-references";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce, nextId } from "./workbook";

/** Who works in the embedded Excel: what an add-in adds is attributed to the current user (docs, "Work with comments"). */
export const CURRENT_USER: CommentAuthor = { name: "Utente di prova", email: "utente@example.it" };

/** The notes or comments after cells came or went: those of deleted cells go with them. */
export function shiftedNotes<T extends CellAddress>(
  notes: readonly T[],
  shift: ReferenceShift,
): readonly T[] {
  return notes.flatMap((note) => {
    const moved = shiftedArea(singleCell(note.row, note.column), shift);
    return moved ? [{ ...note, row: moved.row, column: moved.column }] : [];
  });
}

/**
 * Begins a conversation at a cell. `InvalidArgument` where one has begun, or where there is a note (Excel offers a note
 * to be converted, and has never both; support.microsoft.com, "Insert comments and notes in Excel"; code unverified).
 */
export function addComment(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  { row, column }: CellAddress,
  content: string,
): CommentThread {
  const isThere = ({ row: r, column: c }: CellAddress): boolean => r === row && c === column;
  if (sheet.comments.some(isThere) || sheet.notes.some(isThere)) {
    throw new ExcelRuleError(
      "InvalidArgument",
      `there is a comment or a note at ${cellName(row, column)} already`,
    );
  }
  const thread = { ...newEntry(workbook, content), row, column, resolved: false, replies: [] };
  // In the order of the sheet: row by row.
  setComments(
    workbook,
    sheet,
    [...sheet.comments, thread].sort((a, b) => a.row - b.row || a.column - b.column),
  );
  return thread;
}

/** Answers; an answer to a resolved conversation does not open it again (inferred: Excel offers no answer there). */
export function addReply(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  threadId: string,
  content: string,
): CommentEntry {
  const reply = newEntry(workbook, content);
  changeComment(workbook, sheet, threadId, (thread) => ({ ...thread, replies: [...thread.replies, reply] }));
  return reply;
}

/** Puts another state of a conversation in its place; `null` deletes it with its answers. */
export function changeComment(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  threadId: string,
  change: (thread: CommentThread) => CommentThread | null,
): void {
  const comments = sheet.comments.flatMap((thread) =>
    thread.id === threadId ? (change(thread) ?? []) : [thread],
  );
  setComments(workbook, sheet, comments);
}

function setComments(workbook: EmbeddedWorkbook, sheet: Sheet, comments: readonly CommentThread[]): void {
  sheet.comments = comments;
  announce(workbook, { kind: "sheetChanged", sheet });
}

function newEntry(workbook: EmbeddedWorkbook, content: string): CommentEntry {
  requireContent(content);
  const number = nextId(workbook).toString(16).toUpperCase().padStart(8, "0");
  // Random enough not to be one of the file that was read.
  const id = `{${number}-0000-4000-8000-${Date.now().toString(16).toUpperCase().padStart(12, "0")}}`;
  return { id, author: CURRENT_USER, content, created: new Date().toISOString() };
}

/** An empty comment cannot be posted in Excel (inferred for the API). */
export function requireContent(content: string): void {
  if (content === "") throw new ExcelRuleError("InvalidArgument", "a comment cannot be empty");
}
