import { foldedWords } from "./folded-words";

/** What a word of a heading means. */
export type Concept =
  | "code"
  | "number"
  | "objective"
  | "strategic"
  | "upper"
  | "lowest"
  | "title"
  | "description"
  | "centre"
  | "manager"
  | "responsible"
  | "phase"
  | "indicator"
  | "kind"
  | "unit"
  /** `Unità`, `Misura`: of measure, or of the organisation. */
  | "measure"
  | "direction"
  | "polarity"
  | "rule"
  | "method"
  | "baseline"
  | "past"
  | "value"
  | "expected"
  | "result"
  | "target"
  | "deadline"
  | "frequency"
  | "weight"
  | "source"
  | "dimension"
  | "formula"
  | "basis"
  | "publicValue"
  | "body"
  | "year"
  | "note"
  | "importance"
  | "month"
  | "quarter"
  /** Says nothing of its own: `dirigenziale`, `amministrativa`, `anno`. */
  | "plain";

/** Words and phrases without their links, singular and plural, Italian and English. Longer phrases come first. */
const DICTIONARY: Readonly<Record<Concept, string>> = {
  code: "cod, codice, codici, code, id, identificativo, identificativi, identifier, sigla, ref, rif, riferimento, reference, codifica",
  number:
    "n, nr, num, numero, no, nro, #, progressivo, progr, prog, nr ordine, n ordine, numero ordine, ordine, item",
  objective:
    "obiettivo, obiettivi, ob, obb, obiett, obiettivi performance, obj, objective, objectives, goal, goals, aim, scheda obiettivo",
  strategic:
    "strategico, strategica, strategici, strategiche, strategic, macro, macroobiettivo, macroarea, macro area, mandato, priorita, " +
    "priorita politica, priority",
  upper:
    "generale, general, linea, linee, missione, missioni, mission, programma, programmi, programme, ambito, ambiti, asse, tema, " +
    "theme, indirizzo, dup, perspective, prospettiva, pillar, policy",
  lowest:
    "operativo, operativi, operativa, operational, operating, gestionale, gestionali, specifico, specifici, specific, dirigenziale, " +
    "dirigenziali, esecutivo, esecutivi, annuale, annuali, annual, peg, pdo, individuale, individuali, performance",
  title: "titolo, title, denominazione, oggetto, subject, intitolazione, nome, name, enunciato, heading",
  description:
    "descrizione, descr, desc, description, finalita, purpose, contenuto, contenuti, content, dettaglio, dettagli, details, " +
    "illustrazione, motivazione, rationale, descrittivo, descrizione sintetica, descrizione estesa",
  centre:
    "centro responsabilita, centro, centri, cdr, cdc, cra, centro costo, centre, center, cost centre, struttura, strutture, structure, settore, settori, " +
    "sector, servizio, servizi, service, ufficio, uffici, office, area, aree, direzione, direzioni, directorate, dipartimento, " +
    "dipartimenti, department, dept, division, divisione, ripartizione, uo, uoc, uod, uu oo, uos, uosd, unita organizzativa, unita operativa, unita organizzative, " +
    "unita responsabile, organisational unit, organizational unit, business unit, responsible unit, unit responsible, unit charge, lead unit, " +
    "owner unit, responsible office, responsible department, responsible directorate, responsible service, " +
    "responsible division, responsible centre, responsible structure, responsible body, posizione, articolazione, macrostruttura, sezione, section",
  manager:
    "dirigente, dirigenti, dir, direttore, direttori, director, direttrice, manager, managers, head unit, head, referente, referenti, contact, titolare, eq, " +
    "elevata qualificazione, po, posizione organizzativa, capo, owner, funzionario, segretario, responsible officer, responsible person, person charge, " +
    "responsible manager, lead, leader, accountable, assegnatario, incaricato",
  responsible: "responsabile, responsabili, resp, responsible, responsibility, charge",
  phase:
    "fase, fasi, phase, phases, attivita, activity, activities, azione, azioni, action, actions, milestone, milestones, step, steps, " +
    "task, tasks, intervento, interventi, cronoprogramma, adempimento, adempimenti, attivita prevista, attivita previste, deliverable, " +
    "deliverables, piano azione, modalita attuazione, modalita realizzazione",
  indicator:
    "indicatore, indicatori, indic, ind, indicator, indicators, kpi, kpis, key performance indicator, performance indicator, metrica, metriche, " +
    "metric, measure, measures, parametro, parametri, misuratore",
  kind: "tipo, tipologia, type, genere, natura, categoria, category, classe, tip, kind",
  unit:
    "um, unita misura, unita misurazione, u misura, un misura, unit, unit measure, unit measurement, units, uom, udm, " +
    "unita di misura",
  measure: "unita, misura",
  direction: "direzione attesa, direction, verso, orientamento, segno",
  polarity:
    "polarita, polarity, andamento, andamento atteso, trend, trend atteso, desired trend, desired direction, tendenza, better",
  rule: "regola, rule, aggregazione, regola aggregazione, cumulo, aggregation",
  method: "metodo, metodo valutazione, metodo raggiungimento",
  baseline:
    "baseline, base line, valore iniziale, valore partenza, valore base, situazione partenza, situazione iniziale, dato partenza, " +
    "valore attuale, valore storico, dato storico, ultimo dato, ultimo valore, ultimo valore disponibile, starting value, starting point, initial value, current value, base value, " +
    "base, partenza, iniziale, storico, linea base, dato iniziale, valore riferimento",
  past:
    "consuntivo, consuntivi, raggiunta, raggiunto, raggiunti, actual, actuals, realizzato, realised, realized, conseguito, conseguita, ottenuto, " +
    "achieved, rilevato, rilevata, outturn, performance raggiunta, risultato raggiunto, valore consuntivo, valore raggiunto, risultato conseguito",
  value: "valore, valori, value, val, dato, dati, data, livello, level, grado",
  expected:
    "atteso, attesa, attesi, expected, previsto, prevista, previsti, programmato, programmata, planned, att, obiettivo valore",
  result:
    "risultato, risultati, result, results, outcome, output, prodotto, esito, impact, impatto, realizzazione, outputs",
  target:
    "target, targets, tgt, valore atteso, valori attesi, valore target, performance attesa, livello atteso, traguardo, standard, expected value, " +
    "target value, valore obiettivo, valore previsto, valore programmato, val atteso, val att, valore att, target atteso, dato atteso, performance programmata, target annuale, " +
    "annual target, planned value, expected performance, standard atteso, obiettivo numerico, livello performance atteso",
  deadline:
    "scadenza, scadenze, termine, termini, deadline, scad, due, due date, due by, entro, data fine, fine, tempistica, tempistiche, tempi, tempo, timing, completion date, " +
    "data prevista, data scadenza, data conclusione, termine realizzazione, tempi realizzazione, timeline, when, end date, data ultimazione, termine finale",
  frequency:
    "frequenza, periodicita, frequency, cadenza, frequenza rilevazione, reporting frequency, periodicita rilevazione",
  weight:
    "peso, pesi, weight, weights, weighting, pesatura, ponderazione, wgt, pond, peso percentuale, peso relativo, relative weight, incidenza, p %",
  source:
    "fonte, fonti, source, sources, data source, fonte dato, fonte dati, fonte verifica, fonte rilevazione, mezzo verifica, mezzi verifica, means verification, " +
    "evidence, evidenza, evidenze, verification, verifica, documentazione, banca dati, strumento rilevazione, sistema rilevazione, provenienza dato",
  dimension:
    "dimensione, dimensioni, dimension, profilo, ambito misurazione, tipo indicatore, tipologia indicatore, indicator type, type indicator, tipo kpi",
  formula:
    "formula, formule, algoritmo, algorithm, metodo calcolo, modalita calcolo, criterio calcolo, criteri calcolo, calculation, calculation method, method calculation, calcolo, " +
    "formula calcolo, modalita misurazione, metodo misurazione, modalita rilevazione, computation, numeratore denominatore, rapporto misura, how measured, metodologia calcolo",
  basis: "dato base, dati base, base calcolo, dati riferimento, base data, basic data, data basis",
  publicValue:
    "valore pubblico, public value, vp, dimensione valore pubblico, valore pubblico atteso, obiettivo valore pubblico, area valore pubblico",
  body: "ente, amministrazione, body, agenzia, agency, organisation, organization, azienda",
  year: "anno, anni, year, esercizio, annualita, fy",
  note: "nota, note, annotazione, annotazioni, osservazione, osservazioni, remarks, notes, comment, comments, commento, commenti",
  importance:
    "rilevanza, importanza, importance, relevance, complessita, strategicita, priorita assoluta, difficolta",
  month:
    "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen, feb, mar, apr, " +
    "mag, giu, lug, ago, set, ott, nov, dic, january, february, march, april, may, june, july, august, september, october, november, december, " +
    "jan, jun, jul, aug, sep, oct, dec",
  quarter:
    "trimestre, trim, semestre, sem, bimestre, quadrimestre, quarter, q1, q2, q3, q4, t1, t2, t3, t4, 1t, 2t, 3t, 4t, half",
  plain:
    "amministrativo, amministrativa, competente, competenti, competenza, previsto, relativo, relativa, dirigenza, key, main, principale, di, " +
    "finale, ult, ultimo, disponibile, organizzativo, organizzativa, qualita, coinvolto, coinvolti, riferimento, del, all, personale, triennio, triennale, " +
    "associato, collegato, sintetico, sintetica, estesa, €, %, percentuale, perc, pct, percent, ad, interim, annua, piao, piano, full, text",
};

