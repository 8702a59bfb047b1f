import type { ReactNode } from "react";

import { useDeferred } from "../parts/use-deferred";
import type { DocumentPage, SourcesPage, UnreadableDocumentPage } from "../state/pane-state";
import type { ScreenProps } from "../state/screen-props";

const load = () => import("../studies/document/document-study");

/** The way from a document to a plan, fetched when it is shown. */
export function DocumentScreen(
  props: ScreenProps & { readonly page: SourcesPage | DocumentPage | UnreadableDocumentPage },
): ReactNode {
  const loaded = useDeferred(load);
  return loaded && <loaded.DocumentStudy {...props} />;
}
