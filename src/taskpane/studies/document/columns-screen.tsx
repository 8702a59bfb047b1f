import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { remembering } from "../../documents/column-answers";
import { namesObjective, repeatedUses } from "../../documents/column-choices";
import type { ColumnMapping, MappedColumn } from "../../../readers/columns/column-mapping";
import { Paragraph } from "../../parts/paragraph";
import { PlainList } from "../../parts/plain-list";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { Stack } from "../../parts/stack";
import { useChosenPreferences } from "../../preferences/use-preferences";
import { BackButton } from "./back-button";
import { ColumnCard } from "./column-card";
import { useDocumentWords } from "./document-words";
import { PlanNamingFields } from "./plan-naming-fields";
import { StickyButtons } from "./sticky-buttons";
import type { WorkProps } from "./work-props";

/** What each column of the table is: what the headings leave in doubt first. Remembered for the same headings. */
export function ColumnsScreen(props: WorkProps): ReactNode {
  const { work, actions, busy } = props;
  const { t } = useDocumentWords();
  const { preferences, change } = useChosenPreferences();
  // What was in doubt when the document was read stays first, so that no card moves away under the pointer.
  const asked = new Set(work.reading.mapping.columns.filter(({ sure }) => !sure).map(({ column }) => column));
  const { columns, form } = work.mapping;
  const answer = (changes: Partial<typeof work>): void =>
    actions.show({ name: "document", work: { ...work, ...changes } });
  const proceed = (): void => {
    change({ columns: remembering(work.mapping, preferences.columns ?? []) });
    actions.run({ kind: "confirmColumns", work });
  };
  const list = (isAsked: boolean): ReactNode => (
    <ColumnList
      columns={columns.filter(({ column }) => asked.has(column) === isAsked)}
      isAsked={isAsked}
      onChange={(mapping) => answer({ mapping })}
      {...props}
    />
  );
  return (
    <>
      <BackButton {...props} />
      <Stack>
        <ScreenHeading>{form === "labels" ? t("columns.headingLabels") : t("columns.heading")}</ScreenHeading>
        <Paragraph>{work.isRecalled ? t("columns.recalled") : t("columns.purpose")}</Paragraph>
        {list(true)}
        <Section heading={t("columns.naming")}>
          <PlanNamingFields naming={work.naming} disabled={busy} onChange={(naming) => answer({ naming })} />
        </Section>
        {list(false)}
        <Proceed mapping={work.mapping} busy={busy} onProceed={proceed} />
      </Stack>
    </>
  );
}

interface ListProps extends WorkProps {
  readonly columns: readonly MappedColumn[];
  /** These were in doubt. */
  readonly isAsked: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
}

function ColumnList({ columns, isAsked, ...props }: ListProps): ReactNode {
  const { t } = useDocumentWords();
  if (columns.length === 0) return null;
  const count = columns.length;
  return (
    <Section heading={isAsked ? t("columns.unsure", { count }) : t("columns.sure", { count })}>
      <ShowMore items={columns}>
        {(shown) => (
          <PlainList>
            {shown.map((column) => (
              <ColumnCard key={column.column} column={column} isAsked={isAsked} {...props} />
            ))}
          </PlainList>
        )}
      </ShowMore>
    </Section>
  );
}

function Proceed({
  mapping,
  busy,
  onProceed,
}: {
  readonly mapping: ColumnMapping;
  readonly busy: boolean;
  readonly onProceed: () => void;
}): ReactNode {
  const { t } = useDocumentWords();
  const isBlocked = !namesObjective(mapping);
  const repeated = repeatedUses(mapping);
  return (
    <StickyButtons>
      <div role="status">
        {isBlocked && <Paragraph>{t("columns.noObjective")}</Paragraph>}
        {repeated.length > 0 && (
          <Paragraph>
            {t("columns.twice", { uses: repeated.map((use) => t(`use.${use}`)).join(", ") })}
          </Paragraph>
        )}
      </div>
      <Button
        appearance="primary"
        disabledFocusable={busy || isBlocked}
        onClick={() => {
          if (!busy && !isBlocked) onProceed();
        }}
      >
        {t("columns.proceed")}
      </Button>
    </StickyButtons>
  );
}
