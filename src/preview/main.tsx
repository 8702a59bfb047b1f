import { createRoot } from "react-dom/client";
import type { EmbeddedWorkbook } from "../embedded/model/workbook";
import { recalculate } from "../embedded/calculation/calculation";
import { createWorkbook } from "../embedded/model/workbook";
import { startEmbeddedExcel } from "../embedded/embedded-excel";
import { installOffice } from "../embedded/office-globals";
import { libraryOfPage } from "../embedded/wire/excel-library";
import { PaneVisibility } from "./pane-visibility";
import { PreviewApp } from "./preview-app";
import { createWorkbookDesk } from "./workbook-desk";
import { takeShelvedWorkbook } from "./workbook-file";

/** The preview page: a workbook, the embedded Excel over it, and the add-in as it is shipped. */
async function start(): Promise<void> {
  const { workbook, greeting } = await firstWorkbook();
  const pane = new PaneVisibility();
  const excel = startEmbeddedExcel(libraryOfPage(), workbook);
  const office = installOffice({
    displayLanguage: new URLSearchParams(window.location.search).get("lingua") ?? "it-IT",
    darkTheme: window.matchMedia("(prefers-color-scheme: dark)").matches,
    onPane: pane.set,
  });
  const page = document.getElementById("preview");
  if (!page) throw new Error("the page has no element for the preview");
  createRoot(page).render(
    <PreviewApp
      {...{ excel, office, pane, greeting }}
      desk={createWorkbookDesk(workbook, excel)}
      startAddIn={() => void import("../taskpane/main")}
    />,
  );
}

/** The file that the person opened before this load of the page, or a new workbook. */
async function firstWorkbook(): Promise<{ workbook: EmbeddedWorkbook; greeting: string }> {
  const bytes = await takeShelvedWorkbook();
  if (!bytes) return { workbook: createWorkbook(), greeting: "" };
  try {
    const { readXlsx } = await import("../embedded/xlsx/read-xlsx");
    const workbook = await readXlsx(bytes);
    // Before anything is drawn: asking for a cell's look would calculate in the middle of the drawing.
    recalculate(workbook);
    return { workbook, greeting: "Cartella aperta." };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { workbook: createWorkbook(), greeting: `Il file non si è potuto aprire: ${reason}` };
  }
}

void start();
