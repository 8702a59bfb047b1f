/** What a unit measures; `count` is nothing but how many. */
export type UnitSort =
  "count" | "duration" | "physical" | "money" | "percent" | "ratio" | "score" | "date" | "yes-no";

/** A unit and how it is written. */
export interface Unit {
  /** Its name in the registry. */
  readonly name: string;
  readonly sort: UnitSort;
  /** What people write for it, in small letters, without the dot at the end. */
  readonly written: readonly string[];
}

/** The units that measure by themselves, and the words of a column of units. */
export const UNITS: readonly Unit[] = [
  of(
    "count",
    "numero",
    "n",
    "n°",
    "nº",
    "nr",
    "num",
    "no",
    "#",
    "unità",
    "pz",
    "pezzi",
    "number",
    "valore assoluto",
    "v.a",
    "conteggio",
  ),
  of(
    "percent",
    "%",
    "per cento",
    "percento",
    "percentuale",
    "p.c",
    "perc",
    "percent",
    "per cent",
    "percentage",
    "valore percentuale",
    "valore %",
    "in %",
  ),
  of("percent", "punti percentuali", "p.p", "pp", "percentage points"),
  of("ratio", "‰", "per mille", "x 1000", "x 1.000"),
  of("ratio", "rapporto", "ratio", "quoziente", "indice", "n/n", "n./n", "coefficiente"),
  of(
    "score",
    "punti",
    "punto",
    "pt",
    "pti",
    "punteggio",
    "voto",
    "voti",
    "score",
    "points",
    "scala",
    "voto medio",
    "punteggio medio",
    "rating",
    "giudizio",
    "stelle",
  ),
  of(
    "yes-no",
    "sì/no",
    "si/no",
    "s/n",
    "on/off",
    "on-off",
    "yes/no",
    "y/n",
    "binario",
    "binary",
    "booleano",
    "sì - no",
    "si - no",
  ),
  of("date", "data", "date", "gg/mm/aaaa", "gg/mm/aa", "gg/mm", "dd/mm/yyyy", "scadenza", "giorno/mese/anno"),

  of(
    "money",
    "€",
    "euro",
    "eur",
    "in euro",
    "importo",
    "k€",
    "m€",
    "migliaia di euro",
    "migliaia di €",
    "mila euro",
    "milioni di euro",
    "milioni di €",
    "miliardi di euro",
    "mln €",
    "mln di euro",
    "mln euro",
    "mln di €",
    "mld €",
    "€/000",
    "€ x 1000",
    "€ x 1.000",
    "eur million",
    "million euro",
    "thousand euro",
    "€/anno",
    "valore in euro",
    "importo in euro",
  ),

  of("duration", "secondi", "secondo", "sec", "seconds"),
  of("duration", "minuti", "minuto", "min", "minutes"),
  of("duration", "ore", "ora", "h", "hh", "hr", "hours", "hour"),
  of("duration", "ore/uomo", "ore uomo", "ore-uomo"),
  of(
    "duration",
    "giorni",
    "giorno",
    "gg",
    "g",
    "days",
    "day",
    "gg lavorativi",
    "giorni lavorativi",
    "gg.lav",
    "gg lav",
    "giorni solari",
    "giorni naturali",
    "working days",
  ),
  of("duration", "settimane", "settimana", "sett", "weeks", "week"),
  of("duration", "mesi", "mese", "months", "month"),
  of("duration", "anni", "anno", "years", "year"),
  of("duration", "giornate", "giornata"),
  of(
    "duration",
    "giornate/uomo",
    "gg/uomo",
    "giorni/uomo",
    "giorni uomo",
    "giorni-uomo",
    "fte",
    "anni persona",
    "anni/persona",
    "ula",
  ),

  of("physical", "km", "chilometri", "chilometro", "kilometri"),
  of("physical", "metri", "metro", "mt", "m", "metri lineari", "ml", "m.l"),
  of("physical", "mq", "m2", "m²", "metri quadri", "metri quadrati", "metro quadrato"),
  of("physical", "mc", "m3", "m³", "metri cubi", "smc"),
  of("physical", "ettari", "ettaro", "ha"),
  of("physical", "kmq", "km2", "km²", "chilometri quadrati"),
  of("physical", "kg", "chili", "chilogrammi", "chilo", "kg/abitante", "kg/ab"),
  of("physical", "quintali", "quintale", "q.li", "qli"),
  of("physical", "tonnellate", "tonnellata", "ton", "tonn", "t", "tons", "tonnes"),
  of("physical", "litri", "litro", "lt", "l"),
  of("physical", "kWh", "kwh", "chilowattora", "kilowattora", "kwh/mq", "kwh/m2"),
  of("physical", "MWh", "mwh", "megawattora"),
  of("physical", "GWh", "gwh"),
  of("physical", "kW", "kw", "kwp", "chilowatt"),
  of("physical", "MW", "mw"),
  of("physical", "tep", "tonnellate equivalenti di petrolio"),
  of("physical", "GB", "gb", "gigabyte"),
  of("physical", "TB", "tb", "terabyte"),
  of("physical", "Mbps", "mbps", "mbit/s", "gbps"),
  of("physical", "µg/m³", "µg/m3", "ug/m3", "μg/m³", "μg/m3"),
  of("physical", "dB", "db"),
  of("physical", "°C", "°c", "gradi"),
];

const BY_WRITTEN: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => unit.written.map((word) => [word, unit] as const)),
);

/** The unit that words name (small letters), with or without the dot of an abbreviation; `null`: none that is known. */
export function unitNamed(words: string): Unit | null {
  return BY_WRITTEN.get(words) ?? BY_WRITTEN.get(words.replace(/\.$/u, "")) ?? null;
}

function of(sort: UnitSort, name: string, ...written: readonly string[]): Unit {
  return { name, sort, written: [name.toLowerCase(), ...written] };
}
