import type { Area, CellAddress } from "./area";

/** A data validation of some cells. No cell belongs to two. */
export interface DataValidation {
  readonly areas: readonly Area[];
  /** The cell that the rule's relative references are written for. */
  readonly anchor: CellAddress;
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: InputPrompt;
}

/** A number, a text, or a formula when it starts with `=`. */
export type RuleOperand = string | number;

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export type ValidationRule =
  | {
      readonly type: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: ComparisonOperator;
      readonly formula1: RuleOperand;
      /** Only for `Between` and `NotBetween`. */
      readonly formula2: RuleOperand | null;
    }
  | {
      readonly type: "list";
      /** `=Elenchi!$A$1:$A$9`, or the items with commas between them. */
      readonly source: string;
      readonly inCellDropDown: boolean;
    }
  | { readonly type: "custom"; readonly formula: string };

/** What a person sees when the value is refused. Empty texts: Excel's own words. */
export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

/** What a person sees when the cell is selected. */
export interface InputPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export const DEFAULT_ERROR_ALERT: ErrorAlert = {
  showAlert: true,
  style: "Stop",
  title: "",
  message: "",
};

export const DEFAULT_PROMPT: InputPrompt = { showPrompt: true, title: "", message: "" };
