/** The months' names by number − 1: Italian, then English. */
export const MONTH_NAMES: readonly (readonly [italian: string, english: string])[] = [
  ["gennaio", "january"],
  ["febbraio", "february"],
  ["marzo", "march"],
  ["aprile", "april"],
  ["maggio", "may"],
  ["giugno", "june"],
  ["luglio", "july"],
  ["agosto", "august"],
  ["settembre", "september"],
  ["ottobre", "october"],
  ["novembre", "november"],
  ["dicembre", "december"],
];

/** 1–12 for a number, a name or its beginning (`dic`, `sett.`); 0 for others: no real day comes of it. */
export function monthNumber(name: string): number {
  if (/^\d/u.test(name)) return Number(name);
  const bare = name.replace(/\.$/u, "");
  return MONTH_NAMES.findIndex((names) => names.some((month) => bare !== "" && month.startsWith(bare))) + 1;
}
