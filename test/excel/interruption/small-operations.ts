import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { tableNamed } from "../../../src/embedded/model/workbook";
import { typeInto } from "../../../src/embedded/typing/typing";
import type { CellChange } from "../../../src/domain/cells/workbook-data";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { startEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { loadExcelLibrary } from "../../../src/embedded/wire/node-library";
import type { Unlock } from "../../../src/excel/port";
import { EVERY_DAMAGE } from "../damage/every-damage";
import { emptyWorkbook, noProgress } from "../embedded";
import { filledWorkbook, settledWorkbook, typeEntry } from "../filled-workbook";
import { SMALL_IDS, SMALL_PLAN } from "../small-plan";
import type { Interruptible } from "./every-point";
import { copyWorkbook } from "./workbook-copy";

const NO_PASSWORD: Unlock = { password: null };

/** Everything that the add-in writes, on workbooks of the small plan. */
export const SMALL_OPERATIONS: readonly Interruptible[] = [
  {
    name: "load",
    prepare: () => Promise.resolve(emptyWorkbook().excel.workbook),
    run: (port) => port.loadPlan(SMALL_PLAN, noProgress),
  },
  {
    name: "first refresh",
    prepare: async () => (await filledWorkbook()).excel.workbook,
    run: (port) => port.refreshSummary(noProgress),
  },
  {
    name: "refresh after more readings",
    prepare: () =>
      settledThen(({ workbook }) => {
        typeEntry(workbook, ["Centro_B2", SMALL_IDS.works, "T2", "31000"]);
        typeEntry(workbook, ["Centro_A1", SMALL_IDS.courses, "T1", ""]);
        typeEntry(workbook, ["Obiettivi", SMALL_IDS.archive, "Dirigente", "Dario Rossi"]);
      }),
    run: (port) => port.refreshSummary(noProgress),
  },
  {
    name: "refresh without Riepilogo",
    prepare: () => settledThen(() => deleteSheet("Riepilogo")),
    run: (port) => port.refreshSummary(noProgress),
  },
  {
    name: "who is missing",
    prepare: async () => (await filledWorkbook()).excel.workbook,
    run: (port) => port.writeMissing(noProgress),
  },
  {
    name: "who is missing without Chi manca",
    prepare: () => settledThen(() => deleteSheet("Chi manca")),
    run: (port) => port.writeMissing(noProgress),
  },
  {
    name: "plan quality",
    prepare: async () => (await filledWorkbook()).excel.workbook,
    run: (port) => port.writeQuality(noProgress),
  },
  {
    name: "plan quality without its sheet",
    prepare: () => settledThen(() => deleteSheet("Qualità del piano")),
    run: (port) => port.writeQuality(noProgress),
  },
  {
    name: "align the sheets",
    prepare: () => settledThen(({ workbook }) => changeKinds(workbook)),
    run: (port) => port.alignSheets(NO_PASSWORD, noProgress),
  },
  {
    name: "align the sheets after a row was appended to Indicatori",
    prepare: () =>
      settledThen(({ workbook }) => {
        changeKinds(workbook);
        appendIndicator(workbook);
      }),
    run: (port) => port.alignSheets(NO_PASSWORD, noProgress),
  },
  {
    name: "change cells",
    prepare: () => settledThen(),
    run: (port) => port.changeCells(CHANGES, "Prova", noProgress),
  },
  {
    name: "reference quarter",
    prepare: () => settledThen(),
    run: (port) => port.setReferenceQuarter(3),
  },
  {
    name: "repair what people have typed over",
    prepare: () => settledThen((excel) => damageBy(excel, TYPED_OVER)),
    run: (port) => port.repair(NO_PASSWORD, noProgress),
  },
  {
    name: "repair a workbook of which parts are gone",
    prepare: () => settledThen((excel) => damageBy(excel, GONE)),
    run: (port) => port.repair(NO_PASSWORD, noProgress),
  },
];

/** Names of damages that leave all sheets and tables where they are. */
const TYPED_OVER = [
  "a result is typed over its formula",
  "the title of a centre sheet is typed over",
  "the identifiers of two rows of a centre sheet are exchanged",
  "the validation of T1 in Centro_A1 is lost",
  "the style of input cells is locked",
  "the protection of a centre sheet is taken off",
];

/** Names of damages that take something away. */
const GONE = [
  "Riepilogo is deleted",
  "Rilevazioni is deleted",
  "the table Fasi_A1 is turned into a range",
  "the column Stato of Centro_A1 is deleted",
  "the name Anno_piano is deleted",
  "a parameter is renamed",
];

async function damageBy(excel: EmbeddedExcel, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const damage = EVERY_DAMAGE.find((each) => each.name === name);
    if (!damage) throw new Error(`no damage is called «${name}»`);
    await damage.apply(excel);
  }
}

/** Cells of three tables, one of them on a protected sheet. */
const CHANGES: readonly CellChange[] = [
  change("Indicatori", SMALL_IDS.regulation, "Fonte", "", "Protocollo"),
  change("Indicatori", SMALL_IDS.works, "Confermato", "No", "Sì"),
  change("Centro_A1", SMALL_IDS.trained, "T2", "circa 55", 0.55),
  change("Parametri", "Soglia verde", "Valore", 0.9, 0.85),
];

function change(
  table: string,
  key: string,
  header: string,
  before: CellChange["before"],
  after: CellChange["after"],
): CellChange {
  return { target: { table, key, header }, before, after };
}

let settled: Promise<EmbeddedWorkbook> | null = null;

/** A settled workbook of its own, with something that somebody did to it. It is settled once for all. */
async function settledThen(
  act: (excel: EmbeddedExcel) => void | Promise<void> = () => undefined,
): Promise<EmbeddedWorkbook> {
  settled ??= settledWorkbook().then(({ excel }) => excel.workbook);
  const excel = startEmbeddedExcel(loadExcelLibrary(), copyWorkbook(await settled));
  await act(excel);
  return excel.workbook;
}

async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** One kind in each centre. */
function changeKinds(workbook: EmbeddedWorkbook): void {
  typeEntry(workbook, ["Indicatori", SMALL_IDS.courses, "Tipo", "Rapporto"]);
  typeEntry(workbook, ["Indicatori", SMALL_IDS.programme, "Tipo", "Data"]);
}

/** The office writes a new indicator below the table, which grows; no centre sheet has a row for it. */
function appendIndicator(workbook: EmbeddedWorkbook): void {
  const { table, sheet } = tableNamed(workbook, "Indicatori");
  const cell = { row: table.area.row + table.area.rowCount, column: table.area.column };
  typeInto(workbook, sheet, cell, `${SMALL_IDS.roads}-I03`);
  typeEntry(workbook, ["Indicatori", `${SMALL_IDS.roads}-I03`, "Obiettivo", SMALL_IDS.roads]);
  typeEntry(workbook, ["Indicatori", `${SMALL_IDS.roads}-I03`, "Tipo", "Numero"]);
}
