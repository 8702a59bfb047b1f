import type { ReactNode } from "react";

import type { CellPlace } from "../../../domain/cells/workbook-data";
import { findingsBySheet, isSheetThere } from "../../../domain/structure/finding-groups";
import type { FindingGroup } from "../../../domain/structure/finding-groups";
import { CellLink } from "../../parts/cell-link";
import { PlainList } from "../../parts/plain-list";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import type { CheckPage } from "../../state/pane-state";
import { useStructureWords } from "../../words/structure-words";
import { FindingItem } from "./finding-item";

interface Going {
  readonly page: CheckPage;
  readonly onGoTo: (place: CellPlace) => void;
}

/** The findings of a page by sheet, each with the way to its cell. */
export function FindingGroups(props: Going): ReactNode {
  return findingsBySheet(props.page.findings).map((group) => (
    <GroupSection key={group.sheet} group={group} {...props} />
  ));
}

function GroupSection({ group, page, onGoTo }: Going & { readonly group: FindingGroup }): ReactNode {
  const { t } = useStructureWords();
  const { sheet, findings } = group;
  const isThere = isSheetThere(group);
  const name = sheet === "" ? t("wholeWorkbook") : sheet;
  return (
    <Section heading={t("group", { sheet: name, count: findings.length })}>
      {isThere && (
        <div>
          <CellLink place={{ sheet, address: "A1" }} label={t("goToSheet", { sheet })} onGoTo={onGoTo}>
            {t("goToSheet", { sheet })}
          </CellLink>
        </div>
      )}
      <ShowMore items={findings}>
        {(shown) => (
          <PlainList>
            {shown.map((finding, position) => (
              <FindingItem
                key={position}
                finding={finding}
                last={page.last}
                onGoTo={isThere ? onGoTo : null}
              />
            ))}
          </PlainList>
        )}
      </ShowMore>
    </Section>
  );
}
