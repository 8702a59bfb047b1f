const PREFIX = "PIAO_nomi_";

/**
 * Document property with a mark of the names and words that the rows of a derived table repeat from the plan: as long as
 * it stays, a refresh need not read them again to know what stands there.
 */
export function namesProperty(table: string): string {
  return `${PREFIX}${table}`;
}

/** The table that a document property speaks of; `null`: another property. */
export function tableOfNamesProperty(key: string): string | null {
  return key.toLowerCase().startsWith(PREFIX.toLowerCase()) ? key.slice(PREFIX.length) : null;
}
