import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Paragraph, Remark } from "../parts/paragraph";
import { Section } from "../parts/section";
import { useResultWords } from "../words/result-words";
import { useWords } from "../words/words";

/** How many cells were not understood without doubt, and the way to them. */
export function AnomalyRemark({
  count,
  onOpen,
}: {
  readonly count: number;
  readonly onOpen: () => void;
}): ReactNode {
  const { t } = useResultWords();
  const { t: home } = useWords();
  if (count === 0)
    return (
      <Section heading={t("anomalies.noneHeading")}>
        <Paragraph>{t("anomalies.none")}</Paragraph>
      </Section>
    );
  return (
    <Section heading={home("anomalies.heading", { count })}>
      <Remark>{t("anomalies.excludedNote")}</Remark>
      <Button onClick={onOpen}>{t("anomalies.open")}</Button>
    </Section>
  );
}
