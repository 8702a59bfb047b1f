/** The longest text that a cell of Excel holds (Excel specifications and limits). */
export const MAX_CELL_CHARACTERS = 32_767;

/**
 * How many characters a text of the plan may have where the workbook makes others from it. The rest has the room of a
 * cell. The names of tables, made from a centre's code, stand many times in formulas of 8,192 characters; a look-up finds
 * texts of 255 at most (support.microsoft.com, "MATCH function"), and identifiers are the code with `-I001` after it; the
 * other texts stand together in titles and lines of the log.
 */
export const TEXT_ROOM = {
  body: 255,
  title: 8_000,
  source: 8_000,
  code: 250,
  centreCode: 100,
  centreName: 8_000,
  manager: 8_000,
} as const;
