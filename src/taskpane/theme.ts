import { createLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

import { BRAND } from "./themes/brand";

export type PaneTheme = "light" | "dark" | "high-contrast";

/** The theme of Fluent for Office's usual one; it also stands in for one that cannot be fetched. */
export const LIGHT: Theme = createLightTheme(BRAND);

/** Fetches the theme of Fluent for one of Office's other themes. */
export async function fetchTheme(theme: Exclude<PaneTheme, "light">): Promise<Theme> {
  return theme === "dark"
    ? (await import("./themes/dark")).dark
    : (await import("./themes/high-contrast")).highContrast;
}
