import { createHash } from "node:crypto";
import { packageKindOf } from "../../src/embedded/xlsx/package-kind";
import { sdkFaults } from "./open-xml-sdk";

/** The workbooks that the running test file has saved, each once; validated at its end. */
const saved = new Map<string, Uint8Array>();

/** Takes note of a saved workbook. Those of `writeXlsx` are noted by themselves; another program's must be handed in. */
export function noteSavedWorkbook(bytes: Uint8Array): void {
  saved.set(createHash("sha1").update(bytes).digest("hex"), bytes);
}

const AT_ONCE = 2;

/** What the SDK finds in the noted workbooks, one line each. */
export async function faultsOfSavedWorkbooks(program: string): Promise<readonly string[]> {
  const waiting = [...saved.values()];
  saved.clear();
  const found: string[] = [];
  const worker = async (): Promise<void> => {
    for (let bytes = waiting.pop(); bytes; bytes = waiting.pop()) {
      found.push(...(await sdkFaults(program, bytes, await packageKindOf(bytes))));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return [...new Set(found)];
}
