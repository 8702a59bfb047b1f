import { useEffect, useState } from "react";
import type { EmbeddedExcel } from "../embedded/embedded-excel";
import type { TrafficCounters } from "./chrome/status-bar";

/** The counters tell nobody when they move, so they are looked at now and then. */
const INTERVAL_MS = 400;

export function useTraffic({ counters }: EmbeddedExcel): TrafficCounters {
  const [traffic, setTraffic] = useState<TrafficCounters>({ syncs: 0, requestBytes: 0, responseBytes: 0 });
  useEffect(() => {
    const look = (): void => {
      const { requests: syncs, requestBytes, responseBytes } = counters;
      setTraffic((before) =>
        before.syncs === syncs && before.responseBytes === responseBytes
          ? before
          : { syncs, requestBytes, responseBytes },
      );
    };
    const timer = setInterval(look, INTERVAL_MS);
    return () => clearInterval(timer);
  }, [counters]);
  return traffic;
}
