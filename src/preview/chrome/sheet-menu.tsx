import type { KeyboardEvent, RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import type { SheetTabsProps } from "./sheet-tab";

/** The list of all sheets, for workbooks with more tabs than the window is wide. */
export function SheetMenu({ tabs, active, onActivate }: SheetTabsProps) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setOpen(false);
    if (moveFocus(list.current, event.key)) event.preventDefault();
  };
  const choose = (id: string): void => {
    setOpen(false);
    onActivate(id);
  };
  return (
    <div className="sheet-menu" onKeyDown={onKeyDown}>
      <button
        type="button"
        aria-label="Tutti i fogli"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        ☰
      </button>
      {open && <SheetList tabs={tabs} active={active} onActivate={choose} list={list} />}
    </div>
  );
}

function SheetList(props: SheetTabsProps & { readonly list: RefObject<HTMLUListElement | null> }) {
  const { tabs, active, onActivate, list } = props;
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, [list]);
  return (
    <ul ref={list} role="menu" aria-label="Tutti i fogli">
      {tabs.map((tab) => (
        <li key={tab.id} role="none">
          <button
            type="button"
            role="menuitemradio"
            aria-checked={tab.id === active}
            onClick={() => {
              onActivate(tab.id);
            }}
          >
            {tab.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Arrows go from item to item; false: the key is none of these. */
function moveFocus(list: HTMLElement | null, key: string): boolean {
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!list || !by) return false;
  const items = [...list.querySelectorAll("button")];
  const here = items.findIndex((item) => item === document.activeElement);
  items[here + by]?.focus();
  return true;
}
