import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../domain/contract/centre-tables";
import type { ContractColumn } from "../../domain/contract/table";
import { QUARTERS, quarterLabel } from "../../domain/contract/vocabulary";
import type { Kind, Rule } from "../../domain/contract/vocabulary";
import { runsOf } from "../cells/runs";
import { INDICATOR_READINGS, MEASURES, PHASE_READINGS } from "../schema/centre-tables";
import { kindFormat } from "../schema/column";
import { EVIDENCE_PROMPT, NOTES_PROMPT } from "../schema/reading-prompts";
import { PHASE_VALIDATION, readingValidation } from "../schema/reading-validation";
import type { CentreRow, TrackedRow } from "./centre-content";
import { FILLINGS } from "../../domain/contract/filling";
import { setFor } from "../schema/row-setting";
import type { RowBand } from "./sheet-layout";

/** Formats, prompts and validation of a centre's indicators, by runs of rows. */
export function indicatorBands(rows: readonly TrackedRow[]): readonly RowBand[] {
  const runs = runsOf(rows.map(setFor)).flatMap(({ first, count }) => {
    const { kind, rule } = rows[first] ?? { kind: null, rule: null };
    const run = { firstRow: first, rowCount: count };
    const numberFormat = kindFormat(kind);
    const formats =
      numberFormat === "General" ? [] : MEASURES.map((span) => ({ ...run, ...span, numberFormat }));
    return [...formats, ...readingBands(run, kind, rule)];
  });
  return [...runs, ...repeated(rows, CENTRE_INDICATORS.objectiveTitle), ...remarks(rows.length)];
}

/** The same of its phases. */
export function phaseBands(rows: readonly CentreRow[]): readonly RowBand[] {
  return [
    { ...allRows(rows.length), ...PHASE_READINGS, validation: PHASE_VALIDATION },
    ...repeated(rows, CENTRE_PHASES.objectiveTitle),
    ...repeated(rows, CENTRE_PHASES.howTo),
    ...remarks(rows.length),
  ];
}

type Run = Pick<RowBand, "firstRow" | "rowCount">;

/** What the quarters accept: one for all four, but of dates, which end with their quarter. */
function readingBands(run: Run, kind: Kind | null, rule: Rule | null): readonly RowBand[] {
  if (kind !== "Data")
    return [{ ...run, ...INDICATOR_READINGS, validation: readingValidation(kind, rule, 1) }];
  return QUARTERS.map((quarter) => ({
    ...run,
    ...{ firstHeader: quarterLabel(quarter), lastHeader: quarterLabel(quarter) },
    validation: readingValidation(kind, rule, quarter),
  }));
}

/** What the row above says of the same objective is not shown: it must not make its row high. */
function repeated(rows: readonly CentreRow[], { header }: ContractColumn): readonly RowBand[] {
  const isRepeated = rows.map(({ objective }, row) => objective === rows[row - 1]?.objective);
  return runsOf(isRepeated).flatMap(({ value, first, count }) =>
    value
      ? [{ firstRow: first, rowCount: count, firstHeader: header, lastHeader: header, isOnOneLine: true }]
      : [],
  );
}

function remarks(rowCount: number): readonly RowBand[] {
  const band = ({ header }: ContractColumn): RowBand => ({
    ...allRows(rowCount),
    ...{ firstHeader: header, lastHeader: header },
  });
  return [
    { ...band(CENTRE_INDICATORS.notes), validation: NOTES_PROMPT },
    { ...band(CENTRE_INDICATORS.evidence), validation: EVIDENCE_PROMPT },
  ];
}

function allRows(rowCount: number): Run {
  return { firstRow: 0, rowCount };
}

/** What stands in every row of a phase: how it is filled in, its unit and its target. */
export const OF_EVERY_PHASE = [FILLINGS.phase, "%", 1, "fine anno"] as const;
