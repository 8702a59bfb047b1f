import { provisionalText } from "../../domain/measurement/provisional";
import { limitsOf } from "../../domain/measurement/shown-share";
import type { PaneState } from "../state/pane-state";
import type { Words } from "../words/words";
import { percentText } from "./percent-text";
import { runningTitle, stepText } from "./running-text";

/**
 * What a screen reader says when nothing on the screen takes the focus: the step that is going on (not every piece of
 * it), then how many sheets were set and how many need a password, or the result of a refresh.
 */
export function announcement(state: PaneState, { t, format, language }: Words): string {
  const { running, aligned, summary, findings, page } = state;
  if (running !== null) {
    const title = runningTitle(running.task, t);
    return running.progress === null ? title : `${title}. ${stepText({ ...running.progress, total: 1 }, t)}`;
  }
  if (aligned !== null) {
    const locked = aligned.locked.length;
    const done = t("align.done", { count: aligned.aligned });
    return locked === 0 ? done : `${done} ${t("align.locked", { count: locked })}`;
  }
  if (summary === null || page.name !== "home") return "";
  const { achievement, coverage } = summary.body;
  const provisional = provisionalText(summary.provisional, language);
  const share = (fraction: number | null): string =>
    fraction === null ? t("missing") : percentText(fraction, limitsOf(summary.parameters), format);
  return [
    t("result.announced", { achievement: share(achievement), coverage: share(coverage) }),
    provisional === "" ? "" : `${provisional}.`,
    findings.length > 0 ? `${t("structure.found", { count: findings.length })}.` : "",
    summary.anomalies.length > 0 ? `${t("anomalies.heading", { count: summary.anomalies.length })}.` : "",
    state.stale === null ? "" : t(`result.stale.${state.stale}`),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
