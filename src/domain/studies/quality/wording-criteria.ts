import { OBJECTIVES, INDICATORS } from "../../contract/plan-tables";
import { comparableText } from "./comparable-text";
import { allIndicators, eachIndicator, eachObjective } from "./criterion";
import type { Criterion, FindingNote } from "./criterion";

/** What the words of the plan show: the same thing said twice. */
export const WORDING_CRITERIA: readonly Criterion[] = [
  {
    id: "indicator-is-phase",
    basis: "practice",
    operational: true,
    look: (plan) => {
      const phases = new Map(
        plan.objectives.map((objective) => [
          objective.tracked,
          new Set(objective.phases.map(comparableText)),
        ]),
      );
      return eachIndicator(allIndicators(plan), INDICATORS.indicator, ({ tracked, objective }) => {
        const text = comparableText(tracked.text);
        const isPhase = text !== "" && phases.get(objective)?.has(text) === true;
        return isPhase ? { code: "none" } : null;
      });
    },
  },
  {
    id: "same-indicator",
    basis: "practice",
    operational: true,
    look: (plan) => {
      const same = sameTexts(
        allIndicators(plan).map(({ tracked, objective }) => ({
          id: tracked.id,
          text: tracked.text,
          within: objective.code,
        })),
      );
      return eachIndicator(allIndicators(plan), INDICATORS.indicator, ({ tracked }) => same(tracked.id));
    },
  },
  {
    id: "same-title",
    basis: "practice",
    operational: true,
    look: ({ objectives }) => {
      const same = sameTexts(
        objectives.map(({ tracked }) => ({ id: tracked.code, text: tracked.title, within: "" })),
      );
      return eachObjective(objectives, OBJECTIVES.title, ({ tracked }) => same(tracked.code));
    },
  },
];

/** Who else within the same group has the same text; `null`: nobody. */
function sameTexts(
  items: readonly { readonly id: string; readonly text: string; readonly within: string }[],
): (id: string) => FindingNote | null {
  const groups = new Map<string, string[]>();
  const keys = new Map<string, string>();
  for (const { id, text, within } of items) {
    const comparable = comparableText(text);
    if (comparable === "") continue;
    const key = `${within}\n${comparable}`;
    keys.set(id, key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  }
  return (id) => {
    const others = (groups.get(keys.get(id) ?? "") ?? []).filter((other) => other !== id);
    return others.length === 0 ? null : { code: "same-as", others };
  };
}
