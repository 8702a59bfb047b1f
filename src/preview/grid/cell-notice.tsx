import { useEffect, useRef } from "react";
import type { NoticeText } from "../../embedded/typing/typing";
import { besideCell } from "./floating-box";
import type { ActivePlace } from "./sheet-grid";

/** The yellow note of a cell whose rule says what to type. */
export function CellPrompt({ text, place }: { readonly text: NoticeText; readonly place: ActivePlace }) {
  return (
    <div role="note" className="cell-prompt" style={besideCell(place, { width: 320, height: 90 })}>
      {text.title && <strong>{text.title}</strong>}
      <span>{text.message}</span>
    </div>
  );
}

export interface RefusalProps {
  readonly text: NoticeText;
  readonly place: ActivePlace;
  /** Back to the text as typed; `null` where there is none to go back to (a locked cell). */
  readonly onRetry: (() => void) | null;
  readonly onCancel: () => void;
}

/** Why a value was refused: the rule's own words, with Excel's two answers. */
export function Refusal({ text, place, onRetry, onCancel }: RefusalProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      role="alertdialog"
      aria-labelledby="refusal-title"
      aria-describedby="refusal-message"
      className="cell-refusal"
      style={besideCell(place, { width: 300, height: 170 })}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onCancel();
      }}
      onMouseDown={(event) => event.stopPropagation()}
    >
      <strong id="refusal-title">{text.title}</strong>
      <p id="refusal-message">{text.message}</p>
      <div className="answers">
        {onRetry && (
          <button ref={first} type="button" className="primary" onClick={onRetry}>
            Riprova
          </button>
        )}
        <button ref={onRetry ? null : first} type="button" onClick={onCancel}>
          {onRetry ? "Annulla" : "Ho capito"}
        </button>
      </div>
    </div>
  );
}
