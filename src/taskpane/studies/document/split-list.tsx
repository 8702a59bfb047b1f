import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";

import { placeText } from "../../../readers/document/place-words";
import type { DraftDoubt } from "../../../readers/draft/plan-draft";
import { shownText } from "../../../domain/contract/shown-text";
import type { DocumentWork } from "../../documents/document-work";
import { nextOpen } from "../../documents/split-answer";
import type { SplitAnswer } from "../../documents/split-answer";
import { ButtonRow } from "../../parts/button-row";
import { Paragraph, Remark } from "../../parts/paragraph";
import { Section } from "../../parts/section";
import { useDocumentWords } from "./document-words";
import { SplitEditor } from "./split-editor";

interface SplitListProps {
  readonly work: DocumentWork;
  readonly disabled: boolean;
  readonly onChange: (splits: readonly SplitAnswer[]) => void;
}

/** Texts that the reader divided by a guess, one at a time, by mouse or by keyboard alone. */
export function SplitList({ work, disabled, onChange }: SplitListProps): ReactNode {
  const { t } = useDocumentWords();
  const { splits } = work;
  const { at, place, go } = useShownSplit(splits);
  const [doubt, split] = [work.reading.draft.doubts[at], splits[at]];
  const change = (answer: SplitAnswer): readonly SplitAnswer[] =>
    splits.map((each, position) => (position === at ? answer : each));
  const accept = (answer: SplitAnswer): void => {
    const answers = change({ ...answer, isAccepted: true });
    onChange(answers);
    go(nextOpen(answers, at, 1));
  };
  return (
    <Section heading={t("splits.heading", { count: splits.length })}>
      <Paragraph>{t("splits.purpose")}</Paragraph>
      <div ref={place}>
        <Accepted splits={splits} />
        {doubt && split && (
          <>
            <About work={work} doubt={doubt} position={at} />
            <SplitEditor
              {...{ doubt, split, disabled }}
              onChange={(answer) => onChange(change(answer))}
              onAccept={accept}
            />
          </>
        )}
        <Steps count={splits.length} at={at} onGo={go} />
      </div>
      <Remark>{t("splits.keys")}</Remark>
    </Section>
  );
}

interface ShownSplit {
  /** Position of the split that is shown, from 0. */
  readonly at: number;
  /** What holds its fields. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** Shows another one and leads the focus to it; `null`: there is none. */
  readonly go: (position: number | null) => void;
}

/** Which split is shown; keys lead from one to the next. */
function useShownSplit(splits: readonly SplitAnswer[]): ShownSplit {
  const [at, setAt] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const go = (position: number | null): void => {
    if (position === null) return;
    setAt(position);
    const half = place.current?.querySelector("textarea");
    half?.focus();
    // The buttons that stay in sight would cover it.
    half?.scrollIntoView({ block: "center" });
  };
  const isOpen = splits[at]?.isAccepted === false;
  useKeys((event) => {
    const step = stepOfKey(event);
    if (step === null) return;
    event.preventDefault();
    // From elsewhere on the screen the first way leads to the text that is shown.
    const isHere = event.target instanceof Node && place.current?.contains(event.target) === true;
    go(isHere || !isOpen ? nextOpen(splits, at, step) : at);
  });
  return { at, place, go };
}

function Accepted({ splits }: { readonly splits: readonly SplitAnswer[] }): ReactNode {
  const { t } = useDocumentWords();
  const accepted = splits.filter(({ isAccepted }) => isAccepted).length;
  return (
    <div role="status">
      <Remark>
        {accepted === splits.length
          ? t("splits.allAccepted")
          : t("splits.accepted", { accepted, total: splits.length })}
      </Remark>
    </div>
  );
}

function Steps({
  count,
  at,
  onGo,
}: {
  readonly count: number;
  readonly at: number;
  readonly onGo: (position: number) => void;
}): ReactNode {
  const { t } = useDocumentWords();
  return (
    <ButtonRow>
      <Button size="small" onClick={() => onGo((at - 1 + count) % count)}>
        {t("splits.previous")}
      </Button>
      <Button size="small" onClick={() => onGo((at + 1) % count)}>
        {t("splits.next")}
      </Button>
    </ButtonRow>
  );
}

/** Which text it is: its number among the doubtful ones, its place, its objective, and how it stands. */
function About({
  work,
  doubt,
  position,
}: Pick<SplitListProps, "work"> & { readonly doubt: DraftDoubt; readonly position: number }): ReactNode {
  const { t, language } = useDocumentWords();
  const objective = work.reading.draft.objectives[doubt.objective];
  const split = work.splits[position];
  const facts = [
    t("splits.position", { position: position + 1, total: work.splits.length }),
    placeText(doubt.place, language),
    split?.isAccepted === true ? t("splits.isAccepted") : t("splits.isOpen"),
  ];
  return (
    <>
      <Paragraph>
        <strong>{facts.filter((fact) => fact !== "").join(" · ")}</strong>
      </Paragraph>
      {objective !== undefined && (
        <Remark>
          {t("splits.ofObjective", {
            code: objective.code ?? "",
            title: shownText(objective.title, 80),
          }).trim()}
        </Remark>
      )}
    </>
  );
}

/** Hears the keys that are pressed anywhere on the screen. */
function useKeys(hear: (event: KeyboardEvent) => void): void {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest("main") !== null) latest.current(event);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** F8 and Alt+↓ lead to the next open one, with Shift or Alt+↑ to the one before. */
function stepOfKey({ key, altKey, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (key === "F8") return shiftKey ? -1 : 1;
  if (!altKey) return null;
  if (key === "ArrowDown") return 1;
  return key === "ArrowUp" ? -1 : null;
}
