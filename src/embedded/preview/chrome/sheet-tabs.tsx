import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** `#RRGGBB`, or empty. */
  readonly color: string;
  readonly isProtected: boolean;
}

export interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly active: string;
  readonly onActivate: (id: string) => void;
}

/** The sheets of the workbook: a scrolling row of tabs, with a list of all of them for the many. */
export function SheetTabs({ tabs, active, onActivate }: SheetTabsProps) {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const scroll = (by: number): void => strip.current?.scrollBy({ left: by });
  const onKeyDown = (event: KeyboardEvent): void => {
    const target =
      tabs[
        tabAfter(
          event.key,
          tabs.findIndex((tab) => tab.id === active),
          tabs.length,
        )
      ];
    if (!target) return;
    event.preventDefault();
    onActivate(target.id);
    strip.current?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(target.id)}"]`)?.focus();
  };
  return (
    <div className="sheet-tabs">
      <SheetMenu tabs={tabs} active={active} onActivate={onActivate} />
      <button type="button" tabIndex={-1} aria-label="Schede precedenti" onClick={() => scroll(-240)}>
        ◀
      </button>
      <button type="button" tabIndex={-1} aria-label="Schede successive" onClick={() => scroll(240)}>
        ▶
      </button>
      <div ref={strip} role="tablist" aria-label="Fogli" className="strip" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-sheet={tab.id}
            aria-selected={tab.id === active}
            tabIndex={tab.id === active ? 0 : -1}
            style={tab.color ? { borderBottomColor: tab.color } : undefined}
            onClick={() => onActivate(tab.id)}
          >
            {tab.isProtected && <span aria-label="protetto" role="img" className="lock" />}
            {tab.name}
          </button>
        ))}
      </div>
    </div>
  );
}

function tabAfter(key: string, current: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return Math.min(current + 1, count - 1);
    case "ArrowLeft":
      return Math.max(current - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}

function SheetMenu({ tabs, active, onActivate }: SheetTabsProps) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setOpen(false);
    const items = [...(menu.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const here = items.findIndex((item) => item === document.activeElement);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    items[here + by]?.focus();
  };
  return (
    <div className="sheet-menu" onKeyDown={onKeyDown}>
      <button
        type="button"
        aria-label="Tutti i fogli"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        ☰
      </button>
      {open && (
        <ul ref={menu} role="menu" aria-label="Tutti i fogli">
          {tabs.map((tab) => (
            <li key={tab.id} role="none">
              <button
                type="button"
                role="menuitemradio"
                aria-checked={tab.id === active}
                onClick={() => {
                  setOpen(false);
                  onActivate(tab.id);
                }}
              >
                {tab.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
