import type { Plan } from "../../domain/plan/plan";

/** How a plan is called in messages: `Provincia di Lucca, 2022`. */
export function planName({ body, year }: Plan): string {
  return `${body}, ${year}`;
}

/** A short mark of a plan's contents: two plans that differ have, but for one case in four milliards, two marks. */
export function planMark(plan: Plan): string {
  return contentMark(plan);
}

/** The same of anything that JSON can say. */
export function contentMark(content: unknown): string {
  // FNV-1a, 32 bit (Fowler, Noll, Vo).
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(content)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
