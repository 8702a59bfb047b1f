import { NAMES } from "../../domain/contract/defined-names";
import { TREND_MARKS } from "../../domain/contract/marks";
import { SUMMARY_BODY, SUMMARY_PROGRESS, SUMMARY_ANOMALIES } from "../../domain/contract/summary-tables";
import { FORMATS } from "../schema/column";
import { wholeColumns } from "../schema/structured-reference";
import type { TextCell } from "./sheet-layout";
import { EFFECTS } from "./summary-rows";
import { LIGHTS } from "./tones";

/** A headline figure: its name, the figure in large, what it means in words. */
interface Headline {
  readonly caption: string;
  readonly figure: string;
  readonly numberFormat?: string;
  readonly words: string;
}

/** Points: caption, figure, words, and the blank row below them. */
const HEIGHTS = [15, 26, 15, 9] as const;
const ROWS_EACH = HEIGHTS.length;
/** Points: the rows above and below the figures. */
const EDGE_HEIGHT = 18;

const body = wholeColumns(SUMMARY_BODY);
const quarters = wholeColumns(SUMMARY_PROGRESS);
const { effect } = wholeColumns(SUMMARY_ANOMALIES);

const ACHIEVEMENT = `INDEX(${body.achievement},1)`;
const EXPECTED = `INDEX(${body.expected},1)`;
const COVERAGE = `INDEX(${body.coverage},1)`;
const DUE = lastQuarter(quarters.due);
const PRESENT = lastQuarter(quarters.present);
const TREND = lastQuarter(quarters.trend);
const EXCLUDED = `COUNTIF(${effect},"${EFFECTS.excluded}")`;
const WARNINGS = `COUNTIF(${effect},"${EFFECTS.warning}")`;
const LATER = `COUNTIF(${effect},"${EFFECTS.later}")`;

/** They follow the tables below by formula: a refresh need not find them, wherever they have been moved. */
const HEADLINES: readonly Headline[] = [
  {
    caption: SUMMARY_BODY.achievement.header,
    figure: shown(ACHIEVEMENT),
    numberFormat: FORMATS.percent,
    words: achievementWords(),
  },
  {
    caption: "Rispetto al trimestre prima",
    // A text: it is wider than its column, and a number would show as ###.
    figure: `=IF(${TREND}="","–",IF(${TREND}>0,"${TREND_MARKS.up} +",IF(${TREND}<0,"${TREND_MARKS.down} ","${TREND_MARKS.same} "))&ROUND(${TREND},1)&" punti")`,
    words: `=IF(${TREND}="","nessun trimestre da confrontare",IF(${TREND}>0,"il risultato cresce",IF(${TREND}<0,"il risultato cala","il risultato è fermo")))`,
  },
  {
    caption: SUMMARY_BODY.coverage.header,
    figure: shown(COVERAGE),
    numberFormat: FORMATS.percent,
    words: `=IF(N(${DUE})=0,"nessuna rilevazione dovuta",${PRESENT}&" di "&${DUE}&" rilevazioni dovute fino al T"&${NAMES.quarter})`,
  },
  {
    caption: "Rilevazioni mancanti",
    figure: `=IF(N(${DUE})=0,"–",${DUE}-${PRESENT})`,
    numberFormat: FORMATS.count,
    words: `=IF(N(${DUE})=0,"",IF(${DUE}=${PRESENT},"nessuna: tutto è stato rilevato","da chiedere ai dirigenti"))`,
  },
  {
    caption: "Celle da controllare",
    figure: `=${EXCLUDED}+${WARNINGS}+${LATER}`,
    numberFormat: FORMATS.count,
    words: `=IF(${EXCLUDED}+${WARNINGS}+${LATER}=0,"tutte le celle comprese",${EXCLUDED}&" da correggere, "&${WARNINGS}+${LATER}&IF(${WARNINGS}+${LATER}=1," avviso"," avvisi")&": in fondo")`,
  },
];

/** Rows of the block of headline figures and charts, its heading included. */
export const HEADLINE_ROWS = 1 + ROWS_EACH * HEADLINES.length + 1;

/** The headline figures, one below the other at the left of the charts; the first row is their heading. */
export function headlines(row: number): readonly TextCell[] {
  return [
    { row, column: 0, style: "section", content: { type: "text", text: "In sintesi" } },
    ...HEADLINES.flatMap((headline, index) => headlineCells(headline, row + 1 + index * ROWS_EACH)),
  ];
}

/** Heights that do not follow the contents: the charts beside keep their size. */
export function headlineHeights(row: number): readonly { readonly row: number; readonly height: number }[] {
  const heights = [EDGE_HEIGHT, ...HEADLINES.flatMap(() => HEIGHTS), EDGE_HEIGHT];
  return heights.map((height, index) => ({ row: row + index, height }));
}

function headlineCells({ caption, figure, numberFormat, words }: Headline, row: number): readonly TextCell[] {
  return [
    { row, column: 0, style: "note", content: { type: "formula", formula: captioned(caption) } },
    {
      ...{ row: row + 1, column: 0, style: "figure" },
      content: { type: "formula", formula: figure },
      ...(numberFormat === undefined ? {} : { numberFormat }),
    },
    { row: row + 2, column: 0, style: "value", content: { type: "formula", formula: words } },
  ];
}

/** The name of a figure, and that it is provisional while it is: what it lacks stands under the title. */
function captioned(caption: string): string {
  return `="${caption}"&IF(${NAMES.provisional}="",""," – Provvisorio")`;
}

/** The light of the result in words, with what was expected: `● in linea con l'atteso (74,8%)`. */
function achievementWords(): string {
  const light = ({ shape, words }: (typeof LIGHTS)[keyof typeof LIGHTS]): string => `"${shape} ${words}"`;
  const [green, amber] = [`${EXPECTED}*${NAMES.greenThreshold}`, `${EXPECTED}*${NAMES.amberThreshold}`];
  const chosen = `IF(${ACHIEVEMENT}>=${green},${light(LIGHTS.good)},IF(${ACHIEVEMENT}>=${amber},${light(LIGHTS.warning)},${light(LIGHTS.bad)}))`;
  return `=IF(N(${EXPECTED})=0,IF(${ACHIEVEMENT}="","nessun risultato ancora","nulla di atteso ancora"),${chosen}&" ("&ROUND(100*${EXPECTED},1)&"%)")`;
}

/** A figure, or a dash where there is none: missing is never zero. */
function shown(cell: string): string {
  return `=IF(${cell}="","–",${cell})`;
}

/** What stands last in a column of the quarters: as of the reference quarter, later ones are empty. */
function lastQuarter(column: string): string {
  const cell = (quarter: number): string => `INDEX(${column},${quarter})`;
  return [4, 3, 2].reduceRight(
    (rest, quarter) => `IF(${cell(quarter)}<>"",${cell(quarter)},${rest})`,
    cell(1),
  );
}
