import { BadInput } from "./words/bad-input";
import { oneLine } from "./words/line";
import { ToDecide } from "./words/to-decide";
import { WrongUse } from "./words/wrong-use";

/** 0: done; 1: refused, nothing was written; 2: wrong use; 3: a person must decide. */
export type ExitCode = 0 | 1 | 2 | 3;

/** How a command that could not do its work ends. */
export interface Failure {
  readonly exit: Exclude<ExitCode, 0>;
  /** One line of Italian, at most 300 characters. */
  readonly sentence: string;
  /** The file that it is about, and its line from 1. */
  readonly file: string | null;
  readonly line: number | null;
}

/** Any error as a sentence and an exit code: the one place that does so. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WrongUse) return { exit: 2, sentence: error.message, file: null, line: null };
  if (error instanceof BadInput) {
    return {
      exit: error instanceof ToDecide ? 3 : 1,
      sentence: error.message,
      file: error.file,
      line: error.line,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  const sentence = oneLine(`errore del programma, da segnalare; nessun file è cambiato: ${message}`);
  return { exit: 1, sentence, file: null, line: null };
}
