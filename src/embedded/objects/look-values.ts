import { isValidFormat } from "numfmt";
import { invalidArgument } from "./office-error";
import { numberValue, textValue } from "./property-values";

/** Checks of what a client sets parts of a look to. `member` is for the message. */

/**
 * A number format. `""` is *General* (Office.js, "Blank and null values"). That a text which is no format is
 * `InvalidArgument` is inferred: Excel's dialog refuses it.
 */
export function numberFormatValue(member: string, value: unknown): string {
  const format = textValue(member, value);
  if (format === "") return "General";
  if (isValidFormat(format)) return format;
  throw invalidArgument(`${member}: "${format}" is not a number format`);
}

/** Docs of `Excel.RangeFont.name`: at most 31 characters. The code of the error is inferred. */
export function fontNameValue(member: string, value: unknown): string {
  const name = textValue(member, value);
  if (name.length <= 31) return name;
  throw invalidArgument(`${member}: "${name}" has more than 31 characters`);
}

/** Docs of `Excel.RangeFormat.textOrientation`: whole degrees from -90 to 90, or 180. The code of the error is inferred. */
export function textOrientationValue(member: string, value: unknown): number {
  const degrees = numberValue(member, value);
  const isAngle = Number.isInteger(degrees) && degrees >= -90 && degrees <= 90;
  if (isAngle || degrees === 180) return degrees;
  throw invalidArgument(`${member}: ${degrees} is neither from -90 to 90 nor 180`);
}

const LAST_OF_FAMILY: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/**
 * A table style that every workbook has (docs of `Excel.Table.style`: `TableStyleLight1` to 21, `Medium1` to 28, `Dark1`
 * to 11), or none. Styles of the workbook's own are not modelled. The code of the error is inferred.
 */
export function tableStyleValue(member: string, value: unknown): string {
  const style = textValue(member, value);
  if (style === "") return style;
  const [, family = "", number = ""] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(style) ?? [];
  if (Number(number) >= 1 && Number(number) <= (LAST_OF_FAMILY[family] ?? 0)) return style;
  throw invalidArgument(`${member}: there is no table style "${style}"`);
}
