import { useMemo, useState } from "react";
import type { ReactNode } from "react";

import { guideOf } from "../../../domain/studies/guide/guide";
import type { StudyProps } from "../study-props";
import { CentreView } from "./centre-view";
import { Overview } from "./overview";

/** The registry guide: what every indicator lacks, what its words suggest, and the way to complete and confirm it. */
export function GuideStudy({ data, ...props }: StudyProps): ReactNode {
  const guide = useMemo(() => guideOf(data), [data]);
  const [opened, setOpened] = useState<string | null>(null);
  const centre = guide.centres.find(({ code }) => code === opened);
  if (centre === undefined) return <Overview guide={guide} onOpen={setOpened} {...props} />;
  const position = guide.centres.indexOf(centre);
  const others = [...guide.centres.slice(position + 1), ...guide.centres.slice(0, position)];
  return (
    <CentreView
      key={centre.code}
      centre={centre}
      next={others.find(({ missing }) => missing.confirmation > 0) ?? null}
      onOpen={setOpened}
      {...props}
    />
  );
}
