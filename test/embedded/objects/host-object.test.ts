import { describe, expect, it } from "@jest/globals";
import { createHostContext } from "../../../src/embedded/objects/create-host-context";
import type { ObjectClass } from "../../../src/embedded/objects/object-class";
import { hostObject } from "../../../src/embedded/objects/object-class";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { AS_WRITTEN } from "../../../src/embedded/other-words/answers";

const BOX: ObjectClass<{ name: string }> = {
  name: "Box",
  properties: {
    Name: { get: ({ name }) => name },
    Secret: {
      set: (box, value) => {
        box.name = String(value);
      },
    },
  },
  methods: { Open: (box, args) => `${box.name} ${args.text(0)}` },
};
const box = hostObject(BOX, { name: "scatola" }, createHostContext(createWorkbook(), AS_WRITTEN));

describe("an object that a class describes", () => {
  it("gives what is described", () => {
    expect(box.get("Name")).toBe("scatola");
    expect(box.call("Open", ["piano"])).toBe("scatola piano");
    expect(box.readable).toEqual(["Name"]);
  });

  const others: readonly [string, () => unknown][] = [
    ["Box.height", () => box.get("Height")],
    ["Box.secret", () => box.get("Secret")],
    ["setting Box.name", () => box.set("Name", "x")],
    ["Box.close", () => box.call("Close", [])],
    ["Box.lid", () => box.child("Lid")],
    ["Box.items", () => box.items()],
    ["Box.getItem", () => box.item("x")],
    ["Box.open, argument 2", () => box.call("Open", ["piano", 2])],
  ];
  it.each(others)("refuses %s as not modelled", (member, use) => {
    expect(use).toThrow(`does not model ${member}`);
  });
});
