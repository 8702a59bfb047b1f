import { deferredPart } from "./deferred-part";

/**
 * What is said above and between the parts of a screen, when there is something to be said. Message bars are heavy and
 * most of the time there is none: they are fetched once the pane has been shown, so that a network that fails later can
 * still be said to have failed.
 */
const load = () => import("./message-bars");

export const FailureMessage = deferredPart(async () => (await load()).FailureMessage);
export const ChangedMessage = deferredPart(async () => (await load()).ChangedMessage);
export const StaleMessage = deferredPart(async () => (await load()).StaleMessage);
export const StructureMessage = deferredPart(async () => (await load()).StructureMessage);
export const SheetsBehind = deferredPart(async () => (await load()).SheetsBehind);

/** Fetches them ahead of need. One that cannot be fetched now is asked for again when it is needed. */
export function fetchMessages(): void {
  load().catch(() => undefined);
}
