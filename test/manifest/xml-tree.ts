import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element of an XML document: names keep their prefix (`bt:Image`), children stand in document order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** One node of fast-xml-parser's ordered output: `{ Name: [children], ":@": { attribute: value } }`. */
type OrderedNode = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ":@";
const TEXT = "#text";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  ignoreDeclaration: true,
  parseTagValue: false,
});

/** The root element of a document. Throws what is wrong with text that is not well-formed. */
export function parseXml(xml: string): XmlElement {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is one more package for the same code
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`line ${verdict.err.line}: ${verdict.err.msg}`);
  // XML 1.0 §2.5 forbids a double hyphen within a comment; the validator lets it pass, Excel does not.
  for (const [, comment = ""] of xml.matchAll(/<!--([\s\S]*?)-->/g)) {
    if (comment.includes("--") || comment.endsWith("-")) throw new Error(`"--" in the comment${comment}`);
  }
  const [root] = elements(parser.parse(xml));
  if (root === undefined) throw new Error("no root element");
  return root;
}

/** The element and everything below it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Every element of that name, at any depth. */
export function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  return descendants(root).filter((element) => element.name === name);
}

/** The only element of that name. Throws when there is none or more than one. */
export function onlyElement(root: XmlElement, name: string): XmlElement {
  const [element, ...others] = elementsNamed(root, name);
  if (element === undefined || others.length > 0) throw new Error(`expected one ${name}`);
  return element;
}

function elements(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: OrderedNode) =>
    Object.keys(node)
      .filter((name) => name !== ATTRIBUTES && name !== TEXT)
      .map((name) => element(node, name)),
  );
}

function element(node: OrderedNode, name: string): XmlElement {
  const content: readonly OrderedNode[] = Array.isArray(node[name]) ? node[name] : [];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>,
    children: elements(content),
    text: content.map((part) => (typeof part[TEXT] === "string" ? part[TEXT] : "")).join(""),
  };
}
