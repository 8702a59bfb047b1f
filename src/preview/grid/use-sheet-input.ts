import { useEffect, useState } from "react";
import type { CellAddress } from "../../embedded/model/area";
import type { EditEnd, Editing } from "./cell-editor";
import type { NoticeText, TypingOutcome } from "../../embedded/typing/typing";
import type { SheetActions } from "./sheet-actions";
import type { SheetView } from "../view/sheet-view";

/** What a person is doing in the active cell. */
export interface SheetInput {
  readonly editing: Editing | null;
  readonly refusal: Refused | null;
  readonly remark: NoticeText | null;
  readonly listOpen: boolean;
  readonly begin: (editing: Editing) => void;
  readonly change: (text: string) => void;
  /** Ends typing; answers whether the cell took it (a cancel counts as taken). */
  readonly end: (end: EditEnd) => boolean;
  /** Before another place is gone to: commits what is being typed; false: it is refused, so stay. */
  readonly leave: () => boolean;
  /** Clears, pastes or chooses from the list: shows a refusal, if any. */
  readonly tell: (outcome: TypingOutcome) => void;
  /** Back to the refused text. */
  readonly retry: () => void;
  readonly dismiss: () => void;
  readonly openList: () => void;
}

interface Refused {
  readonly text: NoticeText;
  /** What was typed, to go back to; `null` for a locked cell. */
  readonly typed: Editing | null;
}

/** State of typing in the active cell of a sheet; `report` is told whether a cell is being edited. */
export function useSheetInput(
  view: SheetView,
  active: CellAddress,
  actions: SheetActions,
  report: (editing: boolean) => void,
): SheetInput {
  const [state, setState] = useState<InputState>(IDLE);
  const { editing, refusal } = state;
  const show = (next: InputState): void => {
    setState(next);
    // Always, not only where it differs from the last drawing: one key may end an edit and begin another.
    report(next.editing !== null);
  };
  useEffect(() => () => report(false), [report]);
  const commit = (): TypingOutcome => (editing ? actions.type(active, editing.text) : ACCEPTED);
  return {
    ...state,
    begin: (next) => {
      // Excel refuses a locked cell at the first letter, not at Enter.
      const refusal = view.cell(active).locked ? actions.type(active, next.text) : ACCEPTED;
      show(refusal.kind === "refused" ? refused(refusal.text, null) : { ...IDLE, editing: next });
    },
    change: (text) => {
      setState((now) => (now.editing ? { ...now, editing: { ...now.editing, text } } : now));
    },
    ...endings(state, commit, show),
    tell: (outcome) => {
      show(after(outcome, null));
    },
    retry: () => {
      show({ ...IDLE, editing: refusal?.typed ?? null });
    },
    dismiss: () => {
      show(IDLE);
    },
    openList: () => {
      show({ ...IDLE, listOpen: true });
    },
  };
}

/** The ways out of typing. */
function endings(
  { editing, refusal }: InputState,
  commit: () => TypingOutcome,
  show: (next: InputState) => void,
): Pick<SheetInput, "end" | "leave"> {
  const typed: Editing | null = editing && { ...editing, mode: "edit", place: "cell" };
  return {
    end: ({ key }) => {
      const outcome = key === "Escape" ? ACCEPTED : commit();
      show(after(outcome, typed));
      return outcome.kind !== "refused";
    },
    leave: () => {
      if (refusal?.typed) return false;
      const outcome = commit();
      // A remark belongs to the cell that is left.
      show(outcome.kind === "refused" ? after(outcome, typed) : IDLE);
      return outcome.kind !== "refused";
    },
  };
}

type InputState = Pick<SheetInput, "editing" | "refusal" | "remark" | "listOpen">;

const IDLE: InputState = { editing: null, refusal: null, remark: null, listOpen: false };
const ACCEPTED: TypingOutcome = { kind: "accepted" };

function refused(text: NoticeText, typed: Editing | null): InputState {
  return { ...IDLE, refusal: { text, typed } };
}

function after(outcome: TypingOutcome, typed: Editing | null): InputState {
  if (outcome.kind === "refused") return refused(outcome.text, typed);
  return outcome.kind === "remark" ? { ...IDLE, remark: outcome.text } : IDLE;
}
