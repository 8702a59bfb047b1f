import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { besideCell } from "./floating-box";
import type { ActivePlace } from "./sheet-grid";

export interface ValidationListProps {
  readonly choices: readonly string[];
  readonly current: string;
  readonly place: ActivePlace;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

/** The drop-down of a cell with a list validation. */
export function ValidationList({ choices, current, place, onChoose, onClose }: ValidationListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [index, setIndex] = useState(Math.max(choices.indexOf(current), 0));
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: "nearest" });
  }, [index]);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const chosen = choices[index];
    if (event.key === "Enter" && chosen !== undefined) onChoose(chosen);
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else setIndex(indexAfter(event.key, index, choices.length));
  };
  return (
    <ul
      ref={list}
      role="listbox"
      tabIndex={-1}
      className="validation-list"
      aria-label="Valori ammessi"
      aria-activedescendant={`choice-${index}`}
      style={{ ...besideCell(place, { width: 200, height: 220 }), minWidth: place.width }}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
    >
      {choices.map((choice, position) => (
        <Choice key={choice} {...{ choice, position, onChoose }} selected={position === index} />
      ))}
    </ul>
  );
}

function Choice(props: {
  readonly choice: string;
  readonly position: number;
  readonly selected: boolean;
  readonly onChoose: (choice: string) => void;
}) {
  return (
    <li
      id={`choice-${props.position}`}
      role="option"
      aria-selected={props.selected}
      onClick={() => {
        props.onChoose(props.choice);
      }}
    >
      {props.choice}
    </li>
  );
}

function indexAfter(key: string, index: number, count: number): number {
  if (key === "ArrowDown") return Math.min(index + 1, count - 1);
  return key === "ArrowUp" ? Math.max(index - 1, 0) : index;
}
