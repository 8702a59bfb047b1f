import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { previousStep } from "../../documents/document-work";
import { useDocumentWords } from "./document-words";
import type { WorkProps } from "./work-props";

/** The way back to the step before, with every answer kept; from the first one to the ways to choose a document. */
export function BackButton({ work, actions, busy }: WorkProps): ReactNode {
  const { t } = useDocumentWords();
  const back = (): void => {
    const step = previousStep(work);
    if (step === null) actions.run({ kind: "offerAreas" });
    else actions.show({ name: "document", work: { ...work, step } });
  };
  return (
    <Button appearance="subtle" size="small" disabledFocusable={busy} onClick={back}>
      ‹ {t("back")}
    </Button>
  );
}
