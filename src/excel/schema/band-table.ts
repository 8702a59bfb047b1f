import { BAND_MODES } from "../../domain/contract/vocabulary";
import { TABLES } from "../names";
import { choiceColumn, FORMATS, formulaColumn, numberColumn, textColumn } from "./column";
import type { TableColumns, Validation } from "./column";
import { readFormula, validFormula } from "./reading-formulas";
import type { TypedCell } from "./reading-formulas";
import { step, textSteps, typedCell } from "./typed-steps";

/** Stands in `Chiave` for the bands of the body, which have no indicator. */
export const BODY_KEY = "(ente)";
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
  { ...textColumn("Indicatore", 110), wrap: false },
  { ...numberColumn("Da", 70, "General"), alignment: "Center", validation: START_VALIDATION },
  {
    ...numberColumn("Raggiungimento", 96, FORMATS.wholePercent),
    alignment: "Center",
    validation: ACHIEVEMENT_VALIDATION,
  },
  { ...choiceColumn("Modo", 96, BAND_MODES), validation: MODE_VALIDATION },
];

/** Tells at once whether a group of bands is understood; the anomalies of the summary say why it is not. */
const CHECK = formulaColumn("Controllo", 90, `=IF([@Chiave]="","",IF([@Valida],"Valida","Da correggere"))`);

const START = typedCell("[@Da]", "[@Scala]", "da");
const ACHIEVEMENT = typedCell("[@Raggiungimento]", '"Rapporto"', "val");

/**
 * The hidden steps, calculated columns of the same table so that a new row brings its own. They say the same as
 * `domain/interpretation/bands`: whose the band is, on which scale it begins, and where it ends, as numbers.
 */
const BAND_WORKINGS: TableColumns = [
  step("Chiave", keyFormula()),
  step("Riga", `=IFERROR(MATCH([@Chiave],${TABLES.indicators}[ID],0),"")`),
  step("Tipo", `=${ofIndicator("Tipo")}`),
  // Shares of a target may be written with their %, days of delay may be negative.
  step("Scala", `=IF([@Chiave]="${BODY_KEY}","Rapporto",IF([@Tipo]="Data","Importo",[@Tipo]))`),
  step("Verso", `=IF([@Riga]="",1,IF(OR([@Tipo]="Data",${ofIndicator("Polarità")}="Decrescente"),-1,1))`),
  ...typedSteps(START, "da"),
  ...typedSteps(ACHIEVEMENT, "val"),
  step("Aperta", `=IFERROR(TRIM([@Da]),"?")=""`),
  step("Inizio", `=IF([@Aperta],${LEAST},IF(ISNUMBER([@Vda]),[@Vda],0))`),
  step("Vale", `=IF(ISNUMBER([@Vval]),[@Vval],0)`),
  step("Linea", `=IFERROR(TRIM([@Modo])="${BAND_MODES[1]}",FALSE)`),
  step("Ordine", `=SUMPRODUCT(${ofSameSet("(Fasce[Inizio]<[@Inizio])")})`),
  step("Fine", `=IF(${hasNext()},SUMPRODUCT(${ofNext("Fasce[Inizio]")}),${GREATEST})`),
  step("Dopo", `=IF(${hasNext()},SUMPRODUCT(${ofNext("Fasce[Vale]")}),[@Vale])`),
  step("Limite", `=IF(AND([@Ordine]=0,[@Verso]=-1),${LEAST},[@Inizio])`),
  step(
    "Pendenza",
    `=IF(AND([@Linea],NOT([@Aperta]),[@Fine]<${GREATEST}),([@Dopo]-[@Vale])/([@Fine]-[@Inizio]),0)`,
  ),
  step("Retta", soundFormula()),
  step("Valida", `=SUMPRODUCT(${ofSameSet("(Fasce[Retta]=FALSE)")})=0`),
];

/** `Fasce`. */
export const BAND_COLUMNS: TableColumns = [...BAND_ENTRIES, CHECK, ...BAND_WORKINGS];

/** Columns that people see, from the left. */
export const VISIBLE_BAND_COLUMNS = BAND_ENTRIES.length + 1;

/** The steps from what is typed to the number that counts. */
function typedSteps(cell: TypedCell, suffix: string): TableColumns {
  return [
    ...textSteps(cell, suffix),
    step(`L${suffix}`, readFormula(cell)),
    step(`V${suffix}`, validFormula(cell)),
  ];
}

/** The indicator's ID, the body's key, or "" for an empty row. An error is nobody's ID. */
function keyFormula(): string {
  const owner = `IFERROR(TRIM([@Indicatore]),"?")`;
  const rest = `IFERROR(TRIM([@Da])&TRIM([@Raggiungimento])&TRIM([@Modo]),"?")`;
  return `=IF(${owner}<>"",${owner},IF(${rest}="","","${BODY_KEY}"))`;
}

function ofIndicator(header: string): string {
  return `IF([@Riga]="","",TRIM(INDEX(${TABLES.indicators}[${header}],[@Riga])&""))`;
}

function ofSameSet(condition: string): string {
  return `(Fasce[Chiave]=[@Chiave])*${condition}`;
}

function hasNext(): string {
  return `SUMPRODUCT(${ofSameSet("(Fasce[Ordine]=[@Ordine]+1)")})>0`;
}

function ofNext(numbers: string): string {
  return `${ofSameSet("(Fasce[Ordine]=[@Ordine]+1)")}*${numbers}`;
}

/** The row is understood, begins where no other does, and leads the right way. */
function soundFormula(): string {
  const start = `OR([@Aperta],ISNUMBER([@Vda]))`;
  const share = `IF(AND([@Chiave]="${BODY_KEY}",NOT([@Aperta])),${isShare("[@Inizio]")},TRUE)`;
  const achievement = `AND(ISNUMBER([@Vval]),${isShare("[@Vale]")})`;
  const modes = ["", ...BAND_MODES].map((mode) => `TRIM([@Modo])="${mode}"`).join(",");
  const mode = `IFERROR(OR(${modes}),FALSE)`;
  const line = `NOT(AND([@Linea],[@Aperta]))`;
  const alone = `SUMPRODUCT(${ofSameSet("(Fasce[Inizio]=[@Inizio])")})=1`;
  const way = `([@Dopo]-[@Vale])*[@Verso]>=0`;
  const known = `OR([@Chiave]="${BODY_KEY}",[@Riga]<>"")`;
  return `=IF([@Chiave]="",TRUE,AND(${[known, start, share, achievement, mode, line, alone, way].join(",")}))`;
}

function isShare(number: string): string {
  return `AND(${number}>=0,${number}<=${GREATEST_SHARE})`;
}
