import { PARAMETER_NAMES } from "../contract/parameters";
import { OBJECTIVES, INDICATORS, PHASES } from "../contract/plan-tables";
import { PARAMETERS } from "../contract/service-tables";
import type { ContractColumn } from "../contract/table";
import type { PlanState } from "../contract/vocabulary";
import { cellAt, cellText, filledRows, keyOf, lookupKey } from "../cells/table-cell";
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
  const indicatorTexts = textsByObjective(indicators, INDICATORS, INDICATORS.indicator);
  const phaseTexts = textsByObjective(phases, PHASES, PHASES.phase);
  return {
    body: parameterText(parameters, PARAMETER_NAMES.body),
    year: Number(parameterText(parameters, PARAMETER_NAMES.year) || NaN),
    title: "",
    source: "",
    objectives: activeRows(objectives, OBJECTIVES.planState)
      .filter((row) => isObjective(objectives, row))
      .map((row) => readObjective(objectives, row, indicatorTexts, phaseTexts)),
  };
}

/** A row without code or centre is none, such as a *Totale* typed under the table. */
function isObjective(table: TableData, row: number): boolean {
  return [OBJECTIVES.code, OBJECTIVES.centre].every((column) => cellText(cellAt(table, column, row)) !== "");
}

function readObjective(
  table: TableData,
  row: number,
  indicators: ReadonlyMap<string, readonly string[]>,
  phases: ReadonlyMap<string, readonly string[]>,
): PlanObjective {
  const text = (column: ContractColumn): string => String(cellAt(table, column, row).value);
  const code = text(OBJECTIVES.code);
  return {
    publicValue: text(OBJECTIVES.publicValue),
    code,
    title: text(OBJECTIVES.title),
    description: text(OBJECTIVES.description),
    centre: { code: text(OBJECTIVES.centre), name: text(OBJECTIVES.centreName) },
    manager: text(OBJECTIVES.manager),
    phases: phases.get(lookupKey(code)) ?? [],
    indicators: (indicators.get(lookupKey(code)) ?? []).map((text) => ({ text })),
  };
}

const WITHDRAWN: PlanState = "Stralciato";

const byIdentifier = new Intl.Collator("it", { numeric: true });

/** Texts by objective, in the order of the identifiers (`…-I02` before `…-I10`). */
function textsByObjective(
  table: TableData,
  { id, objective, planState }: Pick<typeof PHASES, "id" | "objective" | "planState">,
  text: ContractColumn,
): ReadonlyMap<string, readonly string[]> {
  const entries = activeRows(table, planState).map((row) => ({
    id: String(cellAt(table, id, row).value).trim(),
    objective: lookupKey(String(cellAt(table, objective, row).value)),
    text: String(cellAt(table, text, row).value),
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

function activeRows(table: TableData, planState: ContractColumn): readonly number[] {
  return filledRows(table).filter(
    (row) => keyOf(String(cellAt(table, planState, row).value)) !== keyOf(WITHDRAWN),
  );
}

/** Text of a parameter, found as everywhere: blanks around its name and case do not matter. Empty where it is not. */
function parameterText(table: TableData, name: string): string {
  const row = filledRows(table).find(
    (position) => keyOf(cellText(cellAt(table, PARAMETERS.parameter, position))) === keyOf(name),
  );
  return row === undefined ? "" : cellText(cellAt(table, PARAMETERS.value, row));
}
