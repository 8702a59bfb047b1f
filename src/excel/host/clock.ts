/** Tells the time; passed in, so that tests can choose it. */
export type Clock = () => Date;

const DAY = 86_400_000;
/** Day 0 of Excel's 1900 system, as a UTC time. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A moment as an Excel date serial with time, in local time as people read it. */
export function excelSerial(date: Date): number {
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return (local - DAY_ZERO) / DAY;
}

/** `15/04/2022, 10:30`: when something was written, in a sentence of the workbook. */
function writtenAt(date: Date): string {
  return date.toLocaleString("it-IT", {
    ...{ day: "2-digit", month: "2-digit", year: "numeric" },
    ...{ hour: "2-digit", minute: "2-digit" },
  });
}

/** A moment as Excel keeps it, and as people write it. */
export function momentOf(date: Date): { readonly serial: number; readonly words: string } {
  return { serial: excelSerial(date), words: writtenAt(date) };
}
