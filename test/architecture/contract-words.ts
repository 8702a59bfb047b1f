import { readdirSync } from "node:fs";
import path from "node:path";
import type { CentreTable, ContractColumn, ContractTable } from "../../src/domain/contract/table";
import * as vocabulary from "../../src/domain/contract/vocabulary";
import { ROOT } from "./sources";

/** The room in which the contract is spelled. */
export const CONTRACT_ROOM = "src/domain/contract/";

/** The words of the contract, each with what it is: `header`, `table`… */
export interface ContractWords {
  readonly headers: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Beginnings of the names of a centre's tables: `Centro_`. */
  readonly prefixes: ReadonlySet<string>;
  /** Names of sheets, cells, charts and parameters. */
  readonly names: ReadonlySet<string>;
  /** Words that cells hold: kinds, rules, statuses… A header may be spelled like one of them. */
  readonly vocabulary: ReadonlySet<string>;
}

type NamedTable = ContractTable | CentreTable;

/** All that the files of the contract export. */
export async function contractExports(): Promise<readonly unknown[]> {
  const files = readdirSync(path.join(ROOT, CONTRACT_ROOM)).filter((file) => file.endsWith(".ts"));
  const modules = await Promise.all(
    files.map(
      async (file): Promise<object> => import(path.join(ROOT, CONTRACT_ROOM, file)) as Promise<object>,
    ),
  );
  return modules.flatMap((module) => Object.values<unknown>({ ...module }));
}

/** The tables of the contract: what has a name or a prefix, and columns. */
export async function contractTables(): Promise<readonly NamedTable[]> {
  return (await contractExports()).filter(
    (value): value is NamedTable => isObject(value) && isObject(value["columns"]),
  );
}

/** The columns of a table, in their order. */
export function columnsOf({ columns }: NamedTable): readonly ContractColumn[] {
  return Object.values(columns);
}

/** The words of the contract, from its declarations. */
export async function contractWords(): Promise<ContractWords> {
  const tables = await contractTables();
  const texts = (await contractExports()).flatMap((value) =>
    isObject(value) && !isObject(value["columns"]) ? Object.values(value).filter(isText) : [],
  );
  return {
    headers: new Set(tables.flatMap(columnsOf).map(({ header }) => header)),
    tables: new Set(tables.flatMap((table) => ("name" in table ? [table.name] : []))),
    prefixes: new Set(tables.flatMap((table) => ("prefix" in table ? [table.prefix] : []))),
    // A sign (`●`) is no name.
    names: new Set(texts.filter((text) => /\p{L}/u.test(text))),
    vocabulary: new Set(Object.values<unknown>(vocabulary).flatMap(wordsOf)),
  };
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
