import { parseArgs } from "node:util";
import { quoted } from "./line";
import { nearest } from "./nearest";
import type { ArgumentsOf, Options } from "./option";
import { isUnfit } from "./option";
import { WrongUse } from "./wrong-use";

/** What the words after a verb ask for. */
export type Request<Declared extends Options> =
  | { readonly kind: "help" }
  | { readonly kind: "run"; readonly args: ArgumentsOf<Declared>; readonly json: boolean };

/** Options that every verb has. */
const FLAGS = { help: { type: "boolean", short: "h" }, json: { type: "boolean" } } as const;

/**
 * Understands the words after a verb. Asking for help wins over whatever else they say. Fails with `WrongUse` naming
 * the first thing that is wrong.
 */
export function readArguments<Declared extends Options>(
  verb: string,
  options: Declared,
  words: readonly string[],
): Request<Declared> {
  const given = tokensOf(options, words);
  const flags = new Set(given.flatMap((token) => (token.kind === "option" ? token.name : [])));
  if (flags.has("help")) return { kind: "help" };
  const texts = textsOf(verb, options, given);
  const values = Object.entries(options).map(([name, option]) => {
    const text = texts.get(name);
    if (text === undefined) {
      if (!option.required) return [name, null] as const;
      throw new WrongUse(`manca --${name} ${option.placeholder}`, verb);
    }
    const value = option.read(text);
    if (!isUnfit(value)) return [name, value] as const;
    throw new WrongUse(`--${name} ${quoted(text)}: ${value.unfit}`, verb);
  });
  // Each value comes from the option of its name.
  const args = Object.fromEntries(values) as ArgumentsOf<Declared>;
  return { kind: "run", args, json: flags.has("json") };
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

/** Not strict: what is wrong is said here, in Italian. */
function tokensOf(options: Options, words: readonly string[]): readonly Token[] {
  const texts = Object.fromEntries(Object.keys(options).map((name) => [name, { type: "string" } as const]));
  const { tokens } = parseArgs({
    args: [...words],
    options: { ...texts, ...FLAGS },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

/** The options' texts by name. */
function textsOf(verb: string, options: Options, tokens: readonly Token[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional")
      throw new WrongUse(`${quoted(token.value)} è una parola di troppo`, verb);
    const { name, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option !== undefined) {
      if (texts.has(name)) throw new WrongUse(`--${name} è scritto due volte`, verb);
      texts.set(name, textOf(verb, token.rawName, option.placeholder, token));
    } else if (!Object.hasOwn(FLAGS, name)) {
      throw new WrongUse(
        unknownOption(token.rawName, [...Object.keys(options), ...Object.keys(FLAGS)]),
        verb,
      );
    } else if (value !== undefined) {
      throw new WrongUse(`--${name} non vuole un valore`, verb);
    }
  }
  return texts;
}

/** A word that looks like an option is none's value, unless it is joined by `=`. */
function textOf(verb: string, rawName: string, placeholder: string, token: Token): string {
  const { value, inlineValue } =
    token.kind === "option" ? token : { value: undefined, inlineValue: undefined };
  const isText = value !== undefined && value !== "" && (inlineValue || !value.startsWith("-"));
  if (isText) return value;
  throw new WrongUse(`${rawName} vuole un valore: ${rawName} ${placeholder}`, verb);
}

function unknownOption(rawName: string, known: readonly string[]): string {
  const near = nearest(rawName.replace(/^-+/, ""), known);
  const hint = near === null ? "" : `; forse --${near}`;
  return `l'opzione ${quoted(rawName)} non c'è${hint}`;
}
