import { createDarkTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

import { BRAND } from "./brand";

/** Fluent's own dark ramp puts text in tones that are too dim for a bluish brand. */
export const dark: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[110],
};
