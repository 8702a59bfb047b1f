/**
 * A centre's code as a table name takes it: letters, digits, `_` and `.` stay, the rest becomes `_` (Microsoft support,
 * "Rename an Excel table"). Letters are composed first: `è` is one letter, however the document spells it. Two centres
 * whose codes come out alike cannot both have a sheet.
 */
export function tableNamePart(centreCode: string): string {
  return centreCode.normalize("NFC").replace(/[^\p{L}\p{N}_.]/gu, "_");
}
