import { BANDS } from "../../domain/contract/band-table";
import { EARLIER_BAND_STEPS } from "../../domain/contract/earlier-form";
import type { Area } from "../cells/address";
import { cellAddress } from "../cells/address";
import type { SheetLayout } from "../declare/sheet-layout";
import { gridCell } from "../observe/sheet-grid";
import { labelOf, presentLabel } from "./compare-labels";
import type { ComparedTable } from "./compare-table";
import type { Difference, SetAside } from "./difference";
import { findingOf } from "./finding-of";
import { contentOf } from "./tracking-rows";

/** The values in use stood behind the table: a heading and five lines of name and value. */
const IN_USE = { rowCount: 6, columnCount: 2 };

/**
 * The hidden steps of `Fasce` as the version before wrote them: the table ends before the first of them, the steps of now
 * follow like columns that are missing, and the values in use stand nearer. Columns of people's own between them are set
 * aside; what the office wrote stays where it is.
 */
export function earlierBandSteps(
  sheet: SheetLayout,
  { located, grid }: ComparedTable,
): readonly Difference[] {
  const { name, nameNow, headers, row, column, rowCount } = located;
  const isEarlier = name === BANDS.name && headers.some((header) => EARLIER_BAND_STEPS.includes(header));
  const first = headers.indexOf(BANDS.key.header);
  if (!isEarlier || nameNow === null || first < 1) return [];
  const own = new Set([...EARLIER_BAND_STEPS, ...Object.values(BANDS.columns).map(({ header }) => header)]);
  const setAside = headers.slice(first).flatMap((header, index): readonly SetAside[] =>
    own.has(header)
      ? []
      : Array.from({ length: rowCount }, (_, down) => row + 1 + down).flatMap((at) => {
          const content = contentOf(gridCell(grid, at, column + first + index));
          const address = cellAddress(at, column + first + index);
          const place = { sheet: located.sheet, table: name, id: "", column: header, address };
          return content.content === "" ? [] : [{ ...place, content }];
        }),
  );
  const steps = { row, column: column + first, rowCount: rowCount + 1, columnCount: headers.length - first };
  return [
    {
      finding: findingOf("column-moved", located.sheet, name, {
        ...{ at: { row, column: steps.column }, header: BANDS.key.header },
      }),
      mends: [
        {
          ...{ type: "narrow-table", sheet: located.sheet, table: nameNow, layout: sheet },
          area: { row, column, rowCount: rowCount + 1, columnCount: first },
          cleared: [steps, ...valuesInUse(sheet, { row, column: column + headers.length + 1 }, grid)],
        },
      ],
      setAside,
    },
  ];
}

function valuesInUse(
  { texts }: SheetLayout,
  place: Pick<Area, "row" | "column">,
  grid: ComparedTable["grid"],
): readonly Area[] {
  const heading = presentLabel(gridCell(grid, place.row, place.column));
  return heading !== "" && texts.some((text) => labelOf(text) === heading) ? [{ ...place, ...IN_USE }] : [];
}
