import { anomalySentence } from "../domain/cells/anomaly-sentence";
import type { PlanCounts } from "../domain/plan/plan-comparison";
import type { Summary } from "../domain/measurement/results";
import type { Anomaly } from "../domain/cells/anomaly";
import { quarterLabel, STATUSES } from "../domain/contract/vocabulary";
import { quoteSheet } from "../excel/sheet-name";
import { createFormat } from "../i18n/format";

/** What was done, for the last lines that a person sees. */
export interface Outcome {
  readonly counts: PlanCounts;
  readonly summary: Summary;
  readonly edits: number;
  /** What Excel took with a warning. */
  readonly remarks: readonly string[];
}

const format = createFormat("it");

/** The closing summary, line by line, in Italian. */
export function closingSummary({ counts, summary, edits, remarks }: Outcome): readonly string[] {
  const { body, parameters } = summary;
  return [
    `${parameters.body} – piano ${parameters.year}, situazione al ${quarterLabel(parameters.quarter)}`,
    `${counts.objectives} obiettivi, ${counts.centres} centri, ${counts.managers} dirigenti, ${counts.publicValues} valori pubblici, ${counts.phases} fasi, ${counts.indicators} indicatori`,
    `Celle compilate: ${edits}`,
    ...remarks.map((remark) => `  con avviso: ${remark}`),
    `Raggiungimento: ${percentOr(body.achievement, "nessun risultato")}`,
    `Copertura: ${percentOr(body.coverage, "nessuna rilevazione attesa")}`,
    STATUSES.map((status) => `${status}: ${body.statuses[status]}`).join(", "),
    ...listed("Senza nulla da misurare", counts.withNothingToMeasure),
    ...listed("Misurati dalle fasi (senza indicatori)", counts.withoutIndicators),
    `Anomalie: ${summary.anomalies.length}`,
    ...summary.anomalies.map(anomalyLine),
  ];
}

function percentOr(fraction: number | null, otherwise: string): string {
  return fraction === null ? otherwise : format.percent(fraction);
}

function listed(label: string, codes: readonly string[]): readonly string[] {
  return codes.length === 0 ? [] : [`${label}: ${codes.join(", ")}`];
}

/** `'A1 Organi Istituzionali'!G12 «molti»: Serve un numero…` */
function anomalyLine({ place, value, reason, severity }: Anomaly): string {
  const counted = severity === "excluded" ? "esclusa dai risultati" : "compresa nei risultati";
  const where = `${quoteSheet(place.sheet)}!${place.address}`;
  return `  ${where} «${String(value).replace(/\s+/g, " ")}» (${counted}): ${anomalySentence(reason, "it")}`;
}
