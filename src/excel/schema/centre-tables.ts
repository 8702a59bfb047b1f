import { END_SERIAL, FIRST_SERIAL } from "../../domain/cells/date-serial";
import { KINDS, METHODS, POLARITIES, quarterLabel, QUARTERS, RULES } from "../../domain/contract/vocabulary";
import { NAMES, TABLES } from "../names";
import { bandSetFormula, bandWorthFormula, lookedUpFormula } from "./band-formulas";
import { BODY_KEY } from "./band-table";
import { achievementFormula, actualFormula, paceFormula, ratioShare, statusFormula } from "./centre-formulas";
import { FORMATS, formulaColumn, inputColumn, textColumn } from "./column";
import type { Column, TableColumns } from "./column";
import { readFormula, readingFormula, validFormula } from "./reading-formulas";
import type { TypedCell } from "./reading-formulas";
import { step, textSteps, typedCell } from "./typed-steps";

/** Names of a centre's tables, which its formulas refer to. */
export interface CentreTableNames {
  readonly indicators: string;
  readonly phases: string;
  readonly workings: string;
  readonly phaseWorkings: string;
}

const quarterInputs: TableColumns = QUARTERS.map((quarter) =>
  inputColumn(quarterLabel(quarter), 64, "Center"),
);

/** `Centro_A1`. */
export function centreColumns({ workings }: CentreTableNames): TableColumns {
  return [
    textColumn("ID", 104),
    textColumn("Obiettivo", 84),
    textColumn("Indicatore", 260),
    lookupColumn("Unità", workings),
    amountLookupColumn("Valore iniziale", workings),
    amountLookupColumn("Target", workings),
    ...quarterInputs,
    formulaColumn("Consuntivo", 72, actualFormula({ workings })),
    formulaColumn("Raggiungimento", 84, achievementFormula({ workings }), FORMATS.percent),
    formulaColumn("Stato", 86, statusFormula({ workings })),
    inputColumn("Note", 150, "Left"),
    inputColumn("Evidenza", 130, "Left"),
  ];
}

/** `Fasi_A1`. */
export function centrePhaseColumns({ phaseWorkings }: CentreTableNames): TableColumns {
  return [
    textColumn("ID", 104),
    textColumn("Obiettivo", 84),
    textColumn("Fase", 260),
    ...quarterInputs.map((column): Column => ({ ...column, numberFormat: "0%" })),
    formulaColumn("Avanzamento", 72, lastOf(phaseWorkings), "0%"),
    inputColumn("Note", 64, "Left"),
  ];
}

/**
 * `Calcolo_A1`, hidden beside `Centro_A1`, row by row: what the registry says of the indicator, with defaults, and
 * the readings as numbers. `Impostato` is the kind that formats and validation were set for; `P…`, `D…`, `F…` are steps
 * of reading a text, `L…` the cells as read, `V…`, `Base` and `Atteso` those that fit the kind.
 */
export function workingsColumns({ indicators }: CentreTableNames): TableColumns {
  const typed = (header: string, suffix: string): TypedCell =>
    typedCell(`${indicators}[@[${header}]]`, "[@Tipo]", suffix);
  const baseline = typed("Valore iniziale", "base");
  const target = typed("Target", "target");
  const readings = QUARTERS.map((quarter) => typed(`T${quarter}`, String(quarter)));
  return [
    { ...textColumn("Impostato", 48), wrap: false },
    step("Riga", `=IFERROR(MATCH(${indicators}[@ID],${TABLES.indicators}[ID],0),"")`),
    step("Attivo", activeFormula(indicators)),
    step("Tipo", `=${listed(registry("Tipo"), KINDS, '""')}`),
    step("Polarità", `=${listed(registry("Polarità"), POLARITIES, '"Crescente"')}`),
    step("Regola", ruleFormula()),
    step("Metodo", methodFormula()),
    step("Dovuto", `=IF(${registry("Frequenza")}="Annuale",4,IF(${registry("Frequenza")}="Semestrale",2,1))`),
    step("Entro", deadlineFormula()),
    ...textSteps(baseline, "base"),
    ...textSteps(target, "target"),
    step("Lbase", readFormula(baseline)),
    step("Ltarget", readFormula(target)),
    step("Base", validFormula(baseline)),
    step("Atteso", `=IF([@Tipo]="Sì/No",1,${validFormula(target).slice(1)})`),
    step("Gruppo", bandSetFormula(indicators)),
    step("Misurabile", measurableFormula()),
    ...readingSteps(readings),
    step("Ultimo", lastOf("")),
    step("Passo", `=IF(AND([@Regola]="Somma",ISNUMBER([@Atteso])),[@Atteso]*${NAMES.quarter}/4,[@Atteso])`),
    ...bandSteps(`${indicators}[@Consuntivo]`),
    step("Ritmo", paceFormula(`${indicators}[@Consuntivo]`)),
  ];
}

