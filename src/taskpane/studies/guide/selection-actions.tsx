import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

import type { GuideRow } from "../../../domain/studies/guide/guide";
import { Remark } from "../../parts/paragraph";
import type { StudyProps } from "../study-props";
import { ConfirmPreview, ReopenPreview, SourcePreview } from "./bulk-preview";
import { ButtonRow } from "../../parts/button-row";
import { FocusPlace, useFocusPlace } from "./focus-place";
import { useGuideWords } from "./guide-words";

interface SelectionProps extends Pick<StudyProps, "actions" | "busy"> {
  /** The entries that are shown, and those of them that are selected. */
  readonly shown: readonly GuideRow[];
  readonly selected: readonly GuideRow[];
  readonly onSelect: (ids: readonly string[]) => void;
}

type Asked = "confirm" | "reopen" | "source";

/** What can be done with the selected entries: confirm, open again, give one source. Each shows first what it writes. */
export function SelectionActions(props: SelectionProps): ReactNode {
  const { selected, actions, busy } = props;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [source, setSource] = useState("");
  const { place, close } = useFocusPlace(() => setAsked(null));
  const preview = { rows: selected, actions, busy, onClose: close };
  return (
    <FocusPlace place={place}>
      {asked === null && <SelectionForm source={source} onSource={setSource} onAsk={setAsked} {...props} />}
      {asked === "confirm" && <ConfirmPreview {...preview} />}
      {asked === "reopen" && <ReopenPreview {...preview} />}
      {asked === "source" && <SourcePreview source={source} {...preview} />}
    </FocusPlace>
  );
}

interface FormProps extends SelectionProps {
  readonly source: string;
  readonly onSource: (source: string) => void;
  readonly onAsk: (asked: Asked) => void;
}

/** Which entries, and, once there are any, what to do with them. */
function SelectionForm({ shown, selected, onSelect, ...form }: FormProps): ReactNode {
  const { t } = useGuideWords();
  const isEmpty = selected.length === 0;
  return (
    <>
      <SelectButtons shown={shown} selected={selected} onSelect={onSelect} />
      <Remark>{isEmpty ? t("bulk.nothingSelected") : t("bulk.selected", { count: selected.length })}</Remark>
      {!isEmpty && <SelectedForm {...form} />}
    </>
  );
}

function SelectedForm({
  busy,
  source,
  onSource,
  onAsk,
}: Pick<FormProps, "busy" | "source" | "onSource" | "onAsk">): ReactNode {
  const { t } = useGuideWords();
  return (
    <>
      <ButtonRow>
        <Button disabledFocusable={busy} onClick={() => onAsk("confirm")}>
          {t("bulk.confirmSelected")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => onAsk("reopen")}>
          {t("bulk.reopenSelected")}
        </Button>
      </ButtonRow>
      <Field label={t("bulk.source")} hint={t("bulk.sourceHint")} size="small">
        <Input value={source} onChange={(_, { value }) => onSource(value)} />
      </Field>
      <ButtonRow>
        <Button disabledFocusable={busy || source.trim() === ""} onClick={() => onAsk("source")}>
          {t("bulk.writeSource")}
        </Button>
      </ButtonRow>
    </>
  );
}

function SelectButtons({
  shown,
  selected,
  onSelect,
}: Pick<SelectionProps, "shown" | "selected" | "onSelect">): ReactNode {
  const { t, format } = useGuideWords();
  return (
    <ButtonRow>
      <Button size="small" onClick={() => onSelect(shown.map(({ id }) => id))}>
        {t("bulk.selectAll", { total: format.integer(shown.length) })}
      </Button>
      <Button size="small" disabledFocusable={selected.length === 0} onClick={() => onSelect([])}>
        {t("bulk.selectNone")}
      </Button>
    </ButtonRow>
  );
}
