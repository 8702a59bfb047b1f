import type { RefObject } from "react";
import { useLayoutEffect } from "react";
import { cellName } from "../embedded/model/area";
import type { EditEnd, Editing } from "./grid/cell-editor";
import { CellEditor } from "./grid/cell-editor";
import { CellPrompt, Refusal } from "./grid/cell-notice";
import { gridCommand } from "./grid/grid-command";
import type { Selection } from "./grid/selection";
import { selectCell } from "./grid/selection";
import type { SheetActions } from "./grid/sheet-actions";
import { keySheet } from "./grid/sheet-actions";
import type { ActivePlace } from "./grid/sheet-grid";
import { SheetGrid } from "./grid/sheet-grid";
import type { SheetView } from "./view/sheet-view";
import { gridHandlers } from "./grid/use-grid-handlers";
import type { SheetInput } from "./grid/use-sheet-input";
import { ValidationList } from "./grid/validation-list";

export interface SheetPanelProps {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly input: SheetInput;
  readonly actions: SheetActions;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Whether the grid that was shown before this one had the focus. */
  readonly gridHadFocus: RefObject<boolean>;
  readonly select: (selection: Selection) => void;
}

/** Rows of a screenful, where no key of this page asks for it. */
const PAGE_ROWS = 20;

/** The grid with what floats over its active cell. */
export function SheetPanel(props: SheetPanelProps) {
  const { view, selection, input, actions, gridRef } = props;
  useFocusOfSheetBefore(gridRef, props.gridHadFocus);
  const handlers = gridHandlers({ view, selection, input, actions, select: props.select });
  return (
    <SheetGrid
      view={view}
      selection={selection}
      handlers={handlers}
      gridRef={gridRef}
      onPlaceChart={actions.placeChart}
      overlay={(place) => <ActiveCellOverlay {...props} place={place} />}
    />
  );
}

/** Every sheet has its own grid: the next takes the focus over, else it would fall to the page. */
function useFocusOfSheetBefore(
  gridRef: RefObject<HTMLDivElement | null>,
  hadFocus: RefObject<boolean>,
): void {
  useLayoutEffect(() => {
    const grid = gridRef.current;
    if (hadFocus.current) grid?.focus({ preventScroll: true });
    return () => {
      hadFocus.current = grid?.contains(document.activeElement) ?? false;
    };
  }, [gridRef, hadFocus]);
}

/** Where the selection goes when typing ends with a key: where the key alone would go. */
export function afterTyping({ key, shift }: EditEnd, { active }: Selection, view: SheetView): Selection {
  const press = { key, shift: shift && !key.startsWith("Arrow"), ctrl: false, alt: false };
  const command = gridCommand(press, selectCell(active), keySheet(view, PAGE_ROWS));
  return selectCell(command?.kind === "move" ? command.to : active);
}

type OverlayProps = SheetPanelProps & { readonly place: ActivePlace };

/** One thing at a time: a refusal, the editor, the open list; else what the cell's rule says. */
function ActiveCellOverlay(props: OverlayProps) {
  const { input, gridRef, place } = props;
  const backToGrid = (): void => gridRef.current?.focus({ preventScroll: true });
  const dismiss = (): void => {
    input.dismiss();
    backToGrid();
  };
  if (input.refusal) {
    const { text, typed } = input.refusal;
    return <Refusal text={text} place={place} onRetry={typed && input.retry} onCancel={dismiss} />;
  }
  if (input.editing?.place === "cell")
    return <Editor {...props} editing={input.editing} onEnded={backToGrid} />;
  if (props.view.cell(props.selection.active).locked) return null;
  return <RuleOverlay {...props} onDone={backToGrid} onDismiss={dismiss} />;
}

function Editor(props: OverlayProps & { readonly editing: Editing; readonly onEnded: () => void }) {
  const { input, selection, view } = props;
  const end = (ending: EditEnd): void => {
    if (!input.end(ending)) return;
    props.select(afterTyping(ending, selection, view));
    props.onEnded();
  };
  return (
    <CellEditor
      editing={props.editing}
      place={props.place}
      label={`Cella ${cellName(selection.active.row, selection.active.column)}`}
      onChange={input.change}
      onEnd={end}
    />
  );
}

/** The list of values or the prompt of the active cell's validation. */
function RuleOverlay(props: OverlayProps & { readonly onDone: () => void; readonly onDismiss: () => void }) {
  const { actions, input, place, view } = props;
  const { active } = props.selection;
  const choices = actions.choices(active);
  if (choices && input.listOpen) {
    const choose = (choice: string): void => {
      input.tell(actions.type(active, choice));
      props.onDone();
    };
    const current = view.cell(active).text;
    return (
      <ValidationList
        choices={choices}
        current={current}
        place={place}
        onChoose={choose}
        onClose={props.onDismiss}
      />
    );
  }
  const remark = input.remark ?? actions.prompt(active);
  const name = cellName(active.row, active.column);
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
