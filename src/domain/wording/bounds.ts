/**
 * What words say about the value that they lead: reach it (`least`), stay within it (`most`), meet it (`equal`), be
 * done by it (`by`: a date, or a time), go up to it (`upTo`: a promise or a ceiling), be near it (`about`).
 */
export type Bound = "least" | "most" | "equal" | "by" | "upTo" | "about";

const TO = "(?:a|ad|ai|al|allo|all'|alla|alle|di|del|dello|dell'|della|delle|dei|to|than)(?!\\p{L})";
const LINK = "(?: ?(?:il|l'|lo|la|i|gli|le|the)(?:(?<=')|(?!\\p{L})))?";

/** The words and signs of each bound, longest first. */
const BOUNDS: readonly (readonly [Bound, readonly string[]])[] = [
  [
    "by",
    [
      "entro e non oltre",
      "entro(?: e non oltre)?(?: (?:il termine|la data|il giorno|la scadenza|il limite)(?: massim[ao])? (?:del|di|dell'))?",
      "non oltre(?= (?:il|l'|la) ?(?:\\d|prim|fine|mese|i ))",
      "(?:prima|in anticipo) (?:del|di)",
      "no later than|not later than|by(?: the)?(?: end of)?|within|before",
    ],
  ],
  [
    "least",
    [
      ...[">=?", "=>", "≥", "(?:uguale|pari) o (?:superior[ei]|maggior[ei]) ?(?:TO)?"],
      ...[
        "(?:superior[ei]|maggior[ei]) o (?:uguale|pari) ?(?:TO)?",
        "non (?:inferior[ei]|minor[ei]) ?(?:TO)?",
      ],
      ...[
        "non meno (?:di|del|dell'|della)",
        "non (?:deve |può )?scendere sotto",
        "(?:superior[ei]|maggior[ei]) TO",
      ],
      ...[
        "(?:di )?più (?:di|del|dell'|della)(?= ?\\d| ?[\\p{L}]+ )",
        "almeno",
        "ad almeno",
        "al minimo",
        "oltre(?= (?:il |l'|i )?(?:\\d|un|due|tre|quattro|cinque|sei|dieci))",
      ],
      ...[
        "(?:un )?minimo(?: di| garantito)?",
        "min\\.?",
        "at least",
        "not less than",
        "no less than",
        "no fewer than",
        "more than",
        "minimum(?: of)?",
      ],
    ],
  ],
  [
    "most",
    [
      ...["<=?", "=<", "≤", "(?:uguale|pari) o (?:inferior[ei]|minor[ei]) ?(?:TO)?"],
      ...[
        "(?:inferior[ei]|minor[ei]) o (?:uguale|pari) ?(?:TO)?",
        "non (?:superior[ei]|maggior[ei]) ?(?:TO)?",
      ],
      ...[
        "non più (?:di|del|dell'|della)",
        "non (?:deve |può )?superare",
        "non oltre",
        "(?:inferior[ei]|minor[ei]) TO",
      ],
      ...[
        "meno (?:di|del|dell'|della)",
        "al massimo",
        "al più",
        "(?:un )?massimo(?: di)?",
        "max\\.?",
        "sotto",
      ],
      ...[
        "nel limite di",
        "nei limiti di",
        "entro il limite di",
        "at most",
        "no more than",
        "not more than",
        "less than",
        "fewer than",
        "below",
        "under",
        "maximum(?: of)?",
      ],
    ],
  ],
  ["upTo", ["fino (?:ad|al|all'|a)", "sino (?:ad|al|all'|a)", "up to"]],
  [
    "about",
    [
      "circa",
      "ca\\.",
      "c\\.a",
      "intorno (?:ad|al|a)",
      "about",
      "approximately",
      "approx\\.?",
      "~",
      "≈",
      "±",
      "\\+/-",
    ],
  ],
  ["equal", ["=", "(?:uguale|pari) TO", "equal to"]],
];

/** The bound at a place of a text (small letters), the longest words that fit. */
export const BOUND_FORMS: readonly (readonly [Bound, RegExp])[] = BOUNDS.flatMap(([bound, words]) =>
  words.map((word) => {
    const isSign = !/\p{L}/u.test(word);
    const whole = isSign ? `(?:${word})` : `(?:${word.replaceAll("TO", TO)})(?:(?<=')|(?![\\p{L}\\d]))`;
    return [bound, new RegExp(`${whole}${LINK}`, "uy")] as const;
  }),
);
