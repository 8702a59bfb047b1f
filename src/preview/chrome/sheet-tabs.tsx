import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import { SheetMenu } from "./sheet-menu";
import type { SheetTab, SheetTabsProps } from "./sheet-tab";

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
    <div className="sheet-tabs" data-region="tabs">
      <SheetMenu tabs={tabs} active={active} onActivate={onActivate} />
      <button type="button" tabIndex={-1} aria-label="Schede precedenti" onClick={() => scroll(-240)}>
        ◀
      </button>
      <button type="button" tabIndex={-1} aria-label="Schede successive" onClick={() => scroll(240)}>
        ▶
      </button>
      <div ref={strip} role="tablist" aria-label="Fogli" className="strip" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <Tab key={tab.id} tab={tab} selected={tab.id === active} onActivate={onActivate} />
        ))}
      </div>
    </div>
  );
}

function Tab(props: {
  readonly tab: SheetTab;
  readonly selected: boolean;
  readonly onActivate: (id: string) => void;
}) {
  const { tab, selected, onActivate } = props;
  return (
    <button
      type="button"
      role="tab"
      data-sheet={tab.id}
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      style={tab.color ? { borderBottomColor: tab.color } : undefined}
      onClick={() => {
        onActivate(tab.id);
      }}
    >
      {tab.isProtected && <span aria-label="protetto" role="img" className="lock" />}
      {tab.name}
    </button>
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
