import type { Sheet } from "../../model/sheet";
import type { ContentTypes } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import type { KeptPackage } from "./kept-package";
import { followedPart } from "./followed-part";
import type { Relationship } from "../package/relationships";
import { relationshipsOf, setRelationships } from "../package/relationships";

/** Takes parts of the file that was read over into the new package, each with all that it points to. */
export class PartCopier {
  /** New paths by old ones. */
  private readonly copied = new Map<string, string>();

  constructor(
    private readonly kept: KeptPackage,
    private readonly parts: PackageParts,
    private readonly types: ContentTypes,
  ) {}

  /** Says that a part of the old package is one of the new package already. */
  stands(before: string, now: string): void {
    this.copied.set(before, now);
  }

  /**
   * The new path of a part; `null`: the file that was read did not have it. `home`: the sheet that it hangs on;
   * `changed`: what becomes of its text, instead of what followed from movements of rows, columns and sheets.
   */
  copy(before: string, home: Sheet | null, changed?: (text: string) => string): string | null {
    const known = this.copied.get(before);
    if (known !== undefined) return known;
    const data = this.kept.parts.get(before);
    if (!data) return null;
    const path = this.freePath(before);
    this.copied.set(before, path);
    const type = this.kept.types.of(before) ?? "application/octet-stream";
    const content = changed
      ? new TextEncoder().encode(changed(new TextDecoder().decode(data)))
      : followedPart(data, type, before, { history: this.kept.history, sheet: home });
    this.parts.set(path, content);
    this.types.add(path, type);
    setRelationships(this.parts, path, this.copyTargets(relationshipsOf(this.kept.parts, before), home));
    return path;
  }

  /** A part of this content under the path of an old one, or beside it. Its relationships are the caller's. */
  add(before: string, data: Uint8Array, type: string): string {
    const path = this.freePath(before);
    this.copied.set(before, path);
    this.parts.set(path, data);
    this.types.add(path, type);
    return path;
  }

  /** The relationships with their targets in the new package; those that point nowhere are dropped. */
  copyTargets(relationships: readonly Relationship[], home: Sheet | null): readonly Relationship[] {
    return relationships.flatMap((each) => {
      if (each.external) return [each];
      const target = this.copy(each.target, home);
      return target === null ? [] : [{ ...each, target }];
    });
  }

  private freePath(wanted: string): string {
    const taken = new Set([...this.parts.keys()].map((path) => path.toLowerCase()));
    let path = wanted;
    for (let number = 2; taken.has(path.toLowerCase()); number += 1) {
      path = wanted.replace(/(\.[^./]*)?$/, (extension) => `_${number}${extension}`);
    }
    return path;
  }
}
