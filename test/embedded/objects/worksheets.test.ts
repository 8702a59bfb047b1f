import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

describe("Excel.WorksheetCollection", () => {
  it("adds at the end, finds by name without case and by id, counts and walks", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Due");
      const third = worksheets.add();
      third.load("name,id,position");
      const hidden = worksheets.add("Nascosto");
      hidden.visibility = "Hidden";
      const visible = worksheets.getCount(true);
      const all = worksheets.getCount();
      const first = worksheets.getFirst().load("name");
      const byName = worksheets.getItem("due").load("name");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([visible.value, all.value]).toEqual([3, 4]);
      expect([first.name, byName.name, active.name]).toEqual(["Foglio1", "Due", "Foglio1"]);
      expect([third.name, third.position]).toEqual(["Foglio3", 2]);
      const byId = worksheets.getItem(third.id).load("name");
      const missing = worksheets.getItemOrNullObject("Quattro");
      await context.sync();
      expect(byId.name).toBe("Foglio3");
      expect(missing.isNullObject).toBe(true);
    });
  });

  it.each([["a".repeat(32)], ["uno/due"], ["[a]"], ["'a"], ["History"], ["foglio1"]])(
    "refuses the sheet name %s",
    async (name) => {
      const error = await officeError(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      expect(["InvalidArgument", "ItemAlreadyExists"]).toContain(error.code);
      expect(excel.workbook.sheets).toHaveLength(1);
    },
  );
});

describe("Excel.Worksheet", () => {
  it("changes name, place, colour, gridlines, headings and visibility", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Uno");
      sheet.name = "Riepilogo";
      sheet.position = 0;
      sheet.tabColor = "#1f4e79";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load("name,position,tabColor,showGridlines,showHeadings,visibility");
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: "Riepilogo",
        position: 0,
        tabColor: "#1F4E79",
        showGridlines: false,
        showHeadings: false,
        visibility: "Visible",
      });
      sheet.tabColor = "";
      sheet.visibility = "VeryHidden";
      sheet.load("tabColor,visibility");
      await context.sync();
      expect([sheet.tabColor, sheet.visibility]).toEqual([null, "VeryHidden"]);
    });
  });

  it("is activated and deleted, but the last visible one stays", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Due");
      sheet.activate();
      await context.sync();
      expect(excel.workbook.activeSheet.name).toBe("Due");
      sheet.delete();
      await context.sync();
    });
    expect(excel.workbook.activeSheet.name).toBe("Foglio1");
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it("gives ranges by address, name, indexes, and what is used", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const empty = sheet.getUsedRangeOrNullObject(true);
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.names.add("Blocco", sheet.getRange("B2:C3"));
      const ranges = [
        sheet.getUsedRangeOrNullObject(true),
        sheet.getUsedRangeOrNullObject(),
        sheet.getRange("Blocco"),
        sheet.getRange("$B$2"),
        sheet.getRange("Foglio1!B2"),
        sheet.getRange("B:C"),
        sheet.getRange("2:3"),
        sheet.getRange(),
        sheet.getCell(4, 5),
        sheet.getRangeByIndexes(1, 1, 2, 3),
      ];
      ranges.forEach((range) => range.load("address"));
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      expect(ranges.map(({ address }) => address.replace("Foglio1!", ""))).toEqual([
        "B2:C3",
        "B2:D9",
        "B2:C3",
        "B2",
        "B2",
        "B:C",
        "2:3",
        "1:1048576",
        "F5",
        "B2:D3",
      ]);
    });
  });

  it.each([["A0"], ["non c'è"], ["Foglio2!A1"], ["XFE1"], ["A1,B2"]])("has no range %s", async (address) => {
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).load("values");
      await context.sync();
    });
    expect(["InvalidArgument", "ItemNotFound"]).toContain(error.code);
  });

  it("keeps custom properties", async () => {
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.add("Centro", "A1");
      customProperties.add("centro", "A2");
      const property = customProperties.getItemOrNullObject("CENTRO").load("key,value");
      const missing = customProperties.getItemOrNullObject("altro");
      await context.sync();
      expect([property.key, property.value]).toEqual(["Centro", "A2"]);
      expect(missing.isNullObject).toBe(true);
      property.delete();
      const count = customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("gives the sheets beside a sheet, also the visible ones only", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [first, hidden, last] = [
        worksheets.getFirst(),
        worksheets.add("Nascosto"),
        worksheets.add("Ultimo"),
      ];
      hidden.visibility = "Hidden";
      const seen = [first.getNext(), first.getNext(true), last.getPrevious(), last.getPrevious(true)];
      for (const sheet of seen) sheet.load("name");
      const none = [last.getNextOrNullObject(), first.getPreviousOrNullObject()];
      await context.sync();
      expect(seen.map(({ name }) => name)).toEqual(["Nascosto", "Ultimo", "Nascosto", "Foglio1"]);
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
    });
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().getPrevious();
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });

  it("freezes rows and columns", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const panes = sheet.freezePanes;
      const seen: Excel.Range[] = [];
      const note = (): void => void seen.push(panes.getLocationOrNullObject().load("address"));
      panes.freezeAt(sheet.getRange("A1:B6"));
      note();
      panes.freezeRows(3);
      note();
      panes.freezeColumns(2);
      note();
      panes.freezeAt(sheet.getRange("1:4"));
      note();
      panes.unfreeze();
      const none = panes.getLocationOrNullObject();
      await context.sync();
      expect(seen.map(({ address }) => address)).toEqual([
        "Foglio1!A1:B6",
        "Foglio1!1:3",
        "Foglio1!A:B",
        "Foglio1!1:4",
      ]);
      expect(none.isNullObject).toBe(true);
      panes.freezeAt(sheet.getRange("1:4"));
      await context.sync();
      expect(excel.workbook.activeSheet.frozen).toEqual({ rows: 4, columns: 0 });
      panes.freezeAt(sheet.getRange("A:B"));
      await context.sync();
      expect(excel.workbook.activeSheet.frozen).toEqual({ rows: 0, columns: 2 });
    });
  });

  it("freezes what is above and left of a range off the corner, and unfreezes with null and zero", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const panes = sheet.freezePanes;
      const frozenAfter = async (change: () => void): Promise<unknown> => {
        change();
        await context.sync();
        return excel.workbook.activeSheet.frozen;
      };
      const both = { rows: 5, columns: 11 };
      expect(await frozenAfter(() => panes.freezeAt("H2:K5"))).toEqual(both);
      expect(await frozenAfter(() => panes.freezeRows(0))).toEqual({ ...both, rows: 0 });
      expect(await frozenAfter(() => panes.freezeColumns(0))).toEqual({ rows: 0, columns: 0 });
      await frozenAfter(() => panes.freezeAt("H2:K5"));
      const nothing = null as unknown as string;
      expect(await frozenAfter(() => panes.freezeAt(nothing))).toEqual({ rows: 0, columns: 0 });
    });
    const refused = async (batch: (context: Excel.RequestContext) => unknown): Promise<string> => {
      const error = await officeError(async (context) => {
        batch(context);
        await context.sync();
      });
      return error.code;
    };
    expect(await refused(({ workbook }) => workbook.worksheets.getFirst().freezePanes.freezeRows(-1))).toBe(
      "InvalidArgument",
    );
    expect(await refused(({ workbook }) => workbook.worksheets.getFirst().freezePanes.getLocation())).toBe(
      "ItemNotFound",
    );
  });

  it("sets up the paper", async () => {
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.printGridlines = true;
      pageLayout.printOrder = "OverThenDown";
      pageLayout.leftMargin = 36;
      pageLayout.rightMargin = 37;
      pageLayout.topMargin = 38;
      pageLayout.bottomMargin = 39;
      pageLayout.headerMargin = 10;
      pageLayout.footerMargin = 11;
      pageLayout.setPrintTitleRows("$6:$6");
      pageLayout.setPrintTitleColumns("$A:$B");
      pageLayout.setPrintArea("A1:F20");
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftHeader = "Ente";
      defaultForAllPages.centerHeader = "2022";
      defaultForAllPages.rightHeader = "&D";
      defaultForAllPages.leftFooter = "&A";
      defaultForAllPages.centerFooter = "PIAO";
      defaultForAllPages.rightFooter = "&P di &N";
      pageLayout.load("orientation,zoom,leftMargin");
      await context.sync();
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    });
    expect(excel.workbook.activeSheet.pageLayout).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
      printTitleRows: expect.objectContaining({ row: 5, rowCount: 1 }),
      printTitleColumns: expect.objectContaining({ column: 0, columnCount: 2 }),
      printArea: { row: 0, column: 0, rowCount: 20, columnCount: 6 },
      margins: { left: 36, right: 37, top: 38, bottom: 39, header: 10, footer: 11 },
      centerHorizontally: true,
      centerVertically: false,
      printGridlines: true,
      printOrder: "OverThenDown",
      headersFooters: {
        leftHeader: "Ente",
        centerHeader: "2022",
        rightHeader: "&D",
        leftFooter: "&A",
        centerFooter: "PIAO",
        rightFooter: "&P di &N",
      },
    });
  });
});

