import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { provisionalText } from "../../domain/measurement/provisional";
import type { Provisional } from "../../domain/measurement/provisional";
import { useWords } from "../words/words";

const useStyles = makeStyles({
  remark: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px dashed ${tokens.colorPaletteDarkOrangeBorderActive}`,
    overflowWrap: "anywhere",
  },
});

/** That the figures beside it may still change, and why; nothing where they are final. */
export function ProvisionalRemark({ provisional }: { readonly provisional: Provisional }): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const text = provisionalText(provisional, language);
  return text === "" ? null : <p className={styles.remark}>{text}</p>;
}
