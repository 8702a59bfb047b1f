import type { EmbeddedWorkbook } from "../model/workbook";
import type { Child, ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";

/**
 * The culture of the embedded Excel: Italian (Italy), with the separators and patterns that Windows and .NET give for
 * `it-IT`. Office.js says that they are those of the system ("based on current system culture settings", typings of
 * `Excel.DatetimeFormatInfo`).
 */
const SEPARATORS = { decimal: ",", thousands: "." } as const;

/** Members of `Excel.Application` about separators. */
export const SEPARATOR_PROPERTIES: Readonly<Record<string, Property<EmbeddedWorkbook>>> = {
  DecimalSeparator: { get: () => SEPARATORS.decimal },
  ThousandsSeparator: { get: () => SEPARATORS.thousands },
  UseSystemSeparators: { get: () => true },
};

const NUMBERS: ObjectClass<null> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: () => SEPARATORS.decimal },
    NumberGroupSeparator: { get: () => SEPARATORS.thousands },
  },
};

const DATES: ObjectClass<null> = {
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "dddd d MMMM yyyy" },
    LongTimePattern: { get: () => "HH:mm:ss" },
    ShortDatePattern: { get: () => "dd/MM/yyyy" },
    TimeSeparator: { get: () => ":" },
  },
};

const CULTURE: ObjectClass<null> = {
  name: "CultureInfo",
  properties: { Name: { get: () => "it-IT" } },
  children: {
    NumberFormat: (_culture, context) => hostObject(NUMBERS, null, context),
    DatetimeFormat: (_culture, context) => hostObject(DATES, null, context),
  },
};

/** `application.cultureInfo`. */
export const cultureInfo: Child<EmbeddedWorkbook> = (_workbook, context) =>
  hostObject(CULTURE, null, context);
