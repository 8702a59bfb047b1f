import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";

import { anomalyGroups, filteredAnomalies } from "../../../domain/studies/anomalies/anomaly-review";
import type { AnomalyFilter } from "../../../domain/studies/anomalies/anomaly-review";
import type { Anomaly } from "../../../domain/cells/anomaly";
import { ChoiceButtons } from "../../parts/choice-buttons";
import { Paragraph, Remark } from "../../parts/paragraph";
import { PlainList } from "../../parts/plain-list";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { useAnomalyWords } from "./anomalies-words";
import { AnomalyItem } from "./anomaly-item";
import type { AnomalyItemProps } from "./anomaly-item";

/** From this many on, a list wants filters. */
const MANY = 6;
const FILTERS = ["all", "excluded", "warning", "proposed"] as const satisfies readonly AnomalyFilter[];

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface AnomalyBrowserProps extends Omit<AnomalyItemProps, "anomaly"> {
  readonly anomalies: readonly Anomaly[];
}

/** The anomalies by sheet; many can be narrowed down by sheet and by what becomes of them. */
export function AnomalyBrowser({ anomalies, ...item }: AnomalyBrowserProps): ReactNode {
  const styles = useStyles();
  const { t } = useAnomalyWords();
  const [filter, setFilter] = useState<AnomalyFilter>("all");
  const [sheet, setSheet] = useState("");
  const sheets = anomalyGroups(anomalies).map((group) => group.sheet);
  const groups = anomalyGroups(filteredAnomalies(anomalies, filter));
  // A sheet whose last cell was corrected is no choice any more.
  const chosen = sheets.includes(sheet) ? groups.filter((group) => group.sheet === sheet) : groups;
  return (
    <>
      {anomalies.length >= MANY && (
        <div className={styles.filters}>
          <SeverityChoice filter={filter} onChoose={setFilter} />
          <SheetChoice sheets={sheets} sheet={sheet} onChoose={setSheet} />
        </div>
      )}
      {chosen.length === 0 && <Paragraph>{t("filters.nothing")}</Paragraph>}
      {chosen.map((group) => (
        <Section
          key={group.sheet}
          heading={t("group", { sheet: group.sheet, count: group.anomalies.length })}
        >
          <ShowMore items={group.anomalies}>
            {(shown) => (
              <PlainList>
                {shown.map((anomaly, position) => (
                  <AnomalyItem key={position} anomaly={anomaly} {...item} />
                ))}
              </PlainList>
            )}
          </ShowMore>
        </Section>
      ))}
    </>
  );
}

function SeverityChoice({
  filter,
  onChoose,
}: {
  readonly filter: AnomalyFilter;
  readonly onChoose: (filter: AnomalyFilter) => void;
}): ReactNode {
  const { t } = useAnomalyWords();
  const label = useId();
  return (
    <div>
      <div id={label}>
        <Remark>{t("filters.severity")}</Remark>
      </div>
      <ChoiceButtons
        labelledBy={label}
        choices={FILTERS.map((value) => ({ value, content: t(`filters.${value}`) }))}
        chosen={filter}
        disabled={false}
        onChoose={onChoose}
      />
    </div>
  );
}

function SheetChoice({
  sheets,
  sheet,
  onChoose,
}: {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly onChoose: (sheet: string) => void;
}): ReactNode {
  const { t } = useAnomalyWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>
        <Remark>{t("filters.sheet")}</Remark>
      </label>
      <Select id={id} value={sheet} onChange={(_event, { value }) => onChoose(value)}>
        <option value="">{t("filters.everySheet")}</option>
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
