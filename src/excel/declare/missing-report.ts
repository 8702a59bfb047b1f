import { NAMES } from "../../domain/contract/defined-names";
import { LIGHT_MARKS } from "../../domain/contract/marks";
import { MISSING_CENTRES, MISSING_READINGS } from "../../domain/contract/report-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { anomalySentence } from "../../domain/cells/anomaly-sentence";
import { coverageShare } from "../../domain/measurement/coverage";
import type { Gap } from "../../domain/studies/missing/gap";
import type { BoardLine, MissingBoard } from "../../domain/studies/missing/missing-board";
import { openReadings } from "../../domain/studies/missing/tally";
import { centreLabel } from "../../domain/plan/plan";
import { tableNamePart } from "../../domain/contract/table-name";
import { quarterLabel } from "../../domain/contract/vocabulary";
import type { CentreData } from "../../domain/cells/workbook-data";
import { MISSING_CENTRE_COLUMNS, MISSING_READING_COLUMNS } from "../schema/report-tables";
import type { Report } from "./report";
import type { HighlightRule, TableRow } from "./sheet-layout";

/**
 * Rows of the list at most: a refresh rewrites it every time. A plan like Lucca's owes 960 readings in a year; the
 * last row says how many more there are, and the pane lists them all.
 */
const MOST_READINGS = 5_000;

/** `Chi manca`. `at` is when it was written, as people write it. */
export function missingReport(board: MissingBoard, centres: readonly CentreData[], at: string): Report {
  const { body, year } = board.parameters;
  const sheets = new Map(
    centres.map(({ code, indicators, phases }) => [code, (indicators ?? phases)?.sheet]),
  );
  return {
    sheet: SHEETS.missing,
    title: `${body} – Chi manca, piano ${year}`,
    subtitle: "Rilevazioni dovute, compilate, da correggere e mancanti, per centro e dirigente",
    status: statusLine(board, at),
    statusName: NAMES.missingStatus,
    blocks: [
      {
        table: MISSING_CENTRES.name,
        heading: "Per centro e dirigente",
        note: "Fino al trimestre di riferimento compreso. «Aperte nel trimestre»: mancanti o errate in quello solo.",
        columns: MISSING_CENTRE_COLUMNS,
        rows:
          board.lines.length === 0
            ? [MISSING_CENTRE_COLUMNS.map(() => null)]
            : board.lines.map((line) => lineRow(line, sheets)),
        filterButtons: false,
        rules: SITUATION_RULES,
      },
      {
        table: MISSING_READINGS.name,
        heading: "Che cosa manca",
        note: "Una riga per ogni rilevazione mancante o non compresa. «vai →» apre la cella.",
        columns: MISSING_READING_COLUMNS,
        rows: readingRows(board),
        filterButtons: true,
        isForScreen: true,
        rules: STATE_RULES,
      },
    ],
  };
}

const COMPLETE = `${LIGHT_MARKS.good} Completo`;
const NOTHING_DUE = "– Nulla di dovuto";

const STATES = { missing: "Mancante", wrong: "Errata" } as const;

const SITUATION_RULES: readonly HighlightRule[] = [
  situationRule(LIGHT_MARKS.good, "good"),
  situationRule(LIGHT_MARKS.warning, "warning"),
  situationRule(LIGHT_MARKS.bad, "bad"),
  situationRule("–", "neutral"),
];

const STATE_RULES: readonly HighlightRule[] = [
  stateRule(STATES.missing, "warning"),
  stateRule(STATES.wrong, "bad"),
];

function stateRule(state: string, tone: HighlightRule["tone"]): HighlightRule {
  const { header } = MISSING_READINGS.state;
  return { firstHeader: header, lastHeader: header, formula: `={cell}="${state}"`, tone };
}

/** The text begins with a shape: it reads in grey print too. */
function situationRule(shape: string, tone: HighlightRule["tone"]): HighlightRule {
  return {
    firstHeader: MISSING_CENTRES.situation.header,
    lastHeader: MISSING_CENTRES.situation.header,
    formula: `=LEFT({cell},1)="${shape}"`,
    tone,
  };
}

function statusLine({ parameters, total }: MissingBoard, at: string): string {
  const { due, filled, wrong, missing } = total.upToQuarter;
  return `Al trimestre ${quarterLabel(parameters.quarter)} · dovute ${due}, compilate ${filled}, da correggere ${wrong}, mancanti ${missing} · scritto il ${at}`;
}

function lineRow(line: BoardLine, sheets: ReadonlyMap<string, string | undefined>): TableRow {
  const { centre, manager, upToQuarter, thisQuarter } = line;
  const { due, filled, wrong, missing } = upToQuarter;
  return [
    centreLabel(centre),
    manager,
    situation(line),
    due,
    filled,
    wrong,
    missing,
    coverageShare({ due, present: filled }),
    openReadings(thisQuarter),
    sheets.get(tableNamePart(centre.code)) ?? "",
  ];
}

/** `◆ Mancano 5 rilevazioni, 1 da correggere`. */
function situation({ upToQuarter }: BoardLine): string {
  const { due, filled, wrong, missing } = upToQuarter;
  if (due === 0) return NOTHING_DUE;
  if (openReadings(upToQuarter) === 0) return COMPLETE;
  const parts = [
    ...(missing === 0 ? [] : [missing === 1 ? "manca 1 rilevazione" : `mancano ${missing} rilevazioni`]),
    ...(wrong === 0 ? [] : [`${wrong} da correggere`]),
  ];
  const words = parts.join(", ");
  return `${filled === 0 ? LIGHT_MARKS.bad : LIGHT_MARKS.warning} ${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function readingRows(board: MissingBoard): readonly TableRow[] {
  const rows = board.lines.flatMap((line) => line.gaps.map((gap) => ({ line, gap })));
  if (rows.length === 0) return [[null, null, "Nessuna: è tutto compilato.", ...Array<null>(7).fill(null)]];
  const left = rows.length - MOST_READINGS;
  const shown = rows.slice(0, left > 0 ? MOST_READINGS - 1 : MOST_READINGS);
  const more: readonly TableRow[] =
    left > 0
      ? [[null, null, `… e altre ${left + 1}: l'elenco intero è nel pannello.`, ...Array<null>(7).fill(null)]]
      : [];
  return [...shown.map(({ line, gap }) => readingRow(line, gap)), ...more];
}

function readingRow({ centre, manager }: BoardLine, gap: Gap): TableRow {
  const { id, text, quarter, state, place } = gap;
  return [
    centreLabel(centre),
    manager,
    text,
    quarterLabel(quarter),
    STATES[state.type],
    place.address,
    state.type === "wrong" ? String(state.value) : null,
    id,
    place.sheet,
    need(gap),
  ];
}

function need({ state }: Gap): string | null {
  return state.type === "wrong" ? anomalySentence(state.reason, "it") : null;
}
