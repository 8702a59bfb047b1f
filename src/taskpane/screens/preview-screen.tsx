import type { ReactNode } from "react";

import { DifferentPlan } from "./different-plan";
import { NewPlan } from "./new-plan";
import { SamePlan } from "./same-plan";
import type { PreviewProps } from "./preview-props";

/** What loading the chosen plan would do. Nothing is written before the person confirms. */
export function PreviewScreen(props: PreviewProps): ReactNode {
  switch (props.page.comparison.state) {
    case "new":
      return <NewPlan {...props} />;
    case "same":
      return <SamePlan {...props} />;
    case "different":
      return <DifferentPlan {...props} />;
  }
}
