import type { PlanRow } from "./table-rows";

const BODY =
  /^(?:comune|provincia|citt[àa] (?:di|metropolitana)|unione (?:di|dei|delle)|regione|universit[àa]|politecnico|a\.?s\.?[lp]\.?(?=\s)|asst|ats|ausl|azienda|istituto|camera di commercio|c\.?c\.?i\.?a\.?a\.?|ministero|agenzia|consorzio|comunit[àa] montana|autorit[àa]|ente|municipality|city of|agency|university|european)(?!\p{L})/iu;

/** The body that a line names: `COMUNE DI BORGOCHIARO`; `null`: none. */
export function bodyName(text: string): string | null {
  const [line = ""] = text.split("\n");
  const [name = ""] = line.split(/\s+[-–—]\s+/u);
  const bare = name.trim();
  return BODY.test(bare) && bare.length <= 90 && !/:/u.test(bare) ? bare : null;
}

/** The body of a plan: where a label says it, else the first line that names one. */
export function bodyOf(texts: readonly string[], rows: readonly PlanRow[]): string | null {
  const labelled = rows.find(({ section }) => section.body !== undefined)?.section.body;
  return labelled ?? texts.map(bodyName).find((name) => name !== null) ?? null;
}
