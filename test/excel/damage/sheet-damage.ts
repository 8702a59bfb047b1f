import { byHand } from "./by-hand";
import type { Damage } from "./damage";

const A1 = "A1 Organi Istituzionali";

function deleted(sheet: string): Damage["apply"] {
  return () => byHand(({ workbook }) => workbook.worksheets.getItem(sheet).delete());
}

/** With its sheet go its tables, charts and names. */
const WITH_ITS_SHEET = ["table-missing", "name-missing", "formula-broken", "label-changed"] as const;

const CENTRE_TABLES = new Set(["Centro_A1", "Fasi_A1"]);
const PLAN_TABLES = ["Obiettivi", "Indicatori", "Fasi"] as const;

/** Sheets that are gone, elsewhere, or called otherwise. */
export const SHEET_DAMAGE: readonly Damage[] = [
  ...["Riepilogo", "Chi manca", "Qualità del piano", "Rilevazioni", "Registro"].map((sheet): Damage => ({
    name: `${sheet} is deleted`,
    causes: ["sheet-missing"],
    related: WITH_ITS_SHEET,
    about: [sheet],
    apply: deleted(sheet),
  })),
  {
    name: "Parametri is deleted",
    causes: ["sheet-missing"],
    related: [...WITH_ITS_SHEET, "parameter-missing", "formula-foreign"],
    about: ["Parametri"],
    apply: deleted("Parametri"),
    typedLost: ({ table }) => table === "Parametri" || table === "Fasce",
    outcome: { kind: "sound" },
  },
  {
    name: "a centre sheet is deleted",
    causes: ["sheet-missing"],
    related: [...WITH_ITS_SHEET, "row-missing"],
    about: [A1],
    apply: deleted(A1),
    typedLost: ({ table }) => CENTRE_TABLES.has(table),
    outcome: { kind: "sound" },
  },
  ...PLAN_TABLES.map((sheet): Damage => ({
    name: `${sheet}, a sheet of the plan itself, is deleted`,
    causes: ["sheet-missing", "table-missing"],
    related: [
      ...WITH_ITS_SHEET,
      "formula-foreign",
      "row-unknown",
      "row-missing",
      "text-changed",
      "kind-behind",
    ],
    about: [sheet],
    apply: deleted(sheet),
    typedLost: ({ table }) => table === sheet,
    outcome: { kind: "by-hand" },
  })),
  ...["Riepilogo", A1].map((sheet): Damage => ({
    name: `${sheet} is moved to the end`,
    causes: ["sheet-moved"],
    about: [sheet],
    apply: () =>
      byHand(({ workbook }) => {
        workbook.worksheets.getItem(sheet).position = 10;
      }),
  })),
  ...["Riepilogo", "Indicatori", A1].map((sheet): Damage => ({
    name: `${sheet} is renamed`,
    causes: ["sheet-renamed"],
    related: ["formula-foreign"],
    about: [sheet, "Nostro foglio"],
    apply: () =>
      byHand(({ workbook }) => {
        workbook.worksheets.getItem(sheet).name = "Nostro foglio";
      }),
  })),
  {
    name: "the protection of a centre sheet is taken off",
    causes: ["protection-off"],
    about: [A1],
    apply: () => byHand(({ workbook }) => workbook.worksheets.getItem(A1).protection.unprotect()),
  },
  {
    name: "calculation is set to manual",
    causes: ["manual-calculation"],
    about: [""],
    apply: () =>
      byHand(({ workbook }) => {
        workbook.application.calculationMode = "Manual";
      }),
  },
];
