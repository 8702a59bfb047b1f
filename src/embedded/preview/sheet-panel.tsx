import type { RefObject } from "react";
import { cellName } from "../model/area";
import type { EditEnd } from "./grid/cell-editor";
import { CellEditor } from "./grid/cell-editor";
import { CellPrompt, Refusal } from "./grid/cell-notice";
import { gridCommand } from "./grid/grid-command";
import type { Selection } from "./grid/selection";
import { selectCell } from "./grid/selection";
import type { SheetActions } from "./grid/sheet-actions";
import { keySheet } from "./grid/sheet-actions";
import type { ActivePlace } from "./grid/sheet-grid";
import { SheetGrid } from "./grid/sheet-grid";
import type { SheetView } from "./grid/sheet-view";
import { gridHandlers } from "./grid/use-grid-handlers";
import type { SheetInput } from "./grid/use-sheet-input";
import { ValidationList } from "./grid/validation-list";

export interface SheetPanelProps {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly input: SheetInput;
  readonly actions: SheetActions;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly select: (selection: Selection) => void;
}

/** Rows of a screenful when the grid has no size yet. */
const PAGE_ROWS = 20;

/** The grid with what floats over its active cell. */
export function SheetPanel(props: SheetPanelProps) {
  const { view, selection, input, actions, gridRef } = props;
  const pageRows = Math.max(Math.floor((gridRef.current?.clientHeight ?? 0) / 20) - 2, 1) || PAGE_ROWS;
  const handlers = gridHandlers({ view, selection, input, actions, pageRows, select: props.select });
  return (
    <SheetGrid
      view={view}
      selection={selection}
      handlers={handlers}
      gridRef={gridRef}
      overlay={(place) => <ActiveCellOverlay {...props} place={place} />}
    />
  );
}

/** Where the selection goes when typing ends with a key: where the key alone would go. */
export function afterTyping({ key, shift }: EditEnd, { active }: Selection, view: SheetView): Selection {
  const press = { key, shift: shift && !key.startsWith("Arrow"), ctrl: false, alt: false };
  const command = gridCommand(press, selectCell(active), keySheet(view, PAGE_ROWS));
  return selectCell(command?.kind === "move" ? command.to : active);
}

function ActiveCellOverlay(props: SheetPanelProps & { readonly place: ActivePlace }) {
  const { view, selection, input, actions, gridRef, place } = props;
  const { active } = selection;
  const name = cellName(active.row, active.column);
  const backToGrid = (): void => gridRef.current?.focus({ preventScroll: true });
  const end = (ending: EditEnd): void => {
    if (!input.end(ending)) return;
    props.select(afterTyping(ending, selection, view));
    backToGrid();
  };
  if (input.refusal) {
    const { text, typed } = input.refusal;
    const cancel = (): void => {
      input.dismiss();
      backToGrid();
    };
    return <Refusal text={text} place={place} onRetry={typed && input.retry} onCancel={cancel} />;
  }
  if (input.editing?.place === "cell") {
    return (
      <CellEditor
        editing={input.editing}
        place={place}
        label={`Cella ${name}`}
        onChange={input.change}
        onEnd={end}
      />
    );
  }
  const choices = view.cell(active).locked ? null : actions.choices(active);
  if (choices && input.listOpen) {
    const choose = (choice: string): void => {
      input.tell(actions.type(active, choice));
      backToGrid();
    };
    const close = (): void => {
      input.dismiss();
      backToGrid();
    };
    const current = view.cell(active).text;
    return (
      <ValidationList choices={choices} current={current} place={place} onChoose={choose} onClose={close} />
    );
  }
  const remark = input.remark ?? (view.cell(active).locked ? null : actions.prompt(active));
  return (
    <>
      {choices && <ListButton place={place} name={name} onOpen={input.openList} />}
      {remark && <CellPrompt text={remark} place={place} />}
    </>
  );
}

function ListButton(props: {
  readonly place: ActivePlace;
  readonly name: string;
  readonly onOpen: () => void;
}) {
  const { left, top, width, height } = props.place;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="list-button"
      aria-label={`Valori ammessi per ${props.name}`}
      style={{ left: left + width, top: top + height - 20 }}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={props.onOpen}
    />
  );
}
