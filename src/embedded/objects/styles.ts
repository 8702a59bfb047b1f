import type { NamedStyle, StyleParts } from "../model/cell-style";
import { addNamedStyle, changeNamedStyle, deleteNamedStyle, findNamedStyle } from "../model/named-styles";
import type { EmbeddedWorkbook } from "../model/workbook";
import { styleBordersObject } from "./borders";
import {
  alignmentProperties,
  fillObject,
  fontObject,
  protectionProperties,
  styleProperty,
} from "./cell-look";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { numberFormatValue } from "./look-values";
import { itemNotFound } from "./office-error";
import { booleanValue } from "./property-values";
import { namedStyle } from "./style-holder";
import { styleNameValue } from "./style-name";

const STYLE: ObjectClass<NamedStyle> = {
  name: "Style",
  id: ({ name }) => name,
  properties: {
    Name: { get: ({ name }) => name },
    BuiltIn: { get: ({ builtIn }) => builtIn },
    NumberFormat: styleProperty(
      namedStyle,
      ({ numberFormat }) => numberFormat,
      (value) => ({ numberFormat: numberFormatValue("Style.numberFormat", value) }),
    ),
    ...alignmentProperties("Style", namedStyle),
    ...protectionProperties("Style", namedStyle),
    IncludeNumber: includes("number"),
    IncludeFont: includes("font"),
    IncludeAlignment: includes("alignment"),
    IncludeBorder: includes("border"),
    IncludePatterns: includes("patterns"),
    IncludeProtection: includes("protection"),
  },
  children: {
    Fill: (style, context) => fillObject(namedStyle(style, context), context),
    Font: (style, context) => fontObject(namedStyle(style, context), context),
    Borders: (style, context) => styleBordersObject(namedStyle(style, context), context),
  },
  methods: {
    Delete: (style, _args, { workbook }) => {
      deleteNamedStyle(workbook, style);
    },
  },
};

function includes(part: keyof StyleParts): Property<NamedStyle> {
  return {
    get: (style) => style.includes[part],
    set: (style, value, { workbook }) => {
      const included = booleanValue(`Style includes ${part}`, value);
      changeNamedStyle(workbook, style, { includes: { ...style.includes, [part]: included } });
    },
  };
}

const STYLES: ObjectClass<EmbeddedWorkbook> = {
  name: "StyleCollection",
  items: (workbook, context) =>
    [...workbook.styles.values()].map((style) => hostObject(STYLE, style, context)),
  item: (workbook, key, context) => {
    const style = findNamedStyle(workbook, styleNameValue("StyleCollection.getItem", key));
    if (!style) throw itemNotFound(`The cell style "${String(key)}"`);
    return hostObject(STYLE, style, context);
  },
  methods: {
    Add: (workbook, args) => {
      addNamedStyle(workbook, styleNameValue(args.member, args.text(0)));
    },
    GetCount: (workbook) => workbook.styles.size,
    GetItemOrNullObject: (workbook, args, context) => {
      const style = findNamedStyle(workbook, styleNameValue(args.member, args.text(0)));
      return style ? hostObject(STYLE, style, context) : null;
    },
  },
};

export function stylesObject(workbook: EmbeddedWorkbook, context: HostContext): HostObject {
  return hostObject(STYLES, workbook, context);
}
