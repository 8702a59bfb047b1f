import { useEffect, useState, useSyncExternalStore } from "react";
import type { EmbeddedExcel } from "../embedded/embedded-excel";
import type { EmbeddedOffice } from "../embedded/office-globals";
import { PaneFrame } from "./chrome/pane-frame";
import { Ribbon } from "./chrome/ribbon";
import { StatusBar } from "./chrome/status-bar";
import { turnRegion } from "./regions";
import type { PaneVisibility } from "./pane-visibility";
import { useTraffic } from "./use-traffic";
import type { WorkbookDesk } from "./workbook-desk";
import { downloadWorkbook, shelveWorkbook } from "./workbook-file";
import { Workspace } from "./workspace";

export interface PreviewAppProps {
  readonly excel: EmbeddedExcel;
  readonly office: EmbeddedOffice;
  readonly desk: WorkbookDesk;
  readonly pane: PaneVisibility;
  /** What to say at the start: a file that was opened, or why it could not be. */
  readonly greeting: string;
  /** Starts the add-in in the pane's element, once that is on the page. */
  readonly startAddIn: () => void;
}

/** The whole preview page: a small Excel around the add-in. */
export function PreviewApp({ excel, office, desk, pane, greeting, startAddIn }: PreviewAppProps) {
  const [message, setMessage] = useState(greeting);
  const [busy, setBusy] = useState(false);
  const paneOpen = useSyncExternalStore(pane.subscribe, pane.get);
  useEffect(startAddIn, [startAddIn]);
  const refresh = async (): Promise<void> => {
    setBusy(true);
    await office.pressButton("refreshSummary").finally(() => {
      setBusy(false);
    });
  };
  return (
    <div className="preview" onKeyDownCapture={turnRegion}>
      <Ribbon
        busy={busy}
        onShowPane={() => {
          pane.set(true);
        }}
        onRefresh={() => void refresh()}
        onNew={() => {
          if (mayLeave(desk)) window.location.reload();
        }}
        onOpen={(file) => {
          if (mayLeave(desk)) void open(file);
        }}
        onSave={() => void save(desk, setMessage)}
        onUndo={desk.undo}
        onRedo={desk.redo}
      />
      <Workspace desk={desk} />
      <PaneFrame
        visible={paneOpen}
        onClose={() => {
          pane.set(false);
        }}
      />
      <StatusBar message={message} traffic={useTraffic(excel)} />
    </div>
  );
}

function mayLeave(desk: WorkbookDesk): boolean {
  return (
    !desk.isUnsaved() || window.confirm("La cartella ha modifiche non salvate: andranno perse. Continuare?")
  );
}

async function open(file: File): Promise<void> {
  await shelveWorkbook(file);
  window.location.reload();
}

async function save(desk: WorkbookDesk, say: (message: string) => void): Promise<void> {
  try {
    downloadWorkbook(await desk.save());
    say("Cartella salvata tra i download.");
  } catch (error) {
    say(`Cartella non salvata: ${error instanceof Error ? error.message : String(error)}`);
  }
}
