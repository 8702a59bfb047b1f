import type { Area } from "../../model/area";
import type { ReferenceShift } from "../../model/formula-references";
import {
  shiftedArea,
  shiftedFormula,
  withSheetDeleted,
  withSheetRenamed,
} from "../../model/formula-references";
import type { ChartPlace } from "../../model/chart-place";
import { shiftedPlace } from "../../model/chart-place";
import type { Sheet } from "../../model/sheet";
import { referenceShift } from "../../model/shifting";
import type { EmbeddedWorkbook } from "../../model/workbook";
import { listen } from "../../model/workbook";

/** What happened to the sheets since the file was read, in order: kept things that say where they are follow it. */
type Step =
  | {
      readonly kind: "shifted";
      readonly sheet: Sheet;
      readonly name: string;
      readonly references: ReferenceShift;
    }
  | { readonly kind: "renamed"; readonly before: string; readonly after: string }
  | { readonly kind: "deleted"; readonly name: string };

export class History {
  private readonly steps: Step[] = [];

  /** Watches a workbook from now on. */
  constructor(workbook: EmbeddedWorkbook) {
    listen(workbook, (change) => {
      if (change.kind === "shifted") {
        const { sheet, area, by } = change;
        const references = referenceShift(area, by);
        this.steps.push({ kind: "shifted", sheet, name: sheet.name, references });
      } else if (change.kind === "sheetRenamed") {
        this.steps.push({ kind: "renamed", before: change.before, after: change.sheet.name });
      } else if (change.kind === "sheetDeleted") {
        this.steps.push({ kind: "deleted", name: change.sheet.name });
      }
    });
  }

  /** Whether nothing moved: then what is kept stays as it is, byte by byte. */
  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /** Where an area of a sheet lies now; `null`: gone. */
  area(sheet: Sheet, area: Area): Area | null {
    let moved: Area | null = area;
    for (const step of this.steps) {
      if (moved && step.kind === "shifted" && step.sheet === sheet)
        moved = shiftedArea(moved, step.references);
    }
    return moved;
  }

  /** Where something that is drawn over a sheet's cells lies now. */
  place(sheet: Sheet, place: ChartPlace): ChartPlace {
    let moved = place;
    for (const step of this.steps) {
      if (step.kind === "shifted" && step.sheet === sheet) moved = shiftedPlace(moved, step.references);
    }
    return moved;
  }

  /** A formula without `=` that stands on a sheet; `null`: on none. */
  formula(home: Sheet | null, formula: string): string {
    if (this.isEmpty) return formula;
    let text = `=${formula}`;
    for (const step of this.steps) text = followed(text, step, home);
    return text.slice(1);
  }

  /** A sheet's name now; `null`: it was deleted. */
  sheetName(name: string): string | null {
    let now: string | null = name;
    for (const step of this.steps) {
      if (step.kind === "renamed" && sameName(step.before, now)) now = step.after;
      if (step.kind === "deleted" && sameName(step.name, now)) now = null;
    }
    return now;
  }

  /** Areas of a sheet that is named as it was in the file. */
  areaOnNamed(name: string, area: Area): Area | null {
    let moved: Area | null = area;
    let now = name;
    for (const step of this.steps) {
      if (step.kind === "renamed" && sameName(step.before, now)) now = step.after;
      if (moved && step.kind === "shifted" && sameName(step.name, now))
        moved = shiftedArea(moved, step.references);
    }
    return moved;
  }
}

function sameName(name: string, other: string | null): boolean {
  return other !== null && name.toLowerCase() === other.toLowerCase();
}

function followed(formula: string, step: Step, home: Sheet | null): string {
  switch (step.kind) {
    case "renamed":
      return withSheetRenamed(formula, step.before, step.after);
    case "deleted":
      return withSheetDeleted(formula, step.name);
    case "shifted":
      return shiftedFormula(
        formula,
        (written) => (written === null ? home === step.sheet : sameName(step.name, written)),
        step.references,
      );
  }
}
