import { describe, expect, it } from "@jest/globals";

import { en } from "../../src/i18n/en";
import { en as anomaliesEn } from "../../src/i18n/anomalies/en";
import { it as anomaliesIt } from "../../src/i18n/anomalies/it";
import { en as guideEn } from "../../src/i18n/guide/en";
import { it as guideIt } from "../../src/i18n/guide/it";
import { en as loadingEn } from "../../src/i18n/loading/en";
import { it as loadingIt } from "../../src/i18n/loading/it";
import { en as missingEn } from "../../src/i18n/missing/en";
import { it as missingIt } from "../../src/i18n/missing/it";
import { en as qualityEn } from "../../src/i18n/quality/en";
import { it as qualityIt } from "../../src/i18n/quality/it";
import { en as resultsEn } from "../../src/i18n/results/en";
import { it as resultsIt } from "../../src/i18n/results/it";
import { en as structureEn } from "../../src/i18n/structure/en";
import { it as structureIt } from "../../src/i18n/structure/it";
import { en as whyEn } from "../../src/i18n/why/en";
import { it as whyIt } from "../../src/i18n/why/it";
import { it as italian } from "../../src/i18n/it";
import { createStudyTranslator, createTranslator } from "../../src/i18n/translator";

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every sentence by its full key. */
function sentences(tree: Tree, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") found.set(prefix + key, value);
    else for (const [inner, sentence] of sentences(value, `${prefix}${key}.`)) found.set(inner, sentence);
  }
  return found;
}

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? "").sort();
}

describe.each([
  ["the pane", italian, en],
  ["the registry guide", guideIt, guideEn],
  ["the anomalies", anomaliesIt, anomaliesEn],
  ["loading a plan", loadingIt, loadingEn],
  ["what is missing", missingIt, missingEn],
  ["the explanations", whyIt, whyEn],
  ["the results", resultsIt, resultsEn],
  ["the structure", structureIt, structureEn],
  ["the plan's quality", qualityIt, qualityEn],
])("the two languages of %s", (_, italianWords, englishWords) => {
  const italianSentences = sentences(italianWords);
  const englishSentences = sentences(englishWords);

  it("have the same keys", () => {
    expect([...englishSentences.keys()].sort()).toEqual([...italianSentences.keys()].sort());
  });

  it("fill the same values into every sentence", () => {
    for (const [key, sentence] of italianSentences) {
      expect({ key, values: placeholders(englishSentences.get(key) ?? "") }).toEqual({
        key,
        values: placeholders(sentence),
      });
    }
  });

  it("leave no sentence blank", () => {
    for (const [key, sentence] of [...italianSentences, ...englishSentences]) {
      expect({ key, blank: sentence.trim() === "" }).toEqual({ key, blank: false });
    }
  });

  it("give each plural a singular", () => {
    const keys = [...italianSentences.keys()];
    const plurals = keys.filter((key) => key.endsWith("_other"));
    for (const plural of plurals) expect(keys).toContain(plural.replace(/_other$/, "_one"));
  });
});

describe("a translator", () => {
  it("chooses the plural form", () => {
    const t = createTranslator("it");
    expect(t("structure.found", { count: 1 })).toBe("1 rilievo sulla struttura");
    expect(t("structure.found", { count: 0 })).toBe("0 rilievi sulla struttura");
    expect(t("structure.found", { count: 12 })).toBe("12 rilievi sulla struttura");
  });

  it("finds statuses by the workbook's word, with its space", () => {
    const words = { it: resultsIt, en: resultsEn };
    expect(createStudyTranslator("it", "results", words)("status.In linea", { count: 2 })).toBe("in linea");
    expect(createStudyTranslator("en", "results", words)("status.Critico", { count: 2 })).toBe("critical");
  });

  it("leaves typed text as it is, for React to escape", () => {
    expect(createTranslator("it")("home.goTo", { sheet: "<b>l'85</b> & più" })).toBe(
      "Vai al foglio <b>l'85</b> & più",
    );
  });

  it("does not read a typed text as a sentence of its own", () => {
    expect(createTranslator("it")("home.goTo", { sheet: "$t(product) {{missing}}" })).toBe(
      "Vai al foglio $t(product) {{missing}}",
    );
  });

  it("keeps its language when another is made", () => {
    const t = createTranslator("it");
    createTranslator("en");
    expect(t("home.refresh")).toBe("Aggiorna riepilogo");
  });
});
