import type { ReactNode } from "react";

import type { Readiness } from "../../../domain/studies/guide/readiness";
import { Remark } from "../../parts/paragraph";
import { ShareBar } from "../../results/share-bar";
import { percentText } from "../../views/percent-text";
import { useGuideWords } from "./guide-words";
import { missingList } from "./missing-list";

/** How much of a part of the registry is ready: count, share with its denominator, bar, and what is missing. */
export function ReadinessLine({ readiness }: { readonly readiness: Readiness }): ReactNode {
  const words = useGuideWords();
  const { t, format } = words;
  const { ready, indicators } = readiness;
  if (indicators === 0) return <Remark>{t("none")}</Remark>;
  const missing = missingList(readiness, words);
  return (
    <>
      <div>
        {t("ready", {
          ready: format.integer(ready),
          indicators: format.integer(indicators),
          share: percentText(ready / indicators, [1], format),
        })}
      </div>
      <ShareBar share={ready / indicators} />
      <Remark>{missing === "" ? t("allReady") : t("missingLine", { list: missing })}</Remark>
    </>
  );
}
