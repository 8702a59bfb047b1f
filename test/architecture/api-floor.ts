/** Lowest ExcelApi requirement set that the add-in runs on: Excel LTSC 2021, Microsoft 365, the web, Mac. */
export const API_FLOOR = "1.14";
