import { planQuality } from "../../../../src/domain/studies/quality/plan-quality";
import type { CriterionResult } from "../../../../src/domain/studies/quality/plan-quality";
import type { CriterionId } from "../../../../src/domain/studies/quality/criterion";
import { subjectName } from "../../../../src/domain/studies/quality/quality-sentence";
import type { WorkbookData } from "../../../../src/domain/cells/workbook-data";
import { tableOf, workbookOf } from "../../workbook-of";
import type { Row } from "../../workbook-of";

const OBJECTIVES = [
  ...["Codice", "Valore pubblico", "Titolo", "Centro", "Nome centro", "Dirigente", "Peso", "Stato piano"],
];
const INDICATORS = [
  ...["ID", "Obiettivo", "Indicatore", "Tipo", "Unità", "Polarità", "Regola", "Metodo"],
  ...["Valore iniziale", "Target", "Scadenza", "Frequenza", "Peso", "Fonte", "Dimensione"],
  ...["Confermato", "Stato piano"],
];

/** A workbook as it is read for the quality of the plan: with texts, sources and dimensions. */
export function qualityWorkbook(
  objectives: readonly Row[],
  indicators: readonly Row[],
  phases: readonly Row[] = [],
): WorkbookData {
  return {
    ...workbookOf({}),
    objectives: tableOf("Obiettivi", "Obiettivi", OBJECTIVES, objectives),
    indicators: tableOf("Indicatori", "Indicatori", INDICATORS, indicators),
    phases: tableOf("Fasi", "Fasi", ["ID", "Obiettivo", "Fase", "Peso", "Stato piano"], phases),
  };
}

/** An objective that has nothing to be seen but its indicators. */
export function objectiveRow(code: string, changes: Row = {}): Row {
  return {
    Codice: code,
    "Valore pubblico": "Public governance",
    Titolo: `Titolo di ${code}`,
    Centro: "A1",
    "Nome centro": "Organi Istituzionali",
    Dirigente: "Anna Bianchi",
    ...changes,
  };
}

/** An indicator that has nothing to be seen. */
export function indicatorRow(id: string, changes: Row = {}): Row {
  return {
    ID: id,
    Obiettivo: id.slice(0, id.lastIndexOf("-")),
    Indicatore: `Numero di ${id}`,
    Tipo: "Numero",
    Polarità: "Crescente",
    "Valore iniziale": 10,
    Target: 20,
    Fonte: "Protocollo",
    Dimensione: "Impatto",
    ...changes,
  };
}

/** What one criterion found. */
export function resultOf(data: WorkbookData, id: CriterionId): CriterionResult {
  const result = planQuality(data).criteria.find(({ criterion }) => criterion.id === id);
  if (result === undefined) throw new Error(`no criterion ${id}`);
  return result;
}

/** The names of what was found, and how many were looked at. */
export function foundBy(data: WorkbookData, id: CriterionId): readonly (string | number)[] {
  const { findings, of } = resultOf(data, id);
  return [...findings.map(({ subject }) => subjectName(subject)), of];
}
