import ts from "typescript";
import { freeIdentifiers } from "./free-identifiers";
import type { Fault, Source } from "./sources";
import { faultAt, nodesOf, parseSource } from "./sources";

const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension"];
const OFFICE_HOMES = ["src/excel/", "src/embedded/", "src/preview/", "src/command-line/"];

/** Names of Office's globals outside the layer that speaks to Excel. */
export function strayedOfficeNames(source: Source): Fault[] {
  if (OFFICE_HOMES.some((home) => source.path.startsWith(home))) return [];
  return freeIdentifiers(parseSource(source), OFFICE_GLOBALS).map((node) =>
    faultAt(node, `names ${node.getText()}: only src/excel may`),
  );
}

/** `any`, and `!` that silences the type checker. */
export function typeHoles(source: Source): Fault[] {
  return nodesOf(parseSource(source)).flatMap((node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return [faultAt(node, "uses any")];
    if (ts.isNonNullExpression(node)) return [faultAt(node, "asserts with !")];
    const definite =
      (ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken;
    return definite ? [faultAt(node, "asserts with !")] : [];
  });
}

const SUPPRESSION = /^\/[/*]+\s*(eslint-disable|@ts-expect-error|@ts-ignore|@ts-nocheck)([^\n*]*)/;

/**
 * Suppressions of linter or compiler that give no reason, neither behind the rule
 * (`eslint-disable-next-line rule -- reason`) nor in a comment on the line above. `@ts-ignore` is never right.
 */
export function unexplainedSuppressions(source: Source): Fault[] {
  const comments = commentsOf(parseSource(source));
  const explained = new Set(
    comments.filter(({ text }) => !SUPPRESSION.test(text)).map(({ line }) => line + 1),
  );
  return comments.flatMap(({ text, line }) => {
    const [, directive, rest = ""] = SUPPRESSION.exec(text) ?? [];
    if (directive === undefined) return [];
    const forbidden = directive === "@ts-ignore" || directive === "@ts-nocheck";
    const reason = directive === "eslint-disable" ? /--\s+\S+\s+\S/ : /\S+\s+\S/;
    const hasReason = reason.test(rest) || explained.has(line);
    return hasReason && !forbidden ? [] : [`${source.path}:${line} suppresses without a reason`];
  });
}

function commentsOf(file: ts.SourceFile): { readonly text: string; readonly line: number }[] {
  // A comment belongs to the space before a token; tokens without children are enough to meet each one once.
  const starts = new Map<number, string>();
  for (const node of tokensOf(file)) {
    for (const range of ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [])
      starts.set(range.pos, file.text.slice(range.pos, range.end));
    for (const range of ts.getTrailingCommentRanges(file.text, node.getEnd()) ?? [])
      starts.set(range.pos, file.text.slice(range.pos, range.end));
  }
  return [...starts].map(([position, text]) => ({
    text,
    line: file.getLineAndCharacterOfPosition(position).line + 1,
  }));
}

function tokensOf(node: ts.Node): ts.Node[] {
  const children = node.getChildren();
  return children.length === 0 ? [node] : children.flatMap(tokensOf);
}

/** Ways out of the workbook, and ways to turn text into code or markup. None may be in the add-in. */
const FORBIDDEN_GLOBALS = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
  "importScripts",
  "eval",
  "Function",
];
const FORBIDDEN_MEMBERS = [
  "sendBeacon",
  "innerHTML",
  "outerHTML",
  "srcdoc",
  "insertAdjacentHTML",
  "createContextualFragment",
  "dangerouslySetInnerHTML",
  "write",
  "writeln",
];

/** Network, code from text and markup from text. `Function` is allowed as a type, `write` on anything but a document. */
export function dangerousCode(source: Source): Fault[] {
  const file = parseSource(source);
  const globals = freeIdentifiers(file, FORBIDDEN_GLOBALS).filter((node) => !isTypeName(node));
  const members = nodesOf(file).filter(isForbiddenMember);
  return [...globals, ...members].map((node) => faultAt(node, `uses ${node.getText()}`));
}

function isTypeName(node: ts.Node): boolean {
  return ts.isTypeReferenceNode(node.parent);
}

function isForbiddenMember(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node))
    return ts.isElementAccessExpression(node.parent) && isForbidden(node.text, node);
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isJsxAttribute(parent) && parent.name === node);
  return isMember && isForbidden(node.text, node);
}

function isForbidden(name: string, node: ts.Node): boolean {
  if (!FORBIDDEN_MEMBERS.includes(name)) return false;
  if (!name.startsWith("write")) return true;
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && /(^|\.)document$/.test(parent.expression.getText());
}
