import { makeStyles, tokens } from "@fluentui/react-components";

/** A list without marks of its own, its items one below the other. */
export const useListStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});
