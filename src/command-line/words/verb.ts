import type { OnProgress } from "../../excel/port";
import { readArguments } from "./arguments";
import type { ArgumentsOf, Options } from "./option";
import { usageText } from "./usage-text";

/** What a verb did, for a person and for a program. */
export interface Answer {
  /** 3: done as far as that goes, and a person must decide. */
  readonly exit: 0 | 3;
  /** In Italian. */
  readonly lines: readonly string[];
  /** The same as plain JSON. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a verb is, before its options are forgotten. */
export interface VerbDefinition<Declared extends Options> {
  /** As it is typed. */
  readonly name: string;
  /** What it does, in one line of Italian. */
  readonly about: string;
  readonly options: Declared;
  /** The last paragraphs of its help. */
  readonly notes: string;
  /**
   * Does it. Fails with `BadInput` (exit 1) where an input cannot be used, or with an error of the workbook or the
   * file; what was there before then stays.
   */
  readonly run: (args: ArgumentsOf<Declared>, onProgress: OnProgress) => Promise<Answer>;
}

/** A verb as the command calls it. */
export interface Verb {
  readonly name: string;
  readonly about: string;
  readonly usage: string;
  /** What the words after the verb ask for. Fails with `WrongUse`. */
  readonly understand: (words: readonly string[]) => Understood;
}

export type Understood =
  | { readonly kind: "help" }
  | {
      readonly kind: "run";
      readonly json: boolean;
      readonly run: (onProgress: OnProgress) => Promise<Answer>;
    };

/** Makes a verb of its definition: the options are declared once, for the help and for what is understood. */
export function defineVerb<const Declared extends Options>(definition: VerbDefinition<Declared>): Verb {
  const { name, about, options, run } = definition;
  return {
    name,
    about,
    usage: usageText(definition),
    understand: (words) => {
      const request = readArguments(name, options, words);
      if (request.kind === "help") return request;
      return { kind: "run", json: request.json, run: (onProgress) => run(request.args, onProgress) };
    },
  };
}
