import type { OnProgress } from "../excel/port";
import type { ExitCode } from "./ending";
import { failureOf } from "./ending";
import { help } from "./help";
import { oneLine, quoted } from "./words/line";
import { nearest } from "./words/nearest";
import type { Answer, Verb } from "./words/verb";
import { VERBS } from "./verbs";
import { WrongUse } from "./words/wrong-use";

/** Where the command speaks. */
export interface Terminal {
  /** One or more lines of the result. */
  readonly say: (text: string) => void;
  /** One line about what is wrong. */
  readonly complain: (text: string) => void;
  readonly onProgress: OnProgress;
  /** The error itself, for a developer. */
  readonly onFailure?: (error: unknown) => void;
}

/** The verb of the form without one: `--plan FILE --out FILE.xlsx`. */
const UNNAMED = "load";

/**
 * Does what the words ask for. With `--json` one JSON value goes to `say`, whatever happens; what is wrong is
 * complained about all the same.
 */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = words.includes("--json");
  try {
    const request = understood(words);
    if (request.kind === "help") {
      terminal.say(request.text);
      return 0;
    }
    const answer = await request.run(terminal.onProgress);
    terminal.say(
      json ? jsonText({ verb: request.verb, exit: answer.exit, ...answer.data }) : linesText(answer),
    );
    return answer.exit;
  } catch (error) {
    terminal.onFailure?.(error);
    const { exit, sentence, file, line } = failureOf(error);
    if (json) terminal.say(jsonText({ exit, error: sentence, file, line }));
    terminal.complain(sentence);
    return exit;
  }
}

type Understood =
  | { readonly kind: "help"; readonly text: string }
  | {
      readonly kind: "run";
      readonly verb: string;
      readonly run: (onProgress: OnProgress) => Promise<Answer>;
    };

/** Fails with `WrongUse`. */
function understood(words: readonly string[]): Understood {
  const [first = "", ...rest] = words;
  if (words.length === 0) throw new WrongUse(`manca il verbo: ${names().join(", ")}`, null);
  if (first === "help" || first === "--help" || first === "-h") return { kind: "help", text: help() };
  const isUnnamed = first.startsWith("-");
  const verb = verbNamed(isUnnamed ? UNNAMED : first);
  const request = verb.understand(isUnnamed ? words : rest);
  if (request.kind === "help") return { kind: "help", text: verb.usage };
  return { kind: "run", verb: verb.name, run: request.run };
}

function verbNamed(name: string): Verb {
  const verb = VERBS.find((each) => each.name === name);
  if (verb !== undefined) return verb;
  const near = nearest(name, names());
  const hint = near === null ? `: i verbi sono ${names().join(", ")}` : `; forse ${near}`;
  throw new WrongUse(`il verbo ${quoted(name)} non c'è${hint}`, null);
}

function names(): readonly string[] {
  return VERBS.map(({ name }) => name);
}

function linesText({ lines }: Answer): string {
  return lines.map((line) => `${oneLine(line, line.length - line.trimStart().length)}\n`).join("");
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
