import { serialOf } from "../src/domain/cells/date-serial";

const DAY_FIRST = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})$/;

/** Excel's serial of a day written as `15/04/2022` or `2022-04-15`; `null`: none is. */
export function parseDate(text: string): number | null {
  const { year, month, day } = (DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text))?.groups ?? {};
  return serialOf(Number(year), Number(month), Number(day));
}
