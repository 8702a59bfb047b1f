import type { Plan } from "../../src/domain/plan/plan";
import type { PlanCounts } from "../../src/domain/plan/plan-comparison";
import type { ObjectiveSummary, Rollup, Summary } from "../../src/domain/measurement/results";
import type { Anomaly } from "../../src/domain/cells/anomaly";
import type { Status } from "../../src/domain/contract/vocabulary";

/** What the plan of Lucca holds. */
export const LUCCA_COUNTS: PlanCounts = {
  publicValues: 6,
  objectives: 77,
  centres: 24,
  managers: 7,
  phases: 272,
  indicators: 237,
  withoutIndicators: ["2022-B9-OP-01", "2022-H1-OP-08"],
  withNothingToMeasure: ["2022-H1-OP-07"],
};

/** As much of a plan as the pane looks at: the workbook does the rest. */
export const SAMPLE_PLAN: Plan = {
  body: "Provincia di Lucca",
  year: 2022,
  title: "PIAO 2022 – 2.2.2 Tabella: obiettivi di performance e indicatori per centro di costo",
  source: "https://provincia.lucca.it/sites/default/files/obiettivi_di_performance.html",
  objectives: [],
};

const NO_STATUS: Readonly<Record<Status, number>> = {
  Raggiunto: 0,
  "In linea": 0,
  "In ritardo": 0,
  Critico: 0,
  "In corso": 0,
  "Non rilevato": 0,
  "Da correggere": 0,
  "Senza target": 0,
};

export function rollup(
  changes: Partial<Omit<Rollup, "statuses">> & { statuses?: Partial<Rollup["statuses"]> } = {},
): Rollup {
  return {
    objectives: 3,
    indicators: 12,
    achievement: 0.853,
    expected: 0.9,
    coverage: 0.5,
    byQuarter: [0.6, 0.853, null, null],
    expectedByQuarter: [0.65, 0.9, 0.95, 1],
    ...changes,
    statuses: { ...NO_STATUS, ...changes.statuses },
  };
}

export const SAMPLE_ANOMALIES: readonly Anomaly[] = [
  {
    place: { sheet: "A1 Organi Istituzionali", address: "H9" },
    target: { table: "Centro_A1", key: "2022-A1-OP-01-I03", header: "T2" },
    value: "circa 12",
    subject: "2022-A1-OP-01-I03",
    reason: { code: "not-a-number", expected: "Numero" },
    severity: "excluded",
    unit: "",
    isFormula: false,
  },
  {
    place: { sheet: "B2 Bilancio", address: "G14" },
    target: { table: "Centro_B2", key: "2022-B2-OP-01-I02", header: "T1" },
    value: 1250.5,
    subject: "2022-B2-OP-01-I02",
    reason: { code: "formula" },
    severity: "warning",
    unit: "",
    isFormula: false,
  },
  {
    place: { sheet: "Indicatori", address: "J40" },
    target: { table: "Indicatori", key: "2022-C5-OP-01-I01", header: "Valore iniziale" },
    value: "",
    subject: "2022-C5-OP-01-I01",
    reason: { code: "missing-baseline" },
    severity: "excluded",
    unit: "",
    isFormula: false,
  },
];

function objective(code: string, changes: Partial<ObjectiveSummary> = {}): ObjectiveSummary {
  return {
    ...rollup({ objectives: 1 }),
    code,
    title: "Titolo",
    centre: { code: "A1", name: "Organi Istituzionali" },
    manager: "Paolo Benedetti",
    fromPhases: false,
    ...changes,
  };
}

/** A summary of a half-filled year. */
export const SAMPLE_SUMMARY: Summary = {
  parameters: {
    body: "Provincia di Lucca",
    year: 2022,
    quarter: 2,
    greenThreshold: 0.9,
    amberThreshold: 0.7,
    maximumAchievement: 1,
  },
  body: rollup({
    objectives: 77,
    indicators: 237,
    achievement: 0.7234,
    coverage: 0.4512,
    byQuarter: [0.4, 0.7234, null, null],
    statuses: {
      Raggiunto: 21,
      "In linea": 64,
      "In ritardo": 18,
      Critico: 1,
      "In corso": 33,
      "Non rilevato": 80,
      "Senza target": 20,
    },
  }),
  publicValues: [
    {
      label: "Accountability, benessere organizzativo",
      ...rollup({
        objectives: 28,
        indicators: 90,
        statuses: { Raggiunto: 12, "In linea": 40, "Non rilevato": 38 },
      }),
    },
    {
      label: "Benessere scolastico ed educativo",
      ...rollup({
        achievement: null,
        coverage: 0,
        byQuarter: [null, null, null, null],
        statuses: { "Non rilevato": 12 },
      }),
    },
    {
      label: "Benessere territoriale e sicurezza",
      ...rollup({ achievement: 1, statuses: { Raggiunto: 10, Critico: 1, "In ritardo": 1 } }),
    },
  ],
  centres: [
    {
      code: "A1",
      label: "A1 – Organi Istituzionali",
      ...rollup({ statuses: { Raggiunto: 10, "In linea": 2 } }),
    },
    { code: "B2", label: "B2 – Bilancio", ...rollup({ achievement: 0, statuses: { Critico: 12 } }) },
  ],
  managers: [{ label: "Paolo Benedetti", ...rollup({ statuses: { Raggiunto: 12 } }) }],
  objectives: [
    objective("2022-A1-OP-01"),
    objective("2022-H1-OP-07", { indicators: 0, achievement: null, coverage: null }),
    objective("2022-B9-OP-01", { indicators: 0, fromPhases: true }),
    objective("2022-H1-OP-08", { indicators: 0, fromPhases: true }),
  ],
  progress: [],
  risks: [],
  readings: [],
  anomalies: SAMPLE_ANOMALIES,
  provisional: { unconfirmed: 12, toCorrect: 2 },
  readingCount: { quarter: 2, due: 474, present: 237, later: 3 },
};
