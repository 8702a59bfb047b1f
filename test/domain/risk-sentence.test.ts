import { describe, expect, it } from "@jest/globals";
import { riskSentence } from "../../src/domain/risk-sentence";
import type { RiskReason } from "../../src/domain/tracked-plan";

const REASONS: readonly RiskReason[] = [
  { code: "deadline-passed", ids: ["2022-A1-OP-01-I04"], of: 5 },
  { code: "critical", ids: ["2022-A1-OP-01-I01", "2022-A1-OP-01-I12"], of: 5 },
  { code: "late", ids: ["2022-A1-OP-01-I02"], of: 5 },
  { code: "not-reported", ids: ["vecchio indicatore"], of: 1 },
  { code: "behind", achievement: 0.333, expected: 0.75 },
  { code: "readings-missing", missing: 1, due: 12 },
  { code: "weighs", share: 0.125 },
];

describe("the reasons of a risk", () => {
  it("are one line of Italian with the real numbers and the indicators' short names", () => {
    expect(riskSentence(REASONS, "it")).toBe(
      "1 indicatore scaduto e non raggiunto su 5 (I04); 2 indicatori critici su 5 (I01, I12); " +
        "1 indicatore in ritardo su 5 (I02); 1 indicatore mai rilevato su 1 (vecchio indicatore); " +
        "raggiunto 33,3%, atteso 75,0%; 1 rilevazione mancante su 12 dovute; vale il 12,5% del piano",
    );
  });

  it("are one line of English too", () => {
    expect(riskSentence(REASONS, "en")).toBe(
      "1 of 5 indicators past the deadline (I04); 2 of 5 indicators critical (I01, I12); " +
        "1 of 5 indicators late (I02); 1 of 1 indicator never reported (vecchio indicatore); " +
        "33.3% reached, 75.0% expected; 1 reading missing of 12 due; it is 12.5% of the plan",
    );
  });

  it("begin with a capital letter and say several readings in the plural", () => {
    const missing: RiskReason = { code: "readings-missing", missing: 3, due: 12 };
    expect(riskSentence([{ code: "behind", achievement: 0, expected: 1 }, missing], "it")).toBe(
      "Raggiunto 0,0%, atteso 100,0%; 3 rilevazioni mancanti su 12 dovute",
    );
    expect(riskSentence([missing], "en")).toBe("3 readings missing of 12 due");
  });
});
