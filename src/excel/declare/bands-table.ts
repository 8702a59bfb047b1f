import { BANDS, BODY_KEY } from "../../domain/contract/band-table";
import type { ContractColumn } from "../../domain/contract/table";
import { columnLetters } from "../../domain/cells/column-letters";
import { BAND_COLUMNS } from "../schema/band-table";
import { is } from "../schema/formula-word";
import { FORMATS } from "../schema/column";
import type { HighlightRule, TableLayout, TableRow, TextCell } from "./sheet-layout";

/** The bands that a new workbook starts with: an example, to be adapted to the body's own evaluation system. */
const EXAMPLE: readonly TableRow[] = [
  [null, 0, 0, "Esatto"],
  [null, 0.5, 0.5, "Esatto"],
  [null, 0.7, 0.7, "In proporzione"],
  [null, 0.9, 1, "Esatto"],
];

/** `Fasce` in its place: row and column of its first header cell. */
export function bandsTable(place: { readonly row: number; readonly column: number }): TableLayout {
  return {
    ...place,
    name: BANDS.name,
    columns: BAND_COLUMNS,
    rows: EXAMPLE,
    filterButtons: true,
    bands: [],
    rules: bandRules(place),
  };
}

/** Title and instructions above the table. */
export function bandTexts(column: number): readonly TextCell[] {
  const note = (row: number, text: string): TextCell => ({
    ...{ anchor: BANDS.name, row, column, style: "note" },
    content: { type: "text", text },
  });
  return [
    {
      anchor: BANDS.name,
      row: 0,
      column,
      style: "section",
      content: { type: "text", text: "Fasce di raggiungimento" },
    },
    note(
      1,
      "Metodo «Fasce»: da «Da» in su, fino alla fascia successiva. Senza indicatore valgono per tutto l'ente, sulla quota del target.",
    ),
    note(
      2,
      "Con l'ID di un indicatore: nella sua unità, o giorni di ritardo per una data. Queste righe sono un esempio: adattarle al sistema di valutazione dell'ente.",
    ),
  ];
}

/**
 * Shares are shown per cent by a rule, not by the cells' format: Excel takes 50 for 50 % in a cell formatted so, and a
 * new row, whose bands may begin at 50 pieces, gets the format of the one above.
 */
function bandRules({
  row,
  column,
}: {
  readonly row: number;
  readonly column: number;
}): readonly HighlightRule[] {
  const cellOf = ({ header }: ContractColumn): string => {
    const offset = BAND_COLUMNS.findIndex((candidate) => candidate.header === header);
    return `$${columnLetters(column + offset)}${row + 2}`;
  };
  const [key, kind] = [cellOf(BANDS.key), cellOf(BANDS.kind)];
  return [
    {
      firstHeader: BANDS.from.header,
      lastHeader: BANDS.from.header,
      formula: `=AND(ISNUMBER({cell}),OR(${key}="${BODY_KEY}",${is(kind, "Percentuale")}))`,
      tone: null,
      numberFormat: FORMATS.wholePercent,
    },
    {
      firstHeader: BANDS.check.header,
      lastHeader: BANDS.check.header,
      formula: `=${is("{cell}", "Da correggere")}`,
      tone: "bad",
    },
  ];
}
