import { leftPieces, markerProperties } from "../observe/marker";
import type { Marker, MarkerProperty } from "../observe/marker";
import type { WriteStep } from "./write-step";

const BYTES_PER_PROPERTY = 700;

/** Writes a marker in place of the one that the properties of the workbook spell. */
export function markerStep(marker: Marker, present: readonly MarkerProperty[]): WriteStep {
  return propertiesStep(marker, present);
}

/** The same after another one has been written by the operation itself. */
export function nextMarkerStep(
  marker: Marker,
  written: Marker,
  present: readonly MarkerProperty[],
): WriteStep {
  return propertiesStep(marker, [...present, ...markerProperties(written)]);
}

function propertiesStep(marker: Marker, present: readonly MarkerProperty[]): WriteStep {
  const properties = markerProperties(marker);
  const left = [...new Set(leftPieces(present, marker))];
  return {
    subject: "",
    bytes: (properties.length + left.length) * BYTES_PER_PROPERTY,
    queue(context) {
      const { custom } = context.workbook.properties;
      for (const { key, value } of properties) custom.add(key, value);
      for (const key of left) custom.getItemOrNullObject(key).delete();
    },
  };
}
