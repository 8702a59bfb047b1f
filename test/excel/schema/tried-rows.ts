import { quarterLabel, QUARTERS } from "../../../src/domain/contract/vocabulary";
import type { Quarter } from "../../../src/domain/contract/vocabulary";
import type { Plan } from "../../../src/domain/plan/plan";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { loadedWorkbook, tableRows } from "../embedded";
import type { SeenValue } from "../embedded";
import { pasteCells } from "../pasted-cells";
import { MEASURE_HEADERS } from "./every-combination";
import type { BandCells, IndicatorCells } from "./every-combination";

/** A workbook with one centre, whose registry, quarters and bands hold what is to be tried. */

export const BAND_HEADERS = ["Indicatore", "Da", "Raggiungimento", "Modo"];

/** What stands in the cells: of each indicator, and the bands of the body. */
export interface Tried {
  readonly rows: readonly IndicatorCells[];
  readonly bodyBands: readonly BandCells[];
  readonly maximum: number;
}

/** The workbook with everything written into it. */
export async function triedWorkbook({ rows, bodyBands, maximum }: Tried): Promise<EmbeddedWorkbook> {
  const { workbook } = (await loadedWorkbook(planOf(rows.length))).excel;
  const ids = tableRows(workbook, "Indicatori").map((cells) => cells["ID"] ?? "");
  await Excel.run(async (context) => {
    for (const header of MEASURE_HEADERS) {
      writeColumn(
        context,
        "Indicatori",
        header,
        rows.map(({ registry }) => registry[header]),
      );
    }
    for (const quarter of QUARTERS) {
      const values = rows.map(({ readings }) => readings[quarter - 1] ?? "");
      writeColumn(context, "Centro_A1", quarterLabel(quarter), values);
    }
    const bands = [
      ...bodyBands.map((band) => ["", ...band]),
      ...rows.flatMap((row, index) => row.bands.map((band) => [ids[index] ?? "", ...band])),
    ];
    if (bands.length > 0) writeBands(context, bands, tableRows(workbook, "Fasce").length);
    await context.sync();
  });
  await setParameter(workbook, "Raggiungimento massimo", maximum);
  return workbook;
}

/** The rows of the centre as of a quarter. */
export async function shownAsOf(
  workbook: EmbeddedWorkbook,
  quarter: Quarter,
): Promise<readonly Record<string, SeenValue>[]> {
  await setParameter(workbook, "Trimestre di riferimento", quarterLabel(quarter));
  return tableRows(workbook, "Centro_A1");
}

/** Writes the value of a parameter, whatever its cell accepts. */
export async function setParameter(
  workbook: EmbeddedWorkbook,
  name: string,
  value: SeenValue,
): Promise<void> {
  await pasteCells(workbook, ["Parametri", name, "Valore", value]);
}

function planOf(indicators: number): Plan {
  return {
    body: "Provincia di Prova",
    year: 2022,
    title: "Piano di prova",
    source: "generato",
    objectives: [
      {
        publicValue: "Valore",
        code: "2022-A1-OP-01",
        title: "Ogni combinazione",
        description: "",
        centre: { code: "A1", name: "Prova" },
        manager: "Anna Bianchi",
        phases: ["Fase"],
        indicators: Array.from({ length: indicators }, (_, index) => ({ text: `Indicatore ${index + 1}` })),
      },
    ],
  };
}

/** What is typed or pasted: text as text, formulas as formulas. */
function entered(value: SeenValue): SeenValue {
  return typeof value === "string" && value !== "" && !value.startsWith("=") ? `'${value}` : value;
}

/** Queues a column of a table past its protection, as a paste of values would. */
function writeColumn(
  context: Excel.RequestContext,
  table: string,
  header: string,
  values: readonly SeenValue[],
): void {
  const column = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
  column.values = values.map((value) => [entered(value)]);
}

/** Queues the bands instead of the example's, in rows that are inserted as a person would. */
function writeBands(
  context: Excel.RequestContext,
  rows: readonly (readonly SeenValue[])[],
  present: number,
): void {
  const body = context.workbook.tables.getItem("Fasce").getDataBodyRange();
  if (rows.length > present) {
    body
      .getRow(1)
      .getResizedRange(rows.length - present - 1, 0)
      .insert("Down");
  }
  BAND_HEADERS.forEach((header, position) => {
    writeColumn(
      context,
      "Fasce",
      header,
      rows.map((cells) => cells[position] ?? ""),
    );
  });
}
