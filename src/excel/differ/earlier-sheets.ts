import { CENTRE_WORKINGS, PHASE_WORKINGS } from "../../domain/contract/centre-tables";
import { earlierHeaders } from "../../domain/contract/earlier-form";
import { SUMMARY_BODY, SUMMARY_OBJECTIVES } from "../../domain/contract/summary-tables";
import { tableNameFor } from "../../domain/contract/table";
import type { TableData } from "../../domain/cells/workbook-data";
import type { EarlierSheets } from "../../domain/studies/upgrade/upgrade-preview";
import type { Observation } from "../observe/observation";
import type { ComparedWorkbook } from "./compare-workbook";
import { dataOf } from "./observed-data";
import { locateTables } from "./located-table";

/** What the sheets of the version before say of themselves: their results, and the hidden steps that lead to them. */
export function earlierSheets(
  { located, reading }: Pick<ComparedWorkbook, "located" | "reading">,
  observation: Observation,
): EarlierSheets {
  const shown = (name: string): TableData | null => dataOf(name, located, observation);
  const centres = reading?.data.centres ?? [];
  return {
    centres: centres.map(({ code, indicators, phases }) => ({
      ...{ indicators, phases },
      workings: workingsOf(tableNameFor(CENTRE_WORKINGS, code), observation),
      phaseWorkings: workingsOf(tableNameFor(PHASE_WORKINGS, code), observation),
    })),
    summary: { body: shown(SUMMARY_BODY.name), objectives: shown(SUMMARY_OBJECTIVES.name) },
  };
}

/** Hidden workings that are a table no more say nothing: any centre's would read like them. */
function workingsOf(name: string, observation: Observation): TableData | null {
  if (!observation.skeleton.catalogue.has(name)) return null;
  const wanted = { name, headers: earlierHeaders(name), sheet: "" };
  return dataOf(name, locateTables([wanted], observation), observation);
}
