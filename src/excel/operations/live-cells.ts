import type { SheetLayout, TextCell } from "../declare/sheet-layout";
import { contentInput } from "../write/sheet-steps";
import type { WriteStep } from "../write/write-step";

/** The cells that say as of when, and how it went: figures never stand under the line of others. */
export function statusSteps(layout: SheetLayout): readonly WriteStep[] {
  return layout.texts.flatMap((text) =>
    text.isLive === true && text.name !== undefined ? [namedStep(text.name, contentOf(text))] : [],
  );
}

/** Says in these cells, until all of it is written, that it is not. */
export function interimSteps(layouts: readonly SheetLayout[], interim: string): readonly WriteStep[] {
  return layouts.flatMap(({ texts }) =>
    texts.flatMap((text) =>
      text.isLive === true && text.name !== undefined && text.content.type === "text"
        ? [namedStep(text.name, interim)]
        : [],
    ),
  );
}

function contentOf({ content }: TextCell): string | number {
  switch (content.type) {
    case "number":
      return content.number;
    case "formula":
      return content.formula;
    default:
      return content.text;
  }
}

function namedStep(name: string, content: string | number): WriteStep {
  return {
    subject: name,
    bytes: 900,
    queue(context) {
      context.workbook.names.getItem(name).getRange().values = [[contentInput(content)]];
    },
  };
}
