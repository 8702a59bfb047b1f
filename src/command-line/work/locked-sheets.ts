import { shownText } from "../../domain/contract/shown-text";

/** What is said of sheets with a password of their own, which no verb asks for; none where there are none. */
export function lockedNotices(locked: readonly string[]): readonly string[] {
  if (locked.length === 0) return [];
  const names = locked.map((sheet) => `«${shownText(sheet, 40)}»`).join(", ");
  const what =
    locked.length === 1
      ? "un foglio ha una password sua ed è rimasto com'era"
      : `${locked.length} fogli hanno una password loro e sono rimasti com'erano`;
  return [`${what} (la password si dà nel pannello, in Excel): ${names}`];
}
