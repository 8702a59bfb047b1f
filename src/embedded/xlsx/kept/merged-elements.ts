import { attributesOf, withAttributes } from "../package/tag";
import type { XmlPiece } from "../package/xml-pieces";
import { innerPieces } from "../package/xml-pieces";

/** How an element that the model knows in part is joined with the one that was read. */
export interface Merge {
  /** Attributes that the model answers for: the old ones never come back. */
  readonly modelled: readonly string[];
  /** Whether the old value wins where both say something; the new one wins otherwise. */
  readonly oldFirst: boolean;
  /** Children in the order of the schema, with how each is joined; others are kept after them. */
  readonly children: Readonly<Record<string, Merge | "new" | "kept">>;
}

const PLAIN: Merge = { modelled: [], oldFirst: false, children: {} };

export function merging(merge: Partial<Merge>): Merge {
  return { ...PLAIN, ...merge };
}

/** The joined element; `null` where neither is there. */
export function mergedElement(
  fresh: XmlPiece | undefined,
  old: XmlPiece | undefined,
  merge: Merge,
): XmlPiece | null {
  const some = fresh ?? old;
  if (!some) return null;
  const { name } = some;
  const attributes = mergedAttributes(fresh, old, merge);
  const children = mergedChildren(childrenOf(fresh), childrenOf(old), merge);
  const open = withAttributes(`<${name}>`, attributes);
  const inner = children.map(({ text }) => text).join("");
  return { name, text: inner === "" ? `${open.slice(0, -1)}/>` : `${open}${inner}</${name}>` };
}

function mergedAttributes(
  fresh: XmlPiece | undefined,
  old: XmlPiece | undefined,
  { modelled, oldFirst }: Merge,
): ReadonlyMap<string, string> {
  const [before, now] = [old, fresh].map((piece) =>
    piece ? attributesOf(piece.text) : new Map<string, string>(),
  );
  for (const name of modelled) before?.delete(name);
  return new Map(oldFirst ? [...(now ?? []), ...(before ?? [])] : [...(before ?? []), ...(now ?? [])]);
}

function childrenOf(piece: XmlPiece | undefined): readonly XmlPiece[] {
  return piece ? innerPieces(piece).children : [];
}

function mergedChildren(
  fresh: readonly XmlPiece[],
  old: readonly XmlPiece[],
  { children }: Merge,
): readonly XmlPiece[] {
  const known = Object.entries(children).flatMap(([name, how]) => {
    const [now, before] = [fresh, old].map((pieces) => pieces.filter((piece) => piece.name === name));
    if (how === "new") return now ?? [];
    if (how === "kept") return before?.length ? before : (now ?? []);
    return mergedElement(now?.[0], before?.[0], how) ?? [];
  });
  const others = [...old, ...fresh].filter(({ name }) => !(name in children));
  return [...known, ...others];
}
