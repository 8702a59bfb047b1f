import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ClipboardEvent, ReactNode } from "react";

import type { DocumentFile } from "../../../readers/document/reading";
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
  const paste = (event: ClipboardEvent): void => {
    const content = pastedContent(event.clipboardData);
    if (disabled || content === null) return;
    event.preventDefault();
    onPaste(content);
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
          <Button disabledFocusable={disabled} onClick={() => onPaste(asFile("appunti.txt", text))}>
            {t("source.pasteRead")}
          </Button>
        </div>
      )}
    </>
  );
}

/** A table's cells as HTML where the clipboard has a table, else its text; `null`: it has neither. */
function pastedContent(data: DataTransfer): DocumentFile | null {
  const html = data.getData("text/html");
  if (/<table[\s>]/iu.test(html)) return asFile("appunti.html", html);
  const text = data.getData("text/plain");
  return text.trim() === "" ? null : asFile("appunti.txt", text);
}

/** With a mark that says UTF-8: the HTML of Word and Excel may declare the character set that it once had. */
function asFile(name: string, text: string): DocumentFile {
  return { name, bytes: new TextEncoder().encode(`\uFEFF${text}`) };
}
