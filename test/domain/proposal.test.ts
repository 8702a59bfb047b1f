import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { proposeIndicator } from "../../src/domain/proposal";
import { KINDS } from "../../src/domain/vocabulary";

const SEED = path.join(__dirname, "../../seeds/provincia-lucca-2022/plan.json");
const plan = JSON.parse(readFileSync(SEED, "utf8")) as {
  objectives: { rows: { indicator: string | null }[] }[];
};
const indicators = plan.objectives.flatMap(({ rows }) => rows.flatMap(({ indicator }) => indicator ?? []));

/** Beginnings of real indicators of Lucca, and how a planning officer would enter them. */
const JUDGED: readonly (readonly [string, string])[] = [
  ["Redazione PTCPT in chiave PIAO entro il 30 aprile 2022", "Data 44681"],
  ["Revisione sezione PIAO per Trasparenza", "Data 44865"],
  ["Diminuzione maggiore del 20% del consumo", "Percentuale Crescente 0.2"],
  ["SOGGIORNI ESTIVI - misurazione livello di gradimento", "Percentuale Crescente 0.5"],
  ["percentuale di richieste da parte delle scuole", "Percentuale Crescente"],
  ["somme incassate per diritti", "Importo Crescente"],
  ["somme introitate da parte di Comuni", "Importo Crescente"],
  ["valore complessivo dell'appalto gare", "Importo Crescente"],
  ["valore complessivo di appalto gare", "Importo Crescente"],
  ["rapporto NUI ricevuti", "Rapporto Crescente"],
  ["rapporto tra domande", "Rapporto Crescente"],
  ["Valore medio indagine gradimento", "Punteggio Crescente"],
  ["B - Indice di gradimento", "Punteggio Crescente"],
  ["Livello di gradimento del sito web istituzionale", "Numero Crescente accessi"],
  ["Mantenimento attuale indice", "Punteggio Crescente?"],
  ["IL CANTIERE - Misurare il grado", "Numero Crescente beneficiari?"],
  ["Tempi di fermo macchine", "Numero Decrescente tempo?"],
  ["Numero interruzioni della continuità", "Numero Decrescente interruzioni"],
  ["minor numero di conferimento", "Numero Decrescente numero"],
  ["maggior numero di risoluzione", "Numero Crescente numero"],
  ["1 convenzione sottoscritta", "Numero Crescente 1 numero"],
  ["1 consegna lavori", "Numero Crescente 1 numero"],
  ["8 MARZO E DINTORNI", "Numero Crescente convegni"],
  ["CAMPAGNA FIOCCO BIANCO", "Numero Crescente convegni"],
  ["Numero soggetti destinatari", "Numero Crescente soggetti"],
  ["Numero siti web migliorati come percentuale", "Numero Crescente siti"],
  ["Numero di incontri realizzati", "Numero Crescente incontri"],
  ["Numero di flussi documentali", "Numero Crescente flussi"],
  ["numero e valutazion e questionari", "Numero Crescente numero"],
  ["numero nuove gare", "Numero Crescente gare"],
  ["n. di visitatori", "Numero Crescente visitatori"],
  ["n. eventi in coprogettazione", "Numero Crescente eventi"],
  ["B - Numero avvisi selettivi", "Numero Crescente avvisi"],
  ["B - Numero pre-ruoli", "Numero Crescente numero"],
  ["LUCCA JAZZ DONNA - Numero", "Numero Crescente partecipanti"],
  ["Lucca Family Net - Numero", "Numero Crescente enti"],
  ["Educare alle differenze - Numero", "Numero Crescente istituti"],
  ["Numero degli Enti Locali", "Numero Crescente enti"],
  ["Nuovi siti realizzati", "Numero Crescente siti"],
  ["nuove adesioni enti", "Numero Crescente adesioni"],
  ["Realizzazione eventi", "Numero Crescente eventi"],
  ["Progetti approvati", "Numero Crescente progetti"],
  ["Procedure di gara avviate", "Numero Crescente procedure"],
  ["Protocolli sottoscritti", "Numero Crescente protocolli"],
  ["Schede sintetiche redatte", "Numero Crescente schede"],
  ["Comuni campione", "Numero Crescente comuni"],
  ["Partecipazione incontri", "Numero Crescente incontri"],
  ["LPU/MAP attivati annualmente", "Numero Crescente numero"],
  ["Realizzazione Piano obiettivi", "Sì/No"],
  ["Realizzazione sito web", "Sì/No"],
  ["Elaborazione questionario di valutazione", "Sì/No"],
  ["Avviso pubblico per la concessione di ristori dell'80%", "Sì/No"],
  ["Stipula Convenzione con Università di Pisa", "Sì/No"],
  ["AFFIDAMENTO LAVORI", "Sì/No"],
  ["Collaudo", "Sì/No"],
  ["Avvio procedura di gara", "Sì/No"],
  ["aggiornamento piano di controllo", "Sì/No"],
  ["Approvazione DUP", "Sì/No"],
  ["Linee guida definite", "Sì/No"],
  ["Pubblicazione rapporto sul BES", "Sì/No"],
  ["Determina non aggiudicazione", "Sì/No"],
  ["monitoraggio forniture dpi", "Sì/No?"],
  ["Formazione ai comuni", "Sì/No?"],
  ["Sport in Costituzione", "Sì/No?"],
];

