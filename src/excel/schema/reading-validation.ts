import { YES_NO } from "../../domain/contract/vocabulary";
import type { Kind } from "../../domain/contract/vocabulary";
import type { Validation } from "./column";

const FROM_ZERO: Validation = {
  rule: { type: "decimal", minimum: 0 },
  errorTitle: "Valore non valido",
  errorMessage:
    "Qui serve un numero maggiore o uguale a zero, per esempio 12 oppure 12,5. Se il dato manca, lasciare la cella vuota.",
};

const BY_KIND: Readonly<Record<Kind, Validation>> = {
  Numero: FROM_ZERO,
  Rapporto: FROM_ZERO,
  Punteggio: FROM_ZERO,
  Percentuale: {
    rule: { type: "decimal", minimum: 0, maximum: 1 },
    errorTitle: "Percentuale non valida",
    errorMessage:
      "Qui serve una percentuale tra 0% e 100%, per esempio 85%. Se il dato manca, lasciare la cella vuota.",
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
  Data: {
    rule: { type: "date", from: "2000-01-01", to: "2099-12-31" },
    errorTitle: "Data non valida",
    errorMessage:
      "Qui serve la data in cui il risultato è stato raggiunto, per esempio 15/04/2022. Se non è ancora raggiunto, lasciare la cella vuota.",
  },
};

/** What the quarter cells of an indicator of this kind accept. */
export function readingValidation(kind: Kind): Validation {
  return BY_KIND[kind];
}
