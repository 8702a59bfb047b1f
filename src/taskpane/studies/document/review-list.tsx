import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { SEVERITIES } from "../../documents/planned";
import type { ReviewItem, Severity } from "../../documents/planned";
import { useMarkedItemStyles } from "../../parts/marked-item-styles";
import { Paragraph, Remark } from "../../parts/paragraph";
import { PlainList } from "../../parts/plain-list";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { useDocumentWords } from "./document-words";

const useStyles = makeStyles({
  error: { borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}` },
  doubt: { borderLeft: `3px dashed ${tokens.colorPaletteDarkOrangeBorderActive}` },
  notice: { borderLeft: `3px dotted ${tokens.colorNeutralStroke1}` },
  place: { fontWeight: tokens.fontWeightSemibold },
});

const HEADINGS = { error: "review.errors", doubt: "review.doubts", notice: "review.notices" } as const;

/** What to look at, the gravest first, each with its place in the document. */
export function ReviewList({ items }: { readonly items: readonly ReviewItem[] }): ReactNode {
  const { t } = useDocumentWords();
  if (items.length === 0) return <Remark>{t("review.none")}</Remark>;
  return SEVERITIES.map((severity) => (
    <Group key={severity} severity={severity} items={items.filter((item) => item.severity === severity)} />
  ));
}

function Group({
  severity,
  items,
}: {
  readonly severity: Severity;
  readonly items: readonly ReviewItem[];
}): ReactNode {
  const styles = useStyles();
  const { item } = useMarkedItemStyles();
  const { t } = useDocumentWords();
  if (items.length === 0) return null;
  return (
    <Section heading={t(HEADINGS[severity], { count: items.length })}>
      {severity === "error" && <Paragraph>{t("review.errorsHint")}</Paragraph>}
      <ShowMore items={items}>
        {(shown) => (
          <PlainList>
            {shown.map(({ place, sentence }, position) => (
              <li className={mergeClasses(item, styles[severity])} key={position}>
                {place !== "" && <span className={styles.place}>{capitalised(place)}</span>}
                <span>{capitalised(sentence)}</span>
              </li>
            ))}
          </PlainList>
        )}
      </ShowMore>
    </Section>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
