import { COLUMN_DAMAGE } from "./column-damage";
import type { Damage } from "./damage";
import { FORMULA_DAMAGE, TEXT_DAMAGE } from "./formula-damage";
import { IDENTIFIER_DAMAGE } from "./identifier-damage";
import { KIND_DAMAGE, LOOK_DAMAGE } from "./look-damage";
import { NAME_DAMAGE } from "./name-damage";
import { ROW_DAMAGE } from "./row-damage";
import { SHEET_DAMAGE } from "./sheet-damage";
import { TABLE_DAMAGE } from "./table-damage";
import { UNFINISHED_DAMAGE } from "./unfinished-damage";

/** Every way in which people, or an operation that was interrupted, break a workbook. */
export const EVERY_DAMAGE: readonly Damage[] = [
  ...FORMULA_DAMAGE,
  ...TEXT_DAMAGE,
  ...SHEET_DAMAGE,
  ...TABLE_DAMAGE,
  ...COLUMN_DAMAGE,
  ...NAME_DAMAGE,
  ...ROW_DAMAGE,
  ...IDENTIFIER_DAMAGE,
  ...LOOK_DAMAGE,
  ...KIND_DAMAGE,
  ...UNFINISHED_DAMAGE,
];
