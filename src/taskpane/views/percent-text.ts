import { shownShare } from "../../domain/measurement/shown-share";
import type { Format } from "../../i18n/format";

/** A share as a percentage that never contradicts the state beside it: `< 90,0%` where it is under a limit. */
export function percentText(share: number, limits: readonly number[], format: Format): string {
  const { share: shown, isUnder } = shownShare(share, limits);
  return `${isUnder ? "< " : ""}${format.percent(shown)}`;
}
