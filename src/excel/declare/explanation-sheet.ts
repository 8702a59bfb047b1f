import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { SHEETS } from "../../domain/contract/sheets";
import { QUARTERS, quarterLabel } from "../../domain/contract/vocabulary";
import type { Status } from "../../domain/contract/vocabulary";
import { cellAddress } from "../cells/address";
import { centreTableNames } from "../schema/centre-places";
import type { CentreTableNames } from "../schema/centre-places";
import { FORMATS } from "../schema/column";
import { word } from "../schema/formula-word";
import { wholeColumns } from "../schema/structured-reference";
import { WORKINGS_NOTES } from "../schema/workings";
import type { NamedCentre } from "./centres";
import { COLUMN_WORDS, METHOD_WORDS, OTHER_WORDS, RULE_WORDS, STATUS_WORDS } from "./explanation-words";
import type { Explained } from "./explanation-words";
import type { SheetLayout, TextCell, TextStyle } from "./sheet-layout";
import { PALETTE } from "./tones";

/** Points: the word, the live value, what it means. */
const WIDTHS = [150, 110, 540] as const;
const MEANING = 2;
/** A4 pages that the print takes at most. */
const PAGES = 2;
/** Points of a line of text, and letters that surely fit in one. */
const LINE_HEIGHT = 13.5;
const LETTERS_PER_LINE = 108;

/** A row of the sheet: texts and formulas by column. */
interface Line {
  readonly cells: readonly Omit<TextCell, "row">[];
  /** Lines that its longest text takes. */
  readonly lines: number;
}

/** The same for a workbook with these centres: the first one that has indicators gives the example. */
export function explanationOf(centres: readonly NamedCentre[]): SheetLayout {
  const first = centres.find(({ content }) => content.indicators.length > 0);
  return explanationSheet(first === undefined ? null : centreTableNames(first.content.centre.code));
}

/**
 * `Come si calcola`: every column and method in words, and above them one indicator step by step, live. `example` are the
 * tables that it is taken from; `null`: no centre has indicators.
 */
export function explanationSheet(example: CentreTableNames | null): SheetLayout {
  const lines = [
    text("title", SHEETS.explanation),
    text(
      "note",
      "Che cosa dice ogni colonna e come nasce ogni risultato. Il foglio si può rifare in ogni momento: qui non si scrive.",
    ),
    ...(example === null ? [] : exampleLines(example, 2)),
    ...section("Le colonne delle schede", COLUMN_WORDS),
    ...section("Regola: dai trimestri all'anno", Object.entries(RULE_WORDS)),
    ...section("Metodo: dal consuntivo al raggiungimento", Object.entries(METHOD_WORDS)),
    ...section("Stato", Object.entries(STATUS_WORDS)),
    ...section("Il resto", OTHER_WORDS),
    ...section(
      "Calcoli intermedi: le colonne nascoste a destra delle schede (Formato, Scopri colonne)",
      Object.entries(CENTRE_WORKINGS.columns).map(([symbol, { header }]): Explained => [
        header,
        WORKINGS_NOTES[symbol as keyof typeof WORKINGS_NOTES],
      ]),
    ),
  ];
  return {
    name: SHEETS.explanation,
    tabColor: PALETTE.serviceTab,
    columnWidths: WIDTHS,
    rowHeights: lines.flatMap(({ lines: count }, row) =>
      count > 1 ? [{ row, height: count * LINE_HEIGHT }] : [],
    ),
    texts: lines.flatMap(({ cells }, row) => cells.map((cell): TextCell => ({ ...cell, row }))),
    tables: [],
    frozen: { rows: 1, columns: 0 },
    printTitleRows: "$1:$1",
    pagesAtMost: PAGES,
    isUpright: true,
    protected: false,
  };
}

function text(style: TextStyle, words: string): Line {
  return { cells: [{ column: 0, style, content: { type: "text", text: words } }], lines: 1 };
}

const BLANK: Line = { cells: [], lines: 1 };

function section(heading: string, words: readonly Explained[]): readonly Line[] {
  return [BLANK, text("section", heading), ...words.map(explained)];
}

function explained([word, meaning]: Explained): Line {
  return {
    cells: [
      { column: 0, style: "paragraph", content: { type: "text", text: word } },
      { column: MEANING, style: "paragraph", content: { type: "text", text: meaning } },
    ],
    lines: Math.max(Math.ceil(meaning.length / LETTERS_PER_LINE), word.length > 28 ? 2 : 1),
  };
}

