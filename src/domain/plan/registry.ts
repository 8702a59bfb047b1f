import { PARAMETER_NAMES } from "../interpretation/parameters";
import { cellAt, cellText, filledRows, keyOf } from "../cells/table-cell";
import type { Plan, PlanObjective } from "./plan";
import type { TableData } from "../cells/workbook-data";

/** The plan's own tables, with their texts. */
export interface RegistryTables {
  readonly objectives: TableData;
  readonly indicators: TableData;
  readonly phases: TableData;
  readonly parameters: TableData;
}

/**
 * The plan as it stands in the workbook: active objectives, and the active indicators and phases of each in the
 * order of their identifiers. Sorting or filtering the tables makes no difference. Rows of an unknown objective
 * belong to none and so do not appear: `interpret` reports them. The year is `NaN` where `Parametri` does not tell it;
 * title and source are not in the workbook. Throws `MissingColumnError` for a table without a column needed.
 */
export function planFromRegistry({ objectives, indicators, phases, parameters }: RegistryTables): Plan {
  const indicatorTexts = textsByObjective(indicators, "Indicatore");
  const phaseTexts = textsByObjective(phases, "Fase");
  return {
    body: parameterText(parameters, PARAMETER_NAMES.body),
    year: Number(parameterText(parameters, PARAMETER_NAMES.year) || NaN),
    title: "",
    source: "",
    objectives: activeRows(objectives).map((row) =>
      readObjective(objectives, row, indicatorTexts, phaseTexts),
    ),
  };
}

function readObjective(
  table: TableData,
  row: number,
  indicators: ReadonlyMap<string, readonly string[]>,
  phases: ReadonlyMap<string, readonly string[]>,
): PlanObjective {
  const text = (header: string): string => String(cellAt(table, header, row).value);
  const code = text("Codice");
  return {
    publicValue: text("Valore pubblico"),
    code,
    title: text("Titolo"),
    description: text("Descrizione"),
    centre: { code: text("Centro"), name: text("Nome centro") },
    manager: text("Dirigente"),
    phases: phases.get(keyOf(code)) ?? [],
    indicators: indicators.get(keyOf(code)) ?? [],
  };
}

const byIdentifier = new Intl.Collator("it", { numeric: true });

/** Texts by objective, in the order of the identifiers (`…-I02` before `…-I10`). */
function textsByObjective(table: TableData, header: string): ReadonlyMap<string, readonly string[]> {
  const entries = activeRows(table).map((row) => ({
    id: String(cellAt(table, "ID", row).value).trim(),
    objective: keyOf(String(cellAt(table, "Obiettivo", row).value)),
    text: String(cellAt(table, header, row).value),
  }));
  // A row without an identifier was typed by hand: it comes after the plan's own.
  entries.sort((a, b) => Number(a.id === "") - Number(b.id === "") || byIdentifier.compare(a.id, b.id));
  const texts = new Map<string, string[]>();
  for (const { objective, text } of entries) {
    const list = texts.get(objective);
    if (list === undefined) texts.set(objective, [text]);
    else list.push(text);
  }
  return texts;
}

function activeRows(table: TableData): readonly number[] {
  return filledRows(table).filter(
    (row) => keyOf(String(cellAt(table, "Stato piano", row).value)) !== "stralciato",
  );
}

/** Text of a parameter, found as everywhere: blanks around its name and case do not matter. Empty where it is not. */
function parameterText(table: TableData, name: string): string {
  const row = filledRows(table).find(
    (position) => keyOf(cellText(cellAt(table, "Parametro", position))) === keyOf(name),
  );
  return row === undefined ? "" : cellText(cellAt(table, "Valore", row));
}
