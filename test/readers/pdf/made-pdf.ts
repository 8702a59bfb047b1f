/** A page of a PDF that a test makes: what is drawn on it, and how it is turned. */
export interface MadePage {
  /** PDF operators; texts in Helvetica as `F1`. */
  readonly content: string;
  /** Degrees clockwise. */
  readonly rotate?: number;
}

/** A PDF with the given pages of 600 by 400 points, by hand: a writer of its own would hide what is in it. */
export function madePdf(pages: readonly MadePage[]): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap(({ content, rotate = 0 }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 400] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file + end);
}

/** Operators that write a text. */
export const text = (x: number, y: number, words: string): string =>
  `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET`;

/** Operators that rule a grid. */
export const grid = (xs: readonly number[], ys: readonly number[]): string =>
  [
    ...xs.map((x) => `${x} ${Math.min(...ys)} m ${x} ${Math.max(...ys)} l S`),
    ...ys.map((y) => `${Math.min(...xs)} ${y} m ${Math.max(...xs)} ${y} l S`),
  ].join("\n");
