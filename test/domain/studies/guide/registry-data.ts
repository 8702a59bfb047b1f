import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { guideOf, rowsOf } from "../../../../src/domain/studies/guide/guide";
import type { Guide, GuideRow } from "../../../../src/domain/studies/guide/guide";
import { indicatorId } from "../../../../src/domain/plan/plan";
import type { Plan } from "../../../../src/domain/plan/plan";
import { proposeIndicator } from "../../../../src/domain/studies/proposal/proposal";
import { FREQUENCIES, KINDS } from "../../../../src/domain/contract/vocabulary";
import type {
  CellChange,
  CellValue,
  TableColumn,
  WorkbookData,
} from "../../../../src/domain/cells/workbook-data";
import { readPlanJson } from "../../../../src/readers/plan-json";
import { tableOf, workbookOf } from "../../workbook-of";
import type { Row } from "../../workbook-of";

const HEADERS = [
  ...["ID", "Obiettivo", "Indicatore", "Tipo", "Unità", "Polarità", "Regola", "Metodo", "Valore iniziale"],
  ...["Target", "Scadenza", "Frequenza", "Peso", "Fonte", "Confermato", "Stato piano"],
];

export const OBJECTIVE = "2022-A1-OP-01";

/** A workbook with these registry rows; those without an objective are of the one objective that there is. */
export function registryData(
  indicators: readonly Row[],
  objectives: readonly Row[] = [{ Codice: OBJECTIVE }],
): WorkbookData {
  const named = indicators.map((row, position) => ({
    ID: indicatorId(OBJECTIVE, position + 1),
    Obiettivo: OBJECTIVE,
    ...row,
  }));
  const described = objectives.map((row) => ({
    Centro: "A1",
    "Nome centro": "Organi",
    Dirigente: "Rossi",
    ...row,
  }));
  return {
    ...workbookOf({ objectives: described }),
    indicators: tableOf("Indicatori", "Indicatori", HEADERS, named),
  };
}

/** The guide for these registry rows. */
export function guideFor(indicators: readonly Row[], objectives?: readonly Row[]): Guide {
  return guideOf(registryData(indicators, objectives));
}

/** All entries of a guide. */
export function allRows({ centres }: Guide): readonly GuideRow[] {
  return centres.flatMap(rowsOf);
}

/** The guide's only entry. */
export function rowOf(row: Row): GuideRow {
  const [only] = allRows(guideFor([row]));
  if (only === undefined) throw new Error("no entry");
  return only;
}

/** The published plan of Lucca. */
export function luccaPlan(): Plan {
  const seed = path.join(__dirname, "../../../../seeds/provincia-lucca-2022/plan.json");
  const read = readPlanJson(readFileSync(seed, "utf8"));
  if (!("plan" in read)) throw new Error("the plan of Lucca cannot be read");
  return read.plan;
}

/** The registry of Lucca as loading leaves it: what the words suggest stands in it, nothing is confirmed. */
export function luccaData(): WorkbookData {
  const { objectives } = luccaPlan();
  const rows = objectives.flatMap(({ code, indicators }) =>
    indicators.map(({ text }, index): Row => {
      const { kind, unit, polarity, rule, method, target, deadline, frequency } = proposeIndicator(
        text,
        2022,
      );
      return {
        ...{ ID: indicatorId(code, index + 1), Obiettivo: code, Indicatore: text, Tipo: kind, Unità: unit },
        ...{ Polarità: polarity, Regola: rule ?? "", Metodo: method, Target: target ?? "" },
        ...{ Scadenza: deadline ?? "", Frequenza: frequency, Confermato: "No", "Stato piano": "Attivo" },
      };
    }),
  );
  return registryData(
    rows,
    objectives.map(({ code, centre, manager }) => ({
      ...{ Codice: code, Centro: centre.code, "Nome centro": centre.name, Dirigente: manager },
    })),
  );
}

const WORDS = [
  ...["Numero di incontri: 12", "Domande istruite > 50%", "Redazione del piano entro il 31 ottobre 2022"],
  ...["26 schede", "Monitoraggio dpi", "da 10 a 12 incontri", "Somme incassate", "Rapporto tra NUI e GGV"],
];
/** Formulas of the office's own, also ones that show nothing. */
const formula = fc.constantFrom("", "Sì", 12, "Numero").map((shows) => ({ formula: "=Altro!B2", shows }));
const orFormula = <Value>(
  values: fc.Arbitrary<Value>,
): fc.Arbitrary<Value | { formula: string; shows: CellValue }> =>
  fc.oneof({ weight: 5, arbitrary: values }, { weight: 1, arbitrary: formula });
const cell = fc.oneof(
  fc.constant(""),
  fc.constantFrom<CellValue>("85%", 0.5, 12, 44865, "T2", "forse", true, "#N/A", -3),
);

/** Rows that an office may have left half done: blank, filled, confirmed, withdrawn, or full of slips. */
export const anyRows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    Indicatore: fc.constantFrom(...WORDS),
    Tipo: orFormula(fc.constantFrom("", ...KINDS, "numero di")),
    Unità: orFormula(fc.constantFrom("", "schede")),
    Polarità: orFormula(fc.constantFrom("", "Crescente", "Decrescente")),
    Regola: fc.constantFrom("", "Somma", "Media"),
    Metodo: fc.constantFrom("", "Sì/No", "Rapporto al target", "Dal valore iniziale"),
    "Valore iniziale": orFormula(cell),
    Target: orFormula(cell),
    Scadenza: orFormula(cell),
    Frequenza: orFormula(fc.constantFrom("", ...FREQUENCIES)),
    Peso: orFormula(cell),
    Fonte: orFormula(fc.constantFrom("", "Protocollo")),
    Confermato: orFormula(fc.constantFrom("", "Sì", "No", "si", "x")),
    "Stato piano": fc.constantFrom("", "Attivo", "Stralciato"),
  }),
  { maxLength: 6 },
);

/** What stands in a cell of the registry or of the objectives. */
export function valueAt(
  data: WorkbookData,
  { table, key, header }: CellChange["target"],
): CellValue | undefined {
  return cellsOf(data, table, header)?.values[positionOf(data, table, key)];
}

/** True where a formula stands in a cell of the registry or of the objectives. */
export function isFormulaAt(data: WorkbookData, { table, key, header }: CellChange["target"]): boolean {
  const content = cellsOf(data, table, header)?.formulas?.[positionOf(data, table, key)];
  return typeof content === "string" && content.startsWith("=");
}

function cellsOf(
  { objectives, indicators }: WorkbookData,
  table: string,
  header: string,
): TableColumn | undefined {
  return (table === "Obiettivi" ? objectives : indicators).columns.get(header);
}

function positionOf(data: WorkbookData, table: string, key: string): number {
  return cellsOf(data, table, table === "Obiettivi" ? "Codice" : "ID")?.values.indexOf(key) ?? -1;
}
