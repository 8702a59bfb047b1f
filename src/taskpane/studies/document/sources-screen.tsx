import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { OfferedArea } from "../../../domain/cells/sheet-cells";
import { ButtonRow } from "../../parts/button-row";
import { DropZone } from "../../parts/drop-zone";
import { FileButton } from "../../parts/file-button";
import { Paragraph, Remark } from "../../parts/paragraph";
import { PlainList } from "../../parts/plain-list";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { Stack } from "../../parts/stack";
import { useChosenPreferences } from "../../preferences/use-preferences";
import { choosingTask } from "../../state/choosing-task";
import type { SourcesPage } from "../../state/pane-state";
import type { ScreenProps } from "../../state/screen-props";
import type { DocumentSource } from "../../documents/document-source";
import { useDocumentWords } from "./document-words";
import { PasteField } from "./paste-field";

/** The ways to choose a document: a file, what was copied, cells of the open workbook. */
export function SourcesScreen({
  page,
  actions,
  busy,
}: ScreenProps & { readonly page: SourcesPage }): ReactNode {
  const { t } = useDocumentWords();
  const { columns: remembered = [] } = useChosenPreferences().preferences;
  const read = (source: DocumentSource): void => actions.run({ kind: "readDocument", source, remembered });
  const choose = (file: Parameters<typeof choosingTask>[0]): void =>
    actions.run(choosingTask(file, remembered));
  return (
    <>
      <Button appearance="subtle" size="small" onClick={actions.returnHome}>
        ‹ {t("back")}
      </Button>
      <Stack>
        <ScreenHeading>{t("source.heading")}</ScreenHeading>
        <Paragraph>{t("source.purpose")}</Paragraph>
        <FileSection disabled={busy} onChoose={choose} />
        <Section heading={t("source.paste")}>
          <PasteField disabled={busy} onPaste={(content) => read({ kind: "pasted", content })} />
        </Section>
        <Section heading={t("source.cells")}>
          <Areas
            areas={page.areas}
            disabled={busy}
            onChoose={(areas) => read({ kind: "cells", areas })}
            onLookAgain={() => actions.run({ kind: "offerAreas" })}
          />
        </Section>
        <TemplateSection disabled={busy} onMake={() => actions.run({ kind: "makeTemplate" })} />
      </Stack>
    </>
  );
}

function FileSection({
  disabled,
  onChoose,
}: {
  readonly disabled: boolean;
  readonly onChoose: (file: Parameters<typeof choosingTask>[0]) => void;
}): ReactNode {
  const { t } = useDocumentWords();
  return (
    <DropZone disabled={disabled} onDrop={onChoose}>
      <Section heading={t("source.file")}>
        <div>
          <FileButton
            label={t("source.choose")}
            appearance="primary"
            disabled={disabled}
            onChoose={onChoose}
          />
        </div>
        <Paragraph>{t("source.drop")}</Paragraph>
        <Remark>{t("source.formats")}</Remark>
      </Section>
    </DropZone>
  );
}

/** An empty form for who starts from nothing. */
function TemplateSection({
  disabled,
  onMake,
}: {
  readonly disabled: boolean;
  readonly onMake: () => void;
}): ReactNode {
  const { t } = useDocumentWords();
  return (
    <Section heading={t("source.template")}>
      <div>
        <Button disabledFocusable={disabled} onClick={onMake}>
          {t("source.makeTemplate")}
        </Button>
      </div>
      <Remark>{t("source.templateHint")}</Remark>
    </Section>
  );
}

interface AreasProps {
  readonly areas: readonly OfferedArea[];
  readonly disabled: boolean;
  readonly onChoose: (areas: readonly OfferedArea[]) => void;
  /** The selection may be another by now. */
  readonly onLookAgain: () => void;
}

/** Cells of the workbook that could be the plan's table. */
function Areas({ areas, disabled, onChoose, onLookAgain }: AreasProps): ReactNode {
  const { t } = useDocumentWords();
  const tables = areas.filter(({ table }) => table !== "");
  return (
    <>
      {areas.length === 0 ? (
        <Paragraph>{t("source.noCells")}</Paragraph>
      ) : (
        <ShowMore items={areas}>
          {(shown) => (
            <PlainList>
              {shown.map((area) => (
                <Area key={`${area.table} ${area.sheet} ${area.address}`} {...{ area, disabled, onChoose }} />
              ))}
            </PlainList>
          )}
        </ShowMore>
      )}
      <ButtonRow>
        {tables.length > 1 && (
          <Button size="small" disabledFocusable={disabled} onClick={() => onChoose(tables)}>
            {t("source.allTables", { count: tables.length })}
          </Button>
        )}
        <Button size="small" disabledFocusable={disabled} onClick={onLookAgain}>
          {t("source.again")}
        </Button>
      </ButtonRow>
      <Remark>{t("source.againHint")}</Remark>
    </>
  );
}

function Area({
  area,
  disabled,
  onChoose,
}: Pick<AreasProps, "disabled" | "onChoose"> & { readonly area: OfferedArea }): ReactNode {
  const { t } = useDocumentWords();
  const { table, sheet, address, rows, columns } = area;
  return (
    <li>
      <Button disabledFocusable={disabled} onClick={() => onChoose([area])}>
        {table === "" ? t("source.selected", { sheet, address }) : t("source.table", { table })}
      </Button>
      <Remark>
        {table === ""
          ? t("source.size", { rows, columns })
          : t("source.sizeIn", { sheet, address, rows, columns })}
      </Remark>
    </li>
  );
}
