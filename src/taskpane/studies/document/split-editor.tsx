import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";

import type { DraftDoubt } from "../../../readers/draft/plan-draft";
import { shownText } from "../../../domain/contract/shown-text";
import { moveLeft, moveRight, otherSplit, proposedSplit } from "../../documents/split-answer";
import type { SplitAnswer } from "../../documents/split-answer";
import { ButtonRow } from "../../parts/button-row";
import { Remark } from "../../parts/paragraph";
import { useDocumentWords } from "./document-words";

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  text: { minHeight: "72px" },
});

const LABELS = {
  "title-description": { first: "splits.title", second: "splits.description" },
  "phase-indicator": { first: "splits.phase", second: "splits.indicator" },
} as const;

interface EditorProps {
  readonly doubt: DraftDoubt;
  readonly split: SplitAnswer;
  readonly disabled: boolean;
  readonly onChange: (split: SplitAnswer) => void;
  readonly onAccept: (split: SplitAnswer) => void;
}

/** Both halves of a text, to be corrected in place; the border between them moves by words. */
export function SplitEditor(props: EditorProps): ReactNode {
  const { doubt, split, disabled, onChange, onAccept } = props;
  const styles = useStyles();
  const { t } = useDocumentWords();
  const labels = LABELS[doubt.between];
  const onKeyDown = (event: KeyboardEvent): void => {
    const answer = answerOfKey(event, split);
    if (answer === null || disabled) return;
    event.preventDefault();
    if (answer === "accept") onAccept(split);
    else onChange(answer);
  };
  const half = (name: "first" | "second"): ReactNode => (
    <Field label={t(labels[name])}>
      <Textarea
        className={styles.text}
        resize="vertical"
        textarea={{ rows: 3 }}
        value={split[name]}
        readOnly={disabled}
        onChange={(_, { value }) => onChange({ ...split, [name]: value, isAccepted: false })}
      />
    </Field>
  );
  return (
    <div className={styles.editor} onKeyDown={onKeyDown}>
      {half("first")}
      <Moves {...props} />
      {half("second")}
      <OtherProposal {...props} />
      <Acceptance {...props} />
    </div>
  );
}

function Acceptance({ split, disabled, onAccept }: EditorProps): ReactNode {
  const { t } = useDocumentWords();
  return (
    <div>
      <Button
        appearance="primary"
        size="small"
        disabledFocusable={disabled}
        title={t("splits.acceptHint")}
        onClick={() => onAccept(split)}
      >
        {t("splits.accept")}
      </Button>
    </div>
  );
}

function Moves({ split, disabled, onChange }: EditorProps): ReactNode {
  const { t } = useDocumentWords();
  return (
    <ButtonRow>
      <Button
        size="small"
        disabledFocusable={disabled || split.second === ""}
        title={t("splits.toFirst")}
        aria-label={t("splits.toFirst")}
        onClick={() => onChange(moveRight(split))}
      >
        ↑ {t("splits.word")}
      </Button>
      <Button
        size="small"
        disabledFocusable={disabled || split.first === ""}
        title={t("splits.toSecond")}
        aria-label={t("splits.toSecond")}
        onClick={() => onChange(moveLeft(split))}
      >
        {t("splits.word")} ↓
      </Button>
    </ButtonRow>
  );
}

/** The reader's next best division; where it is shown already, its first one. */
function OtherProposal({ doubt, split, disabled, onChange }: EditorProps): ReactNode {
  const { t } = useDocumentWords();
  const [proposed, other] = [proposedSplit(doubt), otherSplit(doubt)];
  const offered = other?.first === split.first ? proposed : other;
  if (offered === null) return null;
  return (
    <div>
      <Button size="small" disabledFocusable={disabled} onClick={() => onChange(offered)}>
        {t("splits.other")}
      </Button>
      <Remark>
        {t("splits.otherText", {
          first: `…${offered.first.slice(-40)}`,
          second: shownText(offered.second, 40),
        })}
      </Remark>
    </div>
  );
}

/** What a key does to the split; `null`: nothing, it is the text's. */
function answerOfKey(
  { key, altKey, shiftKey, target }: KeyboardEvent,
  split: SplitAnswer,
): SplitAnswer | "accept" | null {
  if (altKey && key === "ArrowRight") return moveRight(split);
  if (altKey && key === "ArrowLeft") return moveLeft(split);
  const isText = target instanceof HTMLTextAreaElement;
  return key === "Enter" && isText && !shiftKey ? "accept" : null;
}
