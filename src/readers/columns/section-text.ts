import { beginsAsCentre, centreParts, codeAndName, isCode, personIn } from "./centre-text";
import { headingRole } from "./heading-role";

/** What a row of text between the rows of a table says of those below it. */
export interface Section {
  readonly centreCode?: string | null;
  readonly centreName?: string | null;
  readonly manager?: string | null;
  readonly publicValue?: string;
  readonly objectiveCode?: string | null;
  readonly objectiveTitle?: string;
  readonly description?: string;
  readonly objectiveWeight?: string;
  readonly body?: string;
  readonly year?: number;
}

/** A section with how surely the text is one: a person or a label in it, or only the word of a centre at its start. */
export interface SectionText {
  readonly section: Section;
  readonly isSure: boolean;
}

const LABEL_AND_VALUE = /^(?<label>[^:–—]{2,50}):\s*(?<value>.+)$/su;

/** What a text above rows says of them; `null`: nothing of a plan. */
export function sectionText(text: string): SectionText | null {
  const { label = "", value = "" } = LABEL_AND_VALUE.exec(text)?.groups ?? {};
  const labelled = label === "" ? null : labelledSection(label, value);
  if (labelled !== null) return { section: labelled, isSure: true };
  const objective = numberedObjective(text);
  if (objective !== null) return { section: objective, isSure: true };
  const { code, name, manager } = centreParts(text);
  if (manager !== null) return { section: { centreCode: code, centreName: name, manager }, isSure: true };
  if (!beginsAsCentre(text) || text.length > 90) return null;
  return { section: { centreCode: code, centreName: name, manager: null }, isSure: code !== null };
}

const NUMBERED = /^(?<label>\p{L}[\p{L} .°]*?)\s*(?<code>\S*\d\S*?)\s*[-‐-―−:]\s+(?<title>\p{L}.+)$/su;

/** `Obiettivo 1.1 – Riordinare gli archivi`. */
function numberedObjective(text: string): Section | null {
  const { label = "", code = "", title = "" } = NUMBERED.exec(text)?.groups ?? {};
  const role = title === "" || !isCode(code) ? undefined : headingRole(label)?.role;
  return role === "objective" || role === "objectiveCode"
    ? { objectiveCode: code, objectiveTitle: title }
    : null;
}

/** What a pair of label and value says: `Settore: Tributi`, `Responsabile: Rag. Santi`, `Anno: 2025`. */
export function labelledSection(label: string, value: string): Section | null {
  switch (headingRole(label)?.role) {
    case "centre": {
      const { code, name, manager } = centreParts(value);
      return { centreCode: code, centreName: name, manager };
    }
    case "centreCode":
      return { centreCode: value };
    case "manager":
      return { manager: personIn(value) ?? value };
    case "publicValue":
      return { publicValue: value };
    case "description":
    case "objective-description":
      return { description: value };
    case "objectiveWeight":
    case "weight":
      return { objectiveWeight: value };
    case "objectiveCode":
    case "number":
      return { objectiveCode: value };
    case "objective":
    case "title": {
      const { code, name } = codeAndName(value);
      return { ...(code === null ? {} : { objectiveCode: code }), objectiveTitle: name ?? value };
    }
    case "body":
      return { body: value };
    case "year": {
      const year = /^20\d\d$/u.exec(value)?.[0];
      return year === undefined ? null : { year: Number(year) };
    }
    default:
      return null;
  }
}

/**
 * A section in the one before. What stands together adds up; below rows a new centre ends the manager and the objective
 * of the one above, and a new objective ends the one above.
 */
export function within(outer: Section, inner: Section, isTogether: boolean): Section {
  const isCentre = inner.centreName !== undefined || inner.centreCode !== undefined;
  const isSecond = isCentre && (outer.centreName !== undefined || outer.centreCode !== undefined);
  if (isTogether && !isSecond) return { ...outer, ...inner };
  const { body, year, publicValue, centreCode, centreName, manager } = outer;
  const document = defined({ body, year, publicValue });
  if (isCentre) return { ...document, ...(isTogether ? defined(objectiveOf(outer)) : {}), ...inner };
  const isObjective = inner.objectiveTitle !== undefined || inner.objectiveCode !== undefined;
  return {
    ...(isObjective ? { ...document, ...defined({ centreCode, centreName, manager }) } : outer),
    ...inner,
  };
}

function objectiveOf({ objectiveCode, objectiveTitle, description, objectiveWeight }: Section): Loose {
  return { objectiveCode, objectiveTitle, description, objectiveWeight };
}

type Loose = { readonly [Key in keyof Section]?: Section[Key] | undefined };

function defined(section: Loose): Section {
  return Object.fromEntries(Object.entries(section).filter(([, value]) => value !== undefined));
}
