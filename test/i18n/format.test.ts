import { describe, expect, it } from "@jest/globals";

import { createFormat } from "../../src/i18n/format";
import { languageOf } from "../../src/i18n/language";

describe("numbers and dates", () => {
  const italian = createFormat("it");
  const english = createFormat("en");

  it("show a fraction as a percentage with one decimal", () => {
    expect(italian.percent(0.8534)).toBe("85,3%");
    expect(english.percent(0.8534)).toBe("85.3%");
    expect(italian.percent(0)).toBe("0,0%");
  });

  it("separate thousands, also of four digits", () => {
    expect(italian.integer(7700)).toBe("7.700");
    expect(english.integer(23700)).toBe("23,700");
  });

  it("show an Excel serial as the wall time that it is", () => {
    // 44666.5 is 15 April 2022, noon, in the 1900 date system.
    expect(italian.dateTime(44666.5)).toBe("15 apr 2022, 12:00");
    expect(english.dateTime(44666.5)).toBe("15 Apr 2022, 12:00");
  });
});

describe("the language of the pane", () => {
  it("is Italian for every Italian, English for everybody else", () => {
    expect(["it-IT", "it-CH", "IT", "it"].map(languageOf)).toEqual(["it", "it", "it", "it"]);
    expect(["en-US", "de-DE", "", "iti"].map(languageOf)).toEqual(["en", "en", "en", "en"]);
  });
});
