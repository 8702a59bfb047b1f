import { describe, expect, it } from "@jest/globals";
import { everyPoint } from "./every-point";
import { SMALL_OPERATIONS } from "./small-operations";

/**
 * About so many actions of each operation are tried, besides every batch as a whole. `EVERY_POINT=1` tries every action: a
 * quarter of an hour for all operations but the load, about an hour for the load (`-t load`, `-t refresh` choose some).
 */
const ACTIONS = process.env["EVERY_POINT"] === "1" ? Infinity : 16;
/** Milliseconds: enough for all actions of a load. */
const AT_MOST = ACTIONS === Infinity ? 10_000_000 : 240_000;

describe("an operation that is interrupted and repeated", () => {
  it.each(SMALL_OPERATIONS)(
    "ends as without the fault: $name",
    async (operation) => {
      const { name, syncs, actions, points, wrong } = await everyPoint(operation, ACTIONS);
      // For the record of acceptance.
      process.stdout.write(
        `${name}: ${points} points of ${syncs} syncs and ${actions} actions, ${wrong.length} wrong\n`,
      );
      expect(wrong).toEqual([]);
    },
    AT_MOST,
  );
});
