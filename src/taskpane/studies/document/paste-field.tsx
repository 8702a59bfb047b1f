import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ClipboardEvent, ReactNode } from "react";

import type { DocumentFile } from "../../../readers/document/reading";
import { pastedDocument } from "../../../readers/clipboard/pasted-document";
import { useDocumentWords } from "./document-words";

/**
 * A field into which a table is pasted: it is read at once, with its cells where the clipboard has them. Text that comes
 * into the field otherwise, typed or dictated, is read when asked for. The clipboard itself cannot be asked: Office's
 * frames refuse it.
 */
export function PasteField({
  disabled,
  onPaste,
}: {
  readonly disabled: boolean;
  readonly onPaste: (content: DocumentFile) => void;
}): ReactNode {
  const { t } = useDocumentWords();
  const [text, setText] = useState("");
  const read = (content: DocumentFile | null): void => {
    if (!disabled && content !== null) onPaste(content);
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    read(pastedContent(event.clipboardData));
  };
  return (
    <>
      <Field label={t("source.pasteLabel")} hint={t("source.pasteHint")}>
        <Textarea
          resize="vertical"
          value={text}
          disabled={disabled}
          onPaste={paste}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {text.trim() !== "" && (
        <div>
          <Button disabledFocusable={disabled} onClick={() => read(pastedDocument({ html: "", text }))}>
            {t("source.pasteRead")}
          </Button>
        </div>
      )}
    </>
  );
}

function pastedContent(data: DataTransfer): DocumentFile | null {
  return pastedDocument({ html: data.getData("text/html"), text: data.getData("text/plain") });
}
