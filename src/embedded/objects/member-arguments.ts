import type { HostObject } from "./host-object";
import { invalidArgument, NotModelledError } from "./office-error";

/**
 * The arguments of one call. Every argument that the caller gave must be read: one that is left over is not
 * modelled, and says so (`checkAllRead`).
 */
export class MemberArguments {
  readonly #read = new Set<number>();

  /** `values`: plain JSON, or a `HostObject` where the caller passed an Office.js object; `null` where a null object. */
  constructor(
    readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  /** As it came. Absent: `undefined`. */
  raw(position: number): unknown {
    this.#read.add(position);
    return this.values[position];
  }

  isGiven(position: number): boolean {
    return this.values[position] !== undefined && this.values[position] !== null;
  }

  text(position: number): string {
    const value = this.raw(position);
    if (typeof value !== "string") throw this.wrong(position, "a text");
    return value;
  }

  optionalText(position: number): string | undefined {
    this.#read.add(position);
    return this.isGiven(position) ? this.text(position) : undefined;
  }

  integer(position: number): number {
    const value = this.raw(position);
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw this.wrong(position, "a whole number");
    }
    return value;
  }

  optionalInteger(position: number): number | undefined {
    this.#read.add(position);
    return this.isGiven(position) ? this.integer(position) : undefined;
  }

  optionalBoolean(position: number): boolean | undefined {
    this.#read.add(position);
    if (!this.isGiven(position)) return undefined;
    const value = this.raw(position);
    if (typeof value !== "boolean") throw this.wrong(position, "true or false");
    return value;
  }

  /** One of `words`; other words of Office.js are not modelled. */
  oneOf<Word extends string>(position: number, words: readonly Word[]): Word {
    const text = this.text(position);
    const word = words.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
    if (word === undefined) throw new NotModelledError(`${this.member}("${text}")`);
    return word;
  }

  wrong(position: number, expected: string): Error {
    return invalidArgument(`${this.member}: argument ${position + 1} must be ${expected}`);
  }

  checkAllRead(): void {
    for (const position of this.values.keys()) {
      if (this.isGiven(position) && !this.#read.has(position)) {
        throw new NotModelledError(`${this.member}, argument ${position + 1}`);
      }
    }
  }
}

/** What a caller may pass where Office.js takes an object. */
export type ObjectArgument = HostObject | null;
