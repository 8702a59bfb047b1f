import { describe, expect, it } from "@jest/globals";
import { installOffice } from "../../src/embedded/office-globals";

const SETTINGS = { displayLanguage: "it-IT", darkTheme: false, onPane: () => undefined };

describe("the Office that the embedded Excel gives", () => {
  it("has a context also where the library's own cannot be defined again, and keeps the rest of the library's", () => {
    const library = Object.defineProperty({ select: 1 }, "context", { get: () => undefined });
    const holder = globalThis as { Office?: unknown };
    holder.Office = library;
    installOffice(SETTINGS);
    expect(Office.context.displayLanguage).toBe("it-IT");
    expect(holder.Office).toHaveProperty("select", 1);
  });

  it("runs a ribbon command until it says that it is completed", async () => {
    const office = installOffice(SETTINGS);
    Office.actions.associate("slow", (event: Office.AddinCommands.Event) =>
      setTimeout(() => event.completed(), 5),
    );
    await office.pressButton("slow");
    await expect(office.pressButton("unknown")).rejects.toThrow("unknown");
  });
});
