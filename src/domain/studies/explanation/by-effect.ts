import type { Part } from "./explanation";

/** Parts that count, first the one that takes most away from a full result: its weight times what it lacks to 100 %. */
export function byEffect(parts: readonly Part[]): readonly Part[] {
  const lost = ({ weight, result }: Part): number => weight * (1 - (result ?? 0));
  return [...parts].sort((one, other) => lost(other) - lost(one));
}
