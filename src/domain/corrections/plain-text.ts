/** Characters that take no room: joiners, direction marks, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Letters, digits and signs of East Asian width: the same as the plain ones, so many code points further. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const MINUSES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[\u2018\u2019\u02b9\u02bc\u2032`\u00b4]/g;
const QUOTES = /["\u00ab\u00bb\u201c-\u201f]/g;

/**
 * What was typed, as it is compared: lower case, one space for any run of blanks (tabs, line ends, non-breaking and
 * thin spaces), none around; full-width letters and digits, minus signs and apostrophes as on a keyboard; no
 * quotation marks, no apostrophe in front (it says «text» to Excel, and is pasted along).
 */
export function plainText(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(MINUSES, "-")
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+ ?/, "");
}
