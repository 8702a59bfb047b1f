/** A piece of text where a page shows it, upright: x to the right, y downwards, in points. */
export interface PageText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly baseline: number;
  /** Of the font. */
  readonly height: number;
}

/** A ruled line, across or down. */
export interface Ruling {
  /** Where it stands: y of one that goes across, x of one that goes down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page shows that matters for tables. */
export interface PageMarks {
  readonly page: number;
  readonly texts: readonly PageText[];
  readonly across: readonly Ruling[];
  readonly down: readonly Ruling[];
}
