import fc from "fast-check";
import { DATE_FORMS } from "../src/domain/cells/date-serial";
import { NUMBER_FORMS } from "../src/domain/cells/decimal-text";
import { BLANKS } from "../src/domain/cells/typed-text";
import type { CellValue } from "../src/domain/cells/workbook-data";
import { NO_WORDS, YES_WORDS } from "../src/domain/cells/yes-no-words";

/** What may stand in a cell that people fill: every form that is understood, and much that is not. */

const NUMBERS = [
  ...NUMBER_FORMS.map(({ example }) => example),
  ...[
    "85",
    "1.234",
    "1,234",
    "100.000",
    "100,000",
    "0.850",
    "0,850",
    "05,123",
    "1234.567",
    "1234,567",
    "0",
    "007",
    "2",
    "1",
  ],
  ...[
    "1,0",
    "0,85",
    "0,333333333333333",
    "1'234",
    "1'234,5",
    "12.345.678,90",
    "123 456 789",
    "999.999.999.999",
    "1,5",
    "1.5",
  ],
];
const DRESSED = ["85", "1.234", "1.250,5", "0,85"].flatMap((number) => [
  ...[`-${number}`, `- ${number}`, `+${number}`, `${number}%`, `${number} %`, `-${number}%`, `€ ${number}`],
  ...[`${number} euro`, `${number}€`, `EUR ${number}`, `€ -${number}`, ` ${number}\u00a0`],
]);
const NO_NUMBERS = [
  ...[
    "12 circa",
    "circa 12",
    "12 schede",
    "dieci",
    "-",
    "--",
    "€",
    "%",
    "1e3",
    "1E+3",
    "(12)",
    "12-",
    "+-3",
    "--3",
    "3,",
    ",5",
    ".",
  ],
  ...[
    "1.23.456",
    "1.234.56",
    "1,234,56",
    "1.234,567.8",
    "1,234.567.890",
    "12 5",
    "1 2345",
    "1234 567",
    "0.123,4",
    "0 123",
  ],
  ...[
    "1 234.567,8",
    "1.234 567",
    "1,234 567",
    "1'234.567,8",
    "1|234",
    "1_234",
    "12 345 67",
    "5g",
    "5M",
    "CZ",
    "X",
    "A5Y",
    "<5>",
    "1=1",
  ],
  ...[
    "1.234.567.890.123",
    "12%5",
    "12%%",
    "%12",
    "€ 12 €",
    "€ euro 12",
    "1€234",
    "12 euro 50",
    "12 mila",
    "½",
    "٣",
    "0x1F",
    "∞",
  ],
  ...[
    "n.d.",
    "nd",
    "1/2",
    "12/20",
    "#N/D",
    "#RIF!",
    "12\n",
    "\t12",
    "1\u202f234",
    "1\u2009234,5",
    "1’234",
    "−3",
    "9".repeat(40),
  ],
];
const DATES = [
  ...DATE_FORMS.flatMap(({ examples }) => examples),
  ...[
    "29/02/2024",
    "29/02/2022",
    "31/04/2022",
    "31/2/22",
    "00/01/2022",
    "15/13/2022",
    "04/15/2022",
    "1/1/2000",
    "31/12/2099",
  ],
  ...[
    "1/1/1999",
    "1/1/2100",
    "15/04/05",
    "15/4/5",
    "15/4/022",
    "15/4/0022",
    "015/4/2022",
    "15/004/2022",
    "5/04/22",
    "15/04-2022",
  ],
  ...[
    "15//4/2022",
    "15 / 4 / 2022",
    "2022.4.15",
    "2022 04 15",
    "22/04/15",
    "2022-02-30",
    "20220415",
    "45000",
    "15 aprile 2022",
  ],
  ...[
    "15 apr 2022",
    "aprile 2022",
    "15/04",
    "15/04/2022 10:30",
    "+5/4/2022",
    "5%/4/2022",
    "1e1/4/2022",
    "15/04/2022/1",
    "//",
    "15/ /22",
  ],
];
const WORDS = [
  ...[...YES_WORDS, ...NO_WORDS, "SÌ", "Non Fatto", " x ", "no\u00a0"],
  ...[
    "si\u0300",
    "sì.",
    "si|x",
    "|si|",
    "x|ok",
    "in corso",
    "in parte",
    "si, quasi",
    "non  fatto",
    "forse",
    "100%",
    "sii",
    "o",
  ],
];
const BLANK_TEXTS = [" ", "   ", ...BLANKS, " \u00a0\t"];

/** Texts of every kind of cell, each once. */
export const TYPED_TEXTS: readonly string[] = [
  ...new Set([...NUMBERS, ...DRESSED, ...NO_NUMBERS, ...DATES, ...WORDS, ...BLANK_TEXTS]),
];

/** The same, with numbers and truth values. */
export const TYPED_CELLS: readonly CellValue[] = [
  ...[
    "",
    0,
    1,
    2,
    3,
    0.5,
    0.85,
    1.2,
    1.5,
    1.999,
    85,
    100,
    100.5,
    120,
    850,
    -1,
    -0.1,
    -4,
    1e6,
    1e-7,
    0.1 + 0.2,
    true,
    false,
  ],
  ...[36525, 36526, 44666, 44666.75, 73050, 73050.5, 73051],
  ...TYPED_TEXTS,
];

/** Texts that look almost like numbers, dates and the marks of the formulas. */
export const almostReadings: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.string({
          unit: fc.constantFrom(..."0123456789".split("")),
          minLength: 1,
          maxLength: 3,
        }),
      },
      { weight: 4, arbitrary: fc.constantFrom(".", ".", ",", ",", "'", " ", " ", "/", "-", "+", "%", "€") },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "|",
          "!",
          "A",
          "Y",
          "C",
          "M",
          "N",
          "X",
          "e",
          "g",
          "\u00a0",
          "\u2019",
          "euro",
          " €",
        ),
      },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));
