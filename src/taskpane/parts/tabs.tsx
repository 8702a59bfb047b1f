import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";

export interface TabChoice<T> {
  readonly value: T;
  readonly label: string;
}

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  tab: {
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: {
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
});

interface TabsProps<T> {
  readonly label: string;
  readonly choices: readonly TabChoice<T>[];
  readonly selected: T;
  readonly onSelect: (value: T) => void;
  /** The panel of the selected tab. */
  readonly children: ReactNode;
}

/**
 * Tabs over one panel, by the pattern of the ARIA Authoring Practices with automatic activation: one stop for the Tab
 * key, arrows, Home and End inside. Fluent's own bring 29 KB gzip of focus management for the same.
 */
export function Tabs<T extends string>(props: TabsProps<T>): ReactNode {
  const { label, choices, selected, onSelect, children } = props;
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const position = choices.findIndex(({ value }) => value === selected);
    const next = choices[positionAfter(event.key, position, choices.length)];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.value);
    list.current?.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus();
  };
  return (
    <>
      <div className={styles.list} role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {choices.map((choice) => (
          <Tab
            key={choice.value}
            id={id}
            choice={choice}
            selected={choice.value === selected}
            onSelect={onSelect}
          />
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </>
  );
}

function Tab<T extends string>({
  id,
  choice: { value, label },
  selected,
  onSelect,
}: {
  /** Start of the ids of these tabs and their panel. */
  readonly id: string;
  readonly choice: TabChoice<T>;
  readonly selected: boolean;
  readonly onSelect: (value: T) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      role="tab"
      id={`${id}-${value}`}
      data-value={value}
      className={mergeClasses(styles.tab, selected && styles.selected)}
      aria-selected={selected}
      aria-controls={`${id}-panel`}
      tabIndex={selected ? 0 : -1}
      onClick={() => onSelect(value)}
    >
      {label}
    </button>
  );
}

/** Where a key leads from a tab; -1: nowhere. The ends are joined. */
function positionAfter(key: string, position: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (position + 1) % count;
    case "ArrowLeft":
      return (position - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