/** One step of the example: its name, its value by formula, how it came about. */
type Step = readonly [word: string, formula: string, meaning: string, numberFormat?: string];

/** The first indicator of a centre that is measured on the way, else its first; `row` is where its lines begin. */
function exampleLines(names: CentreTableNames, row: number): readonly Line[] {
  const centre = wholeColumns({ ...CENTRE_INDICATORS, name: names.indicators });
  const workings = wholeColumns({ ...CENTRE_WORKINGS, name: names.workings });
  // Below its blank line and its heading stands the place of the indicator, which all other steps refer to.
  const place = cellAddress(row + 2, 1);
  const at = (column: string): string => `=IF(INDEX(${column},${place})="","",INDEX(${column},${place}))`;
  const steps: readonly Step[] = [
    [
      "Riga",
      placeFormula({ status: centre.status, rule: workings.rule }),
      `La prima riga della tabella ${names.indicators} che si misura durante l'anno; senza, la prima.`,
      "0",
    ],
    [
      CENTRE_INDICATORS.id.header,
      at(centre.id),
      "L'indicatore preso come esempio; i valori seguono la sua scheda.",
    ],
    [CENTRE_INDICATORS.indicator.header, at(centre.indicator), ""],
    [CENTRE_WORKINGS.kind.header, at(workings.kind), `Dal foglio ${SHEETS.indicators}.`],
    [CENTRE_WORKINGS.rule.header, at(workings.rule), "Come i trimestri fanno l'anno."],
    [CENTRE_WORKINGS.method.header, at(workings.method), "Come il consuntivo si confronta con il target."],
    [CENTRE_INDICATORS.target.header, at(centre.target), "Il valore da raggiungere."],
    ...QUARTERS.map((quarter): Step => [
      CENTRE_WORKINGS[`counted${quarter}`].header,
      at(workings[`counted${quarter}`]),
      `Ciò che conta di ${quarterLabel(quarter)}; vuoto: non rilevato, oppure dopo il trimestre di riferimento.`,
    ]),
    [
      CENTRE_INDICATORS.actual.header,
      at(centre.actual),
      "I trimestri che contano, messi insieme dalla regola.",
    ],
    [
      CENTRE_WORKINGS.share.header,
      at(workings.share),
      "Il consuntivo rispetto al target, secondo il metodo.",
      FORMATS.percent,
    ],
    [
      CENTRE_INDICATORS.achievement.header,
      at(centre.achievement),
      "La quota (o il valore della sua fascia), mai sotto 0% né oltre il massimo.",
      FORMATS.percent,
    ],
    [
      CENTRE_WORKINGS.lastDue.header,
      at(workings.lastDue),
      "L'ultimo trimestre dovuto fino a quello di riferimento.",
    ],
    [CENTRE_WORKINGS.projected.header, at(workings.projected), "Il valore di fine anno a questo passo."],
    [CENTRE_WORKINGS.pace.header, at(workings.pace), "Il raggiungimento a questo passo.", FORMATS.percent],
    ["Soglia verde", `=${NAMES.greenThreshold}`, "Da qui in su è in linea.", FORMATS.percent],
    [
      "Soglia gialla",
      `=${NAMES.amberThreshold}`,
      "Da qui in su è in ritardo, sotto è critico.",
      FORMATS.percent,
    ],
    [CENTRE_INDICATORS.status.header, at(centre.status), "Quello che ne segue."],
  ];
  return [BLANK, text("section", "Un esempio, dal vivo"), ...steps.map(stepLine)];
}

function stepLine([word, formula, meaning, numberFormat]: Step): Line {
  const { cells: all, lines } = explained([word, meaning]);
  // A text of the plan runs over the place where nothing else is said.
  const cells = meaning === "" ? all.slice(0, 1) : all;
  const value: Omit<TextCell, "row"> = {
    ...{ column: 1, style: "value", content: { type: "formula", formula } },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
  return { cells: [...cells, value], lines };
}

/** The place of the first indicator that is on the way, else of the first sum, else 1. */
function placeFormula({ status, rule }: { readonly status: string; readonly rule: string }): string {
  const searches = [
    ...ON_THE_WAY.map((state) => `MATCH(${word(state)},${status},0)`),
    `MATCH(${word("Somma")},${rule},0)`,
  ];
  return `=${searches.reduceRight((rest, search) => `IFERROR(${search},${rest})`, "1")}`;
}

const ON_THE_WAY = ["In linea", "In ritardo", "Critico"] as const satisfies readonly Status[];
