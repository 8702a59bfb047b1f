/** Units and what people write for them, singular, plural and sign. */
const UNITS: readonly (readonly string[])[] = [
  ["h", "hh", "hr", "ora", "ore"],
  ["min", "minuto", "minuti"],
  ["g", "gg", "d", "giorno", "giorni"],
  ["settimana", "settimane", "sett"],
  ["mese", "mesi"],
  ["anno", "anni"],
  ["€", "eur", "euro"],
  ["%", "per cento", "percento", "p.c"],
  ["km", "chilometro", "chilometri"],
  ["m", "ml", "mt", "metro", "metri"],
  ["mq", "m2", "m²", "metri quadri", "metri quadrati"],
  ["kg", "chilo", "chili", "chilogrammi"],
  ["t", "ton", "tonnellata", "tonnellate"],
  ["kwh"],
  ["n", "nr", "n°", "num", "numero", "unità", "pz", "pezzi"],
  ["punto", "punti", "pt", "p"],
];

/** True: the two name the same unit, as `h` and `ore`, `scheda` and `schede` do. */
export function isSameUnit(word: string, unit: string): boolean {
  const [a, b] = [bare(word), bare(unit)];
  return a === b || stem(a) === stem(b) || UNITS.some((names) => names.includes(a) && names.includes(b));
}

/** True: the word measures by itself, whatever is counted: `h`, `giorni`, `kg`. */
export function isKnownUnit(word: string): boolean {
  return UNITS.some((names) => names.includes(bare(word)));
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .trim()
    .replace(/\.$/, "")
    .replace(/^(?:numero|n\.?|n°|nr\.?) (?:di )?(?=\p{L})/u, "");
}

/** A word without what singular and plural differ in: `scheda`, `schede`. */
function stem(word: string): string {
  return word.length < 4 ? word : word.replace(/h?[aeio]$/, "");
}
