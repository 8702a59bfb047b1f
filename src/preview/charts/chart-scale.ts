import type { Chart } from "../../embedded/model/chart";

/** From where to where a column reaches, or a line's point (`from` is 0). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Of a value axis. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  /** Where lines and numbers stand. */
  readonly steps: readonly number[];
}

/** About so many steps are aimed at, as Excel does at common sizes. */
const STEPS = 6;

/** The axis' own bounds, and round numbers around all values where it has none; zero is always among those. */
export function scaleFor({ valueAxis, series }: Chart, spans: readonly (Span | null)[]): Scale {
  const ends = spans.flatMap((span) => (span ? [span.from, span.to] : []));
  const isShare = series.some(({ kind }) => kind.endsWith("100"));
  const highest = valueAxis.maximum ?? (isShare ? 1 : Math.max(0, ...ends));
  const lowest = valueAxis.minimum ?? Math.min(0, ...ends);
  const range = highest > lowest ? highest - lowest : 1;
  const step = valueAxis.majorUnit ?? roundStep(range / STEPS);
  const minimum = valueAxis.minimum ?? Math.floor(lowest / step) * step;
  // A value may not touch the end of an automatic axis.
  const room = isShare || highest === 0 ? highest : highest + range * 0.02;
  const maximum = valueAxis.maximum ?? Math.max(Math.ceil(room / step) * step, minimum + step);
  const count = Math.min(100, Math.floor((maximum - minimum) / step + 1e-9) + 1);
  const steps = Array.from({ length: count }, (_, index) => Number((minimum + index * step).toPrecision(12)));
  return { minimum, maximum, steps };
}

/** The next of 1, 2, 5, 10… */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((each) => each * power >= step - 1e-12) ?? 10;
  return factor * power;
}
