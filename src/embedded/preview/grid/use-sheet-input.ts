import { useState } from "react";
import type { CellAddress } from "../../model/area";
import type { EditEnd, Editing } from "./cell-editor";
import type { NoticeText, TypingOutcome } from "../../typing/typing";
import type { SheetActions } from "./sheet-actions";
import type { SheetView } from "./sheet-view";

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

/** State of typing in the active cell of a sheet. */
export function useSheetInput(view: SheetView, active: CellAddress, actions: SheetActions): SheetInput {
  const [state, setState] = useState<InputState>(IDLE);
  const { editing, refusal } = state;
  const show = (next: InputState): void => {
    setState(next);
    if ((next.editing === null) !== (editing === null)) actions.editing(next.editing !== null);
  };
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
    end: ({ key }) => {
      const outcome = key === "Escape" || !editing ? ACCEPTED : actions.type(active, editing.text);
      show(after(outcome, editing && { ...editing, mode: "edit", place: "cell" }));
      return outcome.kind !== "refused";
    },
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
