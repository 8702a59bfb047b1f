import type { EmbeddedWorkbook } from "../model/workbook";
import type { PackageKind } from "./package/content-types";
import { contentTypesOf, kindOfContent } from "./package/content-types";
import { keptPackageOf } from "./kept/kept-package";
import { mainPart } from "./package/relationships";
import { unpack } from "./package/package-parts";

export type { PackageKind };

/** The extension for a workbook's file: `xlsm` only where the file that it was read from had it. */
export function packageKind(workbook: EmbeddedWorkbook): PackageKind {
  return keptPackageOf(workbook)?.kind ?? "xlsx";
}

/** The extension that a file's content asks for. Fails with `XlsxError` where the bytes are no such file. */
export async function packageKindOf(bytes: Uint8Array): Promise<PackageKind> {
  const parts = await unpack(bytes);
  return kindOfContent(contentTypesOf(parts).of(mainPart(parts)) ?? "");
}
