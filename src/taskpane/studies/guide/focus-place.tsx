import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode, RefObject } from "react";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    ":focus": { outline: "none" },
  },
});

/** A place that the focus comes back to when something inside it closes. */
export function FocusPlace({
  place,
  children,
}: {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={useStyles().place} ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}

/** The place, and how to close what is inside it without losing the focus. */
export function useFocusPlace(onClose: () => void): {
  place: RefObject<HTMLDivElement | null>;
  close: () => void;
} {
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    onClose();
    place.current?.focus();
  };
  return { place, close };
}
