import { XmlWriter } from "@cj-tech-master/excelts/xml";
import { NORMAL_STYLE } from "../../model/cell-style";
import { styleItems, withStyleItems } from "./style-sheet-xml";

/**
 * The style sheet with the font of *Normal* in its first place, where columns take the width of their digits from. The library
 * has one of its own there.
 */
export function withStandardFont(xml: string): string {
  const { name, size } = NORMAL_STYLE.font;
  const font = new XmlWriter();
  font.openNode("font");
  font.leafNode("sz", { val: size });
  font.leafNode("color", { theme: 1 });
  font.leafNode("name", { val: name });
  font.leafNode("family", { val: 2 });
  font.closeNode();
  return withStyleItems(xml, "fonts", [font.toString(), ...styleItems(xml, "fonts").slice(1)]);
}
