/** The studies: screens over the whole state of the workbook, in the order in which the pane offers them. */
export const STUDY_NAMES = ["guide", "anomalies", "missing", "why", "quality"] as const;

export type StudyName = (typeof STUDY_NAMES)[number];
