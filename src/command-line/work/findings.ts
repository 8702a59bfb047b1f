import type { Finding } from "../../domain/structure/finding";
import { findingPlace, findingSentence, remedySentence } from "../../domain/structure/finding-sentence";

/** What is done about a finding, in Italian. */
export type Action = (finding: Finding) => string;

/** Before a repair: what *Ripara* will do, or what a person has to do. */
export const toDo: Action = (finding) => remedySentence(finding, "it");

/** After a repair, of what remains. */
export const stillToDo: Action = (finding) =>
  finding.remedy === "by-hand" ? toDo(finding) : "Ripara ci ha provato e non è bastato: guardarlo in Excel.";

/** Findings for a person, two lines each: where and what, then what is done about it. */
export function findingLines(findings: readonly Finding[], action: Action): readonly string[] {
  return findings.flatMap((finding) => [`  ${placedSentence(finding)}`, `    ${action(finding)}`]);
}

/** Findings for a program; the sentences are Italian. */
export function findingData(
  findings: readonly Finding[],
  action: Action,
): readonly Readonly<Record<string, unknown>>[] {
  return findings.map((finding) => {
    const { cause, sheet, address, subject, column, count, found, wanted, remedy } = finding;
    const what = findingSentence(finding, "it");
    const where = findingPlace(finding, "it");
    const named = { cause, sheet, cell: address, subject, column, count, found, wanted };
    return { ...named, what, where, remedy, action: action(finding) };
  });
}

/** `1 rilievo sulla struttura`, `3 rilievi sulla struttura`. */
export function countedFindings(findings: readonly Finding[]): string {
  return findings.length === 1 ? "1 rilievo sulla struttura" : `${findings.length} rilievi sulla struttura`;
}

/** What a verb says that has looked at the structure beside its own work; none where nothing was found. */
export function structureNotices(findings: readonly Finding[]): readonly string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const all = findings.length === 1 ? "" : " (tutti con il verbo check)";
  return [`${countedFindings(findings)}${all}: ${placedSentence(first)}`];
}

function placedSentence(finding: Finding): string {
  return `${findingPlace(finding, "it")}: ${findingSentence(finding, "it")}`;
}
