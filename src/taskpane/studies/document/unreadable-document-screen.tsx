import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { unreadableSentence } from "../../../readers/document/unreadable-words";
import { ButtonRow } from "../../parts/button-row";
import { Paragraph, Remark } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { Stack } from "../../parts/stack";
import type { UnreadableDocumentPage } from "../../state/pane-state";
import type { ScreenProps } from "../../state/screen-props";
import { useDocumentWords } from "./document-words";

/** Why the document cannot be read, and the way on. */
export function UnreadableDocumentScreen({
  page,
  actions,
  busy,
}: ScreenProps & { readonly page: UnreadableDocumentPage }): ReactNode {
  const { t, language } = useDocumentWords();
  return (
    <Stack>
      <ScreenHeading>{t("unreadable.heading")}</ScreenHeading>
      <Section heading={page.document === "" ? t("unreadable.pasted") : page.document}>
        <Paragraph>{unreadableSentence(page.reason, language)}</Paragraph>
        <Remark>{t("unreadable.untouched")}</Remark>
      </Section>
      <ButtonRow>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => actions.run({ kind: "offerAreas" })}
        >
          {t("unreadable.other")}
        </Button>
        <Button disabledFocusable={busy} onClick={actions.returnHome}>
          {t("back")}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
