/** Attributes and formulas of a `<cfRule>`. */
export interface FileRule {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}
