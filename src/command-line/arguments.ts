import path from "node:path";
import { parseArgs } from "node:util";
import { QUARTERS, quarterLabel } from "../domain/contract/vocabulary";
import type { Quarter } from "../domain/contract/vocabulary";

/** What the command was asked to do. */
export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "wrong-usage"; readonly reason: string }
  | { readonly kind: "make"; readonly order: Order };

export interface Order {
  /** A file, or the name of a bundled plan. */
  readonly plan: string;
  readonly out: string;
  readonly edits: string | null;
  /** `null`: the one that the plan starts with, or that the edits set. */
  readonly quarter: Quarter | null;
}

const OPTIONS = {
  plan: { type: "string" },
  out: { type: "string" },
  edits: { type: "string" },
  quarter: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Understands the words after the command's name. */
export function readArguments(words: readonly string[]): Request {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: OPTIONS,
      strict: true,
      allowPositionals: false,
    });
    return values.help === true ? { kind: "help" } : order(values);
  } catch (error) {
    return { kind: "wrong-usage", reason: error instanceof Error ? error.message : String(error) };
  }
}

type Values = Partial<Record<"plan" | "out" | "edits" | "quarter", string>>;

function order({ plan, out, edits, quarter }: Values): Request {
  if (!plan) return wrong("manca --plan FILE");
  if (!out) return wrong("manca --out FILE.xlsx");
  if (path.extname(out).toLowerCase() !== ".xlsx") return wrong(`--out ${out}: il file deve chiamarsi .xlsx`);
  const wanted = quarter === undefined ? null : quarterOf(quarter);
  if (wanted === undefined) return wrong(`--quarter ${quarter ?? ""}: i trimestri sono T1, T2, T3 e T4`);
  return { kind: "make", order: { plan, out, edits: edits ?? null, quarter: wanted } };
}

function wrong(reason: string): Request {
  return { kind: "wrong-usage", reason };
}

/** `undefined`: not a quarter. */
function quarterOf(text: string): Quarter | undefined {
  return QUARTERS.find((quarter) => quarterLabel(quarter) === text.trim().toUpperCase());
}
