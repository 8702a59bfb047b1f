import { createHash } from "node:crypto";
import { contentTypesOf } from "../../../src/embedded/xlsx/package/content-types";
import type { PackageParts } from "../../../src/embedded/xlsx/package/package-parts";
import { partText, unpack } from "../../../src/embedded/xlsx/package/package-parts";
import type { XmlElement } from "../../../src/embedded/xlsx/package/xml-element";
import { xmlRoot } from "../../../src/embedded/xlsx/package/xml-element";
import { withoutSharedFormulas } from "../../../src/embedded/xlsx/parts/shared-formulas";

/**
 * What a file says, as facts that can be counted: every attribute and every text of every XML part, under the kind of
 * the part and the names of the elements above it, and every other part by its bytes. Paths, prefixes and the ids of
 * relationships are only names, and left out. A formula that is shared down a column is the formula of each of its cells.
 */
export async function lostFacts(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const left = new Map(await factsOf(after));
  const lost: string[] = [];
  for (const [fact, count] of await factsOf(before)) {
    if ((left.get(fact) ?? 0) < count) lost.push(fact);
  }
  return lost.sort();
}

type Facts = Map<string, number>;

async function factsOf(bytes: Uint8Array): Promise<Facts> {
  const parts = await unpack(bytes);
  const facts: Facts = new Map();
  for (const path of parts.keys()) addPart(parts, path, facts);
  return facts;
}

function addPart(parts: PackageParts, path: string, facts: Facts): void {
  if (path === "[Content_Types].xml") return;
  const type = shortType(contentTypesOf(parts).of(path) ?? "?");
  const isXml = /\.(?:xml|rels|vml)$/.test(path);
  if (!isXml) {
    const hash = createHash("sha1")
      .update(parts.get(path) ?? "")
      .digest("hex");
    add(facts, `${type} bytes ${hash}`);
    return;
  }
  const text = partText(parts, path).replace(/^\uFEFF/, "");
  addElement(xmlRoot(withoutSharedFormulas(text), path), `${type} `, facts);
}

function shortType(type: string): string {
  return type.replace(/^.*[/.](?=[^.]*(?:\.main)?\+xml$)/, "").replace(/\+xml$/, "");
}

const NAMES_ONLY = /^(?:xmlns|.*:(?:id|embed|link|relid|Ignorable)$|Id$|Target$|codeName~$)/;

function addElement(element: XmlElement, above: string, facts: Facts): void {
  const path = `${above}/${local(element.name)}`;
  add(facts, path);
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!NAMES_ONLY.test(name) && !name.startsWith("xmlns"))
      add(facts, `${path} ${local(name)}=${canonical(value)}`);
  }
  for (const child of element.children) {
    if ("name" in child) addElement(child, path, facts);
    else if ("value" in child && child.value.trim() !== "") add(facts, `${path} "${child.value}"`);
  }
}

/** `true` and `1`, `12.0` and `12` are the same. */
function canonical(value: string): string {
  if (value === "true") return "1";
  if (value === "false") return "0";
  return /^-?\d+\.\d+$/.test(value) ? String(Number(value)) : value;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function add(facts: Facts, fact: string): void {
  facts.set(fact, (facts.get(fact) ?? 0) + 1);
}
