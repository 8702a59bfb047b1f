import type { Plan, PlanObjective } from "../../src/domain/plan/plan";
import { indicatorId, phaseId } from "../../src/domain/plan/plan";

const CODES = { people: "2022-A1-OP-01", phases: "2022-A1-OP-02", roads: "2022-B2-OP-01" } as const;

/**
 * A plan as small as one can be that still has everything: two centres, one of them with two managers; three objectives,
 * one of them measured by its phases alone; an indicator of every kind but *Punteggio*, as their words say.
 */
export const SMALL_PLAN: Plan = {
  body: "Provincia di Prova",
  year: 2022,
  title: "Piano integrato di attività e organizzazione 2022-2024",
  source: "https://example.org/piao-2022",
  objectives: [
    objective({
      publicValue: "Una comunità che cresce",
      code: CODES.people,
      title: "Formare il personale",
      centre: { code: "A1", name: "Organi Istituzionali" },
      manager: "Anna Neri",
      indicators: [
        { text: "Numero di corsi svolti" },
        { text: "Percentuale di dipendenti formati" },
        { text: "Adozione del regolamento entro il 30/06/2022" },
      ],
      phases: ["Analisi dei bisogni", "Erogazione dei corsi"],
    }),
    objective({
      publicValue: "Una comunità che cresce",
      code: CODES.phases,
      title: "Riordinare l'archivio",
      centre: { code: "A1", name: "Organi Istituzionali" },
      manager: "Bruno Bianchi",
      indicators: [],
      phases: ["Scarto degli atti"],
    }),
    objective({
      publicValue: "Strade sicure",
      code: CODES.roads,
      title: "Mantenere le strade",
      centre: { code: "B2", name: "Viabilità" },
      manager: "Carla Verdi",
      indicators: [{ text: "Approvazione del programma" }, { text: "Importo dei lavori appaltati" }],
      phases: [],
    }),
  ],
};

/** What tests call the rows of the plan. */
export const SMALL_IDS = {
  courses: indicatorId(CODES.people, 1),
  trained: indicatorId(CODES.people, 2),
  regulation: indicatorId(CODES.people, 3),
  programme: indicatorId(CODES.roads, 1),
  works: indicatorId(CODES.roads, 2),
  analysis: phaseId(CODES.people, 1),
  lessons: phaseId(CODES.people, 2),
  discard: phaseId(CODES.phases, 1),
  people: CODES.people,
  archive: CODES.phases,
  roads: CODES.roads,
} as const;

function objective(parts: Omit<PlanObjective, "description">): PlanObjective {
  return { ...parts, description: `Descrizione di «${parts.title}».` };
}
