import { BANDS, BODY_KEY } from "../../domain/contract/band-table";
import { INDICATORS } from "../../domain/contract/plan-tables";
import { BAND_MODES } from "../../domain/contract/vocabulary";
import { choiceColumn, FORMATS, formulaColumn, numberColumn, textColumn } from "./column";
import type { TableColumns, Validation } from "./column";
import { is, word } from "./formula-word";
import { readFormula, validFormula } from "./reading-formulas";
import { cellsInRow, wholeColumns } from "./structured-reference";
import { step, textSteps, typedCell } from "./typed-steps";

/** Where a band without *Da* begins, and where the last one ends. In Excel -10^300 would be greater than zero. */
const LEAST = "(0-10^300)";
const GREATEST = "10^300";
/** Shares above 1000 % are slips, as in `domain/interpretation/bands`. */
const GREATEST_SHARE = 10;

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
  `=IF(${row.key}="","",IF(${row.valid},${word("Valida")},${word("Da correggere")}))`,
);

const START = typedCell({ typed: row.from, kind: row.scale }, BANDS, "OfStart");
const ACHIEVEMENT = typedCell({ typed: row.achievement, kind: word("Rapporto") }, BANDS, "OfWorth");

/**
 * The hidden steps, calculated columns of the same table so that a new row brings its own. They say the same as
 * `domain/interpretation/bands`: whose the band is, on which scale it begins, and where it ends, as numbers.
 */
const BAND_WORKINGS: TableColumns = [
  step(BANDS.key, keyFormula()),
  step(BANDS.registryRow, `=IFERROR(MATCH(${row.key},${registry.id},0),"")`),
  step(BANDS.kind, `=${ofIndicator("kind")}`),
  step(BANDS.scale, scaleFormula()),
  step(BANDS.direction, directionFormula()),
  ...textSteps(START, BANDS, "OfStart"),
  step(BANDS.readOfStart, readFormula(START)),
  step(BANDS.validOfStart, validFormula(START)),
  ...textSteps(ACHIEVEMENT, BANDS, "OfWorth"),
  step(BANDS.readOfWorth, readFormula(ACHIEVEMENT)),
  step(BANDS.validOfWorth, validFormula(ACHIEVEMENT)),
  step(BANDS.open, `=IFERROR(TRIM(${row.from}),"?")=""`),
  step(BANDS.start, `=IF(${row.open},${LEAST},IF(ISNUMBER(${row.validOfStart}),${row.validOfStart},0))`),
  step(BANDS.worth, `=IF(ISNUMBER(${row.validOfWorth}),${row.validOfWorth},0)`),
  step(BANDS.straight, `=IFERROR(${is(`TRIM(${row.mode})`, "In proporzione")},FALSE)`),
  step(BANDS.order, `=SUMPRODUCT(${ofSameSet(`(${all.start}<${row.start})`)})`),
  step(BANDS.end, `=IF(${hasNext()},SUMPRODUCT(${ofNext(all.start)}),${GREATEST})`),
  step(BANDS.nextWorth, `=IF(${hasNext()},SUMPRODUCT(${ofNext(all.worth)}),${row.worth})`),
  step(BANDS.limit, `=IF(AND(${row.order}=0,${row.direction}=-1),${LEAST},${row.start})`),
  step(BANDS.slope, slopeFormula()),
  step(BANDS.sound, soundFormula()),
  step(BANDS.valid, `=SUMPRODUCT(${ofSameSet(`(${all.sound}=FALSE)`)})=0`),
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

function ofIndicator(symbol: keyof typeof INDICATORS.columns): string {
  return `IF(${row.registryRow}="","",TRIM(INDEX(${registry[symbol]},${row.registryRow})&""))`;
}

/** Shares of a target may be written with their %, days of delay may be negative. */
function scaleFormula(): string {
  const own = `IF(${is(row.kind, "Data")},${word("Importo")},${row.kind})`;
  return `=IF(${row.key}="${BODY_KEY}",${word("Rapporto")},${own})`;
}

function directionFormula(): string {
  const falling = `OR(${is(row.kind, "Data")},${is(ofIndicator("polarity"), "Decrescente")})`;
  return `=IF(${row.registryRow}="",1,IF(${falling},-1,1))`;
}

/** Along a straight line to where the next band begins. */
function slopeFormula(): string {
  const leads = `AND(${row.straight},NOT(${row.open}),${row.end}<${GREATEST})`;
  return `=IF(${leads},(${row.nextWorth}-${row.worth})/(${row.end}-${row.start}),0)`;
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

/** The row is understood, begins where no other does, and leads the right way. */
function soundFormula(): string {
  const start = `OR(${row.open},ISNUMBER(${row.validOfStart}))`;
  const share = `IF(AND(${row.key}="${BODY_KEY}",NOT(${row.open})),${isShare(row.start)},TRUE)`;
  const achievement = `AND(ISNUMBER(${row.validOfWorth}),${isShare(row.worth)})`;
  const modes = [`TRIM(${row.mode})=""`, ...BAND_MODES.map((mode) => is(`TRIM(${row.mode})`, mode))];
  const mode = `IFERROR(OR(${modes.join(",")}),FALSE)`;
  const line = `NOT(AND(${row.straight},${row.open}))`;
  const alone = `SUMPRODUCT(${ofSameSet(`(${all.start}=${row.start})`)})=1`;
  const way = `(${row.nextWorth}-${row.worth})*${row.direction}>=0`;
  const known = `OR(${row.key}="${BODY_KEY}",${row.registryRow}<>"")`;
  const sound = [known, start, share, achievement, mode, line, alone, way].join(",");
  return `=IF(${row.key}="",TRUE,AND(${sound}))`;
}

function isShare(number: string): string {
  return `AND(${number}>=0,${number}<=${GREATEST_SHARE})`;
}
