import type { Pace } from "../building/pace";
import { localName } from "../package/local-name";
import type { PackageFile } from "../package/package-file";
import type { XmlAttributes } from "../package/read-xml";
import { readXmlPart } from "../package/read-xml";
import { BUILT_IN_FORMATS } from "./built-in-formats";

const GENERAL = "General";

/** The number format of each cell style, by the style's position (ECMA-376 part 1, §18.8.10 cellXfs). */
export async function cellFormats(file: PackageFile, part: string, pace: Pace): Promise<readonly string[]> {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let isInCellStyles = false;
  const open = (element: string, attributes: XmlAttributes): void => {
    const name = localName(element);
    if (name === "numFmt") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? GENERAL);
    else if (name === "cellXfs") isInCellStyles = true;
    else if (name === "xf" && isInCellStyles) styles.push(Number(attributes["numFmtId"] ?? 0));
  };
  const close = (element: string): void => {
    if (localName(element) === "cellXfs") isInCellStyles = false;
  };
  await readXmlPart(file, part, { open, close, text: () => undefined }, pace);
  return styles.map((id) => own.get(id) ?? BUILT_IN_FORMATS[id] ?? GENERAL);
}
