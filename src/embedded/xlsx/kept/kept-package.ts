import type { Chart } from "../../model/chart";
import type { CellStyle, NamedStyle } from "../../model/cell-style";
import type { ConditionalLook } from "../../model/conditional-format";
import type { Sheet } from "../../model/sheet";
import type { EmbeddedWorkbook } from "../../model/workbook";
import type { ContentTypes, PackageKind } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import type { History } from "./history";

/**
 * The file that a workbook was read from. The workbook model knows a part of it; whatever else is in it is taken from
 * here when the workbook is written, so that a program that opens a file does not lose what it does not understand.
 */
export interface KeptPackage {
  readonly kind: PackageKind;
  readonly parts: PackageParts;
  readonly types: ContentTypes;
  /** Where each sheet stood in the package. Sheets that were added since are not here. */
  readonly sheets: ReadonlyMap<Sheet, KeptSheet>;
  readonly history: History;
  readonly looks: KeptLooks;
}

export interface KeptSheet {
  readonly path: string;
  /** Never changes, also where sheets are moved: slicers and views of others name it. */
  readonly sheetId: string;
  /** The charts that the model has, in the order of the drawing. */
  readonly charts: readonly KeptChart[];
}

export interface KeptChart {
  /** `null`: a chart of a kind that the model does not have. */
  readonly read: Chart | null;
}

/** Which look of the model was read from which format of the file: untouched cells keep exactly theirs. */
export interface KeptLooks {
  /** Place among the formats of cells. */
  readonly formats: WeakMap<CellStyle, number>;
  /** Place among the looks of conditional formats. */
  readonly differential: WeakMap<ConditionalLook, number>;
  /** Cell styles, each with a copy of it as it was read: a style is changed in place. */
  readonly named: ReadonlyMap<NamedStyle, NamedStyle>;
}

const keptPackages = new WeakMap<EmbeddedWorkbook, KeptPackage>();

/** `null`: the workbook was made new, or its file was ours alone. */
export function keptPackageOf(workbook: EmbeddedWorkbook): KeptPackage | null {
  return keptPackages.get(workbook) ?? null;
}

export function keepPackage(workbook: EmbeddedWorkbook, kept: KeptPackage): void {
  keptPackages.set(workbook, kept);
}
