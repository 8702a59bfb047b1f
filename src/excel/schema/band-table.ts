import { GREATEST_READING, GREATEST_SHARE } from "../../domain/cells/countable";
import { BANDS, BODY_KEY } from "../../domain/contract/band-table";
import { INDICATORS } from "../../domain/contract/plan-tables";
import { BAND_MODES } from "../../domain/contract/vocabulary";
import { choiceColumn, FORMATS, formulaColumn, numberColumn, stepColumn, textColumn } from "./column";
import type { TableColumns, Validation } from "./column";
import { is, word } from "./formula-word";
import { isNumber, rowOfKey } from "./registry-steps";
import { cellsInRow, wholeColumns } from "./structured-reference";

/** Where a band without *Da* begins, and where the last one ends. In Excel -10^300 would be greater than zero. */
const LEAST = "(0-10^300)";
const GREATEST = "10^300";

const START_VALIDATION: Validation = {
  rule: { type: "any-number" },
  errorTitle: "Inizio non valido",
  errorMessage:
    "Serve un numero. Fasce dell'ente: quota del target, per esempio 50%. Fasce di un indicatore: un valore nella sua unità, o i giorni di ritardo per una data. Cella vuota: da qualunque valore.",
};

const ACHIEVEMENT_VALIDATION: Validation = {
  rule: { type: "decimal", minimum: 0, maximum: GREATEST_SHARE },
  errorTitle: "Raggiungimento non valido",
  errorMessage: "Serve una percentuale da 0% in su, per esempio 50%.",
};

const MODE_VALIDATION: Validation = {
  rule: { type: "list", items: BAND_MODES },
  errorTitle: "Scegliere dall'elenco",
  errorMessage:
    "«Esatto»: vale il raggiungimento scritto. «In proporzione»: cresce o cala fino a quello della fascia successiva.",
};

/** What people write in `Fasce`. */
const BAND_ENTRIES: TableColumns = [
  { ...textColumn(BANDS.indicator, 110), wrap: false },
  { ...numberColumn(BANDS.from, 70, "General"), alignment: "Center", validation: START_VALIDATION },
  {
    ...numberColumn(BANDS.achievement, 96, FORMATS.wholePercent),
    alignment: "Center",
    validation: ACHIEVEMENT_VALIDATION,
  },
  { ...choiceColumn(BANDS.mode, 96), validation: MODE_VALIDATION },
];

const row = cellsInRow(BANDS);
const all = wholeColumns(BANDS);
const registry = wholeColumns(INDICATORS);

/** Tells at once whether a group of bands is understood; the anomalies of the summary say why it is not. */
const CHECK = formulaColumn(
  BANDS.check,
  90,
  `=IF(${row.key}="","",IF(SUMPRODUCT(${ofSameSet(`(${all.sound}=FALSE)`)})=0,${word("Valida")},${word("Da correggere")}))`,
);

/**
 * The hidden steps, calculated columns of the same table so that a new row brings its own. They say the same as
 * `domain/interpretation/bands`: whose the band is, where it begins and ends, and how it leads there, as numbers.
 */
const BAND_WORKINGS: TableColumns = [
  stepColumn(BANDS.key, keyFormula()),
  stepColumn(BANDS.kind, `=${ofIndicator("kind")}`),
  stepColumn(BANDS.direction, directionFormula()),
  stepColumn(BANDS.start, `=IF(${isOpen()},${LEAST},IF(${isNumber(row.from)},${row.from},0))`),
  stepColumn(BANDS.worth, `=IF(${isNumber(row.achievement)},${row.achievement},0)`),
  stepColumn(BANDS.order, `=SUMPRODUCT(${ofSameSet(`(${all.start}<${row.start})`)})`),
  stepColumn(BANDS.end, `=IF(${hasNext()},SUMPRODUCT(${ofNext(all.limit)}),${GREATEST})`),
  stepColumn(BANDS.limit, limitFormula()),
  stepColumn(BANDS.slope, slopeFormula()),
  stepColumn(BANDS.sound, soundFormula()),
];

/** `Fasce`. */
export const BAND_COLUMNS: TableColumns = [...BAND_ENTRIES, CHECK, ...BAND_WORKINGS];

