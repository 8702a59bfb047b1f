import { registerCommands } from "../commands/register-commands";
import * as office from "../excel/host/office";
import { createWorkbookPort } from "../excel/operations/workbook-port";
import { languageOf } from "../i18n/language";
import { announceRefreshes } from "./state/refreshes";
import type { PaneTheme } from "./theme";

/**
 * The entry of the add-in. One page serves the ribbon and the pane (shared runtime): the commands stand in this first
 * piece, React and the pane come after it.
 */
async function start(): Promise<void> {
  const { workbook, refreshes } = announceRefreshes(createWorkbookPort());
  const { displayLanguage, darkTheme } = await office.whenReady();
  const language = languageOf(displayLanguage);
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no element for the pane");
  if (!office.isSupported()) {
    const { showUnsupported } = await import("./unsupported");
    showUnsupported(root, language);
    return;
  }
  registerCommands(workbook, office);
  const [{ mountTaskpane }, { loadBundledPlan }, { createPreferences }] = await Promise.all([
    import("./mount"),
    import("./bundled-plan"),
    import("./preferences/preferences"),
  ]);
  mountTaskpane(root, {
    workbook,
    refreshes,
    language,
    theme: themeOf(darkTheme),
    loadBundledPlan,
    preferences: createPreferences(office.storagePartition()),
  });
}

/** Windows' contrast themes go before Office's own. */
function themeOf(darkTheme: boolean): PaneTheme {
  if (window.matchMedia("(forced-colors: active)").matches) return "high-contrast";
  return darkTheme ? "dark" : "light";
}

void start();
