import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { proposeIndicator } from "../../../../src/domain/studies/proposal/proposal";
import { FREQUENCIES, KINDS, METHODS, POLARITIES, RULES } from "../../../../src/domain/contract/vocabulary";
import { readPlanJson } from "../../../../src/readers/plan-json";

const SEED = path.join(__dirname, "../../../../seeds/provincia-lucca-2022/plan.json");
const YEAR = 2022;

function indicatorsOfLucca(): readonly string[] {
  const reading = readPlanJson(readFileSync(SEED, "utf8"));
  if (!("plan" in reading)) throw new Error("the plan of Lucca cannot be read");
  return reading.plan.objectives.flatMap(({ indicators }) => indicators.map(({ text }) => text));
}

const indicators = indicatorsOfLucca();

/** Beginnings of real indicators, and how a planning officer would enter them. `?`: to be looked at first. */
const JUDGED: readonly (readonly [beginning: string, entry: string])[] = [
  ["Redazione PTCPT in chiave PIAO", "Data 30/04/2022"],
  ["Revisione sezione PIAO per Trasparenza", "Data 31/10/2022"],

  ["Diminuzione maggiore del 20% del consumo", "Percentuale ↑ 0.2 %"],
  ["SOGGIORNI ESTIVI - misurazione livello di gradimento", "Percentuale ↑ 0.5 %"],
  ["percentuale di richieste da parte delle scuole", "Percentuale ↑ %"],

  ["somme incassate per diritti e sanzioni", "Importo ↑ €"],
  ["somme introitate da parte di Comuni", "Importo ↑ €"],
  ["valore complessivo di appalto gare", "Importo ↑ €"],
  ["valore complessivo dell'appalto gare", "Importo ↑ €"],

  ["rapporto NUI ricevuti ed istruiti", "Rapporto ↑ ?"],
  ["rapporto tra domande di riconoscimento", "Rapporto ↑ ?"],

  ["Valore medio indagine gradimento", "Punteggio ↑ punti"],
  ["B - Indice di gradimento degli interventi", "Punteggio ↑ punti ?"],

  ["minor numero di conferimento di mandati", "Numero ↓ numero"],
  ["Numero interruzioni della continuità operativa", "Numero ↓ interruzioni"],
  ["Tempi di fermo macchine", "Numero ↓ ore ?"],

  ["1 convenzione sottoscritta tra Enti", "Numero ↑ 1 convenzione"],
  ["1 consegna lavori tratti stradali", "Numero ↑ 1 consegna"],
  ["Livello di gradimento del sito web istituzionale", "Numero ↑ accessi"],
  ["IL CANTIERE - Misurare il grado di customer satisfaction", "Numero ↑ beneficiari"],
  ["Rilevazione soggetti che accedono al sito web", "Numero ↑ accessi"],
  ["Numero soggetti destinatari", "Numero ↑ soggetti ?"],
  ["Numero siti web migliorati come percentuale", "Numero ↑ siti web ?"],
  ["Numero attività di comunicazione", "Numero ↑ attività"],
  ["Numero di incontri realizzati", "Numero ↑ incontri"],
  ["B - Numero avvisi selettivi", "Numero ↑ avvisi"],
  ["B - Numero pre-ruoli", "Numero ↑ pre-ruoli ?"],
  ["maggior numero di risoluzione stragiudiziale", "Numero ↑ numero"],
  ["Numero nuove istanze/moduli", "Numero ↑ numero"],
  ["numero di adesione bandi", "Numero ↑ numero ?"],
  ["numero e valutazion e questionari", "Numero ↑ numero ?"],
  ["numero nuove gare", "Numero ↑ gare"],
  ["numero eventi organizzati per i musei aderenti", "Numero ↑ eventi ?"],
  ["n. di visitatori", "Numero ↑ visitatori"],
  ["n. eventi in coprogettazione", "Numero ↑ eventi"],
  ["LUCCA JAZZ DONNA - Numero partecipanti", "Numero ↑ partecipanti"],
  ["Educare alle differenze - Numero Istituti", "Numero ↑ istituti"],
  ["SOGGIORNI ESTIVI - Numero di minori", "Numero ↑ minori"],
  ["Progetto SIPROIMI - Beneficiari accolti", "Numero ↑ beneficiari"],
  ["8 MARZO E DINTORNI -Convegni/mostre", "Numero ↑ numero ?"],
  ["LPU/MAP attivati annualmente", "Numero ↑ numero"],
  ["Comuni campione", "Numero ↑ comuni"],
  ["A - Comuni partecipanti", "Numero ↑ comuni"],
  ["Incontri con operatori e stakeholder", "Numero ↑ incontri"],
  ["Partecipazione incontri con stakeholder", "Numero ↑ incontri"],
  ["Realizzazione eventi", "Numero ↑ eventi"],
  ["Aggiornamenti periodici documenti", "Numero ↑ aggiornamenti"],
  ["Progetti approvati", "Numero ↑ progetti"],
  ["Procedure di gara avviate", "Numero ↑ procedure"],
  ["Protocolli sottoscritti", "Numero ↑ protocolli"],
  ["Schede sintetiche redatte", "Numero ↑ schede"],
  ["Nuovi siti realizzati", "Numero ↑ siti"],
  ["nuove adesioni enti non convenzionati", "Numero ↑ adesioni"],
  ["Minisiti web dei progetti", "Numero ↑ minisiti web"],
  ["ordinanze ingiunzione", "Numero ↑ ordinanze"],

  ["Elaborazione questionario di valutazione", "Sì/No"],
  ["Realizzazione Piano obiettivi accessibilità", "Sì/No"],
  ["Realizzazione sito web della Protezione Civile", "Sì/No"],
  ["A - Predisposizione proposta decreto", "Sì/No"],
  ["Sport in Costituzione: realizzazione", "Sì/No"],
  ["Avviso pubblico per la concessione di ristori dell'80%", "Sì/No ?"],
  ["Trasporto Privato: convenzione", "Sì/No"],
  ["Stipula Convenzione con Università di Pisa - Facoltà", "Sì/No"],
  ["Pubblicazione rapporto sul BES", "Sì/No"],
  ["Report di valutazione dei questionari", "Sì/No"],
  ["AFFIDAMENTO LAVORI", "Sì/No"],
  ["Ultimazione lavori", "Sì/No"],
  ["Collaudo", "Sì/No"],
  ["Avvio procedura di gara", "Sì/No"],
  ["aggiornamento piano controlli", "Sì/No"],
  ["Adozione, approvazione, presentazione del PIAO", "Sì/No"],
  ["Corso di formazione al personale", "Sì/No"],
  ["Determina non aggiudicazione gara", "Sì/No"],

  ["B - Pubblicazione del nuovo format rivisitato (quadrimestrale)", "Sì/No ?"],
  ["Statistiche degli stakeholder (tipologia, indicatori percentuali", "Sì/No ?"],
  ["monitoraggio forniture dpi", "Sì/No ?"],
  ["proseguimento emergenza COVID 19", "Sì/No ?"],
  ["Mantenimento attuale indice", "Sì/No ?"],
  ["Formazione ai comuni", "Sì/No ?"],
  ["Questionari sulla qualità della formazione", "Sì/No ?"],
  ["Project management in accordo con il Polo Tecnoclogico Lucchese - 1^", "Sì/No ?"],
];

