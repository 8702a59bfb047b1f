import { comparableText } from "./comparable-text";
import type { QualityIndicator } from "./quality-plan";

/**
 * Words by which the one who is assessed gives the measure: own declarations (`autocertificazione`), what the manager or
 * the office under assessment declares, reports or provides (`relazione del responsabile`, `dati forniti dal servizio`),
 * the manager by role or by name. What others say of them (auditors, users, the evaluation body) is none. Looked for in
 * comparable text: small letters, no accents, no stops.
 */
const OWN_PREFIX =
  /\bauto ?(?:dichiara|valuta|certifica|attesta|rileva|relazion|refert|monitora|rendicont|controll|stim)\p{L}*/u;

/** Whoever is assessed, and whoever works for them. */
const ASSESSED =
  "(?:dirigent[ei]|responsabil[ei]|dirett(?:ore|rice|ori)|direzion[ei]|caposettore|capo(?: di)? ?(?:settore|servizio|ufficio|area)|settor[ei]|servizi(?:o)?|uffici?o?|struttur[ae]|are[ae]|centro(?: di (?:responsabilita|costo))?|unita|posizion[ei] organizzativ[ae]|p ?o|e ?q|elevat[ae] qualificazion[ei]|titolar[ei]|referent[ei]|funzionari[oa]?|personale|dipendent[ei]|interessat[oaie]|valutat[oi])";
/** Offices that check others, and responsibilities that are none of the manager's. */
const OTHERS =
  "(?! (?:della |del |di |per la |per il )?(?:prevenzione|protezione|transizione|controll|ispettiv|revision))";

const SAID =
  "(?:dichiarazion[ei]|attestazion[ei]|certificazion[ei]|asserzion[ei]|relazion[ei]|report|resocont[oi]|rendicont\\p{L}*|referto|not[ae]|comunicazion[ei]|riscontr[oi]|giudizi[oi]|valutazion[ei]|parere|pareri|stim[ae]|parola|autorelazion[ei]|elaborazion[ei] intern[ae])";
const OF =
  "(?:de(?:l|i|lla|lle|gli|llo)?|dell|di|da|dal|dalla|dai|dalle|a cura (?:de\\p{L}+|di)|da parte (?:de\\p{L}+|di)|a firma (?:de\\p{L}+|di)|(?:redatt|res|firmat|sottoscritt|rilasciat|fornit|prodott)[aeio] da\\p{L}*)";
const GIVEN =
  "(?:dichiarat|attestat|certificat|comunicat|riferit|fornit|rilevat|res|indicat|stimat|trasmess|prodott|raccolt)[oaie]";

const SAID_BY_ASSESSED = new RegExp(`\\b${SAID}(?: \\p{L}+){0,2} ${OF} ${ASSESSED}\\b${OTHERS}`, "u");
const GIVEN_BY_ASSESSED = new RegExp(`\\b${GIVEN} da\\p{L}* ${ASSESSED}\\b${OTHERS}`, "u");
const OWN = new RegExp(`\\b(?:propri[ao]|nostr[ao]|ns) ${SAID}|\\b${SAID} (?:propri[ao]|intern[ao])\\b`, "u");
/** The source is the person: `Dirigente`, `Il responsabile del servizio`. */
const ROLE_ALONE =
  /^(?:il |la |lo )?(?:dirigent[ei]|responsabil[ei]|direttore|caposettore|titolar[ei] (?:di |della )?(?:po|p o|eq|e q|posizione))\b(?! (?:della |del |di |per la )?(?:prevenzione|protezione|transizione))/u;

/** In the text of an indicator a report may be what is done: only judging oneself says that the measure is one's own. */
const IN_TEXT: readonly RegExp[] = [
  OWN_PREFIX,
  new RegExp(
    `\\b(?:dichiarazion[ei]|attestazion[ei]|giudizi[oi]|valutazion[ei]|parere) ${OF} ${ASSESSED}\\b${OTHERS}`,
    "u",
  ),
];
const IN_SOURCE: readonly RegExp[] = [OWN_PREFIX, SAID_BY_ASSESSED, GIVEN_BY_ASSESSED, OWN, ROLE_ALONE];

/** A surname shorter than this may be part of any sentence. */
const LEAST_LETTERS = 4;

/** The words that say that the measure is the word of whoever is assessed; `null`: none do. */
export function selfDeclaration({ source, tracked, objective }: QualityIndicator): string | null {
  const written = comparableText(source);
  return (
    firstMatch(written, IN_SOURCE) ??
    managersName(written, comparableText(objective.manager)) ??
    firstMatch(comparableText(tracked.text), IN_TEXT)
  );
}

function firstMatch(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match[0];
  }
  return null;
}

/** The manager's surname, or all of the name in any order. */
function managersName(source: string, manager: string): string | null {
  const words = source.split(" ");
  const names = manager.split(" ").filter((name) => name !== "");
  const surname = names.at(-1) ?? "";
  if (surname.length >= LEAST_LETTERS && words.includes(surname)) return surname;
  return names.length > 1 && names.every((name) => words.includes(name)) ? manager : null;
}
