import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel } from "./excel-fixture";

let excel: EmbeddedExcel;
let seen: string[];

beforeEach(() => {
  excel = newExcel();
  seen = [];
});

/** Events come in a later turn of the event loop. */
function afterEvents(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 5));
}

type Use = (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void;

async function done(...uses: Use[]): Promise<void> {
  for (const use of uses) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("id");
      await context.sync();
      use(context.workbook, sheet);
      await context.sync();
    });
  }
  await afterEvents();
}

function note(...words: unknown[]): Promise<void> {
  seen.push(words.map(String).join(" "));
  return Promise.resolve();
}

describe("what a change was", () => {
  it("is told for one cell: values and their types before and after", async () => {
    await done(({ worksheets }) => {
      worksheets.onChanged.add(({ address, details }) =>
        note(
          address,
          (details as unknown) === undefined
            ? "-"
            : `${details.valueTypeBefore} ${String(details.valueBefore)} > ${details.valueTypeAfter} ${String(details.valueAfter)}`,
        ),
      );
    });
    await done(
      (_, sheet) => (sheet.getRange("A1").values = [[2]]),
      (_, sheet) => (sheet.getRange("A1").values = [["due"]]),
      (_, sheet) => {
        sheet.getRange("B1").values = [[3]];
        sheet.getRange("B1").formulas = [["=1/0"]];
      },
      (_, sheet) => (sheet.getRange("B1").formulas = [["=2*3"]]),
      (_, sheet) => sheet.getRange("1:1").insert("Down"),
      (_, sheet) => (sheet.getRange("A2").values = [[true]]),
      (_, sheet) => (sheet.getRange("A2:B2").values = [[1, 2]]),
    );
    expect(seen).toEqual([
      "A1 Empty  > Double 2",
      "A1 Double 2 > String due",
      "B1 Empty  > Double 3",
      "B1 Double 3 > Error #DIV/0!",
      "B1 Error #DIV/0! > Double 6",
      "1:1 -",
      "A2 String due > Boolean true",
      "A2:B2 -",
    ]);
  });

  it("of a formula is told with the formula before, and only when it is another one", async () => {
    await done(
      (_, sheet) => (sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]]),
      (_, sheet) => {
        sheet.onFormulaChanged.add(({ formulaDetails, source }) =>
          note(source, ...formulaDetails.map((each) => `${each.cellAddress}:${each.previousFormula}`)),
        );
      },
      (_, sheet) => (sheet.getRange("A1").values = [[5]]),
      (_, sheet) => (sheet.getRange("A1:C1").formulas = [[1, "=A1*3", "=1"]]),
      (_, sheet) => (sheet.getRange("B1").formulas = [["=A1*3"]]),
      (_, sheet) => (sheet.getRange("B1").values = [[7]]),
    );
    expect(seen).toEqual(["Local B1:=A1*2 C1:", "Local B1:=A1*3"]);
  });

  it("of results is told with the cells that were calculated", async () => {
    await done(
      (_, sheet) =>
        (sheet.getRange("A1:C2").formulas = [
          [1, "=A1*2", "=A1*3"],
          [1, "=A1*4", 5],
        ]),
      ({ worksheets }, sheet) => {
        worksheets.onCalculated.add(({ address }) => note("all", address));
        sheet.onCalculated.add(({ address }) => note("one", address));
      },
      (_, sheet) => (sheet.getRange("A1").values = [[2]]),
      (_, sheet) => (sheet.getRange("C2").values = [[6]]),
    );
    expect(seen).toEqual(["all B1:B2,C1", "one B1:B2,C1"]);
  });
});

