import type { CellAddress } from "./area";

/** What hangs on a cell and is shown beside it: notes of one author, and comments with their answers. */

/** A note (until 2018 Excel called it a comment). */
export interface Note extends CellAddress {
  readonly author: string;
  readonly content: string;
  /** Shown all the time, and not only when the pointer is over its cell. */
  readonly visible: boolean;
  /** How the file that it was read from has it; see `xlsx/comments`. */
  readonly kept?: object;
}

export interface CommentAuthor {
  readonly name: string;
  /** Empty: unknown. */
  readonly email: string;
}

/** One contribution to a conversation. */
export interface CommentEntry {
  /** `{XXXXXXXX-…}`: never changes, also in the file. */
  readonly id: string;
  readonly author: CommentAuthor;
  readonly content: string;
  /** ISO 8601, in UTC. */
  readonly created: string;
  readonly kept?: object;
}

/** A comment with the conversation that follows. */
export interface CommentThread extends CommentEntry, CellAddress {
  readonly resolved: boolean;
  readonly replies: readonly CommentEntry[];
}
