import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

import { useWords } from "../words/words";
import { Remark } from "./paragraph";

/** How many items of a long list are shown at once: a list of thousands would freeze the pane. */
const PAGE_SIZE = 50;

/** The first items of a long list, with a button for the next ones. */
export function ShowMore<T>({
  items,
  children,
}: {
  readonly items: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
}): ReactNode {
  const { t } = useWords();
  const [shown, setShown] = useState(PAGE_SIZE);
  const hidden = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {hidden > 0 && (
        <>
          <Remark>{t("list.shown", { shown, total: items.length })}</Remark>
          <Button
            onClick={() => {
              setShown(shown + PAGE_SIZE);
            }}
          >
            {t("list.more", { count: Math.min(hidden, PAGE_SIZE) })}
          </Button>
        </>
      )}
    </>
  );
}
