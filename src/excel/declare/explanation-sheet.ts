import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { cellAddress } from "../cells/address";
import { centreTableNames } from "../schema/centre-places";
import type { CentreTableNames } from "../schema/centre-places";
import { WORKINGS_NOTES } from "../schema/workings";
import type { NamedCentre } from "./centres";
import { exampleSteps } from "./explanation-example";
import type { Step } from "./explanation-example";
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
function explanationSheet(example: CentreTableNames | null): SheetLayout {
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
    ...section(CENTRE_INDICATORS.status.header, Object.entries(STATUS_WORDS)),
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

/** The example; `row` is where its lines begin: below a blank one and its heading stands the row that all steps refer to. */
function exampleLines(names: CentreTableNames, row: number): readonly Line[] {
  const steps = exampleSteps(names, cellAddress(row + 2, 1));
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
