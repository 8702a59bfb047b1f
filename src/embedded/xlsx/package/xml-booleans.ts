const TAG = /<[^<>]+>/g;
const WORD = /="(true|false)"/g;

/**
 * XML may say `true` or `1` (XML Schema); LibreOffice writes the word and the library knows only the digit. Changes
 * attributes, never text.
 */
export function withNumericBooleans(xml: string): string {
  if (!xml.includes('="true"') && !xml.includes('="false"')) return xml;
  return xml.replace(TAG, (tag) => tag.replace(WORD, (_, word) => (word === "true" ? '="1"' : '="0"')));
}
