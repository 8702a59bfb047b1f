import type { ReactNode } from "react";

import type { Page } from "../state/pane-state";
import { CheckScreen } from "./check-screen";
import { StudyScreen } from "./study-screen";
import { LoadedScreen } from "./loaded-screen";
import { PreviewScreen } from "./preview-screen";
import type { ScreenProps } from "../state/screen-props";
import { UpgradeScreen } from "./upgrade-screen";
import { DocumentScreen } from "./document-screen";
import { UnreadableScreen } from "./unreadable-screen";

/** A page that a person opens from home: while loading a plan, or to study it. */
export type PageOverHome = Exclude<Page, { name: "home" }>;

export function PageOverHome({ page, ...props }: ScreenProps & { readonly page: PageOverHome }): ReactNode {
  switch (page.name) {
    case "preview":
      return <PreviewScreen page={page} {...props} />;
    case "unreadable":
      return <UnreadableScreen page={page} {...props} />;
    case "sources":
    case "document":
    case "unreadableDocument":
      return <DocumentScreen page={page} {...props} />;
    case "loaded":
      return <LoadedScreen page={page} {...props} />;
    case "study":
      return <StudyScreen page={page} {...props} />;
    case "check":
      return <CheckScreen page={page} {...props} />;
    case "upgrade":
      return <UpgradeScreen page={page} {...props} />;
  }
}
