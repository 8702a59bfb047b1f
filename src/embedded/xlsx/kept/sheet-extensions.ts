import { attributesOf } from "../package/tag";
import type { XmlPiece } from "../package/xml-pieces";
import { innerPieces, joinedPieces, localName } from "../package/xml-pieces";

/** Extensions that the model reads into its own rules ([MS-XLSX] 2.3.1 lists them by their `uri`). */
const CONDITIONAL_FORMATS = "{78C0D931-6437-407D-A8EE-F0AAD7539E65}";
const VALIDATIONS = "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}";

/** `<extLst>` with the new extensions and the old ones that the model does not know: sparklines, slicers and others. */
export function joinedExtensions(
  fresh: XmlPiece | undefined,
  old: XmlPiece | undefined,
): readonly XmlPiece[] {
  const older = (old ? innerPieces(old).children : []).flatMap(keptExtension);
  const newer = fresh ? innerPieces(fresh).children : [];
  const rules = older.find((each) => uriOf(each) === CONDITIONAL_FORMATS);
  const joined = newer.map((each) =>
    rules && uriOf(each) === uriOf(rules) ? withRulesOf(each, rules) : each,
  );
  const isJoined = newer.some((each) => uriOf(each) === CONDITIONAL_FORMATS);
  const all = [...joined, ...older.filter((each) => !isJoined || each !== rules)];
  if (all.length === 0) return [];
  return [{ name: "extLst", text: `<extLst>${all.map(({ text }) => text).join("")}</extLst>` }];
}

function uriOf({ text }: XmlPiece): string {
  return (attributesOf(text).get("uri") ?? "").toUpperCase();
}

function keptExtension(extension: XmlPiece): readonly XmlPiece[] {
  const uri = uriOf(extension);
  if (uri === VALIDATIONS) return [];
  return uri === CONDITIONAL_FORMATS ? withoutBars(extension) : [extension];
}

/** Data bars are the model's: the others of Excel's newer rules are kept. */
function withoutBars(extension: XmlPiece): readonly XmlPiece[] {
  const outer = innerPieces(extension);
  const lists = outer.children.flatMap((list) => {
    const inner = innerPieces(list);
    const rules = inner.children.flatMap((each) => withoutBarRules(each));
    return rules.length === 0 ? [] : [{ ...list, text: joinedPieces({ ...inner, children: rules }) }];
  });
  return lists.length === 0 ? [] : [{ ...extension, text: joinedPieces({ ...outer, children: lists }) }];
}

function withoutBarRules(formatting: XmlPiece): readonly XmlPiece[] {
  const inner = innerPieces(formatting);
  const children = inner.children.filter(
    ({ name, text }) => localName(name) !== "cfRule" || attributesOf(text).get("type") !== "dataBar",
  );
  if (!children.some(({ name }) => localName(name) === "cfRule")) return [];
  return [{ ...formatting, text: joinedPieces({ ...inner, children }) }];
}

/** One extension with the rules of both. */
function withRulesOf(fresh: XmlPiece, old: XmlPiece): XmlPiece {
  const [list] = innerPieces(fresh).children;
  const [oldList] = innerPieces(old).children;
  if (!list || !oldList) return fresh;
  const [outer, inner] = [innerPieces(fresh), innerPieces(list)];
  const joined = joinedPieces({ ...inner, children: [...inner.children, ...innerPieces(oldList).children] });
  const root = mergedNamespaces(outer.open, old.text, oldList.text);
  return { ...fresh, text: root + joined + outer.close };
}

function mergedNamespaces(open: string, ...others: readonly string[]): string {
  const missing = others.flatMap((text) =>
    [...attributesOf(text)].filter(([key]) => key.startsWith("xmlns:") && !open.includes(` ${key}=`)),
  );
  const added = [...new Map(missing)].map(([key, value]) => ` ${key}="${value}"`).join("");
  return `${open.slice(0, -1)}${added}>`;
}
