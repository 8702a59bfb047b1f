import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellPlace } from "../../domain/workbook-data";

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
    <Link
      as="button"
      inline
      aria-label={label}
      onClick={() => {
        onGoTo(place);
      }}
    >
      {children}
    </Link>
  );
}
