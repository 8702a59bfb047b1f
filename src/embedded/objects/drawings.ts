import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { HostObject, ObjectClass } from "./host-object";
import { hostObject } from "./host-object";

/** The embedded workbook holds no charts and no pictures: their collections are always empty. */
const CHARTS: ObjectClass<Sheet> = {
  name: "ChartCollection",
  items: () => [],
  methods: { GetCount: () => 0 },
};
const SHAPES: ObjectClass<Sheet> = {
  name: "ShapeCollection",
  items: () => [],
  methods: { GetCount: () => 0 },
};

export function chartsObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(CHARTS, sheet, context);
}

export function shapesObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(SHAPES, sheet, context);
}
