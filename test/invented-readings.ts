import { indicatorId, phaseId } from "../src/domain/plan/plan";
import type { PlanObjective } from "../src/domain/plan/plan";
import { proposeIndicator } from "../src/domain/studies/proposal/proposal";
import type { Kind } from "../src/domain/contract/vocabulary";
import { QUARTERS } from "../src/domain/contract/vocabulary";

/** The centre's part of its table names. */
export function centreOf({ centre }: PlanObjective): string {
  return centre.code;
}

/** Invented targets and readings of an objective, as lines of an edits file. About one reading in ten is missing. */
export function editsOf({ code, indicators, phases }: PlanObjective, centre: string): readonly string[] {
  return [
    ...indicators.flatMap(({ text }, index) => indicatorEdits(indicatorId(code, index + 1), text, centre)),
    ...phases.flatMap((_, index) => phaseEdits(phaseId(code, index + 1), centre)),
  ];
}

function indicatorEdits(id: string, text: string, centre: string): readonly string[] {
  const { kind, target: proposed, polarity } = proposeIndicator(text, 2022);
  const target = proposed ?? inventedTarget(kind, id);
  const registry =
    target === null || kind === "Sì/No" || kind === "Data" ? [] : [`Indicatori;${id};Target;${target}`];
  const pace = (polarity === "Crescente" ? 0.72 : 0.95) + 0.4 * share(id, "pace");
  const readings = QUARTERS.flatMap((quarter) => {
    if (share(id, `missing${quarter}`) < 0.1) return [];
    const value = inventedReading(kind, target ?? 1, pace, quarter, id);
    return value === null ? [] : [`Centro_${centre};${id};T${quarter};${value}`];
  });
  return [...registry, ...readings];
}

function phaseEdits(id: string, centre: string): readonly string[] {
  const speed = 0.75 + 0.5 * share(id, "speed");
  return QUARTERS.map((quarter) => {
    const done = Math.min(100, 5 * Math.round(quarter * speed * 5));
    return `Fasi_${centre};${id};T${quarter};${done}%`;
  });
}

function inventedTarget(kind: Kind, id: string): number | null {
  switch (kind) {
    case "Numero":
      return 4 * Math.ceil(1 + 12 * share(id, "target"));
    case "Percentuale":
      return 0.8;
    case "Importo":
      return 10_000 * Math.ceil(1 + 9 * share(id, "target"));
    case "Rapporto":
      return 1;
    case "Punteggio":
      return 4;
    default:
      return null;
  }
}

function inventedReading(
  kind: Kind,
  target: number,
  pace: number,
  quarter: number,
  id: string,
): string | number | null {
  switch (kind) {
    case "Sì/No":
      return share(id, "done") * 5 < quarter ? "Sì" : "No";
    case "Data":
      return quarter === 2 ? "2022-04-28" : null;
    case "Numero":
      return Math.max(0, Math.round((target / 4) * pace + share(id, `q${quarter}`) - 0.5));
    case "Importo":
      return Math.round((target / 4) * pace);
    case "Percentuale":
      return `${Math.min(100, Math.round(target * pace * 100))}%`;
    default:
      return Math.round(target * Math.min(pace, 1.2) * 10) / 10;
  }
}

/** A number from 0 to 1 that depends only on its words (FNV-1a). */
function share(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join("|")) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash / 0xffffffff;
}
