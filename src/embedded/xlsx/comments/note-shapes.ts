import type { CellAddress } from "../../model/area";
import { attributesOf, withAttributes } from "../package/tag";

/**
 * The boxes of notes, in the old drawing language (VML; [MS-OI29500] 2.4): Excel finds no note without its box. Boxes
 * of others in the same part (form controls, embedded objects) are left alone.
 */

const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;

/** A box that was read, by the cell of its note. */
export function noteShapes(vml: string): ReadonlyMap<string, string> {
  const shapes = [...vml.matchAll(SHAPE)].map(([shape]) => shape).filter(isNote);
  return new Map(
    shapes.map((shape) => [`${clientNumber(shape, "Row")},${clientNumber(shape, "Column")}`, shape]),
  );
}

function isNote(shape: string): boolean {
  return /<x:ClientData\s[^>]*ObjectType="Note"/.test(shape);
}

function clientNumber(shape: string, name: string): number {
  return Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? -1);
}

export function isShown(shape: string): boolean {
  return /<x:Visible(?:\s*\/>|>)/.test(shape);
}

/** A note with its box: as it was read, or none yet. */
export interface NoteBox extends CellAddress {
  readonly visible: boolean;
  readonly shape: string | null;
}

/** The part with these boxes for notes instead of its own. `vml`: `null` where there was no part. */
export function withNoteShapes(vml: string | null, boxes: readonly NoteBox[]): string {
  const base = (vml ?? EMPTY).replace(SHAPE, (shape) => (isNote(shape) ? "" : shape));
  const taken = new Set([...base.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id)));
  const kept = boxes.map(({ shape }) => Number(/_x0000_s(\d+)/.exec(shape ?? "")?.[1] ?? 0));
  let last = Math.max(FIRST_ID, ...taken, ...kept);
  const written = boxes.map((box, index) => {
    if (box.shape !== null) return movedShape(box.shape, box);
    last += 1;
    return newShape(box, `_x0000_s${last}`, index + 1);
  });
  const type = /<v:shapetype\s[^>]*id="_x0000_t202"/.test(base) ? "" : BOX_TYPE;
  return base.replace(/<\/xml>\s*$/, () => `${type}${written.join("")}</xml>`);
}

/** Ids of a sheet's shapes begin after 1024 (Excel gives each drawing a thousand). */
const FIRST_ID = 1024;

/** Whether anything is left in a part without notes. */
export function hasOtherShapes(vml: string): boolean {
  return [...vml.matchAll(SHAPE)].some(([shape]) => !isNote(shape));
}

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const BOX_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A box as Excel makes it: a column to the right, four rows high. */
function newShape({ row, column, visible }: NoteBox, id: string, order: number): string {
  const [left, top] = [column + 1, Math.max(0, row - 1)];
  const anchor = [left, 15, top, 10, left + 2, 15, top + 4, 4].join(", ");
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:${order};visibility:${visible ? "visible" : "hidden"}`;
  return `<v:shape id="${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>${visible ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`;
}

/** The box keeps its distance from the cell of its note. */
function movedShape(shape: string, { row, column, visible }: NoteBox): string {
  const [down, right] = [row - clientNumber(shape, "Row"), column - clientNumber(shape, "Column")];
  const moved = down === 0 && right === 0 ? shape : withMovedAnchor(shape, down, right);
  return isShown(moved) === visible ? moved : withVisibility(moved, visible);
}

function withMovedAnchor(shape: string, down: number, right: number): string {
  return shape
    .replace(/(<x:Anchor>)([^<]*)(<)/, (whole, open: string, text: string, close: string) => {
      const numbers = text.split(",").map(Number);
      if (numbers.length !== 8 || numbers.some(Number.isNaN)) return whole;
      const by = [right, 0, down, 0, right, 0, down, 0];
      return `${open}${numbers.map((number, index) => Math.max(0, number + (by[index] ?? 0))).join(", ")}${close}`;
    })
    .replace(/(<x:Row>)\s*(\d+)/, (_, open: string, number: string) => `${open}${Number(number) + down}`)
    .replace(/(<x:Column>)\s*(\d+)/, (_, open: string, number: string) => `${open}${Number(number) + right}`);
}

function withVisibility(shape: string, visible: boolean): string {
  const attributes = attributesOf(shape);
  const style = (attributes.get("style") ?? "").replace(
    /visibility:\s*\w+/,
    `visibility:${visible ? "visible" : "hidden"}`,
  );
  const styled = withAttributes(shape, attributes.set("style", style));
  return visible
    ? styled.replace("</x:ClientData>", "<x:Visible/></x:ClientData>")
    : styled.replace(/<x:Visible(?:\s*\/>|>[^<]*<\/x:Visible>)/, "");
}
