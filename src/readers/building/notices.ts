import type { SourceNotice, SourceNoticeReason, SourcePlace } from "../document/source-document";

type Counted = Extract<SourceNoticeReason, { readonly count: number }>["code"];

/** Collects what a reader leaves out. What is counted is told once for each table, where it is first met. */
export class Notices {
  readonly #notices: SourceNotice[] = [];
  readonly #counts = new Map<string, { readonly place: SourcePlace; code: Counted; count: number }>();

  add(place: SourcePlace, reason: SourceNoticeReason): void {
    this.#notices.push({ place, reason });
  }

  count(place: SourcePlace, code: Counted, count: number): void {
    if (count === 0) return;
    const key = JSON.stringify([code, place.sheet, place.table]);
    const counted = this.#counts.get(key);
    if (counted) counted.count += count;
    else this.#counts.set(key, { place, code, count });
  }

  all(): readonly SourceNotice[] {
    const counted = [...this.#counts.values()].map(({ place, code, count }): SourceNotice => ({
      place,
      reason: { code, count },
    }));
    return [...this.#notices, ...counted];
  }
}
