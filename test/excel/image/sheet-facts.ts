import { columnLetters } from "../../../src/domain/cells/column-letters";
import { areaName, cellName } from "../../../src/embedded/model/area";
import type { LineProperties, Sheet } from "../../../src/embedded/model/sheet";
import type { Facts, PlacedFacts } from "./facts";
import { described, lookFacts } from "./look-facts";
import { tableFacts } from "./table-facts";
import type { TablePart } from "./table-facts";

/** What a sheet is besides its cells: itself, its columns and rows, tables, charts, notes and comments. */
export function sheetFacts(sheet: Sheet, partOf: TablePart): readonly PlacedFacts[] {
  const { name } = sheet;
  const columns = lines(sheet.columns, (line) => `${name}, column ${columnLetters(line)}`);
  const rows = lines(sheet.rows, (line) => `${name}, row ${line + 1}`);
  return [
    [`sheet «${name}»`, ownFacts(sheet)],
    ...columns,
    ...rows,
    ...sheet.tables.map((table) => tableFacts(sheet, table, partOf(table))),
    ...chartFacts(sheet),
    ...remarkFacts(sheet),
  ];
}

function ownFacts(sheet: Sheet): Facts {
  const { visibility, tabColor, showGridlines, showHeadings, enableCalculation } = sheet;
  const { frozen, merges, autoFilter, protection, customProperties } = sheet;
  return {
    ...{ visibility, "tab colour": tabColor, gridlines: showGridlines, headings: showHeadings },
    ...{ "calculates itself": enableCalculation, frozen: described(frozen) },
    "look of untouched cells": described(lookFacts(sheet.defaultStyle)),
    "merged cells": merges.map(areaName).sort().join(" "),
    "own filter": autoFilter
      ? `${areaName(autoFilter.area)} ${JSON.stringify([...autoFilter.criteria])}`
      : "none",
    protected: protection.protected,
    ...(protection.protected ? { "protection allows": described(protection.options) } : {}),
    password: protection.password !== null,
    "own properties": JSON.stringify([...customProperties].sort()),
    ...pageFacts(sheet),
  };
}

function pageFacts({ pageLayout }: Sheet): Facts {
  return Object.fromEntries(
    Object.entries(pageLayout).map(([key, value]: [string, unknown]) => [
      `page: ${key}`,
      asFact(value ?? "none"),
    ]),
  );
}

/** Lines that are as new are left out. */
function lines(
  all: ReadonlyMap<number, LineProperties>,
  place: (line: number) => string,
): readonly PlacedFacts[] {
  return [...all]
    .sort(([one], [other]) => one - other)
    .map(([line, { size, hidden, style, outlineLevel }]): PlacedFacts => [
      place(line),
      {
        ...(size === null ? {} : { size }),
        ...(hidden ? { hidden } : {}),
        ...(style === null ? {} : { look: described(lookFacts(style)) }),
        ...(outlineLevel ? { group: outlineLevel } : {}),
      },
    ])
    .filter(([, facts]) => Object.keys(facts).length > 0);
}

/** Charts by name; a second one of the same name is another place. */
function chartFacts({ name: sheet, charts }: Sheet): readonly PlacedFacts[] {
  const seen = new Map<string, number>();
  return charts.map((chart, layer) => {
    const count = (seen.get(chart.name) ?? 0) + 1;
    seen.set(chart.name, count);
    const facts = Object.entries(chart)
      .filter(([key]) => key !== "id")
      .map(([key, value]: [string, unknown]) => [key, asFact(withoutIds(value))] as const);
    const number = count === 1 ? "" : ` (${count})`;
    return [`chart «${chart.name}»${number} on ${sheet}`, { layer, ...Object.fromEntries(facts) }];
  });
}

/** Series have ids, too: they only find them again. */
function withoutIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((each: unknown) =>
    typeof each === "object" && each !== null ? { ...each, id: undefined } : each,
  );
}

function asFact(value: unknown): string {
  return typeof value === "object" && value !== null ? described(value) : String(value);
}

function remarkFacts({ name: sheet, notes, comments }: Sheet): readonly PlacedFacts[] {
  return [
    ...notes.map(({ row, column, author, content, visible }): PlacedFacts => [
      `note at ${sheet}!${cellName(row, column)}`,
      { author, content, visible },
    ]),
    ...comments.map(({ row, column, author, content, resolved, replies }): PlacedFacts => [
      `comment at ${sheet}!${cellName(row, column)}`,
      {
        ...{ author: author.name, content, resolved },
        replies: JSON.stringify(replies.map((reply) => [reply.author.name, reply.content])),
      },
    ]),
  ];
}
