/** Number formats as LibreOffice and Excel give them back. */

/**
 * What a format consists of: texts in quotes, escaped characters, everything that has a meaning (digits, dates, colours,
 * conditions, fill and blank of a width), and single characters that stand for themselves.
 */
const PIECE =
  /(?<quoted>"[^"]*")|\\(?<escaped>.)|(?<code>General|AM\/PM|A\/P|E[+-]|\[[^\]]*\]|_.|\*.|[0#?.,%@/:;]|[dmyhsegb]+)|(?<plain>.)/gsu;

/** Would mean something without quotes. */
const MEANS_SOMETHING = /^(?:[0#?.,%@/:;*_[\]"\\dmyhsegbnEA])$/i;

/**
 * LibreOffice 7.4: neighbouring texts become one in quotes (`#,##0.00 "€"` → `#,##0.00" €"`, `"▲ "+0` → `"▲ +"0`), one
 * character alone loses its quotes (`"T"0` → `T0`), colours are in capitals. It does so too where the character then
 * means something else (`0.0"%"` → `0.0%`): a fault, and not done here.
 */
export function libreOfficeFormat(format: string): string {
  let result = "";
  let text = "";
  for (const { groups } of format.matchAll(PIECE)) {
    const { quoted, escaped, code, plain } = groups ?? {};
    if (code === undefined) text += quoted?.slice(1, -1) ?? escaped ?? plain ?? "";
    else {
      result += quotedText(text) + (/^\[[a-z]+\]$/i.test(code) ? capitals(code) : code);
      text = "";
    }
  }
  return result + quotedText(text);
}

const COLORS = ["BLACK", "BLUE", "CYAN", "GREEN", "MAGENTA", "RED", "WHITE", "YELLOW"];

function capitals(code: string): string {
  return COLORS.includes(code.slice(1, -1).toUpperCase()) ? code.toUpperCase() : code;
}

function quotedText(text: string): string {
  if (text === "" || text.includes('"')) return text.replaceAll('"', '\\"');
  return text.length === 1 && !MEANS_SOMETHING.test(text) ? text : `"${text}"`;
}

/**
 * Excel: a blank outside quotes is escaped (`dd/mm/yyyy\ hh:mm`: XlsxWriter#838, NanoXLSX#42), but for the fractions, which
 * are among its own formats.
 */
export function excelFormat(format: string): string {
  if (/[?#]\//.test(format)) return format;
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]| /gs, (piece) => (piece === " " ? "\\ " : piece));
}

export function otherFormat(format: string): string {
  return excelFormat(libreOfficeFormat(format));
}
