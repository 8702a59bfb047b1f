import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { GuideCentre } from "../../../domain/studies/guide/guide";
import { Remark } from "../../parts/paragraph";
import { ShareBar } from "../../results/share-bar";
import { useGuideWords } from "./guide-words";
import { missingList } from "./missing-list";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none", paddingBottom: 0 },
  },
  link: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** The centres, each with how much of its registry is ready, as the way into it. */
export function CentreList({
  centres,
  onOpen,
}: {
  readonly centres: readonly GuideCentre[];
  readonly onOpen: (code: string) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {centres.map((centre) => (
        <li className={styles.item} key={centre.code}>
          <CentreItem centre={centre} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function CentreItem({
  centre,
  onOpen,
}: {
  readonly centre: GuideCentre;
  readonly onOpen: (code: string) => void;
}): ReactNode {
  const styles = useStyles();
  const words = useGuideWords();
  const { t, format } = words;
  const { code, label, ready, indicators } = centre;
  if (indicators === 0)
    return (
      <>
        <span>{label}</span>
        <Remark>{t("none")}</Remark>
      </>
    );
  const missing = missingList(centre, words);
  const parts = [
    t("readyShort", { ready: format.integer(ready), indicators: format.integer(indicators) }),
    missing === "" ? t("allReady") : t("missingList", { list: missing }),
  ];
  return (
    <>
      <Link as="button" className={styles.link} onClick={() => onOpen(code)}>
        {label}
      </Link>
      <ShareBar share={ready / indicators} />
      <Remark>{parts.join(", ")}</Remark>
    </>
  );
}
