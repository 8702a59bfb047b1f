import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { QUARTERS } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import { keyOf } from "../../domain/cells/table-cell";
import type { TableData } from "../../domain/cells/workbook-data";

/** What the title of `Riepilogo` and its status line say, where `Parametri` does not any more. */
interface SummaryHints {
  readonly body: string;
  readonly quarter: Quarter | null;
}

const TITLE = new RegExp(`^(.*) – ${SHEETS.summary} del piano \\d{4}$`, "s");

/** Reads the texts at the top of `Riepilogo`. */
export function summaryHints(texts: readonly string[]): SummaryHints {
  const body = texts.flatMap((text) => TITLE.exec(text)?.[1] ?? [])[0] ?? "";
  const quarter = texts.flatMap((text) => /^Al trimestre T([1-4])\b/.exec(text)?.[1] ?? [])[0];
  return { body, quarter: QUARTERS.find((one) => String(one) === quarter) ?? null };
}

/** What `Parametri` says of the body; what the summary's title says, where it does not. */
export function bodyOf(parameters: TableData | null, hints: SummaryHints): string {
  const names = parameters?.columns.get(PARAMETERS.parameter.header)?.values ?? [];
  const row = names.findIndex((name) => keyOf(String(name)) === keyOf(PARAMETER_NAMES.body));
  const value = parameters?.columns.get(PARAMETERS.value.header)?.values[row];
  return value === undefined || value === "" ? hints.body : String(value);
}
