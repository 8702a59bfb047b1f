import type { Sheet } from "../../model/sheet";
import type { ContentTypes } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import type { KeptPackage } from "./kept-package";
import type { PartCopier } from "./part-copier";

/** The new package while what was kept is put into it. */
export interface Graft {
  readonly kept: KeptPackage;
  readonly parts: PackageParts;
  readonly types: ContentTypes;
  readonly copier: PartCopier;
}

/** A sheet of the new package that was in the old one too. */
export interface GraftedSheet {
  readonly sheet: Sheet;
  /** In the new package. */
  readonly path: string;
  /** In the old one. */
  readonly before: string;
}

/** Ids of relationships that were kept: no others begin so. */
export function keptId(id: string): string {
  return `kept_${id}`;
}

/** The text with the ids of kept relationships: `r:id`, `r:embed`, `o:relid` and their like. */
export function withKeptIds(text: string): string {
  return text.replace(
    /(\s(?:r:(?:id|embed|link|pict|href|dm|lo|qs|cs)|o:relid|relationships:id)=)(?:"([^"]+)"|'([^']+)')/g,
    (_, start: string, double?: string, single?: string) => `${start}"${keptId(double ?? single ?? "")}"`,
  );
}
