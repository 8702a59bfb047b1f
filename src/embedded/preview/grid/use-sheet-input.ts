import { useState } from "react";
import type { CellAddress } from "../../model/area";
import type { EditEnd, Editing } from "./cell-editor";
import type { NoticeText } from "./cell-notice";
import type { SheetActions, TypingOutcome } from "./sheet-actions";
import { LOCKED } from "./sheet-actions";
import type { SheetView } from "./sheet-view";

/** What a person is doing in the active cell. */
export interface SheetInput {
  readonly editing: Editing | null;
  readonly refusal: Refused | null;
  readonly remark: NoticeText | null;
  readonly listOpen: boolean;
  begin(editing: Editing): void;
  change(text: string): void;
  /** Ends typing; answers whether the cell took it (a cancel counts as taken). */
  end(end: EditEnd): boolean;
  /** Clears, pastes or chooses from the list: shows a refusal, if any. */
  tell(outcome: TypingOutcome): void;
  /** Back to the refused text. */
  retry(): void;
  dismiss(): void;
  openList(): void;
}

interface Refused {
  readonly text: NoticeText;
  /** What was typed, to go back to; `null` for a locked cell. */
  readonly typed: Editing | null;
}

/** State of typing in the active cell of a sheet. */
export function useSheetInput(view: SheetView, active: CellAddress, actions: SheetActions): SheetInput {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [remark, setRemark] = useState<NoticeText | null>(null);
  const [listOpen, setListOpen] = useState(false);
  const edit = (next: Editing | null): void => {
    setEditing(next);
    actions.editing(next !== null);
  };
  const settle = (outcome: TypingOutcome, typed: Editing | null): void => {
    setRefusal(outcome.kind === "refused" ? { text: outcome.text, typed } : null);
    setRemark(outcome.kind === "remark" ? outcome.text : null);
    setListOpen(false);
  };
  return {
    editing,
    refusal,
    remark,
    listOpen,
    begin: (next) => {
      if (view.cell(active).locked) return setRefusal({ text: LOCKED, typed: null });
      setRemark(null);
      edit(next);
    },
    change: (text) => setEditing((now) => now && { ...now, text }),
    end: ({ key }) => {
      edit(null);
      if (key === "Escape" || !editing) return true;
      const outcome = actions.type(active, editing.text);
      settle(outcome, { ...editing, mode: "edit", place: "cell" });
      return outcome.kind !== "refused";
    },
    tell: (outcome) => settle(outcome, null),
    retry: () => {
      setRefusal(null);
      edit(refusal?.typed ?? null);
    },
    dismiss: () => {
      setRefusal(null);
      setRemark(null);
      setListOpen(false);
    },
    openList: () => setListOpen(true),
  };
}
