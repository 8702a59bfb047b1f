import { describe, expect, it } from "@jest/globals";
import { riskSentence } from "../../../src/domain/measurement/risk-sentence";
import type { RiskReason } from "../../../src/domain/measurement/results";

const REASONS: readonly RiskReason[] = [
  { code: "deadline-passed", ids: ["2022-A1-OP-01-I04"], of: 5 },
  { code: "critical", ids: ["2022-A1-OP-01-I01", "2022-A1-OP-01-I12"], of: 5 },
  { code: "late", ids: ["2022-A1-OP-01-I02"], of: 5 },
  { code: "not-reported", ids: ["vecchio indicatore"], of: 1 },
  { code: "to-correct", ids: ["2022-A1-OP-01-I05"], of: 5 },
  { code: "behind", achievement: 0.333, expected: 0.75 },
  { code: "readings-missing", missing: 1, due: 12 },
  { code: "weighs", share: 0.125 },
];

describe("the reasons of a risk", () => {
  it("are one line of Italian with the real numbers and the indicators' short names", () => {
    expect(riskSentence(REASONS, "it")).toBe(
      "1 indicatore scaduto e non raggiunto su 5 (I04); 2 critici (I01, I12); 1 in ritardo (I02); " +
        "1 non rilevato (vecchio indicatore); 1 da correggere (I05); raggiunto 33,3%, atteso 75,0%; " +
        "manca 1 rilevazione su 12; vale il 12,5% del piano",
    );
  });

  it("are one line of English too", () => {
    expect(riskSentence(REASONS, "en")).toBe(
      "1 of 5 indicators past the deadline (I04); 2 critical (I01, I12); 1 late (I02); " +
        "1 not reported (vecchio indicatore); 1 to be corrected (I05); 33.3% reached, 75.0% expected; " +
        "1 of 12 readings missing; it is 12.5% of the plan",
    );
  });

  it("begin with a capital letter and say several readings in the plural", () => {
    const missing: RiskReason = { code: "readings-missing", missing: 3, due: 12 };
    expect(riskSentence([{ code: "behind", achievement: 0, expected: 1 }, missing], "it")).toBe(
      "Raggiunto 0,0%, atteso 100,0%; mancano 3 rilevazioni su 12",
    );
    expect(riskSentence([missing], "en")).toBe("3 of 12 readings missing");
  });
});
