import type { PackageParts } from "../../embedded/xlsx/package/package-parts";
import { unpack } from "../../embedded/xlsx/package/package-parts";

const SAVE_AS = "aprirlo in Excel o LibreOffice, salvarlo come .xlsx e ripetere il comando";

/** What a file is instead of an `.xlsx` workbook, and what to do (in Italian); `null`: it may be one. */
export async function foreignFile(bytes: Uint8Array): Promise<string | null> {
  if (bytes.length === 0) return "il file è vuoto: non è una cartella Excel";
  if (startsWith(bytes, COMPOUND_FILE)) return compoundFile(bytes);
  if (!startsWith(bytes, ZIP)) return "non è una cartella Excel (.xlsx)";
  const parts = await unpack(bytes).catch(() => null);
  if (parts !== null) return foreignPackage(parts);
  // An OpenDocument file begins with its kind, uncompressed (OpenDocument 1.3, part 2, 3.3).
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  if (head.includes(OPEN_DOCUMENT)) return openDocument(head);
  return "il file è danneggiato o incompleto: riprendere l'originale, o una copia precedente";
}

/** [MS-CFB] 2.2: the header of a compound file, what `.xls` and encrypted workbooks are in. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** [MS-OFFCRYPTO] 2.3: an encrypted workbook is a compound file with a stream of this name. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

function compoundFile(bytes: Uint8Array): string {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)) {
    return "è protetta da password: aprirla in Excel, togliere la password (File › Informazioni › Proteggi cartella di lavoro) e ripetere il comando";
  }
  return `è nel vecchio formato .xls, o di un altro programma: ${SAVE_AS}`;
}

function openDocument(text: string): string {
  const isSheet = text.includes(`${OPEN_DOCUMENT}spreadsheet`);
  return isSheet
    ? `è un foglio di calcolo .ods: ${SAVE_AS}`
    : "è un documento OpenDocument, non una cartella Excel (.xlsx)";
}

function foreignPackage(parts: PackageParts): string | null {
  const names = [...parts.keys()];
  if (names.includes("xl/workbook.xml")) return null;
  if (names.includes("xl/workbook.bin")) return `è una cartella binaria .xlsb: ${SAVE_AS}`;
  if (names.some((name) => name.startsWith("word/")))
    return "è un documento di Word, non una cartella Excel (.xlsx)";
  if (names.some((name) => name.startsWith("ppt/")))
    return "è una presentazione, non una cartella Excel (.xlsx)";
  return "non è una cartella Excel (.xlsx): manca la sua parte principale";
}