describe("tables", () => {
  const twoTables: Use = (_, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("D1:D3").values = [["d"], [5], [6]];
    sheet.tables.add("A1:B3", true).name = "Uno";
    sheet.tables.add("D1:D3", true).name = "Due";
  };

  async function watchTables(): Promise<void> {
    await done(twoTables);
    await Excel.run(async (context) => {
      const one = context.workbook.tables.getItem("Uno").load("id");
      const sheet = context.workbook.worksheets.getFirst().load("id");
      await context.sync();
      one.onChanged.add(({ changeType, address, details }) =>
        note(
          "Uno",
          changeType,
          address,
          (details as Excel.ChangedEventDetail | undefined)?.valueBefore ?? "-",
        ),
      );
      context.workbook.tables.onChanged.add(({ address, tableId }) =>
        note("tutte", address, tableId === one.id),
      );
      one.onSelectionChanged.add(({ isInsideTable, address }) => note("scelta", isInsideTable, address));
      await context.sync();
      expect(sheet.id).not.toBe("");
    });
  }

  it("are told of their own part of a change", async () => {
    await watchTables();
    await done(
      (_, sheet) => (sheet.getRange("A2").values = [[9]]),
      (_, sheet) => (sheet.getRange("B3:D3").values = [[1, 2, 3]]),
      (_, sheet) => (sheet.getRange("F9").values = [[1]]),
    );
    expect(seen).toEqual(
      [
        "Uno RangeEdited A2 1",
        "tutte A2 true",
        "Uno RangeEdited B3 -",
        "tutte B3 true",
        "tutte D3 false",
      ].sort((a, b) => seen.indexOf(a) - seen.indexOf(b)),
    );
  });

  it("are told of rows that come and go", async () => {
    await watchTables();
    await done(
      (_, sheet) => sheet.getRange("A3:B3").insert("Down"),
      (_, sheet) => sheet.getRange("A4:B4").delete("Up"),
      (_, sheet) => sheet.getRange("A9:B9").delete("Up"),
    );
    expect(seen.filter((event) => event.startsWith("Uno"))).toEqual([
      "Uno RowInserted A3:B3 -",
      "Uno RowDeleted A4:B4 -",
    ]);
  });

  it("are told of what is selected in them, and when it no longer is", async () => {
    await watchTables();
    await done(
      (_, sheet) => sheet.getRange("B2:C9").select(),
      (_, sheet) => sheet.getRange("G1").select(),
      (_, sheet) => sheet.getRange("G2").select(),
    );
    expect(seen).toEqual(["scelta true B2:B3", "scelta false "]);
  });
});

describe("sheets", () => {
  it("tell of selection, activation, name, place, visibility and protection", async () => {
    await done(({ worksheets, onSelectionChanged, settings }) => {
      worksheets.onSelectionChanged.add(({ address }) => note("selected", address));
      worksheets.onDeactivated.add(({ worksheetId }) => note("deactivated", worksheetId.slice(-4, -1)));
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => note("named", nameBefore, nameAfter));
      worksheets.onMoved.add(({ positionBefore, positionAfter }) =>
        note("moved", positionBefore, positionAfter),
      );
      worksheets.onVisibilityChanged.add(({ visibilityBefore, visibilityAfter }) =>
        note("shown", visibilityBefore, visibilityAfter),
      );
      worksheets.onProtectionChanged.add(({ isProtected, source }) => note("protected", isProtected, source));
      onSelectionChanged.add(() => note("workbook"));
      settings.onSettingsChanged.add(() => note("settings"));
    });
    await done(
      ({ worksheets }) => {
        const sheet = worksheets.add("Due");
        sheet.name = "Tre";
        sheet.position = 0;
        sheet.visibility = "Hidden";
        sheet.visibility = "Visible";
        sheet.protection.protect();
        sheet.protection.unprotect();
        sheet.tabColor = "#112233";
        sheet.getRange("B2:C3").select();
      },
      ({ settings }) => settings.add("a", 1),
    );
    expect(seen).toEqual([
      "named Due Tre",
      "moved 1 0",
      "shown Visible Hidden",
      "shown Hidden Visible",
      "protected true Local",
      "protected false Local",
      "deactivated 001",
      "selected B2:C3",
      "workbook",
      "settings",
    ]);
    expect(excel.workbook.activeSheet.name).toBe("Tre");
  });

  it("tell those who listen to one of them only of that one", async () => {
    await done((_, sheet) => {
      sheet.onSelectionChanged.add(({ address }) => note("selected", address));
      sheet.onProtectionChanged.add(({ isProtected }) => note("protected", isProtected));
      sheet.onNameChanged.add(({ nameAfter }) => note("named", nameAfter));
      sheet.onVisibilityChanged.add(({ visibilityAfter }) => note("shown", visibilityAfter));
      sheet.onDeactivated.add(() => note("deactivated"));
    });
    await done(({ worksheets }, sheet) => {
      const other = worksheets.add("Due");
      other.getRange("A1").select();
      other.protection.protect();
      sheet.name = "Uno";
      sheet.visibility = "Hidden";
      sheet.visibility = "Visible";
      sheet.getRange("C1").select();
    });
    expect(seen).toEqual(["deactivated", "named Uno", "shown Hidden", "shown Visible", "selected C1"]);
  });
});
