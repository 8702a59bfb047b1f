import path from "node:path";

interface Report {
  readonly problems: readonly { readonly kind: string; readonly message: string }[];
}

/** The library's own check of a finished file, which it does not export: it knows what makes Excel repair one. */
const CHECKER = "../../../node_modules/@cj-tech-master/excelts/dist/cjs/modules/excel/utils/ooxml-validator";

/** What Excel would repair or refuse in a file: order of elements, relationships, content types, indexes. */
export async function structuralFaults(xlsx: Uint8Array): Promise<readonly string[]> {
  const checker = (await import(path.join(__dirname, CHECKER))) as {
    validateXlsxBuffer: (bytes: Uint8Array) => Promise<Report>;
  };
  const { problems } = await checker.validateXlsxBuffer(xlsx);
  return problems.map(({ kind, message }) => `${kind}: ${message}`);
}