/** Indicators as other bodies word them. */
const WORDED_ELSEWHERE: readonly (readonly [text: string, entry: string])[] = [
  ["Istanze evase entro 30 giorni: non inferiore al 90%", "Percentuale ↑ 0.9 %"],
  ["Realizzazione di almeno il 50% degli interventi", "Percentuale ↑ 0.5 %"],
  ["Tasso di assenza non superiore al 5%", "Percentuale ↓ 0.05 %"],
  ["Percentuale di reclami < 2,5%", "Percentuale ↓ 0.025 %"],
  ["Percentuale di enti che hanno avuto ristori dell'80% del canone", "Percentuale ↑ % ?"],
  ["Percentuale di istanze evase (95%)", "Percentuale ↑ 0.95 %"],
  ["Percentuale di reclami sul totale delle pratiche", "Percentuale ↓ %"],
  ["Riduzione del 10% delle spese di carta", "Percentuale ↑ 0.1 %"],
  ["100% delle istanze evase", "Percentuale ↑ 1 %"],
  ["% di istanze evase in tempo", "Percentuale ↑ %"],
  ["Rapporto tra incassi/accertamenti", "Rapporto ↑ ?"],
  ["Punteggio medio dei questionari", "Punteggio ↑ punti"],
  ["Tempo medio di rilascio delle autorizzazioni", "Numero ↓ giorni ?"],
  ["Reclami ricevuti", "Numero ↓ reclami"],
  ["Grado di copertura > 120%", "Percentuale ↑ 1.2 %"],
  ["Redazione di 26 schede", "Numero ↑ 26 schede"],
  ["26 schede", "Numero ↑ 26 schede"],
  ["Apprezzamenti positivi > 50 %", "Percentuale ↑ 0.5 %"],
  ["Diminuzione dei consumi maggiore del 20 %", "Percentuale ↑ 0.2 %"],
  ["Domande istruite: almeno il 90 per cento", "Percentuale ↑ 0.9 %"],
  ["Redazione del piano entro il 31 ottobre 2022", "Data 31/10/2022"],
  ["Realizzazione di 2 lavori (14 comuni)", "Numero ↑ 2 lavori"],
  ["Numero di incontri: da 10 a 12", "Numero ↑ incontri ?"],
  ["10-12 incontri con le scuole", "Numero ↑ incontri ?"],
  ["Numero di sopralluoghi tra 20 e 30", "Numero ↑ sopralluoghi ?"],
  ["Redazione di 26 o 30 schede", "Numero ↑ schede ?"],
  ["Numero di contributi: fino a 30", "Numero ↑ contributi ?"],
  ["Almeno 3 incontri per trimestre", "Numero ↑ incontri ?"],
  ["Numero di report mensili: 2", "Numero ↑ report ?"],
  ["Report trimestrale sui tempi", "Sì/No ?"],
  ["26 schede e 12 incontri", "Numero ↑ schede ?"],
  ["Domande istruite ≥ 80% e controllate ≥ 10%", "Percentuale ↑ % ?"],
  ["Bozza entro il 30 giugno e testo entro il 30 novembre", "Data ?"],
  ["Numero di incontri previsti dalla L.R. 73/2018 nel 2021-2027", "Numero ↑ incontri"],
  ["Relazione entro il primo trimestre", "Data 31/03/2022"],
  ["N. 3 incontri con le scuole", "Numero ↑ 3 incontri"],
  ["Almeno 12 sopralluoghi", "Numero ↑ 12 sopralluoghi"],
  ["Numero sopralluoghi ≥ 1.500", "Numero ↑ 1500 sopralluoghi"],
  ["Numero sopralluoghi: 12", "Numero ↑ 12 sopralluoghi"],
  ["Numero di varianti non superiore a 3", "Numero ↓ 3 varianti"],
  ["Numero di iscritti alle scuole (2022)", "Numero ↑ iscritti"],
  ["Redazione del piano (allegati - numero di pagine)", "Sì/No"],
  ["Numero di incontri entro il 31 dicembre 2022", "Numero ↑ incontri (31/12/2022)"],
  ["Approvazione regolamento: indicatore sì/no, entro il 30 giugno 2022", "Sì/No (30/06/2022)"],
  ["Indice di tempestività dei pagamenti", "Numero ↓ giorni"],
  ["Spese per incarichi esterni", "Importo ↓ € ?"],
  ["Approvazione del regolamento al centro 30 aprile", "Sì/No ?"],
  ["Approvazione del regolamento entro\nil 31 ottobre", "Data 31/10/2022"],
  ["Rapporto sul benessere e sull'equità", "Sì/No"],
];

