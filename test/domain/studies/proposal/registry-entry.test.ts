import { describe, expect, it } from "@jest/globals";
import { serialOfDay } from "../../../../src/domain/cells/date-serial";
import { NOTHING_STATED } from "../../../../src/domain/plan/stated-attributes";
import type { StatedAttributes } from "../../../../src/domain/plan/stated-attributes";
import { proposeIndicator } from "../../../../src/domain/studies/proposal/proposal";
import { registryEntry } from "../../../../src/domain/studies/proposal/registry-entry";

function entry(text: string, stated?: Partial<StatedAttributes>) {
  const indicator = stated === undefined ? { text } : { text, stated: { ...NOTHING_STATED, ...stated } };
  return registryEntry(indicator, proposeIndicator(text, 2025));
}

describe("the registry entry of an indicator", () => {
  it("is what the words suggest where the document states nothing", () => {
    const { kind, unit, polarity, rule, method, target, deadline } = proposeIndicator("Numero corsi", 2025);
    expect(entry("Numero corsi")).toMatchObject({ kind, unit, polarity, rule, method, target, deadline });
    expect(entry("Numero corsi")).toMatchObject({ baseline: null, weight: null, declaredTarget: null });
  });

  it("takes every stated attribute before the suggested one", () => {
    const stated: Partial<StatedAttributes> = {
      ...{ kind: "Numero", unit: "ore", polarity: "Decrescente", rule: "Media", method: "Lineare" },
      ...{ baseline: 12, target: 8, declaredTarget: "≤ 8", frequency: "Semestrale", weight: 0.3 },
      ...{ source: "Registro", dimension: "Efficienza", formula: "ore / pratiche" },
    };
    expect(entry("Numero ore di attesa", stated)).toMatchObject(stated);
  });

  it("takes nothing from words that suggest another kind than the stated one", () => {
    const words = "Numero di pratiche evase (almeno 30)";
    expect(entry(words)).toMatchObject({ kind: "Numero", target: 30 });
    expect(entry(words, { kind: "Percentuale" })).toMatchObject({
      ...{ kind: "Percentuale", unit: "%", target: null, method: "Rapporto al target" },
    });
  });

  it("leaves the target empty where the stated one is no single value, whatever number the words hold", () => {
    const words = "Numero di pratiche evase (almeno 30)";
    expect(entry(words, { declaredTarget: "tra 20 e 40" })).toMatchObject({
      target: null,
      declaredTarget: "tra 20 e 40",
    });
  });

  it("has the day of a Data as its target, and no second one from the words", () => {
    const stated = { kind: "Data", target: "2025-10-31" } as const;
    expect(entry("Invio entro il 30/06/2025", stated)).toMatchObject({
      ...{ kind: "Data", target: serialOfDay("2025-10-31"), deadline: null, rule: null },
    });
  });

  it("gives no rule to a Sì/No, whatever the document writes", () => {
    expect(entry("Adozione del regolamento", { kind: "Sì/No", rule: "Somma" }).rule).toBeNull();
  });
});
