import type { Option, Options } from "./option";

/** How the command is called. */
export const COMMAND = "npm run workbook --";

/** What `--help` of a verb says: how it is written, what it does, its options, its notes. */
export function usageText(verb: {
  readonly name: string;
  readonly about: string;
  readonly options: Options;
  readonly notes: string;
}): string {
  const options = Object.entries(verb.options);
  const written = options.map(([name, option]) =>
    option.required ? inFull(name, option) : `[${inFull(name, option)}]`,
  );
  return [
    ...wrapped(`Uso: ${COMMAND} ${verb.name}`, [...written, "[--json]"]),
    "",
    verb.about,
    ...options.flatMap(([name, option]) => optionLines(inFull(name, option), option.about)),
    ...optionLines("--json", ["il risultato, o l'errore, come JSON sull'uscita normale"]),
    "",
    verb.notes,
    "",
  ].join("\n");
}

const LINE = 120;

/** Words after a beginning, on as many lines as they need. */
function wrapped(beginning: string, words: readonly string[]): readonly string[] {
  const lines = [beginning];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (longer.length <= LINE) lines.splice(-1, 1, longer);
    else lines.push(`       ${word}`);
  }
  return lines;
}

function inFull(name: string, { placeholder }: Option<unknown>): string {
  return `--${name} ${placeholder}`;
}

const WIDTH = 22;

function optionLines(option: string, about: readonly string[]): readonly string[] {
  return about.map((line, index) => `  ${(index === 0 ? option : "").padEnd(WIDTH)} ${line}`);
}
