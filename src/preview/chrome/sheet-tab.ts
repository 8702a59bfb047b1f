/** A sheet as its tab shows it. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** `#RRGGBB`, or empty. */
  readonly color: string;
  readonly isProtected: boolean;
}

/** What shows the sheets of the workbook, as a row or as a list. */
export interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly active: string;
  readonly onActivate: (id: string) => void;
}
