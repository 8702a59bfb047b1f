import type { Area, CellAddress } from "./area";
import type { Borders, Font } from "./cell-style";
import type { PresetCriterion } from "./preset-criterion";
import type { ComparisonOperator, RuleOperand } from "./data-validation";

/** A conditional format. A sheet keeps them in order of priority, the first wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** The cell that the rule's relative references are written for. */
  readonly anchor: CellAddress;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

export type ConditionalRule =
  | { readonly type: "custom"; readonly formula: string; readonly look: ConditionalLook }
  | {
      readonly type: "cellValue";
      readonly operator: ComparisonOperator;
      readonly formula1: RuleOperand;
      readonly formula2: RuleOperand | null;
      readonly look: ConditionalLook;
    }
  | {
      readonly type: "containsText";
      readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      readonly text: string;
      readonly look: ConditionalLook;
    }
  | { readonly type: "preset"; readonly criterion: PresetCriterion; readonly look: ConditionalLook }
  | {
      readonly type: "iconSet";
      /** `ThreeTrafficLights1`, `ThreeSymbols`… (`Excel.IconSet`). */
      readonly style: string;
      /** Lower bound of each icon from the second on, lowest first. */
      readonly criteria: readonly IconCriterion[];
      readonly reverseIconOrder: boolean;
      readonly showIconOnly: boolean;
    }
  | {
      readonly type: "dataBar";
      /** `#RRGGBB`. */
      readonly color: string;
      readonly showDataBarOnly: boolean;
      readonly lowerBound: BarBound;
      readonly upperBound: BarBound;
    }
  /** Two or three points, lowest first. */
  | { readonly type: "colorScale"; readonly points: readonly ColorPoint[] };

export interface IconCriterion {
  readonly type: "Number" | "Percent" | "Percentile" | "Formula";
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
  readonly formula: RuleOperand;
}

export interface BarBound {
  readonly type:
    "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula";
  /** `null` where the type needs none. */
  readonly formula: RuleOperand | null;
}

export interface ColorPoint {
  readonly type: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula";
  /** `null` where the type needs none. */
  readonly formula: RuleOperand | null;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** What a matching rule changes in the cell's look (Excel's differential format). */
export interface ConditionalLook {
  readonly numberFormat?: string;
  readonly font?: Partial<Pick<Font, "bold" | "italic" | "strikethrough" | "underline" | "color">>;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly borders?: Partial<Borders>;
}
