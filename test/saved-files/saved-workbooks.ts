import { createHash } from "node:crypto";
import { sdkFaults } from "./open-xml-sdk";

interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** The file that it was read from; `null`: it was made new. */
  readonly source: Uint8Array | null;
}

/** The workbooks that the running test file has saved, each once; validated at its end. */
const saved = new Map<string, SavedWorkbook>();

/** Takes note of a saved workbook. Those of `writeXlsx` are noted by themselves; another program's must be handed in. */
export function noteSavedWorkbook(bytes: Uint8Array, source: Uint8Array | null = null): void {
  saved.set(createHash("sha1").update(bytes).digest("hex"), { bytes, source });
}

const AT_ONCE = 2;

/**
 * What the SDK finds in the noted workbooks, one line each. What it finds in the file that a workbook was read from is
 * not ours: other programs' files are kept as they are.
 */
export async function faultsOfSavedWorkbooks(program: string): Promise<readonly string[]> {
  const waiting = [...saved.values()];
  saved.clear();
  const found: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      found.push(...(await ownFaults(program, next)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return [...new Set(found)];
}

async function ownFaults(program: string, { bytes, source }: SavedWorkbook): Promise<readonly string[]> {
  // Loaded when a workbook was saved: in a browser's surroundings, where none is, its library cannot be loaded.
  const { packageKindOf } = await import("../../src/embedded/xlsx/package-kind");
  const faults = await sdkFaults(program, bytes, await packageKindOf(bytes));
  if (faults.length === 0 || source === null) return faults;
  const inherited = new Map<string, number>();
  for (const fault of await sdkFaults(program, source, await packageKindOf(source))) {
    inherited.set(withoutPlace(fault), (inherited.get(withoutPlace(fault)) ?? 0) + 1);
  }
  return faults.filter((fault) => {
    const left = inherited.get(withoutPlace(fault)) ?? 0;
    inherited.set(withoutPlace(fault), left - 1);
    return left <= 0;
  });
}

/** Parts and their elements are numbered anew. */
function withoutPlace(fault: string): string {
  return fault.replace(/^\S+ /, "").replace(/\[\d+\]/g, "");
}
