import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { createWorkbookPort } from "../../../src/excel/operations/workbook-port";
import type { WorkbookPort } from "../../../src/excel/port";
import { noProgress } from "../embedded";
import { typeEntry } from "../filled-workbook";
import { SMALL_IDS } from "../small-plan";
import { byHand } from "./by-hand";
import type { Damage } from "./damage";

/** Days of these sessions: that of the settled workbook, so that times of writing are the same. */
const NOW = new Date(2022, 3, 15, 10, 30);

/**
 * Starts something and lets Excel fail in the middle of the last sync of a run without fault, and from then on: the pane
 * is closed before it can do anything about it.
 */
async function interrupted(
  excel: EmbeddedExcel,
  { sync, action }: { readonly sync: number; readonly action: number },
  run: (port: WorkbookPort) => Promise<unknown>,
): Promise<void> {
  excel.failures.inject({ atSync: sync, atAction: action, code: "GeneralException", when: "before" });
  for (let later = 1; later < 20; later += 1) {
    excel.failures.inject({ atSync: sync + later, code: "GeneralException", when: "before" });
  }
  await run(createWorkbookPort(() => NOW)).catch(() => undefined);
  excel.failures.clear();
}

const HALF_MADE = [
  ...([
    "sheet-missing",
    "sheet-moved",
    "table-missing",
    "column-missing",
    "row-missing",
    "name-missing",
  ] as const),
  ...(["rules-lost", "look-lost", "format-lost", "validation-lost"] as const),
  ...(["formula-broken", "formula-overwritten", "formula-foreign", "label-changed"] as const),
  ...(["protection-off", "kind-behind"] as const),
];

/** Operations that did not come to their end, and that nobody has repeated. */
export const UNFINISHED_DAMAGE: readonly Damage[] = [
  ...[40, 300, 900].map((action): Damage => ({
    name: `Riepilogo is deleted, and its refresh interrupted before action ${action}`,
    causes: ["unfinished", "sheet-missing", "table-missing"],
    related: [...HALF_MADE, "unfinished"],
    about: ["Riepilogo", "refresh", ""],
    apply: async (excel) => {
      await byHand(({ workbook }) => workbook.worksheets.getItem("Riepilogo").delete());
      await interrupted(excel, { sync: 3, action }, (port) => port.refreshSummary(noProgress));
    },
  })),
  ...[20, 60, 120].map((action): Damage => ({
    name: `aligning the centre sheets is interrupted before action ${action}`,
    causes: ["unfinished", "protection-off", "kind-behind"],
    related: [...HALF_MADE, "unfinished"],
    about: ["Centro", "A1 Organi Istituzionali", "B2 Viabilità", "align", ""],
    apply: async (excel) => {
      changeKinds(excel);
      await interrupted(excel, { sync: 3, action }, (port) =>
        port.alignSheets({ password: null }, noProgress),
      );
    },
    outcome: {
      kind: "changed",
      act: async (excel, port) => {
        changeKinds(excel);
        await port.alignSheets({ password: null }, noProgress);
        await port.writeQuality(noProgress);
        await port.refreshSummary(noProgress);
      },
    },
  })),
];

function changeKinds({ workbook }: EmbeddedExcel): void {
  typeEntry(workbook, ["Indicatori", SMALL_IDS.courses, "Tipo", "Rapporto"]);
  typeEntry(workbook, ["Indicatori", SMALL_IDS.programme, "Tipo", "Data"]);
}
