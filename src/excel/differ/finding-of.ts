import type { Finding, FindingCause, Remedy } from "../../domain/structure/finding";
import { cellAddress } from "../cells/address";

/** What a finding may say beside its cause, its sheet and its subject. */
interface Particulars {
  readonly at?: { readonly row: number; readonly column: number };
  readonly header?: string;
  readonly count?: number;
  readonly found?: string;
  readonly wanted?: string;
  readonly remedy?: Remedy;
}

/** A finding; what is not said is nothing, and it can be put right. */
export function findingOf(
  cause: FindingCause,
  sheet: string,
  subject: string,
  { at, header, count = 1, found, wanted, remedy = "restored" }: Particulars = {},
): Finding {
  return {
    ...{ cause, sheet, subject, count, remedy },
    address: at === undefined ? null : cellAddress(at.row, at.column),
    column: header ?? null,
    found: found ?? null,
    wanted: wanted ?? null,
  };
}
