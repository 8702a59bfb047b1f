import type { HostObject } from "./host-object";
import { RangeAreasTarget } from "./range-areas-target";

/**
 * Objects that the client keeps by a reference (ranges have no id of their own). Kept from `_KeepReference`
 * until `_RemoveReference`, as the library asks for it.
 */
export class References {
  #next = 1;
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `reference-${this.#next++}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  /** The things of the model that are kept; of a `RangeAreas` its ranges. */
  targets(): ReadonlySet<unknown> {
    return new Set([...this.#objects.values()].flatMap(({ target }) => partsOf(target)));
  }

  get size(): number {
    return this.#objects.size;
  }
}

function partsOf(target: unknown): readonly unknown[] {
  return target instanceof RangeAreasTarget ? target.ranges : [target];
}
