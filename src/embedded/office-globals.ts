/** What of `Office` the embedded Excel gives beside the library: readiness, ribbon commands, the pane. */
export interface OfficeSettings {
  /** `it-IT`. */
  readonly displayLanguage: string;
  readonly darkTheme: boolean;
  /** The add-in opens or closes its pane (`Office.addin.showAsTaskpane`, `hide`). */
  readonly onPane: (visible: boolean) => void;
}

/** Stands for the ribbon. */
export interface EmbeddedOffice {
  /** Presses a ribbon button: runs the associated function until it says `event.completed()`. */
  pressButton(command: string): Promise<void>;
  readonly commands: readonly string[];
  /** Last call of `Office.addin.setStartupBehavior`. */
  readonly startupBehavior: string;
}

/** The highest minor version (1.x) of each requirement set that this host answers for. */
const SUPPORTED_SETS: ReadonlyMap<string, number> = new Map([
  ["ExcelApi", 14],
  ["SharedRuntime", 1],
  ["AddinCommands", 1],
  ["DelayForCellEdit", 1],
]);

type Command = (event: { completed(): void }) => void;

/** Puts these members into the global `Office`; the library itself leaves them empty outside a real Office. */
export function installOffice(settings: OfficeSettings): EmbeddedOffice {
  const commands = new Map<string, Command>();
  const addin = new AddIn(settings.onPane);
  const host = { host: "Excel", platform: "OfficeOnline" };
  defineOffice({
    onReady: (callback?: (info: typeof host) => void) => {
      callback?.(host);
      return Promise.resolve(host);
    },
    context: officeContext(settings, host),
    actions: {
      associate: (name: string, command: Command) => {
        commands.set(name, command);
      },
    },
    addin,
  });
  return {
    pressButton: (name) => press(name, commands.get(name)),
    get commands() {
      return [...commands.keys()];
    },
    get startupBehavior() {
      return addin.startupBehavior;
    },
  };
}

class AddIn {
  startupBehavior = "None";

  constructor(private readonly onPane: (visible: boolean) => void) {}

  showAsTaskpane(): Promise<void> {
    this.onPane(true);
    return Promise.resolve();
  }

  hide(): Promise<void> {
    this.onPane(false);
    return Promise.resolve();
  }

  setStartupBehavior(behavior: string): Promise<void> {
    this.startupBehavior = behavior;
    return Promise.resolve();
  }

  getStartupBehavior(): Promise<string> {
    return Promise.resolve(this.startupBehavior);
  }
}

function officeContext(settings: OfficeSettings, host: object): object {
  return {
    ...host,
    displayLanguage: settings.displayLanguage,
    contentLanguage: settings.displayLanguage,
    officeTheme: officeTheme(settings.darkTheme),
    // The library compares this version before it sends some calls; it must not look old.
    diagnostics: { ...host, version: "16.0.20000.0" },
    requirements: { isSetSupported },
  };
}

function officeTheme(dark: boolean): object {
  const [background, foreground] = dark ? ["#1f1f1f", "#ffffff"] : ["#ffffff", "#242424"];
  return {
    isDarkTheme: dark,
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}

/** `1.3` is below `1.14`. The library itself asks for some versions as numbers. */
function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const [major, minor = "0"] = String(version).split(".");
  return major === "1" && Number(minor) <= (SUPPORTED_SETS.get(name) ?? -1);
}

/**
 * A new `Office` over the library's own: loaded by a page, the library has an `Office.context` that cannot be
 * defined again.
 */
function defineOffice(members: Record<string, unknown>): void {
  const holder = globalThis as { Office?: object };
  const entries = Object.entries(members).map(([name, value]) => [
    name,
    { value, configurable: true, enumerable: true, writable: true },
  ]);
  holder.Office = Object.create(
    holder.Office ?? null,
    Object.fromEntries(entries) as PropertyDescriptorMap,
  ) as object;
}

function press(name: string, command: Command | undefined): Promise<void> {
  if (!command) return Promise.reject(new Error(`No ribbon command is called ${name}`));
  return new Promise((completed) => {
    command({ completed });
  });
}
