/** Width of a text in pixels, in a font given as CSS says it. */
export type MeasureText = (text: string, font: string) => number;

/** How many lines a wrapped text takes in a width (pixels). Breaks at line breaks, spaces, and within long words. */
export function countLines(text: string, font: string, width: number, measure: MeasureText): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) lines += paragraphLines(paragraph, font, width, measure);
  return lines;
}

function paragraphLines(paragraph: string, font: string, width: number, measure: MeasureText): number {
  if (measure(paragraph, font) <= width) return 1;
  const space = measure(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = measure(word, font);
    const gap = used > 0 ? space : 0;
    if (used + gap + needed <= width) {
      used += gap + needed;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.max(Math.ceil(needed / Math.max(width, 1)), 1);
    lines += broken - 1;
    used = needed - (broken - 1) * width;
  }
  return lines;
}

/** Measures with a canvas, once per text and font. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser draws no canvas text");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const width = context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}
