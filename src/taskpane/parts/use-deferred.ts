import { useEffect, useState } from "react";

type Loading<T> = { readonly value: T } | { readonly error: unknown } | null;

/**
 * A part of the pane that is loaded when it is first shown; `null` until then. `load` must be stable.
 * Unlike `React.lazy` it asks again after a failure, once the error boundary is left: networks come back.
 *
 * @throws what `load` failed with, for the error boundary.
 */
export function useDeferred<T>(load: () => Promise<T>): T | null {
  const [loading, setLoading] = useState<Loading<T>>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => {
        if (wanted) setLoading({ value });
      },
      (error: unknown) => {
        if (wanted) setLoading({ error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (loading === null) return null;
  if ("error" in loading) throw loading.error;
  return loading.value;
}
