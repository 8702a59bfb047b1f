import { describe, expect, it } from "@jest/globals";
import { colorValue } from "../../../src/embedded/objects/property-values";

describe("a colour that a client gives", () => {
  it.each([
    ["#1f4e79", "#1F4E79"],
    ["FFA500", "#FFA500"],
    ["orange", "#FFA500"],
    ["DarkMagenta", "#8B008B"],
    ["lightgray", "#D3D3D3"],
    ["lightgrey", "#D3D3D3"],
    ["WHITE", "#FFFFFF"],
  ])("%s is kept as %s", (given, kept) => {
    expect(colorValue("RangeFill.color", given)).toBe(kept);
  });

  it.each(["rosso", "", "#12345", "#1F4E79FF", "constructor", 255, null])("%p is refused", (given) => {
    expect(() => colorValue("RangeFill.color", given)).toThrow("RangeFill.color");
  });
});
