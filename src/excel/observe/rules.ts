import type { Area } from "../cells/address";

/** What some cells accept, as Excel says it; a rule is empty where there is none, or more than one. */
export interface FoundValidation {
  readonly rule: Excel.DataValidationRule;
  readonly message: string;
  /** What is said when the cell is chosen; "": nothing. */
  readonly prompt: string;
  readonly isShown: boolean;
}

/** A conditional format by formula. */
export interface FoundHighlight {
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
}

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** Queues the reading of the validation of some cells; the getter works after the next sync. */
export function queueValidations(
  context: Excel.RequestContext,
  places: readonly Place[],
): () => readonly FoundValidation[] {
  const found = places.map((place) => {
    const validation = rangeOf(context, place).dataValidation;
    validation.load("rule, errorAlert, prompt");
    return validation;
  });
  return () => found.map(({ rule, errorAlert, prompt }) => foundValidation(rule, errorAlert, prompt));
}

/** Mixed cells: the typings know no `null`, but it is what there is. */
function foundValidation(
  rule: Excel.DataValidationRule | null,
  alert: Excel.DataValidationErrorAlert | null,
  prompt: Excel.DataValidationPrompt | null,
): FoundValidation {
  return {
    rule: rule ?? {},
    message: alert?.message ?? "",
    prompt: prompt?.showPrompt === true ? prompt.message : "",
    isShown: alert?.showAlert ?? false,
  };
}

/** Queues the reading of the conditional formats by formula of some cells, the first in effect first. */
export function queueHighlights(
  context: Excel.RequestContext,
  places: readonly Place[],
): () => readonly (readonly FoundHighlight[])[] {
  const found = places.map((place) => {
    const { conditionalFormats } = rangeOf(context, place);
    conditionalFormats.load(
      "items/type, items/customOrNullObject/rule/formula, items/customOrNullObject/format/fill/color, items/customOrNullObject/format/font/color",
    );
    return conditionalFormats;
  });
  return () =>
    found.map(({ items }) =>
      items
        .filter(({ type }) => type === "Custom")
        .map(({ customOrNullObject: { rule, format } }) => ({
          formula: rule.formula,
          fill: format.fill.color,
          font: format.font.color,
        })),
    );
}

function rangeOf(context: Excel.RequestContext, { sheet, area }: Place): Excel.Range {
  const { row, column, rowCount, columnCount } = area;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
}
