import { beforeEach, describe, expect, it } from "@jest/globals";
import { isSupported, registerCommand, showPane, whenReady } from "../../src/excel/host/office";
import type { EmbeddedOffice } from "../../src/embedded/office-globals";
import { installOffice } from "../../src/embedded/office-globals";
import { loadExcelLibrary } from "../../src/embedded/wire/node-library";

let office: EmbeddedOffice;
let pane: boolean[];

beforeEach(() => {
  loadExcelLibrary();
  pane = [];
  office = installOffice({
    displayLanguage: "it-IT",
    darkTheme: true,
    onPane: (visible) => pane.push(visible),
  });
});

describe("Office around the embedded Excel", () => {
  it("is ready with language and theme, and what the add-in asks for is supported", async () => {
    expect(await whenReady()).toEqual({ displayLanguage: "it-IT", darkTheme: true });
    expect(isSupported()).toBe(true);
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(requirements.isSetSupported("ExcelApi", "1.3")).toBe(true);
    expect(requirements.isSetSupported("ImageCoercion", "1.1")).toBe(false);
  });

  it("runs a ribbon command until it says that it is done, also when it fails", async () => {
    const done: string[] = [];
    registerCommand("refreshSummary", async () => {
      await Promise.resolve();
      done.push("refreshed");
    });
    expect(office.commands).toEqual(["refreshSummary"]);
    await office.pressButton("refreshSummary");
    expect(done).toEqual(["refreshed"]);
    await expect(office.pressButton("other")).rejects.toThrow("other");
  });

  it("shows and hides the pane, and remembers how it starts", async () => {
    await showPane();
    await Office.addin.hide();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(pane).toEqual([true, false]);
    expect(office.startupBehavior).toBe("Load");
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });
});
