/** What the add-in needs of Office around the workbook: readiness, language, theme, ribbon commands, the pane. */
export interface OfficeEnvironment {
  /** Display language of Office: `it-IT`. */
  readonly displayLanguage: string;
  readonly darkTheme: boolean;
}

/** Waits until Office is there. */
export async function whenReady(): Promise<OfficeEnvironment> {
  await Office.onReady();
  return {
    displayLanguage: Office.context.displayLanguage,
    // Older hosts give no theme.
    darkTheme: (Office.context as Partial<Office.Context>).officeTheme?.isDarkTheme ?? false,
  };
}

/**
 * Ties a ribbon button to its work. The event is always completed, also after a failure: otherwise Office leaves the
 * button waiting (Microsoft: "Create add-in commands").
 */
export function registerCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const completed = (): void => {
      event.completed();
    };
    run().then(completed, completed);
  });
}

/** Opens the task pane (shared runtime). */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** True where this Excel has what the add-in is written for (ExcelApi 1.14: LTSC 2021, Microsoft 365, web, Mac). */
export function isSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.14");
}

/**
 * Start of every name that the add-in keeps in the browser's storage: on the web Office divides storage by the page
 * that Excel runs in. Empty where there is nothing to divide (desktop, older hosts).
 */
export function storagePartition(): string {
  // Older hosts have no such member.
  return (Office.context as Partial<Office.Context>).partitionKey ?? "";
}
