import path from "node:path";
import ts from "typescript";
import type { Fault, Source } from "./sources";
import { faultAt, nodesOf, ROOT } from "./sources";

/** Lowest ExcelApi requirement set that the add-in runs on: Excel LTSC 2021, Microsoft 365, the web, Mac. */
export const API_FLOOR = "1.14";

/**
 * Members above the floor that the code calls only after asking `isSetSupported`, each with its reason:
 * `Class.member` → why and where it is gated.
 */
const GATED: Readonly<Record<string, string>> = {};

/** Requirement sets other than ExcelApi that the manifest asks for, so that they are there. */
const REQUIRED_SETS = ["SharedRuntime 1.1"];

/** A member of Office's library as a source uses it. */
interface MemberUse {
  /** `Range.values` */
  readonly member: string;
  /** `ExcelApi 1.1`, from the remarks of its declaration. */
  readonly set: string;
  readonly node: ts.Node;
}

/** Compiles sources against the types of Office's library; sources that are not on the disk are taken as given. */
export function compile(sources: readonly Source[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["office-js"],
  };
  const given = new Map(sources.map(({ path: file, text }) => [path.join(ROOT, file), text]));
  const host = ts.createCompilerHost(options);
  const onDisk = { readFile: host.readFile.bind(host), fileExists: host.fileExists.bind(host) };
  host.readFile = (file) => given.get(file) ?? onDisk.readFile(file);
  host.fileExists = (file) => given.has(file) || onDisk.fileExists(file);
  return ts.createProgram([...given.keys()], options, host);
}

/** Uses of Office's library in a source that need more than the floor, unless they are gated. */
export function aboveTheFloor(program: ts.Program, source: Source): Fault[] {
  return memberUses(program, source)
    .filter(({ member, set }) => !isBelowFloor(set) && GATED[member] === undefined)
    .map(({ member, set, node }) => faultAt(node, `uses ${member}: ${set}`));
}

/** Every use of a member that names its requirement set. */
export function memberUses(program: ts.Program, source: Source): MemberUse[] {
  const file = program.getSourceFile(path.join(ROOT, source.path));
  if (file === undefined) throw new Error(`${source.path} is not in the program`);
  const checker = program.getTypeChecker();
  return nodesOf(file).flatMap((node) =>
    symbolsAt(checker, node).flatMap((symbol) => {
      const set = withoutUnusedParameters(requirementSet(symbol), symbol, node);
      return set === null ? [] : [{ member: qualifiedName(symbol), set, node }];
    }),
  );
}

/** Symbols that a node stands for: a name, a key of an argument, or the members listed in `load("values, name")`. */
function symbolsAt(checker: ts.TypeChecker, node: ts.Node): ts.Symbol[] {
  if (ts.isStringLiteralLike(node)) return loadedMembers(checker, node);
  if (!ts.isIdentifier(node)) return [];
  const { parent } = node;
  const isKey =
    (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node;
  if (isKey) return present(checker.getContextualType(parent.parent)?.getProperty(node.text));
  return present(checker.getSymbolAtLocation(node));
}

function loadedMembers(checker: ts.TypeChecker, node: ts.StringLiteralLike): ts.Symbol[] {
  const call = ts.isArrayLiteralExpression(node.parent) ? node.parent.parent : node.parent;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
  if (call.expression.name.text !== "load") return [];
  const loaded = checker.getTypeAtLocation(call.expression.expression);
  return node.text.split(",").flatMap((names) => membersOnPath(checker, loaded, names.trim().split("/")));
}

/** The members along `items/columns/items/name`; stops where a name is unknown. */
function membersOnPath(checker: ts.TypeChecker, type: ts.Type, names: readonly string[]): ts.Symbol[] {
  const [name, ...rest] = names;
  const member = name === undefined ? undefined : type.getProperty(name);
  if (member === undefined) return [];
  const memberType = checker.getTypeOfSymbol(member);
  const next = checker.getIndexTypeOfType(memberType, ts.IndexKind.Number) ?? memberType;
  return [member, ...membersOnPath(checker, next, rest)];
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

/** The lowest set among the overloads: one that is enough for a call to be possible. `null`: none is named. */
function requirementSet(symbol: ts.Symbol): string | null {
  const sets = (symbol.declarations ?? []).filter(isOfficeMember).flatMap((declaration) => {
    const remarks = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
    return [...remarks.join("").matchAll(/\[Api set:\s*([^\]]+)\]/g)].map(([, set = ""]) => set.trim());
  });
  return sets.find(isBelowFloor) ?? sets[0] ?? null;
}

/** `1.15 for adding `alwaysInsert` parameter` says nothing about a call that does not give it. */
function withoutUnusedParameters(set: string | null, symbol: ts.Symbol, node: ts.Node): string | null {
  const call = node.parent.parent;
  if (set === null || !ts.isPropertyAccessExpression(node.parent) || !ts.isCallExpression(call)) return set;
  const parameters = (symbol.declarations ?? []).flatMap((declaration) =>
    ts.isMethodDeclaration(declaration) ? [...declaration.parameters] : [],
  );
  const isGiven = (name: string): boolean =>
    parameters.slice(0, call.arguments.length).some((parameter) => parameter.name.getText() === name);
  const clauses = set.split(";").filter((clause) => {
    const [, name] = /for adding `(\w+)` parameter/.exec(clause) ?? [];
    return name === undefined || isGiven(name);
  });
  return clauses.join(";").trim();
}

/** A namespace takes its remarks from whatever stands first in it, and the sets of mail say nothing about Excel. */
function isOfficeMember(declaration: ts.Declaration): boolean {
  const file = declaration.getSourceFile();
  return file.fileName.includes("@types/office-js") && !ts.isModuleDeclaration(declaration);
}

function qualifiedName(symbol: ts.Symbol): string {
  const owner = symbol.declarations?.[0]?.parent;
  const named =
    owner !== undefined &&
    (ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) || ts.isEnumDeclaration(owner));
  return named && owner.name !== undefined ? `${owner.name.text}.${symbol.name}` : symbol.name;
}

/** Understands `ExcelApi 1.7` and `ExcelApi 1.2 for options; 1.7 for password`; anything else is above. */
function isBelowFloor(set: string): boolean {
  if (REQUIRED_SETS.includes(set) || set.startsWith("Mailbox ")) return true;
  if (!/^ExcelApi \d/.test(set)) return false;
  const [floorMinor] = minors(API_FLOOR);
  return floorMinor !== undefined && minors(set).every((minor) => minor <= floorMinor);
}

function minors(versions: string): number[] {
  return [...versions.matchAll(/\b1\.(\d+)/g)].map(([, minor]) => Number(minor));
}
