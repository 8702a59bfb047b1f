import type { KeyboardEvent } from "react";
import { useState } from "react";
import type { EditEnd, Editing } from "../grid/cell-editor";
import { endingKey } from "../grid/cell-editor";

export interface FormulaBarProps {
  /** Address of the active cell or of the selected block. */
  readonly address: string;
  /** What the active cell holds: a formula in English, or the constant as a person types it. */
  readonly content: string;
  /** True: the active cell is locked, its content is only shown. */
  readonly readOnly: boolean;
  readonly editing: Editing | null;
  /** Goes to an address or a defined name; false: there is no such place. */
  readonly onGoTo: (address: string) => boolean;
  readonly onBegin: (text: string) => void;
  readonly onChange: (text: string) => void;
  readonly onEnd: (end: EditEnd) => void;
}

/** Name box and content of the active cell. */
export function FormulaBar(props: FormulaBarProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const end = endingKey(event, "edit");
    if (!end) return;
    event.preventDefault();
    props.onEnd(end);
  };
  return (
    <div className="formula-bar">
      <NameBox key={props.address} address={props.address} onGoTo={props.onGoTo} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula"
        aria-label="Barra della formula"
        rows={1}
        spellCheck={false}
        readOnly={props.readOnly}
        value={props.editing?.text ?? props.content}
        onFocus={() => {
          if (!props.readOnly && !props.editing) props.onBegin(props.content);
        }}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function NameBox({ address, onGoTo }: Pick<FormulaBarProps, "address" | "onGoTo">) {
  const [text, setText] = useState(address);
  const [wrong, setWrong] = useState(false);
  return (
    <input
      className="name-box"
      aria-label="Casella nome"
      aria-invalid={wrong}
      title={wrong ? "Non è un indirizzo né un nome di questa cartella" : undefined}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => setText(address)}
      onKeyDown={(event) => {
        if (event.key === "Escape") setText(address);
        if (event.key === "Enter") setWrong(!onGoTo(text.trim()));
      }}
    />
  );
}
