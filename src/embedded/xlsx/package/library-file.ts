import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { PackageParts } from "./package-parts";
import { pack } from "./package-parts";
import { XlsxError } from "./xlsx-error";

/** What the library makes of a package. Fails with `XlsxError` where it cannot read it. */
export async function loadedByLibrary(parts: PackageParts): Promise<Workbook> {
  installChartSupport();
  const file = new Workbook();
  try {
    await file.xlsx.load(await pack(parts, "stored"));
  } catch (cause) {
    throw new XlsxError(`it cannot be read (${cause instanceof Error ? cause.message : String(cause)})`, {
      cause,
    });
  }
  return file;
}
