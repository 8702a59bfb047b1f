import type { PdfLibrary, PdfPage } from "./pdf-library";
import type { PageMarks, PageText } from "./page-marks";
import { outlines, product, RuledLines, type Matrix } from "./ruled-lines";

/** The texts and ruled lines of a page as a reader holds it: upright, whichever way it was turned. */
export async function readPage(library: PdfLibrary, page: PdfPage, number: number): Promise<PageMarks> {
  const content = await page.getTextContent();
  const items = content.items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
  const upright = page.getViewport({ scale: 1 }).transform;
  const turned = turnOf(
    items.map(({ transform, str }) => ({
      matrix: product(matrixOf(upright), matrixOf(transform)),
      weight: str.length,
    })),
  );
  const view = matrixOf(page.getViewport({ scale: 1, rotation: page.rotate + turned }).transform);
  const texts = items.flatMap(({ str, transform, width }): PageText[] => {
    const [a, b, c, d, x, y] = product(view, matrixOf(transform));
    // Texts across the reading direction are watermarks and stamps.
    if (Math.abs(b) > Math.abs(a)) return [];
    return [{ text: str, left: x, right: x + width, baseline: y, height: Math.hypot(c, d) }];
  });
  const { across, down } = await ruledLinesOf(library, page, view);
  return { page: number, texts, across, down };
}

const matrixOf = (numbers: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
};

/** By how many degrees the page must be turned so that most of its text stands upright. */
function turnOf(texts: readonly { readonly matrix: Matrix; readonly weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { matrix, weight } of texts) {
    const quarter = Math.round(Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2)) * 90;
    const turn = ((-quarter % 360) + 360) % 360;
    weights.set(turn, (weights.get(turn) ?? 0) + weight);
  }
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

async function ruledLinesOf({ OPS }: PdfLibrary, page: PdfPage, view: Matrix): Promise<RuledLines> {
  const operators = await page.getOperatorList();
  const lines = new RuledLines();
  const strokes: readonly unknown[] = [
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ];
  const fills: readonly unknown[] = [OPS.fill, OPS.eoFill];
  const kept: Matrix[] = [];
  let current = view;
  operators.fnArray.forEach((operator, index) => {
    const args: unknown = operators.argsArray[index];
    if (operator === OPS.save) kept.push(current);
    else if (operator === OPS.restore) current = kept.pop() ?? view;
    else if (operator === OPS.transform) current = product(current, matrixOf(args as number[]));
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(current);
      const [matrix] = args as [number[] | null];
      if (matrix !== null) current = product(current, matrixOf(matrix));
    } else if (operator === OPS.paintFormXObjectEnd) current = kept.pop() ?? view;
    else if (operator === OPS.constructPath) {
      const [paint, [path]] = args as [unknown, [ArrayLike<number> | null]];
      for (const corners of outlines(path ?? [], current)) {
        if (strokes.includes(paint)) lines.stroke(corners);
        else if (fills.includes(paint)) lines.fill(corners);
      }
    }
  });
  return lines;
}
