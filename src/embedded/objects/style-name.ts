import { isUnmodelledStyle } from "../model/built-in-styles";
import { NotModelledError } from "./office-error";
import { textValue } from "./property-values";

/** The name of a cell style that a client gives; some that come with Excel are not modelled. */
export function styleNameValue(member: string, value: unknown): string {
  const name = textValue(member, value);
  if (isUnmodelledStyle(name)) throw new NotModelledError(`${member} "${name}"`);
  return name;
}
