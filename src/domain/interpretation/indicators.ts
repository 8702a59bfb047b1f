import { CENTRE_INDICATORS } from "../contract/centre-tables";
import { INDICATORS } from "../contract/plan-tables";
import { countReading, countYesNo } from "../cells/countable";
import type { TrackedIndicator } from "../measurement/tracked-plan";
import { FREQUENCIES } from "../contract/vocabulary";
import type { Frequency, Quarter } from "../contract/vocabulary";
import type { BandTable } from "./bands";
import { interpretChoice } from "./choice";
import { interpretDeadline } from "./deadline";
import { cellOf, textIfRead } from "./entries";
import type { Entry } from "./entries";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { interpretMeasure } from "./measure";
import { interpretReadings } from "./readings";
import { cellText } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import { interpretWeight } from "./weight";

/** What all indicators of a workbook share. */
export interface IndicatorSetting {
  readonly year: number;
  /** The reference quarter. */
  readonly quarter: Quarter;
  readonly bandTable: BandTable;
}

/** An indicator from its row in `Indicatori`, its row in a `Centro_*` table and the bands. */
export function interpretIndicator(
  entry: Entry,
  active: boolean,
  row: Entry | null,
  { year, quarter: upTo, bandTable }: IndicatorSetting,
): Interpreted<TrackedIndicator> {
  const measure = interpretMeasure(entry, bandTable);
  const { kind, target } = measure.value;
  const deadline = interpretDeadline(cellOf(entry, INDICATORS.deadline), entry.id, {
    year,
    otherwise: kind === "Data" && target !== null ? target : null,
  });
  const frequency = interpretFrequency(entry);
  const weight = interpretWeight(cellOf(entry, INDICATORS.weight), entry.id);
  const confirmed = interpretConfirmed(entry);
  const unit = cellText(cellOf(entry, INDICATORS.unit));
  const readings = interpretReadings(row, {
    count: kind === null ? null : (cell, quarter) => countReading(cell, kind, { year, quarter }),
    unit,
    columns: CENTRE_INDICATORS,
    upTo,
  });
  return {
    value: {
      id: entry.id,
      text: textIfRead(entry, INDICATORS.indicator),
      unit,
      ...measure.value,
      deadline: deadline.value,
      frequency: frequency.value,
      weight: weight.value,
      active,
      confirmed: confirmed.value,
      readings: readings.value.counted,
      toCorrect: readings.value.toCorrect,
      hasRow: row !== null,
    },
    anomalies: [measure, deadline, frequency, weight, confirmed, readings].flatMap((part) => part.anomalies),
  };
}

/** *Frequenza*: a blank counts as Trimestrale; so does anything else, with a warning. */
function interpretFrequency(entry: Entry): Interpreted<Frequency> {
  return interpretChoice(cellOf(entry, INDICATORS.frequency), entry.id, {
    allowed: FREQUENCIES,
    blank: "Trimestrale",
    unknown: "Trimestrale",
    severity: "warning",
  });
}

/** *Confermato*: only a Sì confirms. */
function interpretConfirmed(entry: Entry): Interpreted<boolean> {
  const cell = cellOf(entry, INDICATORS.confirmed);
  const counted = countYesNo(cell.value);
  if (counted.state !== "excluded") return plain(counted.state === "counts" && counted.value === 1);
  return { value: false, anomalies: [anomalyAt(cell, entry.id, counted.reason, "warning")] };
}
