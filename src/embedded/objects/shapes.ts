import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";

/** The embedded workbook holds no pictures and no shapes beside its charts: the collection is always empty. */
const SHAPES: ObjectClass<Sheet> = {
  name: "ShapeCollection",
  items: () => [],
  methods: { GetCount: () => 0 },
};

export function shapesObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(SHAPES, sheet, context);
}