function summaryOf(text: string): string {
  const { kind, polarity, target, unit, doubtful } = proposeIndicator(text, 2022);
  const way = kind === "Sì/No" || kind === "Data" ? "" : ` ${polarity}`;
  const counted = kind === "Numero" ? ` ${unit}` : "";
  return `${kind}${way}${target === null ? "" : ` ${target}`}${counted}${doubtful ? "?" : ""}`;
}

describe("the proposal for an indicator of Lucca", () => {
  it.each(JUDGED)("%s… is %s", (beginning, expected) => {
    const text = indicators.find((indicator) => indicator.startsWith(beginning));
    if (text === undefined) throw new Error(`no indicator begins with ${beginning}`);
    expect(summaryOf(text)).toBe(expected);
  });

  it("is certain for at least nine in ten, and measurable without a target for the on/off ones", () => {
    const doubtful = indicators.filter((text) => proposeIndicator(text, 2022).doubtful);
    expect(indicators).toHaveLength(237);
    expect(doubtful.length).toBeLessThanOrEqual(27);
  });
});

describe("a proposal", () => {
  it("exists for every text, is always the same, and fits its own kind", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...indicators)), fc.string({ maxLength: 8 }), (text, tail) => {
        const proposal = proposeIndicator(text + tail, 2022);
        expect(proposeIndicator(text + tail, 2022)).toEqual(proposal);
        expect(KINDS).toContain(proposal.kind);
        const hasRule = proposal.kind !== "Sì/No" && proposal.kind !== "Data";
        expect(proposal.rule === null).toBe(!hasRule);
        if (proposal.kind === "Percentuale" && proposal.target !== null) {
          expect(proposal.target).toBeGreaterThanOrEqual(0);
          expect(proposal.target).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("is doubtful where no word is known", () => {
    expect(proposeIndicator("Xyz abc", 2022)).toMatchObject({ kind: "Sì/No", doubtful: true, reason: "" });
  });

  it("shows the words that decided", () => {
    expect(proposeIndicator("Numero studenti coinvolti", 2022).reason).toBe("Numero studenti");
    expect(proposeIndicator("Relazione entro il 31 ottobre 2022", 2022).reason).toBe("entro il 31 ottobre 2022");
  });

  it("takes the plan's year where the date has none, and no date that does not exist", () => {
    expect(proposeIndicator("Relazione entro il 15 giugno", 2023).target).toBe(45092);
    expect(proposeIndicator("Relazione entro il 31 febbraio 2022", 2022).kind).toBe("Sì/No");
  });

  it("does not depend on how the text is broken into lines", () => {
    expect(proposeIndicator("Relazione\nentro il\n31 ottobre 2022", 2022).kind).toBe("Data");
  });
});
