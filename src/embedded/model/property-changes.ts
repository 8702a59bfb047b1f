import type { CustomProperty, CustomValue, DocumentProperties, DocumentText } from "./document-properties";
import { ExcelRuleError } from "./excel-rule-error";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** Characters of a key and of a text (typings of `CustomPropertyCollection.add`; office-js#4530). */
const LIMIT = 255;

export function changeProperties(
  workbook: EmbeddedWorkbook,
  change: Partial<Pick<DocumentProperties, DocumentText | "revisionNumber">>,
): void {
  Object.assign(workbook.properties, change);
  announce(workbook, { kind: "workbookChanged" });
}

/**
 * Makes a custom property or sets one that is there; its key keeps its capitals. Beyond 255 characters key and text are
 * cut off, as everywhere but in Excel on the web (typings). `InvalidArgument`: no key.
 */
export function setCustomProperty(
  workbook: EmbeddedWorkbook,
  key: string,
  value: CustomValue,
): CustomProperty {
  if (key === "") throw new ExcelRuleError("InvalidArgument", "a custom property needs a key");
  const short = key.slice(0, LIMIT);
  const { custom } = workbook.properties;
  const property: CustomProperty = {
    key: custom.get(short.toLowerCase())?.key ?? short,
    value: typeof value === "string" ? value.slice(0, LIMIT) : value,
  };
  custom.set(short.toLowerCase(), property);
  announce(workbook, { kind: "workbookChanged" });
  return property;
}

/** Deletes one, or all of them. */
export function deleteCustomProperties(workbook: EmbeddedWorkbook, key?: string): void {
  if (key === undefined) workbook.properties.custom.clear();
  else workbook.properties.custom.delete(key.toLowerCase());
  announce(workbook, { kind: "workbookChanged" });
}
