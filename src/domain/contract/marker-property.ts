/**
 * Document property of the workbook that says which operation is under way, or was the last. Longer contents go on in
 * properties of the same name with the operation's number and a running number: `PIAO_operazione_12_1`.
 */
export const MARKER_PROPERTY = "PIAO_operazione";
