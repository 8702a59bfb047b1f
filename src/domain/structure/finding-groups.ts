import type { Finding, Remedy } from "./finding";

/** The findings of one sheet; "": those that are about the whole workbook. */
export interface FindingGroup {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Findings by sheet: the whole workbook first, then the sheets in the order in which findings name them. */
export function findingsBySheet(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>([["", []]]);
  for (const finding of findings) {
    const group = groups.get(finding.sheet);
    if (group === undefined) groups.set(finding.sheet, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([sheet, ofSheet]) => ({ sheet, findings: ofSheet }))
    .filter((group) => group.findings.length > 0);
}

/** How many findings each remedy is for. */
export function countByRemedy(findings: readonly Finding[]): Readonly<Record<Remedy, number>> {
  const count = (remedy: Remedy): number => findings.filter((finding) => finding.remedy === remedy).length;
  return { restored: count("restored"), "set-aside": count("set-aside"), "by-hand": count("by-hand") };
}

/** True: the sheet is there, so that a person can be led to it. */
export function isSheetThere({ sheet, findings }: FindingGroup): boolean {
  return sheet !== "" && !findings.some(({ cause }) => cause === "sheet-missing");
}
