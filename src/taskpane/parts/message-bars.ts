/** All messages in one piece: see `messages`. */
export { ChangedMessage } from "./changed-message";
export { FailureMessage } from "./failure-message";
export { SheetsBehind } from "./sheets-behind";
export { StaleMessage } from "./stale-message";
export { StructureMessage } from "./structure-message";
