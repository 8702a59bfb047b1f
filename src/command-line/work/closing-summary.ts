import { anomalySentence } from "../../domain/cells/anomaly-sentence";
import type { PlanCounts } from "../../domain/plan/plan-comparison";
import type { Summary } from "../../domain/measurement/results";
import type { Anomaly } from "../../domain/cells/anomaly";
import type { Finding } from "../../domain/structure/finding";
import { shownPath, shownText } from "../../domain/contract/shown-text";
import { quarterLabel, STATUSES } from "../../domain/contract/vocabulary";
import { quoteSheet } from "../../excel/cells/sheet-name";
import { createFormat } from "../../i18n/format";
import { quoted } from "../words/line";
import type { Answer } from "../words/verb";
import { findingData, structureNotices, toDo } from "./findings";
import { lockedNotices } from "./locked-sheets";

/** What was done, for the last lines that a person sees. */
export interface Outcome {
  readonly counts: PlanCounts;
  readonly summary: Summary;
  /** What the refresh found wrong with the structure. */
  readonly findings: readonly Finding[];
  /** Sheets that were not set for changed kinds: they have a password of their own. */
  readonly locked: readonly string[];
  readonly edits: number;
  /** What Excel took with a warning. */
  readonly remarks: readonly string[];
}

const format = createFormat("it");

/** What a verb answers that has written a workbook: what was done, what wants a look, where it stands. */
export function writtenAnswer(outcome: Outcome, ofVerb: readonly string[], out: string): Answer {
  const notices = [...ofVerb, ...lockedNotices(outcome.locked), ...structureNotices(outcome.findings)];
  return {
    exit: 0,
    lines: [
      ...closingSummary(outcome),
      ...notices.map((notice) => `Da controllare: ${notice}`),
      `Scritto: ${shownPath(out, 250)}`,
    ],
    data: { ...closingData(outcome), notices, structure: findingData(outcome.findings, toDo), out },
  };
}

/** The closing summary, line by line, in Italian. */
function closingSummary({ counts, summary, edits, remarks }: Outcome): readonly string[] {
  const { body, parameters } = summary;
  return [
    `${shownText(parameters.body, 200)} – piano ${parameters.year}, situazione al ${quarterLabel(parameters.quarter)}`,
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

/** The same for programs: shares between 0 and 1, `null` where there is no figure. */
function closingData({ counts, summary, edits, remarks }: Outcome): Readonly<Record<string, unknown>> {
  const { body, parameters } = summary;
  return {
    body: parameters.body,
    year: parameters.year,
    quarter: quarterLabel(parameters.quarter),
    counts,
    edits,
    remarks,
    achievement: body.achievement,
    coverage: body.coverage,
    statuses: body.statuses,
    anomalies: summary.anomalies.map(({ place, value, reason, severity }) => ({
      sheet: place.sheet,
      cell: place.address,
      value,
      severity,
      sentence: anomalySentence(reason, "it"),
    })),
  };
}

function percentOr(fraction: number | null, otherwise: string): string {
  return fraction === null ? otherwise : format.percent(fraction);
}

/** Codes are named as far as a line has room for them. */
const NAMED = 10;

function listed(label: string, codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  const named = codes.slice(0, NAMED).map((code) => shownText(code, 20));
  const more = codes.length > NAMED ? ` e altri ${codes.length - NAMED}` : "";
  return [`${label}: ${named.join(", ")}${more}`];
}

const COUNTED: Readonly<Record<Anomaly["severity"], string>> = {
  excluded: "esclusa dai risultati",
  warning: "compresa nei risultati",
  later: "di un trimestre successivo, non conterà",
};

/** `'A1 Organi Istituzionali'!G12 «molti» (esclusa dai risultati): Serve un numero…` */
function anomalyLine({ place, value, reason, severity }: Anomaly): string {
  const where = `${quoteSheet(place.sheet)}!${place.address}`;
  return `  ${where} ${quoted(String(value))} (${COUNTED[severity]}): ${anomalySentence(reason, "it")}`;
}
