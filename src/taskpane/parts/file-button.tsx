import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChangeEvent, ReactNode } from "react";

import type { PlanFile } from "../state/task";

/** A button that opens the system's dialog for files. */
export function FileButton({
  label,
  accept,
  disabled,
  onChoose,
}: {
  readonly label: string;
  /** Kinds of files, as the `accept` attribute wants them. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onChoose: (file: PlanFile) => void;
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
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={accept} hidden onChange={onChange} aria-label={label} />
    </>
  );
}
