import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Paragraph, Remark } from "../parts/paragraph";
import { Section } from "../parts/section";
import { useWords } from "../words/words";

/** How many cells were not understood without doubt, and the way to them. */
export function AnomalyRemark({
  count,
  onOpen,
}: {
  readonly count: number;
  readonly onOpen: () => void;
}): ReactNode {
  const { t } = useWords();
  if (count === 0)
    return (
      <Section heading={t("anomalies.noneHeading")}>
        <Paragraph>{t("anomalies.none")}</Paragraph>
      </Section>
    );
  return (
    <Section heading={t("anomalies.heading", { count })}>
      <Remark>{t("anomalies.excludedNote")}</Remark>
      <Button onClick={onOpen}>{t("anomalies.open")}</Button>
    </Section>
  );
}
