import type { ReactNode } from "react";

import type { StudyName } from "../state/study-name";
import type { StudyProps } from "../studies/study-props";

/** Draws a study. */
export type DrawStudy = (props: StudyProps) => ReactNode;

/** Fetches each study when it is to be shown. */
export const STUDIES: Readonly<Record<StudyName, () => Promise<DrawStudy>>> = {
  guide: async () => {
    const { GuideStudy } = await import("../studies/guide/guide-study");
    return (props) => <GuideStudy {...props} />;
  },
  anomalies: async () => {
    const { AnomaliesStudy } = await import("../studies/anomalies/anomalies-study");
    return (props) => <AnomaliesStudy {...props} />;
  },
  missing: async () => {
    const { MissingStudy } = await import("../studies/missing/missing-study");
    return (props) => <MissingStudy {...props} />;
  },
  why: async () => {
    const { WhyStudy } = await import("../studies/why/why-study");
    return (props) => <WhyStudy {...props} />;
  },
  quality: async () => {
    const { QualityStudy } = await import("../studies/quality/quality-study");
    return (props) => <QualityStudy {...props} />;
  },
};
