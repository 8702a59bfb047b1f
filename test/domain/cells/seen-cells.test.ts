import { describe, expect, it } from "@jest/globals";
import type { Anomaly } from "../../../src/domain/cells/anomaly";
import { loggedCell, loggedValue } from "../../../src/domain/cells/log-text";
import { SEEN, unseen } from "../../../src/domain/cells/seen-cells";
import { tableOf } from "../workbook-of";

const target = { table: "Centro_A1", key: "2022-A1-OP-01-I03", header: "T2" };

function anomaly(value: number, severity: Anomaly["severity"] = "warning"): Anomaly {
  const place = { sheet: "A1 Nuovo nome", address: "G9" };
  return {
    place,
    target,
    value,
    subject: target.key,
    reason: { code: "formula" },
    severity,
    unit: "",
    isFormula: false,
  };
}

/** `Registro` with lines about the cell: what was done, and what stood there. */
function log(...lines: readonly (readonly [string, number])[]) {
  const rows = lines.map(([Operazione, before]) => ({
    ...{ Operazione, Prima: loggedValue(before) },
    Oggetto: `A1 Organi: Istituzionali`.replace(": I", " I") + loggedCell(target),
  }));
  return tableOf("Registro", "Registro", ["Operazione", "Oggetto", "Prima"], rows);
}

describe("a cell that was marked as seen", () => {
  it("is not said again, also where its sheet has another name now", () => {
    expect(unseen([anomaly(1250.5)], log([SEEN, 1250.5]))).toEqual([]);
  });

  it("comes back when its value changes", () => {
    expect(unseen([anomaly(1250.6)], log([SEEN, 1250.5]))).toHaveLength(1);
  });

  it("comes back when the mark is taken back, or the cell was changed and changed again", () => {
    expect(unseen([anomaly(12)], log([SEEN, 12], ["Modifica annullata", 12]))).toHaveLength(1);
    expect(unseen([anomaly(12)], log([SEEN, 12], ["Modifica annullata", 12], [SEEN, 12]))).toEqual([]);
  });

  it("is always said where it does not count", () => {
    expect(unseen([anomaly(12, "excluded")], log([SEEN, 12]))).toHaveLength(1);
  });

  it("is said where there is no Registro, or one without its columns", () => {
    expect(unseen([anomaly(12)], null)).toHaveLength(1);
    expect(unseen([anomaly(12)], tableOf("Registro", "Registro", ["Data"], [{}]))).toHaveLength(1);
  });
});
