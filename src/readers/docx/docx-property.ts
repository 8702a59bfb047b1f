import type { XmlAttributes } from "../package/read-xml";

/** An attribute of Word's, which every producer but the strictest writes with the prefix `w`; empty where it is not there. */
export function attribute(attributes: XmlAttributes, name: string): string {
  return attributes[`w:${name}`] ?? attributes[name] ?? "";
}

/** The value of a property. */
export function valueOf(attributes: XmlAttributes): string {
  return attribute(attributes, "val");
}

/** A property that is on by being there, unless it says otherwise (ECMA-376 part 1, §17.17.4 ST_OnOff). */
export function isOn(attributes: XmlAttributes): boolean {
  return !["0", "false", "off"].includes(valueOf(attributes));
}
