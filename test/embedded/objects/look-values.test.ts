import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

beforeEach(() => {
  newExcel();
});

type Use = (sheet: Excel.Worksheet) => void;

async function code(use: Use): Promise<string> {
  const error = await officeError(async (context) => {
    use(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  return error.code;
}

function done(use: Use): Promise<void> {
  return Excel.run(async (context) => {
    use(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

describe("a number format", () => {
  it.each(['0.0 "aperta', "n.d.", "[Foo]0"])("is refused where it is none: %s", async (format) => {
    expect(await code((sheet) => (sheet.getRange("A1").numberFormat = [[format]]))).toBe("InvalidArgument");
    const onRule: Use = (sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.numberFormat = format;
    };
    expect(await code(onRule)).toBe("InvalidArgument");
  });

  it.each([
    '#,##0.00 "€"',
    '[<0.9]"< "0%;0%',
    "[$-410]d mmmm yyyy;@",
    "@",
    "# ?/?",
    "$#,##0_);[Red]($#,##0)",
  ])("is taken as Excel writes it: %s", async (format) => {
    await done((sheet) => (sheet.getRange("A1").numberFormat = [[format]]));
    expect((await readRange("A1")).numberFormat).toEqual([[format]]);
  });

  it("is General when it is set to an empty text", async () => {
    await done((sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["0%", "0%"]];
      sheet.getRange("A1:B1").numberFormat = [["", "0"]];
    });
    expect((await readRange("A1:B1")).numberFormat).toEqual([["General", "0"]]);
  });
});

describe("what a look cannot be", () => {
  const refused: readonly [string, Use][] = [
    ["a font name of 32 characters", (sheet) => (sheet.getRange("A1").format.font.name = "x".repeat(32))],
    ["text at 120 degrees", (sheet) => (sheet.getRange("A1").format.textOrientation = 120)],
    ["text at half a degree", (sheet) => (sheet.getRange("A1").format.textOrientation = 0.5)],
    [
      "a table style that is not there",
      (sheet) => {
        sheet.getRange("A1:A2").values = [["ID"], [1]];
        sheet.tables.add("A1:A2", true).style = "TableStyleMedium29";
      },
    ],
    [
      "a header of 256 characters",
      (sheet) => {
        sheet.getRange("A1:A2").values = [["x".repeat(256)], [1]];
        sheet.tables.add("A1:A2", true);
      },
    ],
  ];
  it.each(refused)("is refused: %s", async (_what, use) => {
    expect(await code(use)).toBe("InvalidArgument");
  });

  it("is near to what it can be", async () => {
    await done((sheet) => {
      const { format } = sheet.getRange("A1");
      format.font.name = "x".repeat(31);
      for (const degrees of [-90, 0, 90, 180]) format.textOrientation = degrees;
      sheet.getRange("A1:A2").values = [["x".repeat(255)], [1]];
      const table = sheet.tables.add("A1:A2", true);
      for (const style of ["TableStyleLight21", "TableStyleMedium28", "TableStyleDark11", ""])
        table.style = style;
    });
  });
});

describe("sizes of a sheet", () => {
  it("end where the documentation says", async () => {
    const properties: Use = (sheet) => sheet.customProperties.add("x".repeat(256), "valore");
    expect(await code(properties)).toBe("InvalidArgument");
    expect(await code((sheet) => sheet.getRange(`${" ".repeat(8_200)}A1`).load("address"))).toBe(
      "InvalidArgument",
    );
    await done((sheet) => sheet.customProperties.add("x".repeat(255), "valore"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const whole = sheet.getRange().load("cellCount");
      const columns = sheet.getRange("A:A").load("cellCount");
      await context.sync();
      expect([whole.cellCount, columns.cellCount]).toEqual([-1, 1_048_576]);
    });
  });

  it("do not let a very hidden sheet be deleted, nor tell the colour of a hidden one", async () => {
    const remove: Use = (sheet) => {
      const hidden = sheet.context.workbook.worksheets.add("Nascosto");
      hidden.tabColor = "#FF0000";
      hidden.visibility = "VeryHidden";
      hidden.delete();
    };
    expect(await code(remove)).toBe("InvalidOperation");
    await Excel.run(async (context) => {
      const hidden = context.workbook.worksheets.getItem("Nascosto").load("tabColor");
      await context.sync();
      expect(hidden.tabColor).toBeNull();
      hidden.visibility = "Hidden";
      hidden.delete();
      await context.sync();
    });
  });
});
