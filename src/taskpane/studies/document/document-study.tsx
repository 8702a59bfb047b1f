import type { ReactNode } from "react";

import type { DocumentPage, SourcesPage, UnreadableDocumentPage } from "../../state/pane-state";
import type { ScreenProps } from "../../state/screen-props";
import { ColumnsScreen } from "./columns-screen";
import { ReviewScreen } from "./review-screen";
import { SourcesScreen } from "./sources-screen";
import { TablesScreen } from "./tables-screen";
import { UnreadableDocumentScreen } from "./unreadable-document-screen";

interface DocumentStudyProps extends ScreenProps {
  readonly page: SourcesPage | DocumentPage | UnreadableDocumentPage;
}

/** The step of the way from a document to a plan on which the person is. */
export function DocumentStudy({ page, ...props }: DocumentStudyProps): ReactNode {
  switch (page.name) {
    case "sources":
      return <SourcesScreen page={page} {...props} />;
    case "unreadableDocument":
      return <UnreadableDocumentScreen page={page} {...props} />;
    case "document":
      return <WorkStep work={page.work} {...props} />;
  }
}

function WorkStep(props: ScreenProps & { readonly work: DocumentPage["work"] }): ReactNode {
  switch (props.work.step) {
    case "tables":
      return <TablesScreen {...props} />;
    case "columns":
      return <ColumnsScreen {...props} />;
    case "review":
      return <ReviewScreen {...props} />;
  }
}
