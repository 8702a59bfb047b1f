import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

type Use = (workbook: Excel.Workbook) => void;

/** The code that a use of the workbook fails with. */
async function refusal(use: Use): Promise<string> {
  const { code } = await officeError(async (context) => {
    use(context.workbook);
    await context.sync();
  });
  return code;
}

async function done(use: Use): Promise<void> {
  await Excel.run(async (context) => {
    use(context.workbook);
    await context.sync();
  });
}

function isProtected(): Promise<boolean> {
  return Excel.run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    return protection.protected;
  });
}

describe("Excel.WorkbookProtection", () => {
  const changes: readonly (readonly [string, Use])[] = [
    ["adding", ({ worksheets }) => worksheets.add("Nuovo")],
    ["deleting", ({ worksheets }) => worksheets.getItem("Due").delete()],
    ["naming", ({ worksheets }) => (worksheets.getItem("Due").name = "Altro")],
    ["moving", ({ worksheets }) => (worksheets.getItem("Due").position = 0)],
    ["copying", ({ worksheets }) => worksheets.getItem("Due").copy("End")],
    ["hiding", ({ worksheets }) => (worksheets.getItem("Due").visibility = "Hidden")],
  ];

  it.each(changes)("refuses %s a sheet, and allows it again when it is off", async (_, change) => {
    await done(({ worksheets, protection }) => {
      worksheets.add("Due");
      protection.protect();
    });
    expect(await refusal(change)).toBe("AccessDenied");
    expect(excel.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Foglio1 Visible",
      "Due Visible",
    ]);
    await done(({ protection }) => protection.unprotect());
    await done(change);
  });

  it("leaves cells and the protection of sheets alone", async () => {
    await done(({ protection, worksheets }) => {
      protection.protect();
      const sheet = worksheets.getFirst();
      sheet.getRange("A1").values = [["libero"]];
      sheet.protection.protect();
    });
    expect(excel.workbook.activeSheet.protection.protected).toBe(true);
  });

  it("opens with its password only; is neither put on nor taken off twice", async () => {
    expect(await refusal(({ protection }) => protection.unprotect())).toBe("AccessDenied");
    await done(({ protection }) => protection.protect("segreta"));
    expect(await isProtected()).toBe(true);
    expect(await refusal(({ protection }) => protection.protect())).toBe("AccessDenied");
    expect(await refusal(({ protection }) => protection.unprotect())).toBe("InvalidArgument");
    expect(await refusal(({ protection }) => protection.unprotect("Segreta"))).toBe("InvalidArgument");
    await done(({ protection }) => protection.unprotect("segreta"));
    expect(await isProtected()).toBe(false);
  });
});

describe("a password of a file", () => {
  it("that is kept by an unknown algorithm is not judged", async () => {
    const lock = { kind: "hashed", algorithm: "SHA-1", hash: "AAAA", salt: "AAAA", spinCount: 1 } as const;
    const sheet = excel.workbook.activeSheet;
    sheet.protection = { ...sheet.protection, protected: true, password: lock };
    Object.assign(excel.workbook, { structureProtected: true, structurePassword: lock });
    const uses: Use[] = [
      ({ protection }) => protection.unprotect("a"),
      ({ worksheets }) => worksheets.getFirst().protection.unprotect("a"),
    ];
    for (const use of uses) expect(await refusal(use)).toBe("NotModelled");
  });
});

describe("Excel.WorksheetProtection", () => {
  it("takes any password where none is asked", async () => {
    await done(({ worksheets }) => worksheets.getFirst().protection.protect());
    await done(({ worksheets }) => worksheets.getFirst().protection.unprotect("qualsiasi"));
    expect(excel.workbook.activeSheet.protection.protected).toBe(false);
  });
});
