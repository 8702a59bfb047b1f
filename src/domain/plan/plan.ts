import type { Extras, StatedAttributes } from "./stated-attributes";

/**
 * The plan as approved (PIAO, section 2.2.2): what is loaded into the workbook. Texts are kept to the letter,
 * line breaks included. Objectives stand in document order.
 */
export interface Plan {
  /** The public body, for instance `Provincia di Lucca`. */
  readonly body: string;
  readonly year: number;
  readonly title: string;
  /** Where the plan was published: an address or a document name. */
  readonly source: string;
  readonly objectives: readonly PlanObjective[];
}

/** *Obiettivo*. Its code identifies it. */
export interface PlanObjective {
  readonly publicValue: string;
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly centre: Centre;
  /** *Dirigente*: the objective's own, not the centre's (centre H1 of Lucca has two). */
  readonly manager: string;
  readonly phases: readonly string[];
  readonly indicators: readonly PlanIndicator[];
  /** *Peso*; absent: the document gives none. */
  readonly weight?: number;
  /** Columns of the document that the office keeps in `Obiettivi`; absent: none. */
  readonly extras?: Extras;
}

/** *Indicatore*, as the document gives it. */
export interface PlanIndicator {
  readonly text: string;
  /** Absent: the document holds only the text. */
  readonly stated?: StatedAttributes;
}

/** *Centro di responsabilità*. */
export interface Centre {
  /** `A1`. */
  readonly code: string;
  /** `Organi Istituzionali`. */
  readonly name: string;
}

/** How a centre is named to people: `A1 – Organi Istituzionali`. */
export function centreLabel(centre: Centre): string {
  return `${centre.code} – ${centre.name}`;
}

/** Identifier of the `position`-th indicator (from 1) of an objective: `2022-A1-OP-01-I01`. Never reused. */
export function indicatorId(objectiveCode: string, position: number): string {
  return `${objectiveCode}-I${String(position).padStart(2, "0")}`;
}

/** Identifier of the `position`-th phase (from 1) of an objective: `2022-A1-OP-01-F01`. Never reused. */
export function phaseId(objectiveCode: string, position: number): string {
  return `${objectiveCode}-F${String(position).padStart(2, "0")}`;
}
