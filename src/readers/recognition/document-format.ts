import type { UnreadableReason } from "../document/unreadable-document";

/** Formats that are read. */
export const READ_FORMATS = ["csv", "html", "xlsx", "docx", "ods", "odt", "pdf", "text"] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

/** What a file is by its bytes: a format that is read, or why it is not. */
export type Recognised = { readonly format: ReadFormat } | { readonly unreadable: UnreadableReason };

/** The extensions that say a format; another one leads a person astray, and is told. */
export const EXTENSIONS: Readonly<Record<ReadFormat, readonly string[]>> = {
  csv: ["csv", "tsv", "tab", "txt"],
  html: ["html", "htm", "xhtml"],
  xlsx: ["xlsx", "xltx"],
  docx: ["docx", "dotx"],
  ods: ["ods", "ots"],
  odt: ["odt", "ott"],
  pdf: ["pdf"],
  text: ["txt", "text", "md"],
};

/** The extension of a file's name in small letters; empty where it has none. */
export function extensionOf(name: string): string {
  return /[^./\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
