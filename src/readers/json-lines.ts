import { createScanner } from "jsonc-parser";

/** A list or an object that is being gone through. */
interface Container {
  readonly place: string;
  /** Of a list: position of the next value; `null`: an object. */
  next: number | null;
  /** Of an object: the field whose value comes next; `null`: its name comes next. */
  field: string | null;
}

/**
 * Lines, from 1, on which values of a JSON text begin, by place (`objectives[3].code`, empty for the whole): those that
 * are wanted and there. The text must be one that `JSON.parse` takes.
 */
export function linesOfPlaces(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Container[] = [];
  const scanner = createScanner(text, true);
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const inside = open.at(-1);
    const mark = text.charAt(scanner.getTokenOffset());
    if (mark === "}" || mark === "]") open.pop();
    else if (mark === ",") passComma(inside);
    else if (inside?.next === null && inside.field === null) inside.field = scanner.getTokenValue();
    else if (mark !== ":") {
      const place = placeIn(inside);
      if (wanted.has(place)) lines.set(place, scanner.getTokenStartLine() + 1);
      if (mark === "{" || mark === "[") open.push({ place, next: mark === "[" ? 0 : null, field: null });
    }
  }
  return lines;
}

function placeIn(container: Container | undefined): string {
  if (container === undefined) return "";
  const { place, next, field } = container;
  if (next !== null) return `${place}[${next}]`;
  return place === "" ? (field ?? "") : `${place}.${field ?? ""}`;
}

function passComma(container: Container | undefined): void {
  if (container === undefined) return;
  container.field = null;
  if (container.next !== null) container.next += 1;
}