/** The entry in one line: kind, direction, target, unit, deadline where it is not the target, doubt. */
function entryOf(text: string): string {
  const { kind, polarity, target, unit, deadline, doubtful } = proposeIndicator(text, YEAR);
  const hasDirection = kind !== "Sì/No" && kind !== "Data";
  return [
    kind,
    hasDirection && (polarity === "Crescente" ? "↑" : "↓"),
    target !== null && (kind === "Data" ? dateText(target) : String(target)),
    unit,
    deadline !== null && kind !== "Data" && `(${dateText(deadline)})`,
    doubtful && "?",
  ]
    .filter((part) => part !== false && part !== "")
    .join(" ");
}

/** Serial 1 is 1 January 1900 and Excel counts a 29 February 1900 that was none, hence day zero on 30 December 1899. */
function dateText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return date.toLocaleDateString("it-IT", {
    timeZone: "UTC",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  });
}

describe("the proposal for an indicator of Lucca", () => {
  it.each(JUDGED)("%s… is entered as %s", (beginning, entry) => {
    const entries = indicators.filter((text) => text.startsWith(beginning)).map(entryOf);
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries)).toEqual(new Set([entry]));
  });

  it("leaves at most one in six to doubt, each with a reason", () => {
    expect(indicators).toHaveLength(237);
    const proposals = indicators.map((text) => proposeIndicator(text, YEAR));
    expect(proposals.filter(({ doubtful }) => doubtful).length).toBeLessThanOrEqual(39);
    for (const { doubtful, doubts } of proposals) expect(doubts.length > 0).toBe(doubtful);
  });

  it.each([
    ["Comuni campione", "Ultimo valore"],
    ["A - Comuni partecipanti", "Ultimo valore"],
    ["Numero degli Enti Locali coinvolti", "Ultimo valore"],
    ["Educare alle differenze - Numero Istituti", "Ultimo valore"],
    ["Progetti coordinati", "Ultimo valore"],
    ["Numero di istituti censiti", "Somma"],
    ["numero gare svolte per gli enti Convenzionati", "Somma"],
    ["Progetti approvati", "Somma"],
  ])("%s… counts by %s: who takes part all year is not added up", (beginning, rule) => {
    const rules = indicators
      .filter((text) => text.startsWith(beginning))
      .map((text) => proposeIndicator(text, YEAR).rule);
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules)).toEqual(new Set([rule]));
  });
});

