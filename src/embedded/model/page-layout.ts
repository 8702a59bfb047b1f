import type { Area } from "./area";

/** Print set-up of a sheet. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** `Excel.PaperType` as in the file format: `A4`, `A3`, `Letter`… */
  readonly paperSize: string;
  readonly zoom: PageZoom;
  /** Whole rows and columns repeated on every page. */
  readonly printTitleRows: Area | null;
  readonly printTitleColumns: Area | null;
  readonly printArea: Area | null;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  readonly headersFooters: HeadersFooters;
}

/** A percentage, or a number of pages (`null`: as many as it takes). */
export type PageZoom =
  | { readonly scale: number }
  | {
      readonly horizontalFitToPages: number | null;
      readonly verticalFitToPages: number | null;
    };

/** Points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** With Excel's codes: `&P` page, `&N` pages, `&A` sheet, `&D` date. */
export interface HeadersFooters {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** A new sheet's (Excel's *normal* margins: 0.7, 0.75 and 0.3 inches). */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  printTitleRows: null,
  printTitleColumns: null,
  printArea: null,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printOrder: "DownThenOver",
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};
