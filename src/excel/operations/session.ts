import type { Operation } from "../../domain/structure/operation";
import type { Marker } from "../observe/marker";

/**
 * What one port remembers between operations: an operation that failed keeps its number when it is repeated, so that
 * `Registro` has each change once, also where the failure came after everything had been written.
 */
export class Session {
  private failed: { readonly key: string; readonly number: number } | null = null;

  /**
   * The number of an operation that begins; `key` tells what it does from everything else, `logged` is the greatest number
   * in `Registro`: programs that save the file may have lost the marker.
   */
  begin(operation: Operation, key: string, marker: Marker | null, logged: number): number {
    const own = `${operation} ${key}`;
    const last = Math.max(marker?.number ?? 0, logged);
    const isSame = this.failed?.key === own && this.failed.number >= last;
    const left = marker?.isOpen === true && marker.operation === operation ? marker.number : null;
    const number = isSame ? (this.failed?.number ?? last) : (left ?? last + 1);
    this.failed = { key: own, number };
    return number;
  }

  /** The operation is done. */
  end(): void {
    this.failed = null;
  }
}
