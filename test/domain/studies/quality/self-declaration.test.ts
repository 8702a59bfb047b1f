import { describe, expect, it } from "@jest/globals";
import { selfDeclaration } from "../../../../src/domain/studies/quality/self-declaration";
import type { QualityIndicator } from "../../../../src/domain/studies/quality/quality-plan";

/** What is found in a source of an indicator of Paolo Benedetti. */
function found(source: string, text = "Numero di atti"): string | null {
  return selfDeclaration({
    source,
    tracked: { text },
    objective: { manager: "Paolo Benedetti" },
  } as QualityIndicator);
}

describe("a source that is the own word of whoever is assessed", () => {
  it.each([
    "dichiarazione del dirigente",
    "Dichiarazione resa dal Dirigente",
    "relazione del responsabile",
    "Relazione finale del responsabile del servizio",
    "Relazione annuale a cura del settore",
    "report del caposettore",
    "Nota del direttore, prot. 12",
    "Attestazione della P.O.",
    "attestazione della posizione organizzativa",
    "autocertificazione",
    "auto-dichiarazione",
    "Autovalutazione del servizio",
    "Autorelazione",
    "Monitoraggio: dati forniti dal servizio",
    "Comunicato dal dirigente",
    "giudizio del personale",
    "stima dell'ufficio",
    "Relazione interna",
    "ns. relazione",
    "Dirigente",
    "Il responsabile del settore",
    "Paolo Benedetti",
    "BENEDETTI PAOLO",
    "Dott. Benedetti",
    "Relazione ing. Benedetti",
  ])("is recognised: %s", (source) => {
    expect(found(source)).not.toBeNull();
  });

  it.each([
    "",
    "Registro di protocollo",
    "Banca dati SIOPE",
    "Contabilità dell'ente",
    "Relazione della Corte dei conti",
    "Relazione dei revisori",
    "Valutazione degli utenti",
    "Questionario agli utenti",
    "Verbale del consiglio",
    "Determina dirigenziale n. 12",
    "Registro del servizio anagrafe",
    "Relazione del responsabile della prevenzione della corruzione",
    "Attestazione OIV",
    "Ospedale San Paolo",
  ])("is not seen in: %s", (source) => {
    expect(found(source)).toBeNull();
  });

  it("takes a report in the text of an indicator for what is done, judging oneself for what it is", () => {
    expect(found("", "Relazione del dirigente sull'attività svolta")).toBeNull();
    expect(found("", "Punteggio di auto-valutazione")).not.toBeNull();
  });
});
