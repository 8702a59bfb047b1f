import { describe, expect, it } from "@jest/globals";
import { readUnitText } from "../../../src/domain/wording/unit-text";

describe("a cell of a column of units", () => {
  it.each([
    ...(["N.", "n.", "Numero", "nr", "n°", "No.", "N. pratiche"] as const).map(
      (unit) => [unit, "Numero"] as const,
    ),
    ...(["gg.", "Giorni", "ore", "mesi", "Giorni (gg)", "km", "mq", "kWh/mq", "ml"] as const).map(
      (unit) => [unit, "Numero"] as const,
    ),
    ...(["%", "Percentuale", "per cento", "Valore percentuale", "% sul totale"] as const).map(
      (unit) => [unit, "Percentuale"] as const,
    ),
    ...(["€", "Euro", "EUR", "Milioni di euro", "migliaia di €", "€/anno"] as const).map(
      (unit) => [unit, "Importo"] as const,
    ),
    ...(["Punti", "voto", "score", "Punteggio (1-10)"] as const).map((unit) => [unit, "Punteggio"] as const),
    ["‰", "Rapporto"] as const,
    ["pratiche", null] as const,
  ])("«%s» is kept and says %s", (unit, type) => {
    expect(readUnitText(unit)).toEqual({ type, unit });
  });

  it.each([
    ["SI/NO", "Sì/No"],
    ["Sì/No", "Sì/No"],
    ["Binario (SI/NO)", "Sì/No"],
    ["On/Off", "Sì/No"],
    ["Data", "Data"],
    ["gg/mm/aaaa", "Data"],
    ["Rapporto", "Rapporto"],
    ["", null],
    ["-", null],
    ["n.d.", null],
  ] as const)("«%s» says %s and is no unit", (text, type) => {
    expect(readUnitText(text)).toEqual({ type, unit: null });
  });
});
