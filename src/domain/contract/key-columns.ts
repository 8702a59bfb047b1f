import { INDICATORS, OBJECTIVES } from "./plan-tables";
import { PARAMETERS } from "./service-tables";
import type { ContractColumn } from "./table";

/** The columns whose text names a row, in whatever table they stand; a table has one of them. */
export const KEY_COLUMNS: readonly ContractColumn[] = [INDICATORS.id, OBJECTIVES.code, PARAMETERS.parameter];
