import { NAMES } from "../../domain/contract/defined-names";
import { isEarlierForm } from "../../domain/contract/earlier-form";
import { tableOfNamesProperty } from "../../domain/contract/names-property";
import { INDICATORS, OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { WorkbookError } from "../host/errors";
import { catalogueFrom } from "../read/catalogue";
import type { Catalogue } from "../read/catalogue";
import { isOurs, markerFrom } from "./marker";
import type { Marker, MarkerProperty } from "./marker";
import { queueStyles } from "./styles";
import type { StyleLook } from "./styles";

/** A sheet as its tab shows it. */
export interface SheetSkeleton {
  readonly name: string;
  readonly isVisible: boolean;
  /** Options of its protection; `null`: it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** What a workbook consists of, without its cells: one read, whatever its size. */
export interface Skeleton {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetSkeleton[];
  readonly catalogue: Catalogue;
  /** Our defined names that are there, each with the cell that it leads to (`Riepilogo!A3`); `null`: nowhere. */
  readonly names: ReadonlyMap<string, string | null>;
  /** Our cell styles that are there. */
  readonly styles: ReadonlyMap<string, StyleLook>;
  /** The properties that spell the marker. */
  readonly properties: readonly MarkerProperty[];
  readonly marker: Marker | null;
  /** By derived table: the mark of the names that its rows repeated when they were written. */
  readonly nameMarks: ReadonlyMap<string, string>;
  /** Excel calculates only when it is told to. */
  readonly isManual: boolean;
}

/** Queues the reading; the getter works after the next sync. It fails where sheets can neither be added nor removed. */
export function queueSkeleton(context: Excel.RequestContext): () => Skeleton {
  const { workbook, application } = context;
  const { worksheets, tables, protection } = workbook;
  worksheets.load("items/name, items/visibility, items/protection/protected, items/protection/options");
  tables.load(
    "items/name, items/worksheet/name, items/rows/count, items/columns/items/name, items/autoFilter/isDataFiltered",
  );
  application.load("calculationMode");
  protection.load("protected");
  const { custom } = workbook.properties;
  custom.load("items/key, items/value");
  const names = queueNames(context);
  const styles = queueStyles(context);
  return () => {
    if (protection.protected) throw new WorkbookError("workbook-protected", "", "unchanged", "");
    const properties = custom.items
      .filter(({ key }) => isOurs(key))
      .map(({ key, value }) => ({ key, value: String(value) }));
    return {
      sheets: worksheets.items.map((sheet) => ({
        name: sheet.name,
        isVisible: sheet.visibility === "Visible",
        protection: sheet.protection.protected ? sheet.protection.options : null,
      })),
      catalogue: catalogueFrom(tables),
      names: names(),
      styles: styles(),
      properties,
      marker: markerFrom(properties),
      nameMarks: nameMarksOf(custom.items),
      isManual: application.calculationMode === "Manual",
    };
  };
}

function nameMarksOf(properties: readonly Excel.CustomProperty[]): ReadonlyMap<string, string> {
  return new Map(
    properties.flatMap(({ key, value }) => {
      const table = tableOfNamesProperty(key);
      return table === null ? [] : [[table, String(value)] as const];
    }),
  );
}

/** Our names with their cells. A name outlives its cell: then it leads nowhere. */
function queueNames(context: Excel.RequestContext): () => ReadonlyMap<string, string | null> {
  const found = Object.values(NAMES).map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load("name");
    const range = item.getRangeOrNullObject();
    range.load("address");
    return { name, item, range };
  });
  return () =>
    new Map(
      found
        .filter(({ item }) => !item.isNullObject)
        .map(({ name, range }) => [name, range.isNullObject ? null : range.address.replaceAll("$", "")]),
    );
}

/** The tables that hold the plan itself: the office's own. */
export const PLAN_TABLES = [OBJECTIVES.name, INDICATORS.name, PHASES.name, PARAMETERS.name] as const;

/** A load was begun and has not written the plan yet. */
export function isBeforePlan({ marker }: Skeleton): boolean {
  return marker?.isOpen === true && marker.operation === "load" && marker.inputs.beforePlan === true;
}

/** The workbook holds a plan, whole or damaged. */
export function holdsPlan(skeleton: Skeleton): boolean {
  if (isBeforePlan(skeleton)) return false;
  const present = PLAN_TABLES.filter((name) => skeleton.catalogue.has(name));
  return present.length >= 2 || skeleton.marker !== null;
}

/** True: the version before wrote it, or an upgrade was interrupted. */
export function isEarlier({ catalogue }: Skeleton): boolean {
  return isEarlierForm(catalogue.values());
}

/** The same as {@link requireLoaded}; fails with `earlier-form` where the workbook has to be brought forward first. */
export function requirePlan(skeleton: Skeleton): void {
  requireLoaded(skeleton);
  if (isEarlier(skeleton)) throw new WorkbookError("earlier-form", "", "unchanged", "");
}

/** Fails with `no-plan` where there is none, with `load-unfinished` where a load has to be finished first. */
export function requireLoaded(skeleton: Skeleton): void {
  if (isBeforePlan(skeleton)) {
    throw new WorkbookError("load-unfinished", skeleton.marker?.inputs.subject ?? "", "unchanged", "");
  }
  if (!holdsPlan(skeleton)) throw new WorkbookError("no-plan", "", "unchanged", "");
}
