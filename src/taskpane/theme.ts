import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

export type PaneTheme = "light" | "dark" | "high-contrast";

/** A deep blue-green, as on the letterheads of public bodies. 80 carries white text, 100 and 110 read on dark grey. */
export const BRAND: BrandVariants = {
  10: "#02070b",
  20: "#071a24",
  30: "#082a3a",
  40: "#08384d",
  50: "#084660",
  60: "#0a5373",
  70: "#0d6086",
  80: "#126a92",
  90: "#2f7ea6",
  100: "#4f93b8",
  110: "#6ba6c7",
  120: "#88b9d5",
  130: "#a4cbe2",
  140: "#bfdcec",
  150: "#d8eaf4",
  160: "#edf6fb",
};

/** The theme of Fluent for the theme of Office. */
export function fluentTheme(theme: PaneTheme): Theme {
  switch (theme) {
    case "light":
      return createLightTheme(BRAND);
    case "dark":
      // Fluent's own dark ramp puts text in tones that are too dim for a bluish brand.
      return {
        ...createDarkTheme(BRAND),
        colorBrandForeground1: BRAND[110],
        colorBrandForeground2: BRAND[120],
        colorBrandForegroundLink: BRAND[120],
        colorBrandForegroundLinkHover: BRAND[130],
        colorBrandForegroundLinkPressed: BRAND[110],
      };
    case "high-contrast":
      return teamsHighContrastTheme;
  }
}