describe("Excel.WorksheetProtection", () => {
  it("locks what is locked, leaves the rest open, and refuses to protect twice", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:B3").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true, selectionMode: "Unlocked" });
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowFormatColumns: true,
        allowFormatCells: false,
        selectionMode: "Unlocked",
      });
      sheet.getRange("B2:B3").values = [[1], [2]];
      await context.sync();
    });
    const uses: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => (sheet.getRange("B2:B4").values = [[1], [1], [1]]),
      (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000"),
      (sheet) => sheet.getRange("2:2").insert("Down"),
      (sheet) => sheet.getRange("B2").dataValidation.clear(),
      (sheet) => sheet.protection.protect(),
    ];
    for (const use of uses) {
      const error = await officeError(async (context) => {
        use(context.workbook.worksheets.getFirst());
        await context.sync();
      });
      expect(error.code).toBe("AccessDenied");
    }
  });

  it("opens with its password only, and refuses to open twice", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect({}, "segreta");
      await context.sync();
    });
    const unprotect = (password?: string) => async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().protection.unprotect(password);
      await context.sync();
    };
    expect((await officeError(unprotect("altra"))).code).toBe("InvalidArgument");
    await Excel.run(unprotect("segreta"));
    expect((await officeError(unprotect("segreta"))).code).toBe("AccessDenied");
  });
});

describe("Excel.Workbook", () => {
  it("says what is selected and whether its structure is protected", async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getFirst().getRange("C4:D6").select();
      const selected = workbook.getSelectedRange().load("address");
      const cell = workbook.getActiveCell().load("address");
      workbook.protection.load("protected");
      context.runtime.load("enableEvents");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Foglio1!C4:D6", "Foglio1!C4"]);
      expect(workbook.protection.protected).toBe(false);
      expect(context.runtime.enableEvents).toBe(true);
    });
  });

  it("calculates before a read, unless it was asked to wait", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
      const now = sheet.getRange("B1").load("values");
      await context.sync();
      expect(now.values).toEqual([[6]]);
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const old = sheet.getRange("B1").load("values");
      await context.sync();
      const later = sheet.getRange("B1").load("values");
      application.calculate("Full");
      await context.sync();
      expect([old.values, later.values]).toEqual([[[6]], [[15]]]);
    });
  });
});
