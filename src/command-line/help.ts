import { COMMAND } from "./words/usage-text";
import { VERBS } from "./verbs";

/** What `--help` without a verb says. */
export function help(): string {
  return `Uso: ${COMMAND} VERBO …

${VERBS.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`).join("\n")}

Ogni verbo spiega le sue opzioni: ${COMMAND} load --help
Come prima, senza verbo: ${COMMAND} --plan FILE --out FILE.xlsx [--edits FILE.csv] [--quarter T2]
equivale a load.

Esce con 0 se è fatto, 1 se i dati non vanno bene (una riga con file, riga e motivo), 2 se il comando è
scritto male, 3 se deve decidere una persona o la cartella è danneggiata. Se esce con 1 o 2 il file di --out
resta com'era.

Loads plans into Excel workbooks and works on them as the add-in does, without Excel. Exit code 0: done;
1: refused (one line: file, line, reason); 2: wrong usage; 3: a person must decide, or damage was found.
`;
}
