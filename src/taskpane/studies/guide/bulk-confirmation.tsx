import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

import { confirmMany } from "../../../domain/studies/guide/confirmation";
import type { GuideRow } from "../../../domain/studies/guide/guide";
import { KINDS } from "../../../domain/contract/vocabulary";
import type { Kind } from "../../../domain/contract/vocabulary";
import { Paragraph, Remark } from "../../parts/paragraph";
import { ConfirmPreview } from "./bulk-preview";
import { ButtonRow } from "../../parts/button-row";
import { FocusPlace, useFocusPlace } from "./focus-place";
import type { StudyProps } from "../study-props";
import { useGuideWords } from "./guide-words";

type BulkProps = Pick<StudyProps, "actions" | "busy"> & { readonly rows: readonly GuideRow[] };

/** Confirms all clear entries of a kind, or all of them, after showing what would be written. */
export function BulkConfirmation({ rows, ...props }: BulkProps): ReactNode {
  /** A kind, or `all`; `null`: nothing was asked for. */
  const [asked, setAsked] = useState<Kind | "all" | null>(null);
  const { place, close } = useFocusPlace(() => setAsked(null));
  const chosen = asked === "all" ? rows : rows.filter((row) => kindOf(row) === asked);
  return (
    <FocusPlace place={place}>
      {asked === null ? (
        <ConfirmButtons rows={rows} busy={props.busy} onAsk={setAsked} />
      ) : (
        <ConfirmPreview rows={chosen} onClose={close} {...props} />
      )}
    </FocusPlace>
  );
}

function ConfirmButtons({
  rows,
  busy,
  onAsk,
}: Omit<BulkProps, "actions"> & { readonly onAsk: (asked: Kind | "all") => void }): ReactNode {
  const { t, format } = useGuideWords();
  const clear = confirmMany(rows, true).rows;
  if (clear.length === 0) return <Paragraph>{t("allConfirmed")}</Paragraph>;
  const kinds = KINDS.flatMap((kind) => {
    const total = clear.filter((row) => kindOf(row) === kind).length;
    return total === 0 ? [] : [{ kind, total: format.integer(total) }];
  });
  return (
    <>
      <Remark>{t("bulk.hint")}</Remark>
      <ButtonRow>
        {kinds.map(({ kind, total }) => (
          <Button key={kind} disabledFocusable={busy} onClick={() => onAsk(kind)}>
            {t("bulk.confirmKind", { kind, total })}
          </Button>
        ))}
        <Button disabledFocusable={busy} onClick={() => onAsk("all")}>
          {t("bulk.confirmAll", { total: format.integer(clear.length) })}
        </Button>
      </ButtonRow>
    </>
  );
}

/** The kind that the entry has, or would be given. */
function kindOf({ indicator, suggestion }: GuideRow): Kind {
  return indicator.kind ?? suggestion.proposal.kind;
}
