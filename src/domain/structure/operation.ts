/** The operations that write into a workbook, as its marker and `Registro` name them. */
export const OPERATIONS = [
  "load",
  "refresh",
  "missing-report",
  "quality-report",
  "align",
  "change",
  "repair",
  "upgrade",
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** An operation that was begun and not ended, in this session or by somebody else before. */
export interface Unfinished {
  readonly operation: Operation;
  /** Its number, as in `Registro`. */
  readonly number: number;
  /** For a load: the plan, as people call it (`Provincia di Lucca, 2022`); "" for other operations. */
  readonly subject: string;
  /**
   * The plan's own tables are not all there yet: nothing works until the same plan is loaded again, or what was
   * written is taken away.
   */
  readonly beforePlan: boolean;
}
