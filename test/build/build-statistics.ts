import { readFileSync, rmSync } from "node:fs";

/** What is used of webpack's statistics (`--json`). */
export interface BuildStatistics {
  readonly chunks: readonly Chunk[];
  readonly modules: readonly Module[];
}

type ChunkId = number | string;

interface Chunk {
  readonly id: ChunkId;
  readonly initial: boolean;
  readonly files: readonly string[];
  /** The `import()`s and entries that ask for the chunk. */
  readonly origins: readonly { readonly moduleName: string; readonly request?: string }[];
}

interface Module {
  readonly name: string;
  readonly chunks: readonly ChunkId[];
  /** Modules that were joined into this one. */
  readonly modules?: readonly { readonly name: string }[];
}

/** Reads the statistics and removes the file. */
export function readStatistics(file: string): BuildStatistics {
  const statistics = JSON.parse(readFileSync(file, "utf8")) as BuildStatistics;
  rmSync(file);
  return statistics;
}

/** Chunks that hold a module of that name, joined into another or not. */
export function chunksOfModule({ modules }: BuildStatistics, name: string): Set<ChunkId> {
  const holders = modules.filter((module) => namesOf(module).some((own) => own.endsWith(name)));
  return new Set(holders.flatMap(({ chunks }) => chunks));
}

/** Every module of some chunks. */
export function modulesIn({ modules }: BuildStatistics, chunks: ReadonlySet<ChunkId>): string[] {
  return modules.filter((module) => module.chunks.some((id) => chunks.has(id))).flatMap(namesOf);
}

/** The entry and all that it imports at once; not what those import when it is used, nor the page for an old Excel. */
export function chunksLoadedAtStart({ chunks }: BuildStatistics): Set<ChunkId> {
  const atStart = chunks.filter(
    ({ initial, origins }) =>
      initial ||
      origins.some(
        ({ moduleName, request }) =>
          moduleName.endsWith("src/taskpane/main.ts") && request !== "./unsupported",
      ),
  );
  return new Set(atStart.map(({ id }) => id));
}

function namesOf({ name, modules = [] }: Module): string[] {
  return [name, ...modules.map((joined) => joined.name)];
}
