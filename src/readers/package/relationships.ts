import type { Pace } from "../building/pace";
import { localName } from "./local-name";
import type { PackageFile } from "./package-file";
import { readXmlPart } from "./read-xml";

/** A part that another one refers to (ECMA-376 part 2, §9.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which the transitional and the strict form share: `worksheet`, `styles`. */
  readonly type: string;
  /** Path of the part in the package. */
  readonly part: string;
}

/** What a part refers to; nothing where it has no relationships. The package's own are those of the part "". */
export async function relationshipsOf(
  file: PackageFile,
  part: string,
  pace: Pace,
): Promise<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!file.has(name)) return found;
  const open = (element: string, attributes: Readonly<Record<string, string>>): void => {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    if (localName(element) !== "Relationship" || mode === "External") return;
    found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), part: resolved(folder, target) });
  };
  await readXmlPart(file, name, { open, close: () => undefined, text: () => undefined }, pace);
  return found;
}

/** A target is a path from the part's folder, or from the package's root where it begins with `/`. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
