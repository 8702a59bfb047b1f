import { Pace } from "../building/pace";
import { UnreadableDocument } from "../document/unreadable-document";
import { PackageFile } from "../package/package-file";
import type { Recognised } from "./document-format";
import { extensionOf } from "./document-format";

/** Content types of a package's main part (ECMA-376 part 1, §11.3.10, §12.3.23; [MS-XLSB], [MS-OFFMACRO2]). */
const CONTENT_TYPES: readonly (readonly [RegExp, Recognised])[] = [
  [/spreadsheetml\.(?:sheet|template)\.main\+xml/, { format: "xlsx" }],
  [/wordprocessingml\.(?:document|template)\.main\+xml/, { format: "docx" }],
  [/ms-excel\.(?:sheet|template)\.macroEnabled/i, other("xlsm")],
  [/ms-excel\.sheet\.binary/i, other("xlsb")],
  [/ms-word\.(?:document|template)\.macroEnabled/i, other("docm")],
];

const MIME_TYPES: readonly (readonly [RegExp, Recognised])[] = [
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/, { format: "ods" }],
  [/^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/, { format: "odt" }],
];

const CONTENT_TYPE_PART = "[Content_Types].xml";
const ENCRYPTED = /encryption-data/;

/** What a zip file is, by what it says of its contents. */
export async function recognisePackage(name: string, bytes: Uint8Array): Promise<Recognised> {
  try {
    const file = new PackageFile(bytes);
    if (file.has(CONTENT_TYPE_PART)) return of(CONTENT_TYPES, await textOf(file, CONTENT_TYPE_PART), name);
    if (file.names.some((part) => /^Index\/.*\.iwa$|^Index\.zip$/.test(part))) return other("pages");
    if (!file.has("mimetype")) return of([], "", name);
    const manifest = "META-INF/manifest.xml";
    if (file.has(manifest) && ENCRYPTED.test(await textOf(file, manifest)))
      return { unreadable: { code: "encrypted" } };
    return of(MIME_TYPES, (await textOf(file, "mimetype")).trim(), name);
  } catch (error) {
    if (error instanceof UnreadableDocument) return { unreadable: error.reason };
    throw error;
  }
}

function of(kinds: readonly (readonly [RegExp, Recognised])[], said: string, name: string): Recognised {
  const unknown: Recognised = { unreadable: { code: "unknown-format", extension: extensionOf(name) } };
  return kinds.find(([pattern]) => pattern.test(said))?.[1] ?? unknown;
}

function other(format: "xlsm" | "xlsb" | "docm" | "pages"): Recognised {
  return { unreadable: { code: "other-format", format } };
}

async function textOf(file: PackageFile, part: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  const unwatched = new Pace({ onProgress: () => undefined, signal: new AbortController().signal });
  await file.unpack(part, unwatched, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text;
}
