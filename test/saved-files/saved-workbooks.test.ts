import { expect, it } from "@jest/globals";
import { createWorkbook } from "../../src/embedded/model/workbook";
import { pack, partText, setPartText, unpack } from "../../src/embedded/xlsx/package/package-parts";
import { writeXlsx } from "../../src/embedded/xlsx/write-xlsx";
import { validatorProgram } from "./open-xml-sdk";
import { faultsOfSavedWorkbooks, noteSavedWorkbook } from "./saved-workbooks";

/** A workbook with an attribute that no sheet has. */
async function brokenWorkbook(): Promise<Uint8Array> {
  const parts = await unpack(await writeXlsx(createWorkbook()));
  const path = "xl/worksheets/sheet1.xml";
  setPartText(parts, path, partText(parts, path).replace("<sheetData", '<sheetData strano="1"'));
  return pack(parts, "stored");
}

const program = validatorProgram();
const withValidator = program === null ? it.skip : it;

withValidator(
  "a fault of a saved workbook is found once, and one that was in the file before is not ours",
  async () => {
    const broken = await brokenWorkbook();
    noteSavedWorkbook(broken);
    expect(await faultsOfSavedWorkbooks(program ?? "")).toEqual([
      expect.stringMatching(/^\/xl\/worksheets\/sheet1\.xml .*'strano' attribute is not declared/),
    ]);
    expect(await faultsOfSavedWorkbooks(program ?? "")).toEqual([]);
    noteSavedWorkbook(broken, broken);
    expect(await faultsOfSavedWorkbooks(program ?? "")).toEqual([]);
  },
);
