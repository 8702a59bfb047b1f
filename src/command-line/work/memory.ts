import { getHeapStatistics } from "node:v8";
import type { Plan } from "../../domain/plan/plan";
import { BadInput } from "../words/bad-input";

/** Measured with the plan of Lucca, once and five times over (2026-11-29): 45 MB for each 600 rows, with as much again. */
const BYTES_PER_ROW = 150_000;
const BYTES_BEFORE = 200_000_000;
/** A centre has sheets and tables of its own, as large as so many rows. */
const ROWS_PER_CENTRE = 30;

/**
 * A workbook that does not fit into the process's memory would end it without a word. Fails with `BadInput` that says
 * how to give it more.
 */
export function requireMemory(
  file: string,
  { objectives }: Plan,
  limit = getHeapStatistics().heap_size_limit,
): void {
  const centres = new Set(objectives.map(({ centre }) => centre.code)).size;
  const rows = objectives.reduce(
    (sum, { phases, indicators }) => sum + 1 + phases.length + indicators.length,
    0,
  );
  const room = Math.max(0, Math.floor((limit - BYTES_BEFORE) / BYTES_PER_ROW));
  if (rows + centres * ROWS_PER_CENTRE <= room) return;
  const megabytes = Math.ceil(
    (BYTES_BEFORE + (rows + centres * ROWS_PER_CENTRE) * BYTES_PER_ROW) / 1_000_000,
  );
  throw new BadInput(
    file,
    null,
    `${rows} obiettivi, fasi e indicatori in ${centres} centri non entrano nella memoria di questo processo: ` +
      `dividere il piano, oppure NODE_OPTIONS=--max-old-space-size=${megabytes} davanti al comando`,
  );
}
