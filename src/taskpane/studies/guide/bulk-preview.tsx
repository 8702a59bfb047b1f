import { INDICATORS } from "../../../domain/contract/plan-tables";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { ReactNode } from "react";

import { confirmMany, fillingFields, reopen } from "../../../domain/studies/guide/confirmation";
import type { Confirmation } from "../../../domain/studies/guide/confirmation";
import type { GuideRow } from "../../../domain/studies/guide/guide";
import { sharedSource } from "../../../domain/studies/guide/typed-value";
import type { CellChange } from "../../../domain/cells/workbook-data";
import type { StudyProps } from "../study-props";
import { ButtonRow } from "../../parts/button-row";
import { useGuideWords } from "./guide-words";
import { OPERATIONS } from "./operations";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outline: "none" },
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

type PreviewProps = Pick<StudyProps, "actions" | "busy"> & {
  readonly rows: readonly GuideRow[];
  readonly onClose: () => void;
};

/** What confirming these entries would write. Blank cells are filled too, unless the person says no. */
export function ConfirmPreview({ rows, ...props }: PreviewProps): ReactNode {
  const { t } = useGuideWords();
  const [fills, setFills] = useState(true);
  const confirmation = confirmMany(rows, fills);
  const canFill = confirmation.rows.some((row) => fillingFields(row).length > 0);
  return (
    <Preview
      changes={confirmation.changes}
      operation={OPERATIONS.confirm}
      lines={useConfirmationLines(confirmation)}
      {...props}
    >
      {(canFill || !fills) && (
        <Checkbox
          label={t("bulk.fill")}
          checked={fills}
          onChange={(_, { checked }) => setFills(checked === true)}
        />
      )}
    </Preview>
  );
}

/** What a source for these entries would write. */
export function SourcePreview({
  rows,
  source,
  ...props
}: PreviewProps & { readonly source: string }): ReactNode {
  const { t } = useGuideWords();
  const { changes, left } = sharedSource(rows, source);
  const lines = [
    ...(changes.length > 0 ? [t("bulk.sources", { count: changes.length, source: source.trim() })] : []),
    ...(left > 0 ? [t("bulk.left", { count: left })] : []),
  ];
  return <Preview changes={changes} operation={OPERATIONS.source} lines={lines} {...props} />;
}

/** What opening these entries again would write. */
export function ReopenPreview({ rows, ...props }: PreviewProps): ReactNode {
  const { t } = useGuideWords();
  const changes = reopen(rows);
  const lines = changes.length > 0 ? [t("bulk.reopens", { count: changes.length })] : [];
  return <Preview changes={changes} operation={OPERATIONS.reopen} lines={lines} {...props} />;
}

function useConfirmationLines(confirmation: Confirmation): readonly string[] {
  const { t } = useGuideWords();
  const { rows, changes, doubtful, alreadyConfirmed, withoutKind, withFormula } = confirmation;
  const filled = changes.length - rows.length;
  const noTarget = rows.filter(
    ({ id, missing }) => missing.includes("target") && !changes.some((change) => isTargetOf(change, id)),
  ).length;
  return [
    rows.length > 0 && t("bulk.confirms", { count: rows.length }),
    filled > 0 && t("bulk.fills", { count: filled }),
    noTarget > 0 && t("bulk.noTarget", { count: noTarget }),
    doubtful > 0 && t("bulk.doubtful", { count: doubtful }),
    withoutKind > 0 && t("bulk.withoutKind", { count: withoutKind }),
    withFormula > 0 && t("bulk.withFormula", { count: withFormula }),
    alreadyConfirmed > 0 && t("bulk.already", { count: alreadyConfirmed }),
    changes.some(({ target }) => target.header === INDICATORS.kind.header) && t("behind"),
  ].filter((line) => line !== false);
}

function isTargetOf({ target }: CellChange, id: string): boolean {
  return target.header === INDICATORS.target.header && target.key === id;
}

function Preview({
  changes,
  operation,
  lines,
  actions,
  busy,
  onClose,
  children,
}: Omit<PreviewProps, "rows"> & {
  readonly changes: readonly CellChange[];
  readonly operation: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { t } = useGuideWords();
  const id = useId();
  const region = useRef<HTMLDivElement>(null);
  // The button that asked for it is gone: keyboard and screen reader go on here.
  useEffect(() => region.current?.focus(), []);
  const write = (): void => {
    actions.run({ kind: "change", changes, operation });
    onClose();
  };
  return (
    <div className={styles.preview} role="group" aria-labelledby={id} ref={region} tabIndex={-1}>
      <h3 className={styles.heading} id={id}>
        {t("bulk.preview")}
      </h3>
      <ul className={styles.lines}>
        {(changes.length === 0 ? [t("bulk.nothing"), ...lines] : lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
      <PreviewButtons cells={changes.length} busy={busy} onWrite={write} onClose={onClose} />
    </div>
  );
}

function PreviewButtons({
  cells,
  busy,
  onWrite,
  onClose,
}: Pick<PreviewProps, "busy" | "onClose"> & {
  readonly cells: number;
  readonly onWrite: () => void;
}): ReactNode {
  const { t } = useGuideWords();
  return (
    <ButtonRow>
      {cells > 0 && (
        <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
          {t("bulk.write", { count: cells })}
        </Button>
      )}
      <Button onClick={onClose}>{t("bulk.cancel")}</Button>
    </ButtonRow>
  );
}
