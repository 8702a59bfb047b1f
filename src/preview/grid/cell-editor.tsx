import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import type { ActivePlace } from "./sheet-grid";

/** Typing in a cell: `enter` was begun by typing over it (arrows finish it), `edit` by F2 (arrows move the caret). */
export interface Editing {
  readonly text: string;
  readonly mode: "enter" | "edit";
  /** Where the caret is: in the cell or in the formula bar. */
  readonly place: "cell" | "bar";
}

/** How typing ends: `enter` goes down, `tab` right, `arrow` where it points, `cancel` leaves the cell as it was. */
export interface EditEnd {
  readonly key: string;
  readonly shift: boolean;
}

export interface CellEditorProps {
  readonly editing: Editing;
  readonly place: ActivePlace;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onEnd: (end: EditEnd) => void;
}

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

/** The key that ends typing, or `null` when it belongs to the text. */
export function endingKey(event: KeyboardEvent, mode: Editing["mode"]): EditEnd | null {
  const { key, shiftKey: shift } = event;
  if (event.nativeEvent.isComposing || event.altKey) return null;
  const ends = ["Enter", "Tab", "Escape"].includes(key) || (mode === "enter" && ARROWS.includes(key));
  return ends ? { key, shift } : null;
}

/** The box over the active cell. Alt+Enter breaks the line, as in Excel. */
export function CellEditor({ editing, place, label, onChange, onEnd }: CellEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = box.current;
    if (!area || editing.place !== "cell") return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
    // The caret is placed when typing begins, not at every letter.
  }, [editing.place]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.key === "Enter" && event.altKey) {
      onChange(`${editing.text}\n`);
      return;
    }
    const end = endingKey(event, editing.mode);
    if (!end) return;
    event.preventDefault();
    onEnd(end);
  };
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={label}
      spellCheck={false}
      value={editing.text}
      style={{ left: place.left, top: place.top, minWidth: place.width, minHeight: place.height }}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
    />
  );
}
