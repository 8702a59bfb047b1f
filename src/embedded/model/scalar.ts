/** Error texts as Excel writes them in English. */
export const ERROR_TEXTS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] as const;
export type ErrorText = (typeof ERROR_TEXTS)[number];

/** An error in a cell: not the same as a text that reads like one. Shared objects: compare with `===`. */
export interface CellError {
  readonly error: ErrorText;
}

/** What a cell holds or shows: `""` is an empty cell (or an empty text), dates are serial numbers. */
export type Scalar = string | number | boolean | CellError;

/** The one object for each error. */
export const CELL_ERRORS: ReadonlyMap<string, CellError> = new Map(
  ERROR_TEXTS.map((error) => [error, Object.freeze({ error })]),
);

/** The shared error object for a text such as `#N/A`; an unknown one is `#VALUE!`. */
export function cellError(text: string): CellError {
  return CELL_ERRORS.get(text) ?? cellError("#VALUE!");
}

export function isCellError(value: Scalar): value is CellError {
  return typeof value === "object";
}

/** As Office.js `values` gives it: an error is its text. */
export function plainValue(value: Scalar): string | number | boolean {
  return isCellError(value) ? value.error : value;
}
