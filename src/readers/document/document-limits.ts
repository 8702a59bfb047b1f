/**
 * What a document may weigh. The plan of a large body is some MB in any format; beyond these sizes a file is something
 * else, or made to exhaust the machine (a zip of 42 KB can unpack to petabytes).
 */
export const DOCUMENT_LIMITS = {
  /** Of the file as it is. Asked before it is read into memory, too. */
  megabytes: 64,
  /** Of all that is unpacked from it. */
  unpackedMegabytes: 256,
  /** Of all tables. A sheet of 20,000 rows and 50 columns has a million. */
  cells: 3_000_000,
  /** Of all texts, in millions of characters. */
  textMegabytes: 64,
} as const;

export const MEGABYTE = 1024 * 1024;
