import { BLANKS, TWIN_SIGNS } from "../../domain/cells/typed-text";
import type { Kind, Quarter } from "../../domain/contract/vocabulary";
import { NO_WORDS, YES_WORDS } from "../../domain/cells/yes-no-words";
import { NAMES } from "../../domain/contract/defined-names";
import { is, isNot } from "./formula-word";
import { replaced } from "./replaced-text";
import type { Replacement } from "./replaced-text";

/**
 * The cells' way of reading what people typed, in hidden steps per cell. They say the same as `domain/reading`:
 * 1. *pulito*: the typed text in lower case, without needless blanks;
 * 2. *decimale*: the sign of its decimals, `,` or `.`;
 * 3. *forma*: what kind of writing it is (`CZ` a whole number, `C,Z` one with decimals, `X` one that could be
 *    either; for a Data its three parts, far from each other);
 * 4. *letto*: the typed value as a number: a Sì/No as 1/0, a date as its serial;
 * 5. *valido*: that number if it fits the kind.
 * The last two give "" where there is nothing to count.
 */
export interface TypedCell {
  /** What was typed: a cell of the sheet. */
  readonly typed: string;
  /** The indicator's kind: a cell, or a text of the formula. */
  readonly kind: string;
  readonly clean: string;
  readonly mark: string;
  readonly shape: string;
  readonly read: string;
}

/** Step 1. Upper case and `|` are then free to mark things with. An error is no text. */
export function cleanFormula({ typed }: TypedCell): string {
  const blanks = BLANKS.map((blank): Replacement => [blank, " "]);
  return `=IFERROR(LOWER(TRIM(${replaced(`${typed}&""`, [...blanks, ...TWIN_SIGNS, ["|", "!"]])})),"")`;
}

/** Step 2. Of both signs the later one; of one alone it is the sign of the groups where it stands more than once. */
export function markFormula({ clean }: TypedCell): string {
  const has = (sign: string): string => `ISNUMBER(FIND("${sign}",${clean}))`;
  const isAlone = (sign: string): string => `LEN(SUBSTITUTE(${clean},"${sign}",""))=LEN(${clean})-1`;
  const both = `IF(FIND(",",${clean})<FIND(".",${clean}),".",",")`;
  const comma = `IF(${has(".")},${both},IF(${isAlone(",")},",","."))`;
  return `=IF(${has(",")},${comma},IF(${isAlone(".")},".",","))`;
}

/** Step 3, for texts only: a number as it is needs none. */
export function shapeFormula({ typed, kind, clean, mark }: TypedCell): string {
  const amount = `IF(${is(kind, "Importo")},${replaced(`"A"&${clean}&"Y"`, CURRENCY)},"A"&${clean}&"Y")`;
  const groups = `IF(${mark}=".",",",".")`;
  const number = replaced(`SUBSTITUTE(SUBSTITUTE(${amount},${groups},"|"),${mark},",")`, SHAPE);
  const date = `SUBSTITUTE(TRIM(${replaced(clean, DATE_SIGNS)})," ",REPT(" ",${DATE_GAP}))`;
  return `=IF(OR(NOT(ISTEXT(${typed})),${is(kind, "Sì/No")}),"",IF(${is(kind, "Data")},${date},${number}))`;
}

/** Step 4. */
export function readFormula(cell: TypedCell): string {
  const { typed, kind, clean } = cell;
  const other = `IF(${isNumber(typed)},${typed},IF(${is(kind, "Data")},${date(cell)},${number(cell)}))`;
  return `=IFERROR(IF(${clean}="","",IF(${is(kind, "Sì/No")},${yesNo(clean)},${other})),"")`;
}

/** Step 4 of a reading, which counts only up to the reference quarter. */
export function readingFormula(cell: TypedCell, quarter: Quarter): string {
  return `=IF(${NAMES.quarter}<${quarter},"",${readFormula(cell).slice(1)})`;
}

/** Step 5. */
export function validFormula(cell: TypedCell): string {
  const { kind, clean, read } = cell;
  const fits = `AND(OR(${isKind(kind, "Importo")},${read}>=0),OR(${isKind(kind, "Rapporto")},RIGHT(${clean},1)<>"%"))`;
  const other = `IF(${is(kind, "Data")},${realDate(cell)},IF(${fits},${read},""))`;
  return `=IF(OR(${read}="",${kind}=""),"",IF(${is(kind, "Percentuale")},${percentage(cell)},${other}))`;
}

/** `€ 12`, `12 euro`: A and Y, which stand around the text, become B and Z where the currency went. */
const CURRENCY: readonly Replacement[] = [
  ...["A€ ", "A€", "Aeuro ", "Aeur "].map((before): Replacement => [before, "B"]),
  ...[" €Y", "€Y", " euroY", " eurY"].map((behind): Replacement => [behind, "Z"]),
];

/** Around the number: B and Z become C and Z once sign and `%` are gone. A first 0 begins no group of three. */
const ENDS: readonly Replacement[] = [
  ["A", "B"],
  ["B- ", "C"],
  ["B-", "C"],
  ["B+ ", "C"],
  ["B+", "C"],
  ["B", "C"],
  [" %Y", "Z"],
  ["%Y", "Z"],
  ["Y", "Z"],
  ["'", " "],
  ["C0", "C0000"],
];

const DIGITS = Array.from({ length: 9 }, (_, index): Replacement => [String(index + 1), "0"]);

