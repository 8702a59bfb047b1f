import { NAMES } from "../../domain/contract/defined-names";
import type { Plan } from "../../domain/plan/plan";
import { WorkbookError } from "../host/errors";
import { queueCatalogue } from "../read/catalogue";
import type { Catalogue } from "../read/catalogue";
import { queuePresentStyles } from "../read/present-styles";

/** What a load finds. */
export interface LoadStart {
  readonly catalogue: Catalogue;
  /** A plan has been loaded completely. */
  readonly isLoaded: boolean;
  readonly sheets: readonly string[];
  /** Our cell styles that are there already. */
  readonly styles: ReadonlySet<string>;
  /** All defined names of the workbook. */
  readonly names: readonly string[];
  /** The only sheet, where it is empty: the one of a new workbook. */
  readonly emptySheet: string | null;
}

/** One sync. Fails where sheets cannot be added. */
export async function readStart(context: Excel.RequestContext): Promise<LoadStart> {
  const { worksheets, protection, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  protection.load("protected");
  const first = worksheets.getFirst();
  const used = first.getUsedRangeOrNullObject(true);
  used.load("address");
  const drawings = [first.charts.getCount(), first.shapes.getCount()];
  const ownStyles = queuePresentStyles(context);
  const catalogue = queueCatalogue(context);
  await context.sync();
  if (protection.protected) throw new WorkbookError("workbook-protected", "", "unchanged", "");
  const sheets = worksheets.items.map(({ name }) => name);
  const isBlank = used.isNullObject && drawings.every(({ value }) => value === 0);
  const present = names.items.map(({ name }) => name);
  return {
    catalogue: catalogue(),
    isLoaded: present.includes(NAMES.loaded),
    sheets,
    names: present,
    styles: ownStyles(),
    emptySheet: sheets.length === 1 && isBlank ? (sheets[0] ?? null) : null,
  };
}

/** How a plan is called in messages: `Provincia di Lucca, 2022`. */
export function planName({ body, year }: Plan): string {
  return `${body}, ${year}`;
}
