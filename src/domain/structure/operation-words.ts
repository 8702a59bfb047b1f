import type { Language } from "../contract/language";
import { SHEETS } from "../contract/sheets";
import { OPERATIONS } from "./operation";
import type { Operation } from "./operation";

/** What an operation is called, as the title of a piece of work. `Registro` takes the Italian one. */
export function operationName(operation: Operation, language: Language): string {
  return NAMES[operation][language];
}

/** True: the text is an operation's own name in code, not one for people. */
export function isOperation(text: string): text is Operation {
  return OPERATIONS.some((operation) => operation === text);
}

const NAMES: Readonly<Record<Operation, Readonly<Record<Language, string>>>> = {
  load: { it: "Caricamento piano", en: "Loading the plan" },
  refresh: { it: "Aggiornamento riepilogo", en: "Refreshing the summary" },
  "missing-report": {
    it: `Scrittura del foglio ${SHEETS.missing}`,
    en: `Writing the sheet ${SHEETS.missing}`,
  },
  "quality-report": {
    it: `Scrittura del foglio ${SHEETS.quality}`,
    en: `Writing the sheet ${SHEETS.quality}`,
  },
  align: { it: "Adeguamento delle schede", en: "Adapting the centre sheets" },
  change: { it: "Modifica di celle", en: "Changing cells" },
  repair: { it: "Riparazione", en: "Repair" },
  upgrade: { it: "Passaggio alla nuova versione", en: "Bringing to the new version" },
};
