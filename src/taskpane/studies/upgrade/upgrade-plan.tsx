import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

import { isChanged } from "../../../domain/studies/upgrade/result-changes";
import type { RuleProposal } from "../../../domain/studies/upgrade/running-totals";
import type { UpgradePreview } from "../../../domain/studies/upgrade/upgrade-preview";
import {
  proposalSentence,
  recountedSentence,
  resultSentence,
} from "../../../domain/studies/upgrade/upgrade-sentences";
import { Paragraph, Remark } from "../../parts/paragraph";
import { PlainList } from "../../parts/plain-list";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { Stack } from "../../parts/stack";
import type { ScreenProps } from "../../state/screen-props";
import { useUpgradeWords } from "./upgrade-words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  item: { overflowWrap: "anywhere" },
});

/** What an upgrade would change, with the choices of a person, before anything is written. */
export function UpgradePlan({
  preview,
  actions,
  busy,
}: ScreenProps & { readonly preview: UpgradePreview }): ReactNode {
  const { t, language } = useUpgradeWords();
  const [chosen, setChosen] = useState<readonly RuleProposal[]>([]);
  const { recounted, corrections, results, proposals } = preview;
  const changed = results.filter(isChanged);
  const confirm = (): void => {
    actions.run({
      kind: "upgrade",
      preview,
      changes: [...corrections, ...chosen.map(({ change }) => change)],
    });
  };
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <Paragraph>{t("kept")}</Paragraph>
      <Section heading={t("recounted", { count: recounted.length })}>
        <Paragraph>{t("sure", { count: corrections.length })}</Paragraph>
        <Sentences texts={recounted.map((cell) => recountedSentence(cell, language))} />
      </Section>
      <Section heading={t("results", { count: changed.length })}>
        <Sentences texts={changed.map((change) => resultSentence(change, language))} />
        <Remark>{t("same", { count: results.length - changed.length })}</Remark>
      </Section>
      {proposals.length > 0 && (
        <Proposals proposals={proposals} chosen={chosen} disabled={busy} onChoose={setChosen} />
      )}
      <Buttons busy={busy} onConfirm={confirm} onCancel={actions.returnHome} />
    </Stack>
  );
}

function Buttons({
  busy,
  onConfirm,
  onCancel,
}: {
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useUpgradeWords();
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={busy} onClick={onConfirm}>
        {t("confirm")}
      </Button>
      <Button onClick={onCancel}>{t("cancel")}</Button>
    </div>
  );
}

function Sentences({ texts }: { readonly texts: readonly string[] }): ReactNode {
  const { item } = useStyles();
  if (texts.length === 0) return null;
  return (
    <ShowMore items={texts}>
      {(shown) => (
        <PlainList>
          {shown.map((text) => (
            <li className={item} key={text}>
              {text}
            </li>
          ))}
        </PlainList>
      )}
    </ShowMore>
  );
}

/** The indicators whose quarters read like totals; none is chosen before a person does. */
function Proposals({
  proposals,
  chosen,
  disabled,
  onChoose,
}: {
  readonly proposals: readonly RuleProposal[];
  readonly chosen: readonly RuleProposal[];
  readonly disabled: boolean;
  readonly onChoose: (chosen: readonly RuleProposal[]) => void;
}): ReactNode {
  const { t, language } = useUpgradeWords();
  return (
    <Section heading={t("proposals")}>
      <Remark>{t("proposalsNote")}</Remark>
      <ShowMore items={proposals}>
        {(shown) =>
          shown.map((proposal) => (
            <Checkbox
              key={proposal.id}
              label={proposalSentence(proposal, language)}
              checked={chosen.includes(proposal)}
              disabled={disabled}
              onChange={(_, { checked }) =>
                onChoose(checked === true ? [...chosen, proposal] : chosen.filter((one) => one !== proposal))
              }
            />
          ))
        }
      </ShowMore>
    </Section>
  );
}
