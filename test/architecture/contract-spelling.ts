import ts from "typescript";
import { CONTRACT_ROOM } from "./contract-words";
import type { ContractWords } from "./contract-words";
import type { Fault, Source } from "./sources";
import { faultAt, nodesOf, parseSource } from "./sources";

/** Rooms whose words are not the contract's: translations, which name things for people in two languages. */
const TRANSLATIONS = ["src/i18n/"];

/** The room that writes formulas; elsewhere brackets are places of a list. */
const FORMULA_ROOM = "src/excel/";

/** The one file that writes references by table and column, and the host, which reads whatever anybody wrote. */
const REFERENCE_WRITERS = ["src/excel/schema/structured-reference.ts", "src/embedded/"];

/** Words that mean something else where they stand. */
const HOMONYMS: readonly { readonly word: string; readonly home: string; readonly meaning: string }[] = [
  { word: "Target", home: "src/embedded/", meaning: "a type parameter, and an attribute of Open XML" },
  { word: "Target", home: "src/readers/package/", meaning: "the same attribute" },
  { word: "Note", home: "src/embedded/", meaning: "a note on a cell, as Excel's objects call it" },
  { word: "Formula", home: "src/embedded/", meaning: "a rule of a conditional format" },
  { word: "Foglio", home: "src/embedded/", meaning: "what Excel calls a sheet without a name" },
  { word: "Foglio", home: "src/excel/cells/sheet-name.ts", meaning: "the same" },
  { word: "Tabella", home: "src/embedded/", meaning: "what Excel calls a table without a name" },
  { word: "Colonna", home: "src/embedded/", meaning: "what Excel calls a column without a header" },
  { word: "Foglio", home: "src/preview/", meaning: "the grid's sheet, read aloud with its name" },
  { word: "Cella", home: "src/preview/", meaning: "the grid's cell, read aloud with its address" },
];

/** Properties whose text is a heading that people read. */
const HEADINGS = ["title", "heading"];

/**
 * Places outside the contract where a header, a name or a reference is spelled. Exempt are words of the vocabulary,
 * sentences (the word stands in a longer text), translations, headings and {@link HOMONYMS}.
 */
export function spelledContract(source: Source, words: ContractWords): Fault[] {
  if ([CONTRACT_ROOM, ...TRANSLATIONS].some((room) => source.path.startsWith(room))) return [];
  return nodesOf(parseSource(source)).flatMap((node) => {
    const text = spelledText(node);
    if (text === null || isHeading(node)) return [];
    const found = [
      ...wholeWords(node, text, words),
      ...(ts.isIdentifier(node) ? [] : namesInside(text, words)),
    ];
    const foreign = found.filter((word) => !isHomonym(word, source.path));
    const faults = [...new Set(foreign)].map((word) => faultAt(node, `spells ${word}`));
    return REFERENCE_WRITERS.some((place) => source.path.startsWith(place))
      ? faults
      : [...faults, ...handWritten(node, text, words)];
  });
}

/** What a node spells: a literal, a part of a template, a regular expression, words of a page, or an identifier. */
function spelledText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isJsxText(node))
    return node.text;
  return isTemplatePart(node) || ts.isIdentifier(node) ? node.text : null;
}

function isTemplatePart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** The text is a word of the contract; of a regular expression each piece between its signs. */
function wholeWords(node: ts.Node, text: string, words: ContractWords): readonly string[] {
  if (isTemplatePart(node) && isSentence(wholeTemplate(node))) return [];
  const pieces = ts.isRegularExpressionLiteral(node) ? text.split(/[^\p{L}\p{N}_ ]+/u) : [text.trim()];
  const known = [words.headers, words.tables, words.prefixes, words.names];
  const isStart = (piece: string): boolean =>
    ts.isRegularExpressionLiteral(node) &&
    piece.length > 2 &&
    [...words.tables].some((table) => table.startsWith(`${piece}_`));
  return pieces.filter(
    (piece) => isStart(piece) || (known.some((set) => set.has(piece)) && !words.vocabulary.has(piece)),
  );
}

/** The text of the template that a part belongs to, with a sign for what is put in. */
function wholeTemplate(part: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail): string {
  const template = ts.isTemplateSpan(part.parent) ? part.parent.parent : part.parent;
  if (!ts.isTemplateExpression(template)) return part.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join("…");
}

/** Names that no sentence holds by chance: with a `_`, as all of tables, cells and charts but those of the sheets. */
function namesInside(text: string, { tables, prefixes, names }: ContractWords): readonly string[] {
  if (isSentence(text)) return [];
  return [...tables, ...prefixes, ...names].filter((name) => name.includes("_") && text.includes(name));
}

/** References and words of the vocabulary that a formula spells by itself. */
function handWritten(node: ts.Node, text: string, { headers, vocabulary }: ContractWords): Fault[] {
  const inBrackets = [...text.matchAll(/\[@?\[?([^[\]@]+)\]/gu)].map(([, header = ""]) => header);
  const isReference = /\[[@#[]/u.test(text) || inBrackets.some((header) => headers.has(header));
  const quoted = [...text.matchAll(/"([^"]+)"/gu)].map(([, word = ""]) => word);
  return [
    ...(isReference && !ts.isRegularExpressionLiteral(node)
      ? [faultAt(node, "writes a reference by itself")]
      : []),
    ...(isBetweenBrackets(node) ? [faultAt(node, "writes a reference by itself")] : []),
    ...quoted.filter((word) => vocabulary.has(word)).map((word) => faultAt(node, `quotes ${word} by itself`)),
  ];
}

/** A template such as `${table}[${header}]`: what stands between the brackets is put in. */
function isBetweenBrackets(node: ts.Node): boolean {
  if (!node.getSourceFile().fileName.startsWith(FORMULA_ROOM)) return false;
  if (!isTemplatePart(node) || !node.text.endsWith("[")) return false;
  const { parent } = node;
  const spans = ts.isTemplateExpression(parent) ? parent.templateSpans : [];
  const next = ts.isTemplateSpan(parent) ? spanAfter(parent) : spans[0];
  return next?.literal.text.startsWith("]") === true;
}

function spanAfter(span: ts.TemplateSpan): ts.TemplateSpan | undefined {
  const { parent } = span;
  if (!ts.isTemplateExpression(parent)) return undefined;
  return parent.templateSpans[parent.templateSpans.indexOf(span) + 1];
}

/** A word in small letters behind a blank, quoted texts aside: no formula has that. */
function isSentence(text: string): boolean {
  return /\s\p{Ll}{2,}/u.test(text.replace(/"[^"]*"/gu, ""));
}

function isHeading({ parent }: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name) && HEADINGS.includes(parent.name.text)
  );
}

function isHomonym(word: string, place: string): boolean {
  return HOMONYMS.some((homonym) => homonym.word === word && place.startsWith(homonym.home));
}
