/** How a level is called whose objectives name none: no public value, no manager. */
export const NOT_STATED = "Non indicato";

/** The name of a public value or manager as the summary shows it. */
export function levelName(name: string): string {
  return name.trim() === "" ? NOT_STATED : name;
}
