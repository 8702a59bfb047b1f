import type { TrackedPlan } from "./tracked-plan";
import { placeKey } from "../cells/place-key";
import type { Anomaly } from "../cells/anomaly";
import type { Language } from "../contract/language";

/** Why figures are *provvisori*: they may change without anybody reporting anything new. */
export interface Provisional {
  /** Active indicators whose registry entry the office has not confirmed. */
  readonly unconfirmed: number;
  /** Cells that hold something that does not count: each once. */
  readonly toCorrect: number;
}

/** What stands between the plan's figures and being final. */
export function provisionalOf({ objectives }: TrackedPlan, anomalies: readonly Anomaly[]): Provisional {
  const unconfirmed = objectives
    .filter((objective) => objective.active)
    .flatMap(({ indicators }) => indicators)
    .filter(({ active, confirmed }) => active && !confirmed).length;
  const excluded = anomalies.filter(({ severity }) => severity === "excluded");
  const cells = new Set(excluded.map(({ place }) => placeKey(place)));
  return { unconfirmed, toCorrect: cells.size };
}

/**
 * What stands beside every headline: `Provvisorio: 12 indicatori da confermare, 3 celle da correggere`;
 * `""` where the figures are final.
 */
export function provisionalText({ unconfirmed, toCorrect }: Provisional, language: Language = "it"): string {
  const counted = (count: number, one: string, many: string): readonly string[] =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  const [word, ...parts] =
    language === "it"
      ? [
          "Provvisorio",
          ...counted(unconfirmed, "indicatore da confermare", "indicatori da confermare"),
          ...counted(toCorrect, "cella da correggere", "celle da correggere"),
        ]
      : [
          "Provisional",
          ...counted(unconfirmed, "indicator to confirm", "indicators to confirm"),
          ...counted(toCorrect, "cell to correct", "cells to correct"),
        ];
  return parts.length === 0 ? "" : `${word}: ${parts.join(", ")}`;
}
