import type { Area } from "./area";
import type { ConditionalLook } from "./conditional-format";

/**
 * What a filtered column shows. `values`: cells whose text is one of these, without case, or whose date falls into one
 * of the periods; `custom`: one or two comparisons such as `>50`, `=*s`, `<>`; `top`: the highest or lowest; `average`:
 * above or below it; `kept` and `color`: a criterion of a file that is not modelled (icon, moving date; colour), kept as it is.
 */
export type FilterCriterion =
  | {
      readonly type: "values";
      /** Texts as the cells show them; an empty one stands for empty cells. */
      readonly values: readonly string[];
      readonly dates: readonly FilterDate[];
    }
  | {
      readonly type: "custom";
      readonly criterion1: string;
      readonly criterion2: string | null;
      readonly operator: "And" | "Or";
    }
  | {
      readonly type: "top";
      readonly from: "top" | "bottom";
      readonly unit: "items" | "percent";
      readonly count: number;
    }
  | { readonly type: "average"; readonly side: "above" | "below" }
  | {
      readonly type: "kept";
      /** `iconFilter`, `dynamicFilter`. */
      readonly name: string;
      /** The element of the file (ECMA-376, 18.3.2). */
      readonly xml: string;
    }
  /** By the colour that a look has: kept, not modelled. */
  | { readonly type: "color"; readonly of: "cell" | "font"; readonly look: ConditionalLook };

/** A year, a month of a year, or a day: the cells of that period stay (`Excel.FilterDatetime`). */
export interface FilterDate {
  readonly year: number;
  /** From 1; `null`: the whole year. */
  readonly month: number | null;
  /** `null`: the whole month. */
  readonly day: number | null;
}

/** Criteria of the columns of a list that is filtered, by whatever stands for a column; empty: nothing is filtered. */
export type FilterCriteria = ReadonlyMap<number, FilterCriterion>;

export const NO_CRITERIA: FilterCriteria = new Map();

/** The AutoFilter of a sheet: its cells, header row first. A sheet has one at most; tables have their own. */
export interface SheetFilter {
  readonly area: Area;
  /** By the column's position in the area, from 0. */
  readonly criteria: FilterCriteria;
}
