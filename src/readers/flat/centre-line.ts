import { partsOf } from "./code-shape";

/** `A1 – Organi Istituzionali – ` in the text of an objective. */
export interface FoundCentre {
  readonly code: string;
  readonly name: string;
  /** Offsets of the whole in the text, up to the manager's name. */
  readonly at: number;
  readonly end: number;
}

/** A centre's name is short; more words between two dashes are a sentence. */
const MOST_WORDS = 14;
const BETWEEN_DASHES = String.raw`\s+[–—-]\s+(\S[^\n]*?)\s+[–—-]\s+(?=\p{Lu})`;
const ANY_CENTRE_CODE = String.raw`\p{Lu}{0,4}\d[\p{Lu}\d.]{0,6}`;

/** The centre is named by a part of the objective's code, else by something like a code. */
export function centreIn(text: string, objectiveCode: string): FoundCentre | null {
  const parts = partsOf(objectiveCode).map((part) => part.replace(/[^\p{L}\p{N}]/gu, ""));
  return firstCentre(text, parts.join("|")) ?? firstCentre(text, ANY_CENTRE_CODE);
}

function firstCentre(text: string, codes: string): FoundCentre | null {
  if (codes === "") return null;
  const pattern = new RegExp(String.raw`(?<![^\s])(${codes})${BETWEEN_DASHES}`, "gu");
  for (const match of text.matchAll(pattern)) {
    const [whole, code = "", name = ""] = match;
    if (name.split(/\s+/u).length > MOST_WORDS) continue;
    return { code, name, at: match.index, end: match.index + whole.length };
  }
  return null;
}
