import { makeStyles, tokens } from "@fluentui/react-components";

/** One of several things to look at: its lines below each other, behind a line whose colour and dashes its caller gives. */
export const useMarkedItemStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
});
