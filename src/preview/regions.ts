import type { KeyboardEvent } from "react";

/** The parts of the page (`data-region`), in the order of F6, each with what takes its focus: the first there is. */
const REGIONS: readonly (readonly [name: string, targets: readonly string[]])[] = [
  ["ribbon", ["button:enabled"]],
  ["sheet", ['[role="alertdialog"] button', ".cell-editor", '[role="grid"]']],
  ["tabs", ['[role="tab"][aria-selected="true"]']],
  ["pane", ["#root :is(button, input, select, textarea):enabled, #root a[href]", ".pane-title button"]],
];

/** F6 goes to the next part of the page, Shift+F6 to the one before, as in Excel; round the end. */
export function turnRegion(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const page = event.currentTarget;
  const here = event.target instanceof Element ? event.target.closest("[data-region]") : null;
  const by = event.shiftKey ? -1 : 1;
  const found = REGIONS.findIndex(([name]) => name === here?.getAttribute("data-region"));
  // From outside them all: to the first, or backwards to the last.
  const from = found < 0 && event.shiftKey ? 0 : found;
  for (let passed = 1; passed < REGIONS.length; passed += 1) {
    const region = REGIONS.at((from + by * passed) % REGIONS.length);
    const target = region && focusTarget(page, region);
    if (!target) continue;
    target.focus();
    return;
  }
}

/** Only what is shown: the pane may be closed. */
function focusTarget(page: HTMLElement, [name, targets]: (typeof REGIONS)[number]): HTMLElement | null {
  for (const target of targets) {
    const found = page.querySelectorAll<HTMLElement>(`[data-region="${name}"] :is(${target})`);
    const shown = [...found].find((element) => element.checkVisibility() && element.tabIndex >= 0);
    if (shown) return shown;
  }
  return null;
}
