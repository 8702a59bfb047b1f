import type { ReactNode } from "react";

import { VisuallyHidden } from "./visually-hidden";

/** Says what changes, without moving the focus. It stays in the page: a region that appears with its text is not read. */
export function LiveRegion({ text }: { readonly text: string }): ReactNode {
  return (
    <div role="status">
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}
