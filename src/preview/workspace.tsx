import { useMemo, useRef } from "react";
import { areaName } from "../embedded/model/area";
import { FormulaBar } from "./chrome/formula-bar";
import { SheetTabs } from "./chrome/sheet-tabs";
import { selectedArea } from "./grid/selection";
import type { MeasureText } from "./look/text-lines";
import { canvasMeasure } from "./look/text-lines";
import { useSheetInput } from "./grid/use-sheet-input";
import { viewOfSheet } from "./view/view-of-sheet";
import { SheetPanel, afterTyping } from "./sheet-panel";
import { useSelection } from "./use-selection";
import { useRevision } from "./use-workbook-revision";
import type { WorkbookDesk } from "./workbook-desk";

let measure: MeasureText | null = null;

/** The formula bar, the active sheet and the tabs of a workbook. */
export function Workspace({ desk }: { readonly desk: WorkbookDesk }) {
  const revision = useRevision(desk.workbook, "cells");
  useRevision(desk.workbook, "view");
  const sheet = desk.workbook.activeSheet;
  const view = useMemo(
    () => viewOfSheet(sheet, desk.display(sheet), (measure ??= canvasMeasure())),
    // The workbook changes in place: its revision says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [desk, sheet, revision],
  );
  const actions = desk.actions(sheet);
  const gridRef = useRef<HTMLDivElement>(null);
  const [selection, select] = useSelection(sheet, (next) => actions.select(selectedArea(next)));
  const input = useSheetInput(view, selection.active, actions, desk.reportEditing);
  const gridHadFocus = useRef(false);
  const showSheet = (id: string): void => {
    if (id !== sheet.id && input.leave()) desk.showSheet(id);
  };
  return (
    <section className="workspace" data-region="sheet" aria-label="Cartella di lavoro">
      <FormulaBar
        address={areaName(selectedArea(selection))}
        readOnly={view.cell(selection.active).locked}
        content={desk.content(sheet, selection.active)}
        editing={input.editing}
        onGoTo={(address) => {
          // A refused text keeps the person where it is; the address is not wrong.
          if (!input.leave()) return true;
          gridRef.current?.focus();
          return desk.goTo(address);
        }}
        onBegin={(text) => input.begin({ text, mode: "edit", place: "bar" })}
        onChange={input.change}
        onEnd={(end) => {
          if (input.end(end)) select(afterTyping(end, selection, view));
          gridRef.current?.focus();
        }}
      />
      <SheetPanel key={sheet.id} {...{ view, selection, input, actions, gridRef, gridHadFocus, select }} />
      <SheetTabs tabs={desk.tabs()} active={sheet.id} onActivate={showSheet} />
    </section>
  );
}
