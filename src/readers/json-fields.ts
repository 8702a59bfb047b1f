import { withoutControlCharacters } from "../domain/contract/control-characters";
import { MAX_CELL_CHARACTERS } from "../domain/plan/text-room";
import type { ExpectedType, PlanProblem, PlanProblemReason } from "./plan-problem";

type Entry = Readonly<Record<string, unknown>>;

/** Reads fields of parsed JSON and collects what is wrong with them, instead of stopping at the first fault. */
export class JsonFields {
  readonly problems: PlanProblem[] = [];

  /** A text, possibly empty; control characters become spaces, with a notice. One that is not there reads as "". */
  text(value: unknown, place: string, objective: string): string {
    if (typeof value !== "string") {
      this.notThis(value, place, objective, "text");
      return "";
    }
    if (value.length > MAX_CELL_CHARACTERS) {
      this.fail(place, objective, {
        code: "too-long",
        characters: value.length,
        maximum: MAX_CELL_CHARACTERS,
      });
    }
    const clean = withoutControlCharacters(value);
    if (clean !== value) this.notice(place, objective, { code: "control-characters" });
    return clean;
  }

  /** A text that must say something. */
  filledText(value: unknown, place: string, objective: string): string {
    const text = this.text(value, place, objective);
    if (typeof value === "string" && text.trim() === "") this.fail(place, objective, { code: "empty" });
    return text;
  }

  /** A text or `null`; no field and a blank text count as `null`. */
  optionalText(value: unknown, place: string, objective: string): string | null {
    if (value === null || value === undefined) return null;
    const text = this.text(value, place, objective);
    return text.trim() === "" ? null : text;
  }

  /** A number. One that is not there reads as `null`. */
  number(value: unknown, place: string, objective: string): number | null {
    if (typeof value === "number") return value;
    this.notThis(value, place, objective, "number");
    return null;
  }

  /** An object, with a notice for every field that is not one of `known`. What is none reads as `null`. */
  object(value: unknown, place: string, objective: string, known: readonly string[]): Entry | null {
    if (!isEntry(value)) {
      this.notThis(value, place, objective, "object");
      return null;
    }
    for (const field of Object.keys(value).filter((name) => !known.includes(name))) {
      this.notice(place === "" ? field : `${place}.${field}`, objective, { code: "unknown-field" });
    }
    return value;
  }

  /** A list. What is none reads as `null`. */
  list(value: unknown, place: string, objective: string): readonly unknown[] | null {
    if (Array.isArray(value)) return value as readonly unknown[];
    this.notThis(value, place, objective, "list");
    return null;
  }

  fail(place: string, objective: string, reason: PlanProblemReason): void {
    this.problems.push({ severity: "error", place, objective, reason });
  }

  notice(place: string, objective: string, reason: PlanProblemReason): void {
    this.problems.push({ severity: "notice", place, objective, reason });
  }

  private notThis(value: unknown, place: string, objective: string, expected: ExpectedType): void {
    this.fail(place, objective, { code: value === undefined ? "missing" : "wrong-type", expected });
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
