import ts from "typescript";
import type { Source } from "./sources";
import { nodesOf, parseSource } from "./sources";

/** Names of ribbon commands that a source ties to a function: `registerCommand("refreshSummary", …)`. */
export function registeredCommands(source: Source): string[] {
  return nodesOf(parseSource(source)).flatMap((node) => {
    if (!ts.isCallExpression(node)) return [];
    const callee = node.expression;
    const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
    const [command] = node.arguments;
    if (name !== "registerCommand" && name !== "associate") return [];
    return command !== undefined && ts.isStringLiteralLike(command) ? [command.text] : [];
  });
}
