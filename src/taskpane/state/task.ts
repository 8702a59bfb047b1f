import type { Plan } from "../../domain/plan";
import type { Quarter } from "../../domain/vocabulary";
import type { CellPlace } from "../../domain/workbook-data";

/** Where a plan to load comes from. */
export type PlanSource =
  | { readonly kind: "bundled" }
  /** A file that the person chose. */
  | { readonly kind: "file"; readonly file: PlanFile };

/** As much of a browser `File` as is read. */
export interface PlanFile {
  readonly name: string;
  text(): Promise<string>;
}

/** One thing that the pane asks of the workbook. It is plain data, so that a failed one can be tried again. */
export type Task =
  | { readonly kind: "open" }
  | { readonly kind: "compare"; readonly source: PlanSource }
  | { readonly kind: "load"; readonly plan: Plan }
  | { readonly kind: "chooseQuarter"; readonly quarter: Quarter }
  /** Sets the centre sheets for the kinds that the registry has now. */
  | { readonly kind: "align" }
  | { readonly kind: "refresh" }
  | { readonly kind: "goTo"; readonly place: CellPlace };
