import { LANGUAGES } from "../../i18n/language";
import { understoodColumns } from "./understood-columns";
import { LEVELS } from "./preference-store";
import type { Preferences, PreferenceStore } from "./preference-store";

const CONTAINER = "ObiettiviPIAO";
const KEY = "pane";

/**
 * Preferences in the browser's local storage, through the `Storage` of office-js-helpers (deprecated and 14 KB gzip:
 * only here, and loaded only when used).
 *
 * @param partition Office's partition key: on the web local storage is divided by the page that Excel runs in.
 */
export function createPreferences(partition: string): PreferenceStore {
  const open = async (): Promise<Storage> => {
    const { Storage } = await import("@microsoft/office-js-helpers");
    return new Storage<unknown>(`${partition}${CONTAINER}`);
  };
  const read = async (): Promise<Preferences> => understood((await open()).get(KEY));
  return {
    read: () => read().catch(() => ({})),
    write: async (changed) => {
      try {
        const kept = await read();
        (await open()).set(KEY, { ...kept, ...changed });
      } catch {
        // Storage can be switched off or full: the pane works without.
      }
    },
  };
}

/** As much of the library's `Storage` as is used. */
interface Storage {
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
}

/** Only choices that there are; anything else in the store is somebody else's, or an older version's. */
function understood(stored: unknown): Preferences {
  if (typeof stored !== "object" || stored === null) return {};
  const language = LANGUAGES.find((choice) => "language" in stored && stored.language === choice);
  const level = LEVELS.find((choice) => "level" in stored && stored.level === choice);
  const columns = understoodColumns("columns" in stored ? stored.columns : undefined);
  return {
    ...(language && { language }),
    ...(level && { level }),
    ...(columns.length > 0 && { columns }),
  };
}
