import path from "node:path";
import type { Fault, Source } from "./sources";
import { faultAt } from "./sources";
import { importsOf } from "./imports";

/**
 * The rooms of the house: a room is a folder with the files directly in it. From the ground up: a room uses those
 * before it, never one after it. docs/architecture.md says what each is for.
 */
export const ROOMS: readonly string[] = [
  ...within("src/domain", [
    "contract",
    "structure",
    "cells",
    "wording",
    "corrections",
    "plan",
    "measurement",
    "interpretation",
  ]),
  ...within("src/domain/studies", [
    "anomalies",
    "proposal",
    "guide",
    "missing",
    "explanation",
    "quality",
    "upgrade",
  ]),
  ...within("src/readers", [
    ...["document", "text", "building", "package", "csv", "html", "clipboard", "xlsx", "recognition"],
    ...["draft", "columns", "flat"],
  ]),
  "src/readers",
  "src/excel",
  ...within("src/excel", [
    "host",
    "cells",
    "schema",
    "declare",
    "read",
    "observe",
    "differ",
    "write",
    "operations",
  ]),
  ...within("src/i18n", [
    "keys",
    "anomalies",
    "guide",
    "loading",
    "missing",
    "quality",
    "results",
    "structure",
    "upgrade",
    "why",
  ]),
  "src/i18n",
  "src/commands",
  ...within("src/taskpane", [
    "themes",
    "words",
    "preferences",
    "reading",
    "state",
    "views",
    "parts",
    "results",
    "studies",
  ]),
  ...within("src/taskpane/studies", ["anomalies", "check", "guide", "missing", "quality", "upgrade", "why"]),
  "src/taskpane/screens",
  "src/taskpane",
  ...within("src/embedded", ["passwords", "model", "calculation", "typing", "lists", "other-words"]),
  ...within("src/embedded/xlsx", ["package", "styles", "parts", "charts", "kept", "comments"]),
  "src/embedded/xlsx",
  ...within("src/embedded", ["objects", "wire"]),
  "src/embedded",
  ...within("src/preview", ["look", "charts", "view", "grid", "chrome"]),
  "src/preview",
  ...within("src/command-line", ["words", "work", "verbs"]),
  "src/command-line",
];

function within(folder: string, rooms: readonly string[]): readonly string[] {
  return rooms.map((room) => `${folder}/${room}`);
}

/** Folders of `src` with files that the list of rooms does not name, or that it names without need. */
export function unlistedRooms(sources: readonly Source[], rooms = ROOMS): Fault[] {
  const folders = new Set(sources.map((source) => path.posix.dirname(source.path)));
  return [
    ...[...folders]
      .filter((folder) => !rooms.includes(folder))
      .map((folder) => `${folder} is no listed room`),
    ...rooms.filter((room) => !folders.has(room)).map((room) => `${room} is listed and empty`),
  ];
}

/** Imports, also of types alone, from a room that stands above. */
export function backwardArrows(source: Source): Fault[] {
  const floor = ROOMS.indexOf(path.posix.dirname(source.path));
  return importsOf(source)
    .filter(({ isPackage, target }) => !isPackage && ROOMS.indexOf(path.posix.dirname(target)) > floor)
    .map(({ node, target }) => faultAt(node, `imports ${target}, which stands above`));
}

/**
 * Circles of imports between files, each told once as the files that stand in it. Imports of types count: files that
 * need one another's types cannot be read one after the other.
 */
export function circlesOf(sources: readonly Source[]): string[] {
  return circles(fileGraph(sources)).map((files) => files.sort().join(" ↔ "));
}

type Graph = ReadonlyMap<string, readonly string[]>;

function fileGraph(sources: readonly Source[]): Graph {
  const files = new Set(sources.map((source) => source.path));
  const fileOf = (target: string): string | undefined =>
    [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((candidate) => files.has(candidate));
  return new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap(({ isPackage, target }) => (isPackage ? [] : (fileOf(target) ?? []))),
    ]),
  );
}

/** The strongly connected parts of more than one node, or of one that leads to itself (Tarjan, 1972). */
function circles(graph: Graph): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (node: string): number => {
    const own = order.size;
    order.set(node, own);
    lowest.set(node, own);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      const reached = order.has(next) ? (open.includes(next) ? order.get(next) : undefined) : visit(next);
      lowest.set(node, Math.min(lowest.get(node) ?? own, reached ?? own));
    }
    if (lowest.get(node) === own) {
      const part = open.splice(open.indexOf(node));
      if (part.length > 1 || graph.get(node)?.includes(node) === true) found.push(part);
    }
    return lowest.get(node) ?? own;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}
