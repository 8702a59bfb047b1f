import { INDICATORS } from "../../domain/contract/plan-tables";
import type { SourceCell } from "../document/source-document";
import type { DraftIndicator } from "../draft/plan-draft";
import type { MappedColumn } from "./column-mapping";
import type { FieldCells } from "./field-cells";
import { keptTexts } from "./kept-texts";
import { listedItems } from "./listed-items";
import { measureOf } from "./measure-cells";
import type { Notation } from "./measure-cells";
import type { PlanRow } from "./table-rows";
import { weightOf } from "./weight-level";

/** What is the same for all indicators of a document. */
export interface IndicatorSetting {
  readonly cells: FieldCells;
  readonly notation: Notation;
  /** Whose the weights of a column `Peso` are. */
  readonly weightLevel: "objective" | "indicator";
}

/** One indicator's cells: the row's, or its items of lists that stand side by side. */
interface IndicatorCells {
  readonly text: string;
  readonly target: SourceCell;
  readonly baseline: SourceCell;
  readonly unit: string;
  readonly weight: SourceCell;
}

/** The indicators of a row: one, or as many as its cell lists; none where the cell is empty. */
export function indicatorsOf(row: PlanRow, setting: IndicatorSetting): readonly DraftIndicator[] {
  const { cells } = setting;
  const text = cells.text(row, "indicator");
  if (text === "") return [];
  const target = targetColumn(cells.columnsOf("target"), setting.notation.year);
  const whole: IndicatorCells = {
    text,
    target: cellAt(row, target),
    baseline: cellAt(row, baselineColumn(cells.columnsOf("baseline"))),
    unit: cells.text(row, "unit"),
    weight: cells.cell(
      row,
      setting.weightLevel === "indicator" && cells.has("weight") ? "weight" : "indicatorWeight",
    ),
  };
  const others = cells.columnsOf("target").filter(({ column }) => column !== target?.column);
  const extras = { ...otherYears(row, others), ...keptTexts([row], cells.columnsOf("keep-indicator")) };
  return dividedCells(whole).map((own) => indicatorOf(row, own, extras, setting));
}

function indicatorOf(
  row: PlanRow,
  { text, target, baseline, unit, weight }: IndicatorCells,
  extras: DraftIndicator["extras"],
  { cells, notation }: IndicatorSetting,
): DraftIndicator {
  const filled = (value: string): string | null => (value === "" ? null : value);
  const type = cells.text(row, "type");
  const polarity = cells.text(row, "polarity");
  const deadline = cells.cell(row, "deadline");
  return {
    text,
    ...measureOf({ indicator: text, target, baseline, unit, type, polarity, deadline }, notation),
    targetText: filled(target.text),
    weight: weightOf(weight),
    source: filled(cells.text(row, "source")),
    formula: filled(cells.text(row, "formula")),
    extras,
    place: row.place,
  };
}

/** A list of indicators beside a list of as many targets: one by one. */
function dividedCells(whole: IndicatorCells): readonly IndicatorCells[] {
  const texts = listedItems(whole.text) ?? whole.text.split("\n");
  const targets = itemsOf(whole.target, texts.length);
  if (texts.length < 2 || targets === null) return [whole];
  const isMarked = listedItems(whole.text) !== null;
  if (!isMarked && !targets.every((target) => /\d|^s[iì]$/iu.test(target))) return [whole];
  const cellsOf = (cell: SourceCell): readonly SourceCell[] =>
    itemsOf(cell, texts.length)?.map((text) => ({ text })) ?? texts.map(() => cell);
  const [baselines, weights, units] = [
    cellsOf(whole.baseline),
    cellsOf(whole.weight),
    cellsOf({ text: whole.unit }),
  ];
  return texts.map((text, at) => ({
    text: text.trim(),
    target: { text: targets[at] ?? "" },
    baseline: baselines[at] ?? whole.baseline,
    weight: weights[at] ?? whole.weight,
    unit: units[at]?.text ?? whole.unit,
  }));
}

/** So many items of a cell: of its list, its lines or what semicolons divide; `null`: it has not so many. */
function itemsOf({ text }: SourceCell, count: number): readonly string[] | null {
  const ways = [listedItems(text), text.split("\n"), text.split(";")];
  const items = ways.find((way) => way?.length === count);
  return items?.map((item) => item.trim()) ?? null;
}

function cellAt(row: PlanRow, column: MappedColumn | null): SourceCell {
  return (column === null ? undefined : row.cells[column.column]) ?? { text: "" };
}

/** Of several years' targets the plan's; one without a year is the plan's too. */
function targetColumn(columns: readonly MappedColumn[], year: number | null): MappedColumn | null {
  const own = columns.find((column) => column.year !== undefined && column.year === year);
  return own ?? columns.find((column) => column.year === undefined) ?? columns[0] ?? null;
}

/** The latest past value. */
function baselineColumn(columns: readonly MappedColumn[]): MappedColumn | null {
  return [...columns].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0] ?? null;
}

/** The targets of the other years as written: `Target 2026`. */
function otherYears(row: PlanRow, columns: readonly MappedColumn[]): DraftIndicator["extras"] {
  const { header } = INDICATORS.columns.target;
  return keptTexts(
    [row],
    columns.map((column) =>
      column.year === undefined ? column : { ...column, header: `${header} ${column.year}` },
    ),
  );
}
