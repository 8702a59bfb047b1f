import { choiceNamed } from "../schema/row-setting";
import { INDICATORS, OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { KINDS, RULES } from "../../domain/contract/vocabulary";
import { cellAt, filledRows, keyOf } from "../../domain/cells/table-cell";
import type { TableData, WorkbookData } from "../../domain/cells/workbook-data";
import type { ContractColumn } from "../../domain/contract/table";
import type { Centre } from "../../domain/plan/plan";
import { sheetName } from "../cells/sheet-name";
import type { CentreContent } from "./centre-content";

/** A centre with the name of its sheet. */
export interface NamedCentre {
  readonly content: CentreContent;
  readonly sheet: string;
}

/** The plan's own tables. */
export type PlanData = Pick<WorkbookData, "objectives" | "indicators" | "phases">;

/**
 * The centres of the plan in order of code, each with what its sheet holds. Rows without identifier, with one that
 * stood before, or of an unknown objective have no place on any sheet.
 */
export function centresOf(plan: PlanData): readonly NamedCentre[] {
  const taken = new Set<string>(Object.values(SHEETS));
  const objectives = objectivesOf(plan.objectives);
  const titles = new Map(objectives.map(({ code, title }) => [keyOf(code), title]));
  const indicators = byCentre(indicatorsOf(plan.indicators, titles), objectives);
  const phases = byCentre(phasesOf(plan.phases, titles), objectives);
  return distinctCentres(objectives).map((centre) => {
    const key = keyOf(centre.code);
    const own = objectives.filter((objective) => keyOf(objective.centre.code) === key);
    const codes = new Map(own.map(({ code }) => [keyOf(code), code]));
    const sheet = sheetName(`${centre.code} ${centre.name}`, taken);
    taken.add(sheet);
    const measured = indicators.get(key) ?? [];
    const content: CentreContent = {
      centre,
      managers: [...new Set(own.map(({ manager }) => manager))],
      indicators: measured,
      phases: inOrder(
        phases.get(key) ?? [],
        codes,
        new Set(measured.map(({ objective }) => keyOf(objective))),
      ),
    };
    return { sheet, content };
  });
}

/** Rows by the centre of their objective, in their order; where two centres have the objective, under both. */
function byCentre<Row extends { readonly objective: string }>(
  rows: readonly Row[],
  objectives: readonly PlacedObjective[],
): ReadonlyMap<string, readonly Row[]> {
  const ofCentres = new Map<string, Row[]>();
  const ofObjectives = new Map<string, Set<Row[]>>();
  for (const { code, centre } of objectives) {
    const own = ofCentres.get(keyOf(centre.code)) ?? [];
    ofCentres.set(keyOf(centre.code), own);
    ofObjectives.set(keyOf(code), (ofObjectives.get(keyOf(code)) ?? new Set()).add(own));
  }
  for (const row of rows) ofObjectives.get(keyOf(row.objective))?.forEach((own) => own.push(row));
  return ofCentres;
}

interface PlacedObjective {
  readonly code: string;
  readonly title: string;
  readonly centre: Centre;
  readonly manager: string;
}

function objectivesOf(table: TableData): readonly PlacedObjective[] {
  const text = textsOf(table);
  return filledRows(table)
    .map((row) => ({
      code: text(OBJECTIVES.code, row),
      title: text(OBJECTIVES.title, row),
      centre: { code: text(OBJECTIVES.centre, row), name: text(OBJECTIVES.centreName, row) },
      manager: text(OBJECTIVES.manager, row),
    }))
    .filter(({ code, centre }) => keyOf(code) !== "" && keyOf(centre.code) !== "");
}

/** Titles of objectives by the key of their codes. */
type Titles = ReadonlyMap<string, string>;

function indicatorsOf(table: TableData, titles: Titles): CentreContent["indicators"] {
  const text = textsOf(table);
  return distinctRows(table, INDICATORS.id).map((row) => {
    const objective = text(INDICATORS.objective, row).trim();
    return {
      id: text(INDICATORS.id, row).trim(),
      objective,
      objectiveTitle: titles.get(keyOf(objective)) ?? "",
      text: text(INDICATORS.indicator, row),
      kind: choiceNamed(KINDS, text(INDICATORS.kind, row)),
      rule: choiceNamed(RULES, text(INDICATORS.rule, row)),
    };
  });
}

function phasesOf(table: TableData, titles: Titles): CentreContent["phases"] {
  const text = textsOf(table);
  return distinctRows(table, PHASES.id).map((row) => {
    const objective = text(PHASES.objective, row).trim();
    return {
      id: text(PHASES.id, row).trim(),
      objective,
      objectiveTitle: titles.get(keyOf(objective)) ?? "",
      text: text(PHASES.phase, row),
    };
  });
}

/** Rows with an identifier that no row before them has. */
function distinctRows(table: TableData, id: ContractColumn): readonly number[] {
  const seen = new Set<string>();
  return filledRows(table).filter((row) => {
    const key = keyOf(String(cellAt(table, id, row).value));
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Centres without repetition, in order of code; the last name that is written of one counts. */
function distinctCentres(objectives: readonly PlacedObjective[]): readonly Centre[] {
  const byCode = new Map(objectives.map(({ centre }) => [keyOf(centre.code), centre]));
  return [...byCode.values()].sort((a, b) => a.code.localeCompare(b.code, "it", { numeric: true }));
}

/** Phases in order of their objectives; first those that measure one, because it has no indicators. */
function inOrder<Row extends { readonly objective: string }>(
  phases: readonly Row[],
  codes: ReadonlyMap<string, string>,
  measured: ReadonlySet<string>,
): readonly Row[] {
  const order = [...codes.keys()];
  const place = ({ objective }: Row): number =>
    order.indexOf(keyOf(objective)) + (measured.has(keyOf(objective)) ? order.length : 0);
  return [...phases].sort((a, b) => place(a) - place(b));
}

function textsOf(table: TableData): (column: ContractColumn, row: number) => string {
  return (column, row) => String(cellAt(table, column, row).value);
}
