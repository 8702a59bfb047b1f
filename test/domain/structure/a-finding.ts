import type { Finding } from "../../../src/domain/structure/finding";

/** A finding about a formula of the first centre, with changes. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    cause: "formula-overwritten",
    sheet: "A1 Organi Istituzionali",
    address: "L7",
    subject: "Centro_A1",
    column: "Consuntivo",
    count: 1,
    found: null,
    wanted: null,
    remedy: "restored",
    ...changes,
  };
}
