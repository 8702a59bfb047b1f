/**
 * Whether a class of Microsoft's client library has a member, whether it is modelled here or not. `*` counts as one; a
 * class that the library does not have (the host names a few parts that are plain values there) has every member.
 */
export function isMemberOfLibrary(className: string, member: string): boolean {
  const { Excel: library } = globalThis as { Excel?: Readonly<Record<string, unknown>> };
  const found = library?.[className];
  if (typeof found !== "function" || member === "*") return true;
  const { prototype } = found as { readonly prototype: object };
  return member in prototype;
}
