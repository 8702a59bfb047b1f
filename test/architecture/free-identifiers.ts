import ts from "typescript";
import { nodesOf } from "./sources";

/** Objects through which every global can be reached. */
const GLOBAL_OBJECTS = ["globalThis", "window", "self", "global"];

/**
 * Places where a global of one of these names is meant, as a value or as a type: `Excel.run`, `x: Excel.Range`,
 * `window.Excel`, `globalThis["Excel"]`. A member or key that happens to have the name is none.
 */
export function freeIdentifiers(file: ts.SourceFile, names: readonly string[]): ts.Node[] {
  return nodesOf(file).filter((node) => {
    if (ts.isIdentifier(node))
      return names.includes(node.text) && (!isMemberName(node) || isGlobalMember(node.parent));
    if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression)) return false;
    return names.includes(node.argumentExpression.text) && isGlobalObject(node.expression);
  });
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isAccessor(parent) ||
    ts.isEnumMember(parent) ||
    ts.isJsxAttribute(parent);
  return isMember && parent.name === node;
}

function isGlobalMember(parent: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && isGlobalObject(parent.expression);
}

/** `window`, also written `(window as Window)`. */
function isGlobalObject(expression: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression))
    return isGlobalObject(expression.expression);
  return ts.isIdentifier(expression) && GLOBAL_OBJECTS.includes(expression.text);
}
