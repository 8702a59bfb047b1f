import { execFile, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { describe } from "@jest/globals";
import Papa from "papaparse";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { readXlsx } from "../../src/embedded/xlsx/read-xlsx";

/** Opens files in a LibreOffice without a window: a second opinion on what we write and calculate. */

const run = promisify(execFile);
const PROGRAM = process.env["SOFFICE"] ?? "soffice";
const TIME_LIMIT = 300_000;

/** Whether formulas are calculated again while a file is loaded, whoever wrote it (`OOXMLRecalcMode`). */
const RECALCULATION = { always: 0, never: 1 } as const;
type Recalculation = keyof typeof RECALCULATION;

/** The locale is that of the workbooks: `0,5&""` is a text with a comma, and no language pack is needed for that. */
const profile = (recalculation: Recalculation): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${RECALCULATION[recalculation]}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>it-IT</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice calculates it and saves it again. */
export async function recalculated(xlsx: Uint8Array): Promise<EmbeddedWorkbook> {
  return readXlsx(await savedByLibreOffice(xlsx));
}

/** The file that LibreOffice makes of a workbook. */
export function savedByLibreOffice(xlsx: Uint8Array): Promise<Uint8Array> {
  return inWorkFolder(async (folder) => {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, xlsx);
    const format = "xlsx:Calc MS Excel 2007 XML";
    return new Uint8Array(readFileSync(await convert(file, format, join(folder, "out"), "always")));
  });
}

/**
 * One sheet (1 is the first) of each workbook as LibreOffice calculates it, as lines of CSV: much faster to read back
 * than whole files. Numbers come in full, not as they are shown.
 */
export function recalculatedSheets(
  files: readonly Uint8Array[],
  sheet: number,
): Promise<readonly (readonly (readonly string[])[])[]> {
  return inWorkFolder(async (folder) => {
    const written = files.map((xlsx, index) => {
      const file = join(folder, `workbook-${index + 1}.xlsx`);
      writeFileSync(file, xlsx);
      return file;
    });
    const out = join(folder, "out");
    const options = `44,34,76,1,,0,false,false,false,false,false,${sheet}`;
    await runProgram(written, `csv:Text - txt - csv (StarCalc):${options}`, out, "always");
    const made = readdirSync(out).sort((a, b) => a.localeCompare(b, "it", { numeric: true }));
    if (made.length !== files.length) throw new Error(`LibreOffice made ${made.join(", ")}`);
    return made.map((name) => Papa.parse<string[]>(readFileSync(join(out, name), "utf8")).data);
  });
}

/** The pages that would be printed, as the text on them; with the values of the file. */
export function printedText(xlsx: Uint8Array): Promise<string> {
  return inWorkFolder(async (folder) => {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, xlsx);
    const pdf = await convert(file, "pdf", folder, "never");
    const { stdout } = await run("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  });
}

/** Converts a file into a folder and gives the new file's path. */
export async function convert(
  file: string,
  format: string,
  folder: string,
  recalculation: Recalculation,
): Promise<string> {
  const output = await runProgram([file], format, folder, recalculation);
  const extension = format.split(":")[0] ?? format;
  const made = join(folder, basename(file).replace(/[^.]+$/, extension));
  // The program ends well also where it could not load the file.
  if (!existsSync(made)) throw new Error(`LibreOffice made no ${extension} of ${file}: ${output}`);
  return made;
}

/** A file by its name and its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Files converted in one go, in their order. `inFilter` says how the files are read where the name does not, or not how
 * they should be: `HTML (StarWriter)`, `CSV:59,34,76`.
 */
export function convertedFiles(
  files: readonly NamedFile[],
  format: string,
  inFilter: string,
): Promise<readonly NamedFile[]> {
  return inWorkFolder(async (folder) => {
    const written = files.map(({ name, bytes }) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const out = join(folder, "out");
    const said = await runProgram(written, format, out, "never", [`--infilter=${inFilter}`]);
    const extension = format.split(":")[0] ?? format;
    return files.map(({ name }) => {
      const made = join(out, name.replace(/[^.]+$/, extension));
      if (!existsSync(made)) throw new Error(`LibreOffice made no ${extension} of ${name}: ${said}`);
      return { name: basename(made), bytes: new Uint8Array(readFileSync(made)) };
    });
  });
}

/** Converts files into a folder; gives what the program says. Its profile lives and dies with the call. */
async function runProgram(
  files: readonly string[],
  format: string,
  folder: string,
  recalculation: Recalculation,
  more: readonly string[] = [],
): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), "libreoffice-"));
  mkdirSync(join(home, "user"));
  writeFileSync(join(home, "user", "registrymodifications.xcu"), profile(recalculation));
  const options = [`-env:UserInstallation=file://${home}`, "--headless", "--norestore"];
  try {
    const command = [...options, ...more, "--convert-to", format, "--outdir", folder, ...files];
    const { stdout, stderr } = await run(PROGRAM, command, { timeout: TIME_LIMIT });
    return stdout + stderr;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function inWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isRequired = Boolean(process.env["CI"]) || process.env["REQUIRE_LIBREOFFICE"] === "1";

function isInstalled(): boolean {
  return spawnSync(PROGRAM, ["--version"], { timeout: TIME_LIMIT }).status === 0;
}

/**
 * A suite that needs LibreOffice. Without it the suite says so in one line and is skipped; with `CI` set or
 * `REQUIRE_LIBREOFFICE=1` it fails.
 */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  if (isInstalled() || isRequired) {
    describe(name, suite);
    return;
  }
  process.stderr.write(`LibreOffice (${PROGRAM}) is missing: "${name}" is skipped.\n`);
  describe.skip(name, suite);
}
