/** How a host words what it answers; what the workbook holds is the same in any words. */
export interface Answers {
  /**
   * `member` as Office.js names it: `Range.formulas`; `value`: plain JSON; `target`: the thing of the model that was asked.
   */
  word(member: string, value: unknown, target: unknown): unknown;
  /** The members of a collection (`TableCollection`), in the order in which it gives them. */
  order<Item extends Readable>(collection: string, items: readonly Item[]): readonly Item[];
}

/** `get("Name")`. */
export interface Readable {
  get(property: string): unknown;
}

/** As it was written, in the order in which it was made. */
export const AS_WRITTEN: Answers = {
  word: (_member, value) => value,
  order: (_collection, items) => items,
};
