/** The name of an element or attribute without its prefix: producers choose prefixes as they like. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
