import { htmlColor } from "./html-colors";
import { invalidArgument, NotModelledError } from "./office-error";

/** Checks of what a client sets a property to, or puts into an object argument. `member` is for the message. */

export function textValue(member: string, value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(`${member} must be a text`);
  return value;
}

export function numberValue(member: string, value: unknown): number {
  if (typeof value !== "number") throw invalidArgument(`${member} must be a number`);
  return value;
}

export function booleanValue(member: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${member} must be true or false`);
  return value;
}

/** One of Office's words; others are not modelled. */
export function wordValue<Word extends string>(member: string, value: unknown, words: readonly Word[]): Word {
  const text = textValue(member, value);
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new NotModelledError(`${member} = "${text}"`);
  return word;
}

/**
 * A colour as `#RRGGBB`, upper case, which is also how a named one reads back. The typings ask for `#RRGGBB` and write
 * "FFA500" for an example, so the sign may be missing. Another text is `InvalidArgument` (inferred); what an empty one
 * does is not known.
 */
export function colorValue(member: string, value: unknown): string {
  const text = textValue(member, value);
  if (text === "") throw new NotModelledError(`${member} = ""`);
  const named = htmlColor(text);
  if (named !== null) return named;
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text) ?? [];
  if (digits === undefined) throw invalidArgument(`${member}: "${text}" is not a colour`);
  return `#${digits.toUpperCase()}`;
}

/** A plain object with these keys and no others. */
export function objectValue<Key extends string>(
  member: string,
  value: unknown,
  keys: readonly Key[],
): Partial<Record<Key, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(`${member} must be an object`);
  }
  const result: Partial<Record<Key, unknown>> = {};
  for (const [name, part] of Object.entries<unknown>({ ...value })) {
    const key = keys.find((candidate) => candidate === name);
    if (key === undefined) throw new NotModelledError(`${member}.${name}`);
    result[key] = part;
  }
  return result;
}

/** Array argument whose size must be that of the range. */
export function listValue(member: string, value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) {
    throw invalidArgument(`${member} must be an array of ${length}`);
  }
  return value;
}
