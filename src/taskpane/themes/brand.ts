import type { BrandVariants } from "@fluentui/react-components";

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
