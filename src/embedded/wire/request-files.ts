import type { BatchRequest } from "./request";
import { ActionType } from "./request";

/** The files that a request brings along as base64 (`Workbook.insertWorksheetsFromBase64`). */
export function filesOf(request: BatchRequest): readonly string[] {
  return request.Actions.flatMap(({ ActionType: type, Name, ArgumentInfo }) => {
    if (type !== ActionType.Method || Name !== "InsertWorksheetsFromBase64") return [];
    const file = ArgumentInfo?.Arguments?.[0];
    return typeof file === "string" ? [file] : [];
  });
}
