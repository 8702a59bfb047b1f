import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";

import { rowsOf } from "../../../domain/studies/guide/guide";
import type { GuideCentre, GuideRow } from "../../../domain/studies/guide/guide";
import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { Stack } from "../../parts/stack";
import type { StudyProps } from "../study-props";
import { BulkConfirmation } from "./bulk-confirmation";
import { ButtonRow } from "../../parts/button-row";
import { EntryCard } from "./entry-card";
import { filterEntries } from "./entry-filter";
import type { EntryFilter } from "./entry-filter";
import { FilterButtons } from "./filter-buttons";
import { useGuideWords } from "./guide-words";
import { ReadinessLine } from "./readiness-line";
import { SelectionActions } from "./selection-actions";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface CentreProps extends Pick<StudyProps, "actions" | "busy"> {
  readonly centre: GuideCentre;
  /** The next centre with something to confirm; `null`: none. */
  readonly next: GuideCentre | null;
  /** Opens a centre by its code; `null`: all centres. */
  readonly onOpen: (code: string | null) => void;
}

/** One centre's registry, entry by entry. */
export function CentreView({ centre, next, onOpen, ...props }: CentreProps): ReactNode {
  const { t } = useGuideWords();
  const [filter, setFilter] = useState<EntryFilter>("all");
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const rows = rowsOf(centre);
  const shown = filterEntries(rows, filter);
  const selected = shown.filter(({ id }) => ids.has(id));
  return (
    <Stack>
      <ScreenHeading>{centre.label}</ScreenHeading>
      <OtherCentres next={next} onOpen={onOpen} />
      <Section heading={t("heading")}>
        <ReadinessLine readiness={centre} />
        {centre.missing.confirmation > 0 && (
          <Button appearance="primary" onClick={() => focusEntry(list, null)}>
            {t("firstOpen")}
          </Button>
        )}
      </Section>
      <Section heading={t("entries")}>
        <FilterButtons rows={rows} chosen={filter} onChoose={setFilter} />
        <SelectionActions
          shown={shown}
          selected={selected}
          onSelect={(chosen) => setIds(new Set(chosen))}
          {...props}
        />
        <Entries list={list} shown={shown} ids={ids} onSelect={setIds} {...props} />
      </Section>
      <Section heading={t("bulk.heading")}>
        <BulkConfirmation rows={rows} {...props} />
      </Section>
    </Stack>
  );
}

function OtherCentres({ next, onOpen }: Pick<CentreProps, "next" | "onOpen">): ReactNode {
  const { t } = useGuideWords();
  return (
    <ButtonRow>
      <Button size="small" onClick={() => onOpen(null)}>
        {t("back")}
      </Button>
      {next !== null && (
        <Button size="small" onClick={() => onOpen(next.code)}>
          {t("nextCentre", { label: next.label })}
        </Button>
      )}
    </ButtonRow>
  );
}

function Entries({
  list,
  shown,
  ids,
  onSelect,
  ...props
}: Pick<StudyProps, "actions" | "busy"> & {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly shown: readonly GuideRow[];
  readonly ids: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useGuideWords();
  if (shown.length === 0) return <Paragraph>{t("noMatch")}</Paragraph>;
  return (
    <div ref={list}>
      <ShowMore items={shown}>
        {(some) => (
          <ul className={styles.list}>
            {some.map((row) => (
              <EntryCard
                key={row.id}
                row={row}
                selected={ids.has(row.id)}
                onSelect={(selects) => onSelect(withId(ids, row.id, selects))}
                onConfirmed={() => focusEntry(list, row.id)}
                {...props}
              />
            ))}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}

function withId(ids: ReadonlySet<string>, id: string, selects: boolean): ReadonlySet<string> {
  const changed = new Set(ids);
  if (selects) changed.add(id);
  else changed.delete(id);
  return changed;
}

/** Puts the focus where the next entry to confirm wants something: after the given one, else from the first on. */
function focusEntry(list: RefObject<HTMLDivElement | null>, after: string | null): void {
  const cards = [...(list.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [])];
  const start = cards.findIndex(({ dataset }) => dataset["entry"] === after) + 1;
  const next = [...cards.slice(start), ...cards.slice(0, start)].find(
    ({ dataset }) => dataset["open"] === "true" && dataset["entry"] !== after,
  );
  const wants = next?.querySelector<HTMLElement>("[data-attention]");
  (wants ?? next?.querySelector<HTMLElement>("[data-confirm]"))?.focus();
}
