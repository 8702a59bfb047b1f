import type { AnomalyReason } from "../../cells/anomaly";
import type { Quarter } from "../../contract/vocabulary";
import type { CellPlace, CellValue } from "../../cells/workbook-data";

/** A due reading that is not there. */
export interface Gap {
  /** Id of the indicator or phase. */
  readonly id: string;
  readonly text: string;
  readonly part: "indicator" | "phase";
  readonly objective: string;
  readonly quarter: Quarter;
  readonly state: GapState;
  /** The cell to fill. */
  readonly place: CellPlace;
}

export type GapState =
  /** Nothing is typed. */
  | { readonly type: "missing" }
  /** Something is typed that was not understood. */
  | { readonly type: "wrong"; readonly value: CellValue; readonly reason: AnomalyReason };