/** The bands that hold the actual, and what is expected by the quarter. */
function bandSteps(actual: string): TableColumns {
  // Own bands speak of the year's total: they are looked up with the total that this pace leads to.
  const total = `IF([@Regola]="Somma",${actual}*4/${NAMES.quarter},${actual})`;
  return [
    step("Misura", lookedUpFormula(actual, ratioShare(actual, "[@Atteso]", ""), actual)),
    step("Fascia", bandWorthFormula("[@Misura]")),
    step("MisuraPasso", lookedUpFormula(actual, ratioShare(actual, "[@Passo]", ""), total)),
    step("FasciaPasso", bandWorthFormula("[@MisuraPasso]")),
  ];
}

/** `CalcoloFasi_A1`: the phases' percentages as numbers. */
export function phaseWorkingsColumns({ phases }: CentreTableNames): TableColumns {
  return readingSteps(
    QUARTERS.map((quarter) => typedCell(`${phases}[@T${quarter}]`, '"Percentuale"', String(quarter))),
  );
}

/** The steps of all quarters, from what is typed to the number that counts. */
function readingSteps(cells: readonly TypedCell[]): TableColumns {
  const columns = QUARTERS.flatMap((quarter) => {
    const cell = cells[quarter - 1];
    return cell === undefined ? [] : [{ quarter, cell }];
  });
  return [
    ...columns.flatMap(({ quarter, cell }) => textSteps(cell, String(quarter))),
    ...columns.map(({ quarter, cell }) => step(`L${quarter}`, readingFormula(cell, quarter))),
    ...columns.map(({ quarter, cell }) => step(`V${quarter}`, validFormula(cell))),
  ];
}

/** A registry entry on the centre's sheet; an empty one stays empty (INDEX would give 0). */
function lookupColumn(header: string, workings: string): Column {
  const row = `${workings}[@Riga]`;
  const entry = `INDEX(${TABLES.indicators}[${header}],${row})`;
  return formulaColumn(header, 64, `=IF(${row}="","",IF(${entry}="","",${entry}))`);
}

/** The same for a baseline or target: 80 in a percentage means 80 %, and is shown so. */
function amountLookupColumn(header: string, workings: string): Column {
  const row = `${workings}[@Riga]`;
  const entry = `INDEX(${TABLES.indicators}[${header}],${row})`;
  const perCent = `AND(${workings}[@Tipo]="Percentuale",ISNUMBER(${entry}),${entry}>=2,${entry}<=100)`;
  const shown = `IF(${perCent},${entry}/100,${entry})`;
  return formulaColumn(header, 64, `=IF(${row}="","",IF(${entry}="","",${shown}))`);
}

/** A registry entry as text, "" where it is empty or the indicator is unknown. */
function registry(header: string): string {
  return `IF([@Riga]="","",TRIM(INDEX(${TABLES.indicators}[${header}],[@Riga])&""))`;
}

