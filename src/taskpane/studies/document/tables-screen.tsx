import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

import { shownText } from "../../../domain/contract/shown-text";
import { placeText } from "../../../readers/document/place-words";
import { firstRows } from "../../documents/table-view";
import { Paragraph, Remark } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { Stack } from "../../parts/stack";
import { useChosenPreferences } from "../../preferences/use-preferences";
import { BackButton } from "./back-button";
import { useDocumentWords } from "./document-words";
import type { WorkProps } from "./work-props";

/** How much of a table is shown: enough to recognise it in a narrow pane. */
const SHOWN = { rows: 3, columns: 4, characters: 40 };

const useStyles = makeStyles({
  sample: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
});

/** Several tables could be the plan: which one? Each with its name, its place and its first rows. */
export function TablesScreen(props: WorkProps): ReactNode {
  const { work } = props;
  const { t } = useDocumentWords();
  return (
    <>
      <BackButton {...props} />
      <Stack>
        <ScreenHeading>{t("tables.heading")}</ScreenHeading>
        <Paragraph>{t("tables.several")}</Paragraph>
        <ShowMore items={work.candidates}>
          {(shown) => (
            <Stack>
              {shown.map((_, candidate) => (
                <Candidate key={candidate} candidate={candidate} {...props} />
              ))}
            </Stack>
          )}
        </ShowMore>
      </Stack>
    </>
  );
}

function Candidate({
  work,
  candidate,
  actions,
  busy,
}: WorkProps & { readonly candidate: number }): ReactNode {
  const { t, language } = useDocumentWords();
  const id = useId();
  const { columns: remembered = [] } = useChosenPreferences().preferences;
  const tables = work.candidates[candidate] ?? [];
  const first = tables[0] ?? 0;
  const table = work.document.tables[first];
  if (table === undefined) return null;
  const name = table.name === "" ? t("tables.unnamed", { number: first + 1 }) : shownText(table.name, 80);
  const place = placeText(table.place, language);
  const rows = t("tables.rows", { count: table.rows.length });
  return (
    <Section heading={name}>
      <Remark>
        {[place, tables.length > 1 ? t("tables.joined", { count: tables.length }) : rows]
          .filter((part) => part !== "")
          .join(" · ")}
      </Remark>
      <Sample name={name} table={table} />
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          id={id}
          aria-label={`${t("tables.proceed")}: ${name}`}
          onClick={() => actions.run({ kind: "chooseTable", work, candidate, remembered })}
        >
          {t("tables.proceed")}
        </Button>
      </div>
    </Section>
  );
}

function Sample({
  name,
  table,
}: {
  readonly name: string;
  readonly table: WorkProps["work"]["document"]["tables"][number];
}): ReactNode {
  const styles = useStyles();
  const { t } = useDocumentWords();
  const more = (table.rows[0]?.cells.length ?? 0) - SHOWN.columns;
  return (
    <>
      <table className={styles.sample} aria-label={t("tables.firstRows", { name })}>
        <tbody>
          {firstRows(table, SHOWN.rows, SHOWN.columns).map((texts, row) => (
            <tr key={row}>
              {texts.map((text, column) => (
                <td className={styles.cell} key={column}>
                  {shownText(text, SHOWN.characters)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <Remark>{t("tables.more", { count: more })}</Remark>}
    </>
  );
}
