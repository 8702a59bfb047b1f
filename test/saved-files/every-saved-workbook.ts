import { afterAll, jest } from "@jest/globals";
import type * as Reading from "../../src/embedded/xlsx/read-xlsx";
import type * as Writing from "../../src/embedded/xlsx/write-xlsx";
import { validatorProgram } from "./open-xml-sdk";
import { faultsOfSavedWorkbooks, noteSavedWorkbook } from "./saved-workbooks";

/**
 * Runs with every test file (`setupFilesAfterEnv`): whatever workbook its tests save is validated when they are through,
 * and a fault fails that file. Without the validator it says so in one line; with `CI` set it fails.
 */

const sources = new WeakMap<object, Uint8Array>();

jest.mock("../../src/embedded/xlsx/read-xlsx", () => {
  const actual = jest.requireActual<typeof Reading>("../../src/embedded/xlsx/read-xlsx");
  return {
    ...actual,
    readXlsx: async (bytes: Uint8Array) => {
      const workbook = await actual.readXlsx(bytes);
      sources.set(workbook, bytes);
      return workbook;
    },
  };
});

jest.mock("../../src/embedded/xlsx/write-xlsx", () => {
  const actual = jest.requireActual<typeof Writing>("../../src/embedded/xlsx/write-xlsx");
  return {
    ...actual,
    writeXlsx: async (...given: Parameters<typeof actual.writeXlsx>) => {
      const bytes = await actual.writeXlsx(...given);
      noteSavedWorkbook(bytes, sources.get(given[0]) ?? null);
      return bytes;
    },
  };
});

const program = validatorProgram();
if (program === null && process.env["CI"]) throw new Error(missing());
if (program === null) process.stderr.write(`${missing()}: saved workbooks are not validated.\n`);

/** Property tests save a hundred small workbooks; one takes a tenth of a second where nothing else runs. */
const LONG = 900_000;

afterAll(async () => {
  if (program === null) return;
  const faults = await faultsOfSavedWorkbooks(program);
  if (faults.length > 0) throw new Error(`saved workbooks are not valid:\n${faults.join("\n")}`);
}, LONG);

function missing(): string {
  return `the Open XML SDK's validator has no program for ${process.platform}-${process.arch}`;
}