/** An entry that is in its list; the default where it is empty; "" where it is in no list: then nothing is measured. */
function listed(entry: string, list: readonly string[], byDefault: string): string {
  const items = list.map((item) => `"${item}"`).join(",");
  return `IF(${entry}="",${byDefault},IF(ISNUMBER(MATCH(${entry},{${items}},0)),${entry},""))`;
}

/** The last of V1…V4; `table` is empty inside the workings themselves. */
function lastOf(table: string): string {
  const value = (quarter: number): string => `${table}[@V${quarter}]`;
  return `=IF(${value(4)}<>"",${value(4)},IF(${value(3)}<>"",${value(3)},IF(${value(2)}<>"",${value(2)},${value(1)})))`;
}

/** Neither the indicator nor its objective is *Stralciato*. */
function activeFormula(indicators: string): string {
  const objectiveRow = `MATCH(${indicators}[@Obiettivo],${TABLES.objectives}[Codice],0)`;
  const objectiveState = `IFERROR(TRIM(INDEX(${TABLES.objectives}[Stato piano],${objectiveRow})&""),"")`;
  return `=AND(${registry("Stato piano")}<>"Stralciato",${objectiveState}<>"Stralciato")`;
}

function ruleFormula(): string {
  const rule = registry("Regola");
  const byKind = `IF(OR([@Tipo]="Numero",[@Tipo]="Importo"),"Somma","Ultimo valore")`;
  return `=IF(OR([@Tipo]="Sì/No",[@Tipo]="Data"),"Ultimo valore",${listed(rule, RULES, byKind)})`;
}

function methodFormula(): string {
  const method = registry("Metodo");
  const ofOtherKinds = `OR(${method}="Sì/No",${method}="Entro la data")`;
  const chosen = `IF(${ofOtherKinds},"Rapporto al target",${listed(method, METHODS, '"Rapporto al target"')})`;
  const ofDate = `IF(${method}="Fasce","Fasce","Entro la data")`;
  return `=IF([@Tipo]="Sì/No","Sì/No",IF([@Tipo]="Data",${ofDate},${chosen}))`;
}

/** The quarter of *Scadenza*: a date of the plan's year, or T1…T4; 4 where it is empty or says neither. */
function deadlineFormula(): string {
  const entry = `INDEX(${TABLES.indicators}[Scadenza],[@Riga])`;
  const dated = `IF(YEAR(${entry})<${NAMES.year},1,IF(YEAR(${entry})>${NAMES.year},4,ROUNDUP(MONTH(${entry})/3,0)))`;
  const word = `UPPER(TRIM(${entry}))`;
  const written = `IFERROR(MATCH(${word},{"T1","T2","T3","T4"},0),4)`;
  // YEAR of a number that is no date would be an error, or a year before the plan's.
  const isDay = `AND(${entry}>=${FIRST_SERIAL},${entry}<${END_SERIAL})`;
  return `=IF([@Riga]="",4,IF(ISNUMBER(${entry}),IF(${isDay},${dated},4),${written}))`;
}

/** A result would be possible if there were a reading: the domain's *usable target*. */
function measurableFormula(): string {
  const entries = `[@Polarità]<>"",[@Regola]<>"",[@Metodo]<>""`;
  const needsTarget = `AND(ISNUMBER([@Atteso]),${entries})`;
  const byRatio = `IF([@Polarità]="Decrescente",[@Atteso]>=0,[@Atteso]>0)`;
  const byBands = `IF([@Gruppo]="${BODY_KEY}",${byRatio},[@Gruppo]<>"")`;
  const byMethod = `IF([@Metodo]="Dal valore iniziale",ISNUMBER([@Base]),IF([@Metodo]="Fasce",${byBands},${byRatio}))`;
  const numeric = `IF(${needsTarget},${byMethod},FALSE)`;
  const date = `AND(ISNUMBER([@Atteso]),OR([@Metodo]<>"Fasce",[@Gruppo]<>""))`;
  return `=IF(OR(NOT([@Attivo]),[@Tipo]=""),FALSE,IF([@Tipo]="Sì/No",TRUE,IF([@Tipo]="Data",${date},${numeric})))`;
}
