import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(__dirname, "../../..");
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");

/** Runs webpack as `npm start` and `npm run build` do, into a new folder outside the project; answers the folder. */
export async function webpackBuild(...options: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "obiettivi-piao-"));
  await promisify(execFile)(process.execPath, [WEBPACK, "--output-path", folder, ...options], { cwd: ROOT });
  return folder;
}
