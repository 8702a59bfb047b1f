/** Languages of the sentences: Italian in the workbook, both in the pane. */
export type Language = "it" | "en";
