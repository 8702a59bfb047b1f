import type { CustomProperty, CustomValue, DocumentText } from "../model/document-properties";
import { changeProperties, deleteCustomProperties, setCustomProperty } from "../model/property-changes";
import type { EmbeddedWorkbook } from "../model/workbook";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { invalidArgument, itemNotFound } from "./office-error";
import { numberValue, textValue } from "./property-values";

/** `workbook.properties`. */
const PROPERTIES: ObjectClass<EmbeddedWorkbook> = {
  name: "DocumentProperties",
  properties: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: { get: ({ properties }) => properties.lastAuthor },
    CreationDate: { get: ({ properties }) => properties.creationDate },
    RevisionNumber: {
      get: ({ properties }) => properties.revisionNumber,
      set: (workbook, value) => {
        const revisionNumber = numberValue("DocumentProperties.revisionNumber", value);
        changeProperties(workbook, { revisionNumber });
      },
    },
  },
  children: { Custom: (workbook, context) => hostObject(CUSTOM_PROPERTIES, workbook, context) },
};

function text(name: DocumentText): Property<EmbeddedWorkbook> {
  return {
    get: ({ properties }) => properties[name],
    set: (workbook, value) => {
      changeProperties(workbook, { [name]: textValue(`DocumentProperties.${name}`, value) });
    },
  };
}

interface PlacedProperty {
  readonly workbook: EmbeddedWorkbook;
  readonly key: string;
}

const CUSTOM_PROPERTY: ObjectClass<PlacedProperty> = {
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: { get: (placed) => stored(placed).key },
    Value: {
      get: (placed) => plainValue(stored(placed).value),
      set: ({ workbook, key }, value) => {
        setCustomProperty(workbook, key, customValue("CustomProperty.value", value));
      },
    },
    Type: { get: (placed) => propertyType(stored(placed).value) },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      deleteCustomProperties(workbook, key);
    },
  },
};

const CUSTOM_PROPERTIES: ObjectClass<EmbeddedWorkbook> = {
  name: "CustomPropertyCollection",
  items: (workbook, context) =>
    [...workbook.properties.custom.values()].map(({ key }) =>
      hostObject(CUSTOM_PROPERTY, { workbook, key }, context),
    ),
  item: (workbook, key, context) => {
    const wanted = textValue("CustomPropertyCollection.getItem", key);
    const found = customProperty(workbook, wanted, context);
    if (!found) throw itemNotFound(`The document property "${wanted}"`);
    return found;
  },
  methods: {
    Add: (workbook, args, context) => {
      const { key } = setCustomProperty(workbook, args.text(0), customValue(args.member, args.raw(1)));
      return hostObject(CUSTOM_PROPERTY, { workbook, key }, context);
    },
    DeleteAll: (workbook) => {
      deleteCustomProperties(workbook);
    },
    GetCount: ({ properties }) => properties.custom.size,
    GetItemOrNullObject: (workbook, args, context) => customProperty(workbook, args.text(0), context),
  },
};

function customProperty(workbook: EmbeddedWorkbook, key: string, context: HostContext): HostObject | null {
  const found = workbook.properties.custom.get(key.toLowerCase());
  return found ? hostObject(CUSTOM_PROPERTY, { workbook, key: found.key }, context) : null;
}

function stored({ workbook, key }: PlacedProperty): CustomProperty {
  const found = workbook.properties.custom.get(key.toLowerCase());
  if (!found) throw itemNotFound(`The document property "${key}"`);
  return found;
}

function customValue(member: string, value: unknown): CustomValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  throw invalidArgument(`${member}: a document property is a text, a number or true or false`);
}

function plainValue(value: CustomValue): string | number | boolean {
  return typeof value === "object" ? value.date : value;
}

/** `Excel.DocumentPropertyType`. */
function propertyType(value: CustomValue): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  if (typeof value === "object") return "Date";
  return typeof value === "string" ? "String" : "Boolean";
}

export function documentPropertiesObject(workbook: EmbeddedWorkbook, context: HostContext): HostObject {
  return hostObject(PROPERTIES, workbook, context);
}
