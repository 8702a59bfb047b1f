/** An attribute's text in which `_x0041_` is not read as a character's code (ECMA-376, 22.9.2.19). */
export function toFileText(text: string): string {
  return text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x");
}

export function fromFileText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
