import { Button } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";

import { useWords } from "../words/words";
import { Paragraph } from "./paragraph";
import { ScreenHeading } from "./screen-heading";
import { Stack } from "./stack";

/** Catches what breaks while a screen is drawn, so that a person reads a sentence and not an empty pane. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <BrokenPane
        onReopen={() => {
          this.setState({ broken: false });
        }}
      />
    );
  }
}

function BrokenPane({ onReopen }: { readonly onReopen: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <Stack>
      <ScreenHeading>{t("failure.boundaryHeading")}</ScreenHeading>
      <Paragraph>{t("failure.boundary")}</Paragraph>
      <Button appearance="primary" onClick={onReopen}>
        {t("failure.reopen")}
      </Button>
    </Stack>
  );
}