/** Groups of three behind one sign, from the last to the first, up to hundreds of billions; M marks where they were. */
function groups(sign: string, mark: string): readonly Replacement[] {
  const behind = `${sign}000`;
  return [
    [`${behind},`, `${mark},`],
    [`${behind}Z`, `${mark}Z`],
    [`${behind}${mark}`, mark],
    [`${behind}${mark}`, mark],
    ...["C000", "C00", "C0"].map((first): Replacement => [`${first}${mark}`, "C0"]),
  ];
}

/** What could be either is X; then digits vanish where they may stand. What is left is `CZ`, `C,Z`, or no number. */
const SHAPE: readonly Replacement[] = [
  ...ENDS,
  ...DIGITS,
  ...["C000", "C00", "C0"].map((first): Replacement => [`${first},000Z`, "X"]),
  ...groups(" ", "M"),
  ...groups("|", "N"),
  ["C,", "-"],
  [",Z", "-"],
  ["CZ", "-"],
  ["0", ""],
];

/** Blanks between the parts of a date. */
const DATE_GAP = 20;

const DATE_SIGNS: readonly Replacement[] = [
  ["/", " "],
  ["-", " "],
  [".", " "],
];

/** For LibreOffice a truth value is a number, too. */
function isNumber(typed: string): string {
  return `AND(ISNUMBER(${typed}),NOT(ISLOGICAL(${typed})))`;
}

function isKind(kind: string, ...kinds: readonly Kind[]): string {
  return kinds.map((candidate) => is(kind, candidate)).join(",");
}

/** The words as `|sì|si|`, also with accents that stand as characters of their own. */
function wordList(words: readonly string[]): string {
  const written = new Set(words.flatMap((word) => [word, word.normalize("NFD")]));
  return `"|${[...written].join("|")}|"`;
}

function yesNo(clean: string): string {
  const isAmong = (words: readonly string[]): string => `ISNUMBER(FIND("|"&${clean}&"|",${wordList(words)}))`;
  return `IF(${isAmong(YES_WORDS)},1,IF(${isAmong(NO_WORDS)},0,""))`;
}

/**
 * A text of digits. `1.234` and `1,234` could be either: decimals for a Percentuale, a comma of decimals for Rapporto
 * and Punteggio, a point of thousands for Numero and Importo; else not read.
 */
function number({ kind, clean, mark, shape }: TypedCell): string {
  const knowsNoThousandths = `OR(${isKind(kind, "Numero", "Importo")})`;
  const settled = `AND(${shape}="X",OR(${isKind(kind, "Percentuale")},(${mark}=".")=${knowsNoThousandths}))`;
  const decimal = `IF(AND(${shape}="X",${isNot(kind, "Percentuale")}),",",${mark})`;
  const plain = replaced(clean, [
    ["€", ""],
    ["euro", ""],
    ["eur", ""],
    ["'", ""],
    [" ", ""],
  ]);
  const value = `NUMBERVALUE(${plain},${decimal},IF(${decimal}=".",",","."))`;
  return `IF(OR(${shape}="CZ",${shape}="C,Z",${settled}),${value},"")`;
}

/** The three parts as a date: the year first where it has four digits, else last, perhaps of two digits. */
function date({ shape }: TypedCell): string {
  const [first, second, third] = dateParts(shape);
  const year = `IF(LEN(${third})=2,2000,0)+${third}`;
  return `IF(LEN(${first})=4,DATE(${first},${second},${third}),DATE(${year},${second},${first}))`;
}

/** A day of 2000–2099. DATE counts a 31st of February on into March: the text must be the day that came of it. */
function realDate({ typed, shape, read }: TypedCell): string {
  const [first, second, third] = dateParts(shape);
  const [year, day] = [`YEAR(${read})`, `DAY(${read})`];
  const is = (part: string, number: string): string =>
    `OR(${part}=${number}&"",${part}=RIGHT("0"&${number},2))`;
  const yearFirst = `AND(${first}=${year}&"",${is(third, day)})`;
  const yearLast = `AND(${is(first, day)},OR(${third}=${year}&"",${third}=RIGHT(${year},2)))`;
  const isSame = `AND(${is(second, `MONTH(${read})`)},IF(LEN(${first})=4,${yearFirst},${yearLast}))`;
  return `IF(AND(${read}>=36526,${read}<73051),IF(${isNumber(typed)},INT(${read}),IF(${isSame},${read},"")),"")`;
}

/** The parts of a date's shape, which stand far enough from each other to be cut out; a fourth one spoils the third. */
function dateParts(shape: string): readonly [string, string, string] {
  const part = (start: number, length: number): string => `TRIM(MID(${shape},${start},${length}))`;
  return [part(1, DATE_GAP), part(1 + DATE_GAP, DATE_GAP), part(1 + 2 * DATE_GAP, 99)];
}

/** A fraction as it is; 2…100 is a percentage without its sign. Between 1 and 2, and of a text 1, nobody can tell. */
function percentage({ typed, clean, read }: TypedCell): string {
  const unsigned = `RIGHT(${clean},1)<>"%"`;
  const fraction = `AND(${read}>=0,${read}<=1,NOT(AND(ISTEXT(${typed}),${unsigned},${read}=1)))`;
  return `IF(${fraction},${read},IF(AND(${read}>=2,${read}<=100,${unsigned}),${read}/100,""))`;
}
