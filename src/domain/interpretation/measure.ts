import { INDICATORS } from "../contract/plan-tables";
import type { ContractColumn } from "../contract/table";
import { isBetter } from "../measurement/achievement";
import type { Measure } from "../measurement/achievement";
import type { BandSet } from "../measurement/bands";
import type { Anomaly, AnomalyReason } from "../cells/anomaly";
import { KINDS, METHODS, POLARITIES, RULES } from "../contract/vocabulary";
import type { Kind, Method, Polarity, Rule } from "../contract/vocabulary";
import { hasOwnRows, ownBands } from "./bands";
import type { BandOwner, BandTable } from "./bands";
import { interpretChoice } from "./choice";
import { cellOf } from "./entries";
import type { Entry } from "./entries";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { countBaseline, countTarget, countYesNo, GREATEST_TARGET, isFarBaseline } from "../cells/countable";
import type { Counted, NumericKind } from "../cells/countable";
import type { CellValue } from "../cells/workbook-data";
import { cellText } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

/**
 * How an indicator is measured: Tipo, Polarità, Regola, Metodo, Valore iniziale and Target of its registry row, and
 * the bands of the method Fasce (its own, else the body's), with the defaults for what is blank. Without a kind nothing
 * else can be read. A polarity, rule or method that is not understood leaves a numeric indicator without a method, so without a result: never guessed.
 */
export function interpretMeasure(entry: Entry, bandTable: BandTable): Interpreted<Measure> {
  const kind = interpretChoice(cellOf(entry, INDICATORS.kind), entry.id, {
    allowed: KINDS,
    blank: null,
    unknown: null,
    severity: "excluded",
  });
  if (kind.value === null) return { value: NOTHING_TO_MEASURE, anomalies: kind.anomalies };
  return isNumeric(kind.value)
    ? numericMeasure(entry, kind.value, bandTable)
    : settledMeasure(entry, kind.value, bandTable);
}

const NOTHING_TO_MEASURE: Measure = {
  kind: null,
  polarity: "Crescente",
  rule: null,
  method: null,
  baseline: null,
  target: null,
  bands: null,
};

function isNumeric(kind: Kind): kind is NumericKind {
  return kind !== "Sì/No" && kind !== "Data";
}

/** Sì/No and Data: the kind decides the method, but a date may have bands; another one is reported, and not used. */
function settledMeasure(entry: Entry, kind: "Sì/No" | "Data", bandTable: BandTable): Interpreted<Measure> {
  const byKind: Method = kind === "Data" ? "Entro la data" : "Sì/No";
  const written = methodWritten(entry, "warning");
  const isBanded = kind === "Data" && written.value === "Fasce";
  const misfit = written.value !== null && written.value !== byKind && !isBanded;
  const target =
    kind === "Data"
      ? registered(entry, INDICATORS.target, (cell) => countTarget(cell, kind))
      : yesTarget(entry);
  const bands = isBanded ? dateBands(entry, bandTable) : plain(null);
  return {
    value: {
      ...NOTHING_TO_MEASURE,
      kind,
      method: isBanded ? "Fasce" : byKind,
      target: target.value,
      bands: bands.value,
    },
    anomalies: [
      ...written.anomalies,
      ...(misfit ? [doesNotFit(entry, kind)] : []),
      ...target.anomalies,
      ...bands.anomalies,
    ],
  };
}

/** Bands of delays: only its own, the body's need a share of the target. */
function dateBands(entry: Entry, bandTable: BandTable): Interpreted<BandSet | null> {
  if (!hasOwnRows(bandTable, entry.id)) return noBands(entry, "Data");
  return ownBands(bandTable, { id: entry.id, kind: "Data", polarity: "Decrescente" });
}

/** Its own bands go before those of the body, also where they are not understood: then nothing is measured. */
function numericBands(entry: Entry, bandTable: BandTable, owner: BandOwner): Interpreted<BandSet | null> {
  if (hasOwnRows(bandTable, entry.id)) return ownBands(bandTable, owner);
  return bandTable.hasBodyRows ? plain(bandTable.body) : noBands(entry, owner.kind);
}

function noBands(entry: Entry, kind: Kind): Interpreted<null> {
  const anomaly = report(entry, cellOf(entry, INDICATORS.method), { code: "no-bands", kind }, "excluded");
  return { value: null, anomalies: [anomaly] };
}

/** The target of a Sì/No is its Sì, whatever the cell says; a cell that says something else is worth a look. */
function yesTarget(entry: Entry): Interpreted<number> {
  const cell = cellOf(entry, INDICATORS.target);
  return { value: 1, anomalies: interpretCounted(cell, entry, countYesNo(cell.value), "warning").anomalies };
}

function numericMeasure(entry: Entry, kind: NumericKind, bandTable: BandTable): Interpreted<Measure> {
  const polarity = interpretPolarity(entry);
  const rule = interpretRule(entry, kind);
  const method = interpretNumericMethod(entry, kind);
  const baseline = registered(entry, INDICATORS.baseline, (cell) => countBaseline(cell, kind));
  const target = registered(entry, INDICATORS.target, (cell) => countTarget(cell, kind));
  const bands =
    method.value === "Fasce" && polarity.value !== null
      ? numericBands(entry, bandTable, { id: entry.id, kind, polarity: polarity.value })
      : plain(null);
  const isUnderstood = polarity.value !== null && rule.value !== null;
  const measure: Measure = {
    kind,
    polarity: polarity.value ?? "Crescente",
    rule: rule.value,
    method: isUnderstood ? method.value : null,
    baseline: baseline.value,
    target: target.value,
    bands: bands.value,
  };
  const parts = [polarity, rule, method, baseline, target, bands].flatMap(
    (part): readonly Anomaly[] => part.anomalies,
  );
  return {
    value: measure,
    anomalies: [...parts, ...targetAnomalies(entry, measure), ...farBaseline(entry, measure)],
  };
}

