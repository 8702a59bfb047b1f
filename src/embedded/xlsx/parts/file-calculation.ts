import type { CalculationMode, EmbeddedWorkbook } from "../../model/workbook";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText } from "../package/package-parts";
import type { XmlElement } from "../package/xml-element";
import { attr, findChild } from "../package/xml-element";

const WORKBOOK = "xl/workbook.xml";

/** `ST_CalcMode` (ECMA-376, 18.18.7). */
const MODES: Readonly<Record<CalculationMode, string>> = {
  Automatic: "auto",
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

/** A file keeps the mode that Excel had when it was saved; it says nothing where it is automatic. */
export function readCalculationMode(root: XmlElement): CalculationMode {
  const element = findChild(root, "calcPr");
  const word = (element && attr(element, "calcMode")) ?? "auto";
  if (word === MODES.Manual) return "Manual";
  return word === MODES.AutomaticExceptTables ? "AutomaticExceptTables" : "Automatic";
}

export function writeCalculationMode(parts: PackageParts, { calculationMode }: EmbeddedWorkbook): void {
  if (calculationMode === "Automatic") return;
  const xml = partText(parts, WORKBOOK);
  setPartText(parts, WORKBOOK, xml.replace("<calcPr ", `<calcPr calcMode="${MODES[calculationMode]}" `));
}
