import type { Pace } from "../building/pace";
import { localName } from "../package/local-name";
import type { PackageFile } from "../package/package-file";
import { readXmlPart } from "../package/read-xml";
import { RichText } from "./rich-text";

/** The texts that cells refer to by position (ECMA-376 part 1, §18.4.9 sst). */
export async function sharedStrings(file: PackageFile, part: string, pace: Pace): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new RichText();
  await readXmlPart(
    file,
    part,
    {
      open: (element, attributes) => text.open(element, attributes),
      close: (element) => {
        text.close(element);
        if (localName(element) === "si") strings.push(text.take());
      },
      text: (piece) => text.add(piece),
    },
    pace,
  );
  return strings;
}
