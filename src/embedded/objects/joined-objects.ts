import type { HostObject } from "./host-object";

/**
 * Several objects of one class as one: reading gives what they share, `null` where they differ; setting and calling reach
 * each of them. That is how Excel answers for the `format` of a `RangeAreas`
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges, "Read properties of RangeAreas").
 */
export function joinedObjects(first: HostObject, others: readonly HostObject[]): HostObject {
  const all = [first, ...others];
  return {
    className: first.className,
    target: all.map(({ target }) => target),
    id: first.id,
    isCollection: first.isCollection,
    readable: first.readable,
    hasProperty: (name) => first.hasProperty(name),
    get: (property) => {
      const values = all.map((each) => each.get(property));
      const texts = new Set(values.map((value) => JSON.stringify(value)));
      return texts.size === 1 ? values[0] : null;
    },
    set: (property, value) => {
      for (const each of all) each.set(property, value);
    },
    child: (name) => joinedParts(all.map((each) => each.child(name))),
    call: (method, values) => {
      for (const each of all) each.call(method, values);
      return undefined;
    },
    item: (key) =>
      joinedObjects(
        first.item(key),
        others.map((each) => each.item(key)),
      ),
    // The members of a collection (sides of borders) are the same for all.
    items: () =>
      first.items().map((item, index) =>
        joinedObjects(
          item,
          others.flatMap((each) => each.items().slice(index, index + 1)),
        ),
      ),
  };
}

function joinedParts(parts: readonly (HostObject | null)[]): HostObject | null {
  const [first, ...others] = parts.filter((part) => part !== null);
  return first && others.length === parts.length - 1 ? joinedObjects(first, others) : null;
}
