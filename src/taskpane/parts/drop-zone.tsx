import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DragEvent, ReactNode } from "react";

import type { ChosenFile } from "../documents/document-source";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusLarge,
    outlineOffset: "6px",
  },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}` },
});

/** A part of a screen onto which a file can be dropped. What is in it offers the same without a mouse. */
export function DropZone({
  disabled,
  onDrop,
  children,
}: {
  readonly disabled: boolean;
  readonly onDrop: (file: ChosenFile) => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    // Otherwise the browser would open the file in the pane's place.
    event.preventDefault();
    setOver(!disabled);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined && !disabled) onDrop(file);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      data-drop-zone
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
