import { keyOf } from "../../cells/table-cell";
import { centreLabel } from "../../plan/plan";
import type { TrackedPlan } from "../../measurement/tracked-plan";
import { QUARTERS, quarterLabel } from "../../contract/vocabulary";
import type { Quarter, Status } from "../../contract/vocabulary";
import type { SelectedCell, SelectedRow } from "./selected-cell";
import type { Asked, Question, Subject } from "./subject";

/** What a selected cell asks about, or why nothing can be said of it. */
export type Selection =
  | { readonly question: Question }
  /** `elsewhere`: no result stands there; `unknown-row`: its row names nothing that the plan holds. */
  | { readonly problem: "elsewhere" | "unknown-row" };

/**
 * The question that a selected cell asks. Tables are told by name and columns by header, wherever they have been moved.
 * A cell of a row without a result of its own (a title, a note) asks about the achievement of its row.
 */
export function subjectAt({ row }: SelectedCell, plan: TrackedPlan): Selection {
  if (row === null) return { problem: "elsewhere" };
  const columns = TABLES.find(({ table }) => table.test(row.table));
  if (columns === undefined) return { problem: "elsewhere" };
  const key = String(row.cells.get(columns.key) ?? "").trim();
  const subject = key === "" && columns.level !== "body" ? null : subjectOf(columns.level, key, plan);
  if (subject === null) return { problem: "unknown-row" };
  return { question: { subject, ...askedBy(row, subject) } };
}

interface KnownTable {
  readonly table: RegExp;
  /** Column that says what the row is about. */
  readonly key: string;
  readonly level: Subject["level"];
}

const TABLES: readonly KnownTable[] = [
  { table: /^Riepilogo_(?:Ente|Andamento)$/iu, key: "Voce", level: "body" },
  { table: /^Riepilogo_Valori$/iu, key: "Voce", level: "publicValue" },
  { table: /^Riepilogo_Centri$/iu, key: "Voce", level: "centre" },
  { table: /^Riepilogo_Dirigenti$/iu, key: "Voce", level: "manager" },
  { table: /^Riepilogo_(?:Obiettivi|Rischi)$/iu, key: "Codice", level: "objective" },
  { table: /^Obiettivi$/iu, key: "Codice", level: "objective" },
  { table: /^Centro_/iu, key: "ID", level: "indicator" },
  { table: /^(?:Indicatori|Rilevazioni)$/iu, key: "ID", level: "indicator" },
  { table: /^Fasi(?:_|$)/iu, key: "ID", level: "phase" },
];

function subjectOf(level: Subject["level"], key: string, { objectives }: TrackedPlan): Subject | null {
  const isKey = (text: string): boolean => keyOf(text) === keyOf(key);
  const active = objectives.filter((objective) => objective.active);
  switch (level) {
    case "body":
      return { level };
    case "publicValue":
      return active.some(({ publicValue }) => isKey(publicValue)) ? { level, label: key } : null;
    case "manager":
      return active.some(({ manager }) => isKey(manager)) ? { level, name: key } : null;
    case "centre": {
      // The summary names a centre as its first objective does; its code stands before the dash whatever the name.
      const found = active.find(({ centre }) => isKey(centreLabel(centre)) || isKey(centre.code));
      return found === undefined ? null : { level, code: found.centre.code };
    }
    case "objective":
      return objectives.some(({ code }) => isKey(code)) ? { level, code: key } : null;
    case "indicator":
      return objectives.some(({ indicators }) => indicators.some(({ id }) => isKey(id)))
        ? { level, id: key }
        : null;
    case "phase":
      return objectives.some(({ phases }) => phases.some(({ id }) => isKey(id))) ? { level, id: key } : null;
  }
}

const ACHIEVEMENT: Asked = { measure: "achievement" };

function askedBy(row: SelectedRow, subject: Subject): Pick<Question, "asked" | "quarter"> {
  const isReading = subject.level === "indicator" || subject.level === "phase";
  const quarter = isReading ? quarterOfRow(row) : (quarterOfHeader(row.header) ?? quarterOfRow(row));
  if (isReading) return { asked: ASKED_OF_INDICATOR[row.header] ?? ACHIEVEMENT, quarter };
  return { asked: ASKED_OF_LEVEL[row.header] ?? ACHIEVEMENT, quarter };
}

/**
 * A row of `Rilevazioni` and of `Riepilogo_Andamento` is about its own quarter. A reading on a centre's sheet is
 * explained with the whole row.
 */
function quarterOfRow({ cells }: SelectedRow): Quarter | null {
  return quarterOfHeader(String(cells.get("Trimestre") ?? ""));
}

/** The quarter of a column `T1`…`T4`; `null`: another column. */
export function quarterOfHeader(header: string): Quarter | null {
  return QUARTERS.find((quarter) => quarterLabel(quarter) === header) ?? null;
}

const ASKED_OF_INDICATOR: Readonly<Record<string, Asked>> = {
  Consuntivo: { measure: "actual" },
  Stato: { measure: "status" },
};

const count = (of: Status | "objectives" | "indicators"): Asked => ({ measure: "count", of });

/** What the columns of a level's row ask about, apart from the achievement. */
export const ASKED_OF_LEVEL: Readonly<Record<string, Asked>> = {
  Copertura: { measure: "coverage" },
  Obiettivi: count("objectives"),
  Indicatori: count("indicators"),
  Raggiunti: count("Raggiunto"),
  "In linea": count("In linea"),
  "In ritardo": count("In ritardo"),
  Critici: count("Critico"),
  "In corso": count("In corso"),
  "Non rilevati": count("Non rilevato"),
  "Senza target": count("Senza target"),
};