interface Phrase {
  readonly words: readonly string[];
  readonly concept: Concept;
}

const CONCEPTS = Object.keys(DICTIONARY) as readonly Concept[];

/** By first word, longest first; of two meanings of one phrase the first in the dictionary holds. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byWord = new Map<string, Phrase[]>();
  for (const concept of CONCEPTS) {
    for (const phrase of DICTIONARY[concept].split(",")) {
      const words = foldedWords(phrase);
      const first = words[0];
      if (first !== undefined) byWord.set(first, [...(byWord.get(first) ?? []), { words, concept }]);
    }
  }
  for (const phrases of byWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byWord;
})();

const YEAR = /^20\d\d$/u;

/** A heading, understood. */
export interface HeadingWords {
  /** What its words mean, in their order. */
  readonly concepts: readonly Concept[];
  /** Years that it names, in their order. */
  readonly years: readonly number[];
  /** How many words mean nothing that is known. */
  readonly unknown: number;
}

/** The meaning of a heading's words: the longest phrases first. */
export function headingWords(text: string): HeadingWords {
  const words = foldedWords(text.replace(ABBREVIATED, spelledOut)).flatMap(withoutGluedYear);
  const concepts: Concept[] = [];
  const years: number[] = [];
  let unknown = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? "";
    const phrase = PHRASES.get(word)?.find(({ words: own }) =>
      own.every((each, i) => words[at + i] === each),
    );
    if (YEAR.test(word)) years.push(Number(word));
    else if (phrase === undefined) unknown += /^\d+$/u.test(word) ? 0 : 1;
    else concepts.push(phrase.concept);
    at += phrase?.words.length ?? 1;
  }
  return { concepts, years, unknown };
}

const ABBREVIATED = /(?<![\p{L}.])\p{L}{3,}\.(?!\p{L})/gu;

/** `Iniz.` for `iniziale`: the word of the dictionary that it begins, where all that it begins mean the same. */
function spelledOut(abbreviation: string): string {
  const [beginning = ""] = foldedWords(abbreviation);
  if (PHRASES.has(beginning)) return abbreviation;
  const meant = [...PHRASES].filter(([word]) => word.startsWith(beginning));
  const concepts = new Set(
    meant
      .flatMap(([, phrases]) => phrases.filter(({ words }) => words.length === 1))
      .map(({ concept }) => concept),
  );
  const [[word] = [abbreviation]] = meant;
  return concepts.size === 1 ? `${word} ` : abbreviation;
}

/** `target2025` is two words. */
function withoutGluedYear(word: string): readonly string[] {
  const { name, year } = /^(?<name>\p{L}{3,})(?<year>20\d\d)$/u.exec(word)?.groups ?? {};
  return name === undefined || year === undefined ? [word] : [name, year];
}
