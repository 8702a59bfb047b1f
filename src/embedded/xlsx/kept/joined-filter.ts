import { attributesOf, withAttributes } from "../package/tag";
import type { XmlPiece } from "../package/xml-pieces";
import { innerPieces, joinedPieces } from "../package/xml-pieces";

/** What a `filterColumn` says of its button (ECMA-376, 18.3.2.7). */
const BUTTON = ["hiddenButton", "showButton"];

/**
 * The filter as the model has it, with what it does not know of the one that was read: buttons that are hidden, and the
 * order of the rows. Without a filter in the model there is none. `old`: its references follow the cells already.
 */
export function joinedFilter(fresh: XmlPiece | undefined, old: XmlPiece | undefined): XmlPiece | undefined {
  if (!fresh || !old) return fresh;
  const [now, before] = [innerPieces(fresh), innerPieces(old)];
  const hidden = new Map(before.children.flatMap(buttonOf));
  const columns = now.children.map((column) => withButton(column, hidden));
  const named = new Set(columns.map(columnId));
  const others = [...hidden].filter(([id]) => !named.has(id)).map(([id, button]) => columnPiece(id, button));
  const inOrder = [...columns, ...others].sort((a, b) => Number(columnId(a)) - Number(columnId(b)));
  const rest = before.children.filter(({ name }) => name !== "filterColumn");
  return { ...fresh, text: joinedPieces({ ...now, children: [...inOrder, ...rest] }) };
}

type Button = ReadonlyMap<string, string>;

function buttonOf(column: XmlPiece): readonly (readonly [string, Button])[] {
  const attributes = [...attributesOf(column.text)].filter(([name]) => BUTTON.includes(name));
  return column.name !== "filterColumn" || attributes.length === 0
    ? []
    : [[columnId(column), new Map(attributes)]];
}

function columnId({ text }: XmlPiece): string {
  return attributesOf(text).get("colId") ?? "";
}

function withButton(column: XmlPiece, hidden: ReadonlyMap<string, Button>): XmlPiece {
  const button = hidden.get(columnId(column));
  if (!button) return column;
  return { ...column, text: withAttributes(column.text, new Map([...attributesOf(column.text), ...button])) };
}

function columnPiece(id: string, button: Button): XmlPiece {
  return {
    name: "filterColumn",
    text: withAttributes("<filterColumn/>", new Map([["colId", id], ...button])),
  };
}
