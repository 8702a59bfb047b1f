import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { groupByBytes, REQUEST_BYTES, rowChunks, runSteps } from "../../../src/excel/write/write-step";
import type { WriteStep } from "../../../src/excel/write/write-step";
import { emptyWorkbook, noProgress } from "../embedded";

function step(bytes: number, index: number): WriteStep {
  return { subject: String(index), bytes, queue: () => undefined };
}

const sizes = fc.array(fc.integer({ min: 1, max: REQUEST_BYTES }), { maxLength: 40 });

describe("the steps of a long writing", () => {
  it("all go out, in order, no request over its size", () => {
    fc.assert(
      fc.property(sizes, (bytes) => {
        const steps = bytes.map(step);
        const requests = groupByBytes(steps);
        expect(requests.flat()).toEqual(steps);
        for (const request of requests) {
          expect(request.length).toBeGreaterThan(0);
          expect(request.reduce((sum, { bytes: size }) => sum + size, 0)).toBeLessThanOrEqual(REQUEST_BYTES);
        }
      }),
    );
  });

  it("share a request while they fit", () => {
    const requests = groupByBytes([step(REQUEST_BYTES / 2, 1), step(REQUEST_BYTES / 2, 2), step(1, 3)]);
    expect(requests.map((request) => request.length)).toEqual([2, 1]);
  });
});

describe("steps on sheets", () => {
  it("share the proxy of a sheet with their neighbours, until something else may have changed it", async () => {
    const { excel } = emptyWorkbook();
    const seen: Excel.Worksheet[] = [];
    const onSheet: WriteStep = {
      ...{ sheet: "Foglio1", subject: "Foglio1", bytes: 1 },
      queue: (worksheet) => void seen.push(worksheet),
    };
    const other: WriteStep = {
      ...{ subject: "", bytes: 1 },
      queue(context) {
        context.workbook.worksheets.getItem("Foglio1").delete();
        context.workbook.worksheets.add("Foglio1");
      },
    };
    const added: WriteStep = { ...other, queue: (context) => void context.workbook.worksheets.add("Altro") };
    await Excel.run((context) => runSteps(context, [onSheet, onSheet, added, other, onSheet], noProgress));
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Altro", "Foglio1"]);
    expect(seen[0]).toBe(seen[1]);
    expect(seen[2]).not.toBe(seen[1]);
  });
});

describe("rows cut into chunks", () => {
  it("are all there, in order, each chunk starting where the last one ended", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { maxLength: 4 })),
        fc.integer({ min: 1, max: 200 }),
        (rows, bytes) => {
          const chunks = rowChunks(rows, bytes);
          expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(rows);
          let next = 0;
          for (const chunk of chunks) {
            expect(chunk.first).toBe(next);
            next += chunk.rows.length;
          }
        },
      ),
    );
  });
});
