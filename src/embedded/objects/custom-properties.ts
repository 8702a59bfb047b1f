import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { itemNotFound } from "./office-error";
import { textValue } from "./property-values";

interface CustomProperty {
  readonly sheet: Sheet;
  readonly key: string;
}

/** Docs of `Excel.WorksheetCustomPropertyCollection.add`: more is `InvalidArgument`. */
const MAX_KEY = 255;

const PROPERTY: ObjectClass<CustomProperty> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, textValue("WorksheetCustomProperty.value", value));
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
};

const PROPERTIES: ObjectClass<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet, context) =>
    [...sheet.customProperties.keys()].map((key) => hostObject(PROPERTY, { sheet, key }, context)),
  item: (sheet, key, context) => {
    const found = findKey(sheet, textValue("WorksheetCustomPropertyCollection.getItem", key));
    if (found === undefined) throw itemNotFound(`The custom property "${String(key)}"`);
    return hostObject(PROPERTY, { sheet, key: found }, context);
  },
  methods: {
    /** Sets the value when the key is there already. */
    Add: (sheet, args, context) => {
      const key = findKey(sheet, args.text(0)) ?? args.text(0);
      if (key.length > MAX_KEY) throw args.wrong(0, `at most ${MAX_KEY} characters`);
      sheet.customProperties.set(key, args.text(1));
      return hostObject(PROPERTY, { sheet, key }, context);
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItemOrNullObject: (sheet, args, context) => {
      const key = findKey(sheet, args.text(0));
      return key === undefined ? null : hostObject(PROPERTY, { sheet, key }, context);
    },
  },
};

/** Keys are compared without case (docs of `WorksheetCustomPropertyCollection.getItem`). */
function findKey(sheet: Sheet, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return [...sheet.customProperties.keys()].find((candidate) => candidate.toLowerCase() === wanted);
}

export function customPropertiesObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(PROPERTIES, sheet, context);
}