/** Columns that people see, from the left. */
export const VISIBLE_BAND_COLUMNS = BAND_ENTRIES.length + 1;

/** The indicator's ID, the body's key, or "" for an empty row. An error is nobody's ID. */
function keyFormula(): string {
  const owner = `IFERROR(TRIM(${row.indicator}),"?")`;
  const rest = `IFERROR(TRIM(${row.from})&TRIM(${row.achievement})&TRIM(${row.mode}),"?")`;
  return `=IF(${owner}<>"",${owner},IF(${rest}="","","${BODY_KEY}"))`;
}

/** What the registry says of the band's indicator; "" for bands of the body, "?" where it does not have it. */
function ofIndicator(symbol: "kind" | "polarity"): string {
  const entry = `INDEX(${registry[symbol]},${rowOfKey(row.key, registry.id)})`;
  return `IF(OR(${row.key}="",${row.key}="${BODY_KEY}"),"",IFERROR(TRIM(${entry}),"?"))`;
}

function directionFormula(): string {
  return `=IF(OR(${is(row.kind, "Data")},${is(ofIndicator("polarity"), "Decrescente")}),-1,1)`;
}

/** The band begins nowhere: it holds everything below the next one. */
function isOpen(): string {
  return `IFERROR(TRIM(${row.from})="",FALSE)`;
}

function isStraight(): string {
  return `IFERROR(${is(`TRIM(${row.mode})`, "In proporzione")},FALSE)`;
}

/** Where the band begins to hold: a number that is as good as its beginning is in it, as in `domain/cells/comparison`. */
function limitFormula(): string {
  const limit = `${row.start}-10^-12*MAX(1,ABS(${row.start}))`;
  return `=IF(AND(${row.order}=0,${row.direction}=-1),${LEAST},${limit})`;
}

/** Along a straight line to where the next band begins. */
function slopeFormula(): string {
  const leads = `AND(${isStraight()},${row.start}>${LEAST},${row.end}<${GREATEST})`;
  return `=IF(${leads},(SUMPRODUCT(${ofNext(all.worth)})-${row.worth})/(SUMPRODUCT(${ofNext(all.start)})-${row.start}),0)`;
}

function ofSameSet(condition: string): string {
  return `(${all.key}=${row.key})*${condition}`;
}

function hasNext(): string {
  return `SUMPRODUCT(${ofSameSet(`(${all.order}=${row.order}+1)`)})>0`;
}

function ofNext(numbers: string): string {
  return `${ofSameSet(`(${all.order}=${row.order}+1)`)}*${numbers}`;
}

/** The row is understood, begins where no other does, and no earlier one of its set leads the wrong way to it. */
function soundFormula(): string {
  const scale = `IF(${row.key}="${BODY_KEY}",${isShare(row.from)},${ofKind()})`;
  const start = `IF(${isOpen()},NOT(${isStraight()}),IF(${isNumber(row.from)},${scale},FALSE))`;
  const achievement = `IF(${isNumber(row.achievement)},${isShare(row.achievement)},FALSE)`;
  const mode = `IFERROR(OR(TRIM(${row.mode})="",${isStraight()},${is(`TRIM(${row.mode})`, "Esatto")}),FALSE)`;
  const clash = `(${all.start}=${row.start})`;
  const wrong = `(${all.start}<${row.start})*((${row.worth}-${all.worth})*${row.direction}<0)`;
  // It stands at its own beginning itself.
  const alone = `SUMPRODUCT(${ofSameSet(`(${clash}+${wrong})`)})=1`;
  return `=IF(${row.key}="",TRUE,AND(${row.kind}<>"?",${start},${achievement},${mode},${alone}))`;
}

/** A beginning that the kind can have: negative in an Importo, a Percentuale and in days of delay. */
function ofKind(): string {
  const isPercentage = is(row.kind, "Percentuale");
  const free = `OR(${is(row.kind, "Importo")},${is(row.kind, "Data")})`;
  return `IF(${isPercentage},ABS(${row.from})<=${GREATEST_READING},OR(${free},${row.from}>=0))`;
}

function isShare(number: string): string {
  return `AND(${number}>=0,${number}<=${GREATEST_SHARE})`;
}
