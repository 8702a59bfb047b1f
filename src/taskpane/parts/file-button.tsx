import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChangeEvent, ReactNode } from "react";

import type { ChosenFile } from "../documents/document-source";

/** A button that opens the system's dialog for files, of any kind: one that cannot be read is told why. */
export function FileButton({
  label,
  appearance,
  disabled,
  onChoose,
}: {
  readonly label: string;
  readonly appearance: "primary" | "secondary";
  readonly disabled: boolean;
  readonly onChoose: (file: ChosenFile) => void;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onChoose(file);
    // The same file can be chosen again after it was corrected.
    event.target.value = "";
  };
  return (
    <>
      <Button appearance={appearance} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" hidden onChange={onChange} aria-label={label} />
    </>
  );
}
