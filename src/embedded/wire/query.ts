import type { HostObject } from "../objects/host-object";
import { camelCase } from "../objects/object-class";
import { NotModelledError } from "../objects/office-error";
import { isMemberOfLibrary } from "./library-members";
import type { QueryInfo } from "./request";

/** Members to load, each with the members to load inside it. */
type Selection = Map<string, Selection>;

/**
 * The answer to `load(…)`: scalars by their wire name, sub-objects as objects, collections as `_Items`.
 * Fails with `NotModelledError` on a member of Office.js that is not modelled. `load()` and `*` give every scalar that
 * is. A name that Office.js does not have loads nothing and is no error: Microsoft's samples ask for
 * `items/noPropertiesNeeded` "so add any string after the 'items/' part" (OfficeDev/Word-Add-in-Angular2-StyleChecker,
 * and `load("no-properties-needed")` in learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-pivottables).
 */
export function queryResult(object: HostObject | null, query: QueryInfo): unknown {
  if (query.Expand) throw new NotModelledError("load with expand");
  return loaded(object, selectionOf(query.Select ?? ["*"]), query);
}

function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const path of paths) {
    let level = selection;
    for (const name of path.split("/").filter((part) => part !== "items")) {
      const inner: Selection = level.get(name) ?? new Map<string, Selection>();
      level.set(name, inner);
      level = inner;
    }
  }
  if (selection.size === 0) selection.set("*", new Map());
  return selection;
}

function loaded(object: HostObject | null, selection: Selection, query: QueryInfo): unknown {
  if (object === null) return null;
  return object.isCollection ? collectionResult(object, selection, query) : objectResult(object, selection);
}

function collectionResult(
  collection: HostObject,
  selection: Selection,
  { Skip = 0, Top }: QueryInfo,
): Record<string, unknown> {
  const own = new Map<string, Selection>();
  const ofItems = new Map<string, Selection>();
  for (const [name, inner] of selection) {
    (collection.hasProperty(wireName(name)) ? own : ofItems).set(name, inner);
  }
  const result = objectResult(collection, own);
  if (ofItems.size > 0) {
    const items = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
    result["_Items"] = items.map((item) => objectResult(item, ofItems));
  }
  return result;
}

function objectResult(object: HostObject, selection: Selection): Record<string, unknown> {
  const result = identityOf(object);
  for (const [name, inner] of selection) {
    if (name === "$none" || !isMemberOfLibrary(object.className, camelCase(name))) continue;
    if (name === "*") {
      for (const property of object.readable) result[property] = object.get(property);
    } else if (inner.size === 0 && object.hasProperty(wireName(name))) {
      result[wireName(name)] = object.get(wireName(name));
    } else {
      const wanted = inner.size === 0 ? new Map([["*", inner]]) : inner;
      result[wireName(name)] = loaded(object.child(wireName(name)), wanted, {});
    }
  }
  return result;
}

/** The id of an object, as Excel sends it with every answer: `Id` where that is a property, else `_Id`. */
export function identityOf(object: HostObject): Record<string, unknown> {
  if (object.id === undefined) return {};
  return { [object.hasProperty("Id") ? "Id" : "_Id"]: object.id };
}

/** `Values` for `values`. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
