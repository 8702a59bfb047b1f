import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Unfinished } from "../../domain/structure/operation";
import { operationName } from "../../domain/structure/operation-words";
import type { Task } from "../state/task";
import { finishingTask } from "../views/finishing-task";
import { useStructureWords } from "../words/structure-words";
import { LoadButtons } from "./load-buttons";
import { Remark } from "./paragraph";
import { Section } from "./section";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export interface UnfinishedOfferProps {
  readonly unfinished: Unfinished;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
}

/** Which work was interrupted, and the ways to end it. */
export function UnfinishedOffer({ unfinished, busy, onRun }: UnfinishedOfferProps): ReactNode {
  const styles = useStyles();
  const { t, language } = useStructureWords();
  const { operation, subject } = unfinished;
  const finishing = finishingTask(unfinished);
  if (finishing === null) return <InterruptedLoad plan={subject} busy={busy} onRun={onRun} />;
  return (
    <div className={styles.offer}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {t("unfinished.work", { operation: operationName(operation, language) })}
        </MessageBarBody>
      </MessageBar>
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onRun(finishing)}>
          {t("unfinished.finish")}
        </Button>
      </div>
    </div>
  );
}

/** A load that did not come as far as the plan: the same plan again, or nothing of it. */
function InterruptedLoad({
  plan,
  busy,
  onRun,
}: Omit<UnfinishedOfferProps, "unfinished"> & { readonly plan: string }): ReactNode {
  const styles = useStyles();
  const { t } = useStructureWords();
  return (
    <div className={styles.offer}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {plan === "" ? t("unfinished.load") : t("unfinished.loadOf", { plan })}
        </MessageBarBody>
      </MessageBar>
      <Section heading={t("unfinished.loadAgain")}>
        <LoadButtons appearance="primary" disabled={busy} onRun={onRun} />
      </Section>
      <Section heading={t("unfinished.orAbandon")}>
        <div>
          <Button disabledFocusable={busy} onClick={() => onRun({ kind: "abandonLoad" })}>
            {t("unfinished.abandon")}
          </Button>
        </div>
        <Remark>{t("unfinished.abandonNote")}</Remark>
      </Section>
    </div>
  );
}
