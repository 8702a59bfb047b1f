import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellPlace } from "../../domain/cells/workbook-data";

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    textDecorationLine: "underline",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    // Windows' contrast themes have a colour of their own for links.
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** A button, looking like a link, that shows a cell in Excel. */
export function CellLink({
  place,
  label,
  onGoTo,
  children,
}: {
  readonly place: CellPlace;
  /** What it does, in full; starts with what is seen, or holds it. */
  readonly label: string;
  readonly onGoTo: (place: CellPlace) => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button type="button" className={useStyles().link} aria-label={label} onClick={() => onGoTo(place)}>
      {children}
    </button>
  );
}