describe("the proposal for an indicator worded elsewhere", () => {
  it.each(WORDED_ELSEWHERE)("%s is entered as %s", (text, entry) => {
    expect(entryOf(text)).toBe(entry);
  });
});

describe("a doubtful number or date", () => {
  it.each([
    ["Numero di incontri: da 10 a 12", "range", "da 10 a 12"],
    ["Redazione di 26 o 30 schede", "alternative", "26 o 30"],
    ["Numero di contributi: fino a 30", "up-to", "fino a 30"],
    ["Almeno 3 incontri per trimestre", "per-period", "per trimestre"],
    ["26 schede e 12 incontri", "several-numbers", "26 schede, 12 incontri"],
    [
      "Bozza entro il 30 giugno e testo entro il 30 novembre",
      "several-dates",
      "entro il 30 giugno, entro il 30 novembre",
    ],
  ])("in «%s» is no target, but a doubt of kind %s", (text, code, words) => {
    const { target, deadline, doubts } = proposeIndicator(text, YEAR);
    expect(target).toBeNull();
    expect(deadline).toBeNull();
    expect(doubts).toEqual([{ code, words }]);
  });
});

describe("any proposal", () => {
  const words = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.tuple(fc.constantFrom(...indicators), fc.string({ maxLength: 12 })).map((parts) => parts.join("")),
  );

  it("is there for any text, is always the same, and uses the words of the workbook", () => {
    fc.assert(
      fc.property(words, (text) => {
        const proposal = proposeIndicator(text, YEAR);
        expect(proposeIndicator(text, YEAR)).toEqual(proposal);
        expect(KINDS).toContain(proposal.kind);
        expect(POLARITIES).toContain(proposal.polarity);
        expect(METHODS).toContain(proposal.method);
        expect(FREQUENCIES).toContain(proposal.frequency);
        expect([null, ...RULES]).toContain(proposal.rule);
      }),
    );
  });

  it("has a rule, a method and a unit that fit its kind", () => {
    fc.assert(
      fc.property(words, (text) => {
        const { kind, rule, method, unit, target, doubtful } = proposeIndicator(text, YEAR);
        const isAct = kind === "Sì/No" || kind === "Data";
        expect(rule === null).toBe(isAct);
        expect(method).toBe(
          kind === "Sì/No" ? "Sì/No" : kind === "Data" ? "Entro la data" : "Rapporto al target",
        );
        if (kind === "Numero") expect(unit).not.toBe("");
        if (isAct || kind === "Rapporto") expect(unit).toBe("");
        if (kind === "Sì/No") expect(target).toBeNull();
        if (kind === "Data" && !doubtful) expect(target).not.toBeNull();
      }),
    );
  });

  it("is a doubtful Sì/No where no word is known", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[xyzj ]{0,40}$/), (text) => {
        expect(proposeIndicator(text, YEAR)).toMatchObject({
          kind: "Sì/No",
          doubtful: true,
          reason: "",
          target: null,
        });
      }),
    );
  });

  it("holds a percentage as a fraction", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom(">", "≥", "<", "almeno il", "pari al"),
        (p, at) => {
          const { kind, target } = proposeIndicator(`Domande istruite ${at} ${p}%`, YEAR);
          expect(kind).toBe("Percentuale");
          expect(target).toBe(p / 100);
        },
      ),
    );
  });

  it("gives the words that decided, which stand in the text", () => {
    for (const text of indicators) {
      const { reason, doubtful } = proposeIndicator(text, YEAR);
      expect(text.toLowerCase()).toContain(reason);
      if (reason === "") expect(doubtful).toBe(true);
    }
    expect(proposeIndicator("Monitoraggio forniture dpi", YEAR).reason).toBe("monitoraggio");
    expect(proposeIndicator("Redazione PTCPT entro il 30 aprile 2022", YEAR).reason).toBe(
      "entro il 30 aprile 2022",
    );
  });

  it("does not depend on apostrophes, capitals or line breaks", () => {
    const plain = entryOf("Valore complessivo dell'appalto entro l'anno");
    expect(entryOf("VALORE complessivo\ndell’appalto  entro l’anno")).toBe(plain);
  });

  it("takes no long time over the longest text that a cell holds", () => {
    const long = ["numero ", "n. ", "almeno 1", "rapporto e ", "9", "entro il 3 ", "a - "].map((part) =>
      part.repeat(Math.floor(32_767 / part.length)),
    );
    const start = performance.now();
    for (const text of long) proposeIndicator(text, YEAR);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe("words that say totals so far", () => {
  it.each<[string, string | null]>([
    ["Numero di incontri svolti dall'inizio dell'anno", "Progressivo"],
    ["Numero pratiche concluse (dato cumulato)", "Progressivo"],
    ["Somme incassate dal 1° gennaio", "Progressivo"],
    ["Percentuale progressiva di spesa", "Progressivo"],
    ["Numero di incontri", "Somma"],
    ["Percentuale di pratiche nei termini", "Ultimo valore"],
    ["Numero di progressi registrati", "Somma"],
    ["Approvazione del piano entro inizio anno", null],
  ])("«%s» → %s", (text, rule) => {
    expect(proposeIndicator(text, YEAR).rule).toBe(rule);
  });

  it("of money committed leave the direction doubtful", () => {
    const { doubtful, doubts } = proposeIndicator("Spesa impegnata", YEAR);
    expect(doubtful).toBe(true);
    expect(doubts.map(({ code }) => code)).toEqual(["direction"]);
  });
});
