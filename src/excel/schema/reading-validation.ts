import { NAMES } from "../../domain/contract/defined-names";
import { YES_NO } from "../../domain/contract/vocabulary";
import type { Kind, Quarter, Rule } from "../../domain/contract/vocabulary";
import type { Validation } from "./column";
import { NO_KIND, PHASE_PROMPT, readingPrompt } from "./reading-prompts";

/** What a cell takes, without its prompt. */
type Check = Omit<Validation, "prompt">;

const FROM_ZERO: Check = {
  rule: { type: "decimal", minimum: 0 },
  errorTitle: "Valore non valido",
  errorMessage:
    "Qui serve un numero maggiore o uguale a zero, per esempio 12 oppure 12,5. Se il dato manca, lasciare la cella vuota.",
};

const BY_KIND: Readonly<Record<Exclude<Kind, "Data">, Check>> = {
  Numero: FROM_ZERO,
  Rapporto: FROM_ZERO,
  Punteggio: FROM_ZERO,
  Percentuale: {
    rule: { type: "decimal", minimum: -10, maximum: 10 },
    errorTitle: "Percentuale non valida",
    errorMessage:
      "Qui serve una percentuale, con il segno %: per esempio 85%. Vale da -1000% a 1000%. Se il dato manca, lasciare la cella vuota.",
  },
  Importo: {
    rule: { type: "any-number" },
    errorTitle: "Importo non valido",
    errorMessage:
      "Qui serve un importo in euro, per esempio 1250,50. Se il dato manca, lasciare la cella vuota.",
  },
  "Sì/No": {
    rule: { type: "list", items: YES_NO },
    errorTitle: "Scegliere Sì o No",
    errorMessage:
      "Qui si risponde Sì (fatto) oppure No (non ancora). Se il dato manca, lasciare la cella vuota.",
  },
};

/** What the cell of a quarter accepts, for an indicator of this kind and rule. Without kind: anything. */
export function readingValidation(kind: Kind | null, rule: Rule | null, quarter: Quarter): Validation {
  if (kind === null) return NO_KIND;
  const check = kind === "Data" ? dateCheck(quarter) : BY_KIND[kind];
  return { ...check, prompt: readingPrompt(kind, rule) };
}

/** What the quarters of a phase accept. */
export const PHASE_VALIDATION: Validation = {
  rule: { type: "decimal", minimum: 0, maximum: 1 },
  errorTitle: "Percentuale non valida",
  errorMessage:
    "Qui serve una percentuale tra 0% e 100%, per esempio 85%. Se il dato manca, lasciare la cella vuota.",
  prompt: PHASE_PROMPT,
};

/** A whole day of the plan's year, not after the end of the quarter; or *No*. */
function dateCheck(quarter: Quarter): Check {
  const [first, end] = [`DATE(${NAMES.year},1,1)`, `DATE(${NAMES.year},${3 * quarter + 1},1)`];
  const isDay = `AND({cell}=INT({cell}),{cell}>=${first},{cell}<${end})`;
  return {
    rule: { type: "custom", formula: `=IF(ISNUMBER({cell}),${isDay},UPPER(TRIM({cell}))="NO")` },
    errorTitle: "Data non valida",
    errorMessage:
      "Qui serve il giorno in cui è avvenuto, dell'anno del piano e non dopo la fine del trimestre, oppure No se non è ancora avvenuto. Se il dato manca, lasciare la cella vuota.",
  };
}
