import type { CellChange } from "../../domain/cells/workbook-data";
import { MARKER_PROPERTY } from "../../domain/contract/marker-property";
import { OPERATIONS } from "../../domain/structure/operation";
import type { Operation } from "../../domain/structure/operation";

/**
 * What the workbook says of the operation under way, or of the last one. It is written before anything is unprotected,
 * and closed by the last action of the writing; what was interrupted is found open.
 */
export interface Marker {
  readonly number: number;
  readonly operation: Operation;
  readonly isOpen: boolean;
  /** The inputs that are not in the workbook yet. */
  readonly inputs: MarkerInputs;
}

export interface MarkerInputs {
  /** Of a load: the plan as people call it, and a mark that tells it from others. */
  readonly subject?: string;
  readonly planMark?: string;
  /** The plan's own tables are not all there. */
  readonly beforePlan?: boolean;
  /** Sheets that are being laid out whole: what stands on them is not to be trusted. */
  readonly sheets?: readonly string[];
  /** Sheets that were protected, to be so again. */
  readonly protected?: readonly string[];
  /** Tables that are made or become longer: the look of their new rows is not to be trusted. */
  readonly looks?: readonly string[];
  /** Rows of `Recuperati` that were there before. */
  readonly recovered?: number;
  /** The blank sheet of a new workbook, to be taken away at the end. */
  readonly blankSheet?: string;
  /** What `Registro` says of it: how it was found when it began. */
  readonly note?: { readonly after: string; readonly reason: string };
  /** Of a change: the cells. */
  readonly changes?: readonly CellChange[];
}

/** True: the operation does all that the one that was interrupted had to do. */
export function includes(operation: Operation, interrupted: Marker): boolean {
  return operation === "repair" || operation === "upgrade" || operation === interrupted.operation;
}

/** True: an interrupted operation was laying the sheet out: what stands on it is not to be trusted. */
export function isHalfLaid(marker: Marker | null, sheet: string): boolean {
  return marker?.isOpen === true && marker.inputs.sheets?.includes(sheet) === true;
}

/** True: an interrupted operation was making the table, or making it longer. */
export function isLookDue(marker: Marker | null, table: string): boolean {
  return marker?.isOpen === true && marker.inputs.looks?.includes(table) === true;
}

/**
 * The marker of an operation that begins. One that was interrupted and is not part of it stays under way: its sheets and
 * its protection are not forgotten.
 */
export function begun(own: Marker, earlier: Marker | null): Marker {
  if (earlier?.isOpen !== true) return own;
  const isPart = includes(own.operation, earlier);
  const merged = (key: "sheets" | "protected" | "looks"): readonly string[] => [
    ...new Set([...(earlier.inputs[key] ?? []), ...(own.inputs[key] ?? [])]),
  ];
  return {
    ...own,
    operation: isPart ? own.operation : earlier.operation,
    inputs: {
      ...(isPart ? {} : earlier.inputs),
      ...own.inputs,
      ...(earlier.inputs.blankSheet === undefined ? {} : { blankSheet: earlier.inputs.blankSheet }),
      ...{ sheets: merged("sheets"), protected: merged("protected"), looks: merged("looks") },
    },
  };
}

/** The marker once an operation is done: closed, unless another one is still to be finished. */
export function ended(own: Marker, earlier: Marker | null): Marker {
  return earlier?.isOpen !== true || includes(own.operation, earlier)
    ? { ...own, isOpen: false, inputs: {} }
    : { ...earlier, number: own.number };
}

/** Characters of a property's text: 255 are kept outside Excel on the web (typings of `Excel.CustomProperty.value`). */
const PIECE = 240;

/** One property of the workbook. */
export interface MarkerProperty {
  readonly key: string;
  readonly value: string;
}

/**
 * The marker as properties, in the order in which they are to be written: its head comes last, so that it never speaks
 * of pieces that are not there.
 */
export function markerProperties(marker: Marker): readonly MarkerProperty[] {
  const { number, operation, isOpen, inputs } = marker;
  const text = isOpen ? asciiText(JSON.stringify(inputs)) : "{}";
  const count = text === "{}" ? 0 : Math.ceil(text.length / PIECE);
  const pieces = Array.from({ length: count }, (_, index) => ({
    key: pieceKey(number, index),
    value: `:${text.slice(index * PIECE, (index + 1) * PIECE)}`,
  }));
  const head = JSON.stringify({ number, operation, open: isOpen, pieces: count });
  return [...pieces, { key: MARKER_PROPERTY, value: head }];
}

/** Plain letters only: a piece may end anywhere. */
function asciiText(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The marker that some properties spell; `null`: none, or one that cannot be read: then nothing is known to be open. */
export function markerFrom(properties: readonly MarkerProperty[]): Marker | null {
  const texts = new Map(properties.map(({ key, value }) => [key.toLowerCase(), value]));
  const head = parsed(texts.get(MARKER_PROPERTY.toLowerCase()) ?? "");
  const number = Number(head["number"]);
  const operation = OPERATIONS.find((known) => known === head["operation"]);
  if (operation === undefined || !Number.isInteger(number)) return null;
  const pieces = Array.from({ length: Number(head["pieces"]) || 0 }, (_, index) =>
    (texts.get(pieceKey(number, index).toLowerCase()) ?? "").slice(1),
  );
  return { number, operation, isOpen: head["open"] === true, inputs: parsed(pieces.join("")) };
}

/** Keys of the pieces that some properties hold and that `marker` does not need. */
export function leftPieces(properties: readonly MarkerProperty[], marker: Marker): readonly string[] {
  const needed = new Set(markerProperties(marker).map(({ key }) => key.toLowerCase()));
  return properties.map(({ key }) => key).filter((key) => isOurs(key) && !needed.has(key.toLowerCase()));
}

/** True: it is part of a marker. */
export function isOurs(key: string): boolean {
  return key.toLowerCase().startsWith(MARKER_PROPERTY.toLowerCase());
}

function pieceKey(number: number, index: number): string {
  return `${MARKER_PROPERTY}_${number}_${index + 1}`;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