function interpretPolarity(entry: Entry): Interpreted<Polarity | null> {
  return interpretChoice(cellOf(entry, INDICATORS.polarity), entry.id, {
    allowed: POLARITIES,
    blank: "Crescente" as const,
    unknown: null,
    severity: "excluded",
  });
}

function interpretRule(entry: Entry, kind: NumericKind): Interpreted<Rule | null> {
  const blank: Rule = kind === "Numero" || kind === "Importo" ? "Somma" : "Ultimo valore";
  return interpretChoice(cellOf(entry, INDICATORS.rule), entry.id, {
    allowed: RULES,
    blank,
    unknown: null,
    severity: "excluded",
  });
}

/** A method of Sì/No or Data is what a changed kind leaves behind: the default counts, and it is reported. */
function interpretNumericMethod(entry: Entry, kind: NumericKind): Interpreted<Method | null> {
  if (cellText(cellOf(entry, INDICATORS.method)) === "") return plain("Rapporto al target");
  const written = methodWritten(entry, "excluded");
  if (written.value !== "Sì/No" && written.value !== "Entro la data") return written;
  return { value: "Rapporto al target", anomalies: [doesNotFit(entry, kind)] };
}

function methodWritten(entry: Entry, severity: Anomaly["severity"]): Interpreted<Method | null> {
  return interpretChoice(cellOf(entry, INDICATORS.method), entry.id, {
    allowed: METHODS,
    blank: null,
    unknown: null,
    severity,
  });
}

/** A baseline or target, if it counts; a formula of the office counts like what it shows. */
function registered(
  entry: Entry,
  column: ContractColumn,
  count: (cell: CellValue) => Counted,
): Interpreted<number | null> {
  const cell = cellOf(entry, column);
  return interpretCounted(cell, entry, count(cell.value), "excluded");
}

function interpretCounted(
  cell: TableCell,
  entry: Entry,
  counted: Counted,
  severity: Anomaly["severity"],
): Interpreted<number | null> {
  if (counted.state === "missing") return plain(null);
  if (counted.state === "counts") return plain(counted.value);
  const unit = cellText(cellOf(entry, INDICATORS.unit));
  return { value: null, anomalies: [anomalyAt(cell, entry.id, counted.reason, severity, unit)] };
}

/** Why a numeric indicator gives no result although baseline and target were understood, or a doubtful one. */
function targetAnomalies(entry: Entry, measure: Measure): readonly Anomaly[] {
  switch (measure.method) {
    case "Rapporto al target":
    case "Lineare":
      return ratioAnomalies(entry, measure);
    case "Dal valore iniziale":
      return wayAnomalies(entry, measure);
    case "Fasce":
      return measure.bands?.owner === "body" ? ratioAnomalies(entry, measure) : [];
    default:
      return [];
  }
}

function ratioAnomalies(entry: Entry, { target, polarity }: Measure): readonly Anomaly[] {
  const cell = cellOf(entry, INDICATORS.target);
  if (target === null) return [];
  if (target < 0) return [report(entry, cell, { code: "negative-target" }, "excluded")];
  if (target > 0 || polarity === "Decrescente") return [];
  return [report(entry, cell, { code: "zero-target" }, "excluded")];
}

/** Without a baseline the method is *Rapporto al target*. */
function wayAnomalies(entry: Entry, measure: Measure): readonly Anomaly[] {
  const { target, baseline, polarity } = measure;
  const baselineCell = cellOf(entry, INDICATORS.baseline);
  if (baseline === null) {
    // A baseline that is there but does not count has been reported already.
    const isMissing = baselineCell.value === "";
    return [
      ...(isMissing ? [report(entry, baselineCell, { code: "missing-baseline" }, "warning")] : []),
      ...ratioAnomalies(entry, measure),
    ];
  }
  if (target === null || target === baseline || isBetter(target, baseline, polarity)) return [];
  return [
    report(entry, cellOf(entry, INDICATORS.target), { code: "target-not-better-than-baseline" }, "warning"),
  ];
}

/** A baseline that counts, and cannot be meant as a percentage. */
function farBaseline(entry: Entry, { baseline, kind }: Measure): readonly Anomaly[] {
  if (baseline === null || kind === null || !isFarBaseline(baseline, kind)) return [];
  const cell = cellOf(entry, INDICATORS.baseline);
  return [report(entry, cell, { code: "percentage-too-large", most: GREATEST_TARGET }, "warning")];
}

function doesNotFit(entry: Entry, kind: Kind): Anomaly {
  return report(entry, cellOf(entry, INDICATORS.method), { code: "method-does-not-fit", kind }, "warning");
}

function report(
  entry: Entry,
  cell: TableCell,
  reason: AnomalyReason,
  severity: Anomaly["severity"],
): Anomaly {
  return anomalyAt(cell, entry.id, reason, severity);
}
