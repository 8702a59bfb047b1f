/**
 * Writes to standard output an invented but plausible year of readings for the plan of Lucca, as an edits file of the
 * command line: `npx tsx test/invented-year.ts > anno.csv`. Always the same. Nothing in it is a fact about Lucca.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { centreOf, editsOf } from "./invented-readings";
import { readPlanJson } from "../src/readers/plan-json";

const file = path.join(__dirname, "../seeds/provincia-lucca-2022/plan.json");
const read = readPlanJson(readFileSync(file, "utf8"));
if (!("plan" in read)) throw new Error("the bundled plan cannot be read");
process.stdout.write(
  [
    "tabella;id;colonna;valore",
    ...read.plan.objectives.flatMap((objective) => editsOf(objective, centreOf(objective))),
  ].join("\n"),
);
