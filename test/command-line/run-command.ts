import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { noteSavedWorkbook } from "../saved-files/saved-workbooks";

const ROOT = path.join(__dirname, "../..");

/** What a command left behind. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command as a person does, in a process of its own; `closed`: nobody reads that stream. What it saves is
 * validated as all saved workbooks are.
 */
export async function runCommandLine(
  words: readonly string[],
  closed: "stdout" | "stderr" | null = null,
): Promise<Ending> {
  const ending = await run(words, closed);
  const out = words[words.indexOf("--out") + 1];
  if (ending.code === 0 && words.includes("--out") && out !== undefined) noteSavedWorkbook(readFileSync(out));
  return ending;
}

function run(words: readonly string[], closed: "stdout" | "stderr" | null): Promise<Ending> {
  const tsx = path.join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const main = path.join(ROOT, "src/command-line/main.ts");
  const child = spawn(process.execPath, [tsx, main, ...words], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "" },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  if (closed !== null) child[closed].destroy();
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
