import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { INDICATORS } from "../../domain/contract/plan-tables";
import { tableNameFor, centreInName } from "../../domain/contract/table";
import type { ContractColumn } from "../../domain/contract/table";
import { KINDS, RULES } from "../../domain/contract/vocabulary";
import { keyOf } from "../../domain/cells/table-cell";
import type { TableData } from "../../domain/cells/workbook-data";
import { choiceNamed, setFor } from "../schema/row-setting";
import { entryOf } from "./catalogue";
import type { Catalogue } from "./catalogue";
import type { PendingRead } from "./read-step";
import { readTable } from "./table-reader";

/**
 * Formats, prompts and validation of a tracking sheet are set for the kinds and rules of its indicators. When the office
 * changes one in the registry, formulas follow at once, these do not: this counts the rows that are behind.
 */
export function readRowsBehind(context: Excel.RequestContext, catalogue: Catalogue): PendingRead<number> {
  const read = (table: string, columns: readonly ContractColumn[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, table), { columns, inputs: [] });
  const registry = read(INDICATORS.name, [INDICATORS.id, INDICATORS.kind, INDICATORS.rule]);
  const sheets = [...catalogue.keys()].flatMap((name) => {
    const centre = centreInName(CENTRE_INDICATORS, name);
    const workings = centre === null ? "" : tableNameFor(CENTRE_WORKINGS, centre);
    // A sheet of the version before does not say it: it is brought forward first.
    if (catalogue.get(workings)?.headers.includes(CENTRE_WORKINGS.setFor.header) !== true) return [];
    return [{ ids: read(name, [CENTRE_INDICATORS.id]), set: read(workings, [CENTRE_WORKINGS.setFor]) }];
  });
  return {
    steps: [registry, ...sheets.flatMap(({ ids, set }) => [ids, set])].flatMap(({ steps }) => steps),
    result: () => {
      const wanted = wantedById(registry.result());
      const behind = sheets.map(({ ids, set }) => countBehind(ids.result(), set.result(), wanted));
      return behind.reduce((sum, count) => sum + count, 0);
    },
  };
}

type Wanted = ReadonlyMap<string, string>;

function countBehind(ids: TableData, set: TableData, wanted: Wanted): number {
  const before = textsIn(set, CENTRE_WORKINGS.setFor);
  return textsIn(ids, CENTRE_INDICATORS.id).filter((id, row) => (wanted.get(keyOf(id)) ?? "") !== before[row])
    .length;
}

function wantedById(registry: TableData): Wanted {
  const [kinds, rules] = [textsIn(registry, INDICATORS.kind), textsIn(registry, INDICATORS.rule)];
  return new Map(
    textsIn(registry, INDICATORS.id).map((id, row) => [
      keyOf(id),
      setFor({ kind: choiceNamed(KINDS, kinds[row] ?? ""), rule: choiceNamed(RULES, rules[row] ?? "") }),
    ]),
  );
}

function textsIn(table: TableData, { header }: ContractColumn): readonly string[] {
  return (table.columns.get(header)?.values ?? []).map(String);
}
