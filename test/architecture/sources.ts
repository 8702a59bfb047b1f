import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A source file: path from the project's folder, with `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A fault found in a source, as people read it: `src/a.ts:3 names Excel`. */
export type Fault = string;

export const ROOT = path.resolve(__dirname, "../..");

/** TypeScript files below a folder of the project, such as `src` or `test`. */
export function sourcesUnder(folder: string): Source[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.relative(ROOT, file).replaceAll("\\", "/"),
      text: readFileSync(file, "utf8"),
    }));
}

/** The rooms of development: Excel without Excel, and what runs the add-in on it. Nothing that is shipped imports them. */
export const DEVELOPMENT = ["src/embedded/", "src/preview/", "src/command-line/"];

/** What is built into the add-in: everything but the rooms of development. */
export function shippedSources(): Source[] {
  return sourcesUnder("src").filter((source) => !DEVELOPMENT.some((room) => source.path.startsWith(room)));
}

/** The syntax tree of a source, with parent links. */
export function parseSource(source: Source): ts.SourceFile {
  const kind = source.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ES2022, true, kind);
}

/** Every node of a tree, in document order. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    nodes.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return nodes;
}

/** A fault at a node. */
export function faultAt(node: ts.Node, words: string): Fault {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${words}`;
}
