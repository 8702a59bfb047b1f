/** @jest-environment jsdom */
import { beforeEach, describe, expect, it, jest } from "@jest/globals";

import { createPreferences } from "../../../src/taskpane/preferences/preferences";

beforeEach(() => {
  localStorage.clear();
});

describe("preferences", () => {
  it("come back in the next pane", async () => {
    await createPreferences("").write({ language: "en" });
    await createPreferences("").write({ level: "centres" });
    expect(await createPreferences("").read()).toEqual({ language: "en", level: "centres" });
  });

  it("are none at first", async () => {
    expect(await createPreferences("").read()).toEqual({});
  });

  it("are kept apart by Office's partition", async () => {
    await createPreferences("one").write({ language: "en" });
    expect(await createPreferences("two").read()).toEqual({});
  });

  it("leave out what this version does not know", async () => {
    localStorage.setItem(
      "@ObiettiviPIAO/pane",
      JSON.stringify({ language: "de", level: "centres", size: 3 }),
    );
    expect(await createPreferences("").read()).toEqual({ level: "centres" });
  });

  it("keep what columns are, and only whole tables of known uses", async () => {
    const columns = [
      { headers: ["obiettivo", "target"], uses: [{ use: "objective" }, { use: "target", year: 2026 }] },
    ] as const;
    await createPreferences("").write({ columns });
    expect(await createPreferences("").read()).toEqual({ columns });
    const broken = [...columns, { headers: ["peso"], uses: [{ use: "magic" }] }, { headers: "x" }, null];
    localStorage.setItem("@ObiettiviPIAO/pane", JSON.stringify({ columns: broken }));
    expect(await createPreferences("").read()).toEqual({ columns });
  });

  it("survive a broken store", async () => {
    localStorage.setItem("@ObiettiviPIAO/pane", "{broken");
    expect(await createPreferences("").read()).toEqual({});
  });

  it("are given up quietly where storage is refused", async () => {
    const refused = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(createPreferences("").write({ language: "en" })).resolves.toBeUndefined();
    refused.mockRestore();
  });
});
