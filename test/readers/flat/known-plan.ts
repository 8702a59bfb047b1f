import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { SourceLine } from "../../../src/readers/document/source-document";

/** The plan of Lucca cell by cell. */
export interface KnownObjective {
  readonly code: string;
  readonly publicValue: string;
  readonly title: string;
  readonly description: string;
  readonly centre: { readonly code: string; readonly name: string };
  readonly manager: string;
  readonly rows: readonly { readonly phase: string | null; readonly indicator: string | null }[];
}

const FOLDER = join(__dirname, "../../../seeds/provincia-lucca-2022");

export const knownPlan = (): readonly KnownObjective[] =>
  (JSON.parse(readFileSync(join(FOLDER, "plan.json"), "utf8")) as { objectives: KnownObjective[] })
    .objectives;

/** The same plan as the flattened text. */
export const flattenedLines = (): readonly SourceLine[] =>
  linesOf(readFileSync(join(FOLDER, "source.txt"), "utf8"));

export const linesOf = (text: string): readonly SourceLine[] =>
  text.split(/\r?\n/u).map((line, index) => ({ text: line, place: { row: index + 1 } }));

export const wordCount = (text: string): number => text.split(/\s+/u).length;
