import { describe, expect, it } from "@jest/globals";

import { LIGHT } from "../../src/taskpane/theme";
import { dark } from "../../src/taskpane/themes/dark";

/** Relative luminance of `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ["light", LIGHT],
  ["dark", dark],
])("the colours of the %s theme", (_, theme) => {
  // WCAG 2.2, 1.4.3: 4.5 for text.
  it.each([
    ["the header", theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground],
    [
      "a primary button under the pointer",
      theme.colorNeutralForegroundOnBrand,
      theme.colorBrandBackgroundHover,
    ],
    ["numbers on a card", theme.colorBrandForeground1, theme.colorNeutralBackground1],
    ["links on a card", theme.colorBrandForegroundLink, theme.colorNeutralBackground1],
    ["links on the page", theme.colorBrandForegroundLink, theme.colorNeutralBackground2],
    ["remarks on the page", theme.colorNeutralForeground3, theme.colorNeutralBackground2],
  ])("make %s readable", (_where, text, background) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });

  // WCAG 2.2, 1.4.11: 3 for the borders of controls.
  it("show which choice is pressed", () => {
    expect(contrast(theme.colorCompoundBrandStroke, theme.colorNeutralBackground2)).toBeGreaterThanOrEqual(3);
  });
});
