import { isModelledRule } from "../parts/file-conditional-rule";
import { attributesOf, withAttributes } from "../package/tag";
import type { XmlPiece } from "../package/xml-pieces";
import { innerPieces, joinedPieces, localName } from "../package/xml-pieces";

/**
 * Conditional formats of the model, and among them those of kinds that it does not know, in the order of priority in
 * which they were read: each unknown rule after as many of the model's as there were before it.
 */
export function joinedRules(fresh: readonly XmlPiece[], old: readonly XmlPiece[]): readonly XmlPiece[] {
  const unknown = unknownRules(old);
  if (unknown.length === 0) return fresh;
  const ordered: XmlPiece[] = [...fresh];
  unknown.forEach(({ piece, after }, index) =>
    ordered.splice(Math.min(ordered.length, after + index), 0, piece),
  );
  return ordered.map((piece, index) => withPriority(piece, index + 1));
}

interface UnknownRule {
  /** A `<conditionalFormatting>` with this rule alone. */
  readonly piece: XmlPiece;
  /** How many rules of the model come before. */
  readonly after: number;
}

function unknownRules(old: readonly XmlPiece[]): readonly UnknownRule[] {
  const rules = old.flatMap((piece) => {
    const inner = innerPieces(piece);
    const others = inner.children.filter(({ name }) => localName(name) !== "cfRule");
    return inner.children
      .filter(({ name }) => localName(name) === "cfRule")
      .map((rule) => ({
        rule,
        piece: { ...piece, text: joinedPieces({ ...inner, children: [rule, ...others] }) },
        priority: Number(attributesOf(rule.text).get("priority") ?? 0),
      }));
  });
  rules.sort((a, b) => a.priority - b.priority);
  let after = 0;
  return rules.flatMap(({ rule, piece }) => {
    const attributes = attributesOf(rule.text);
    if (!isModelledRule((name) => attributes.get(name))) return [{ piece, after }];
    after += 1;
    return [];
  });
}

function withPriority(piece: XmlPiece, priority: number): XmlPiece {
  const text = piece.text.replace(/<cfRule\s[^>]*>/, (tag) =>
    withAttributes(tag, attributesOf(tag).set("priority", String(priority))),
  );
  return { ...piece, text };
}
