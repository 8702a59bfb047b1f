import { beginsAsCentre, centreParts, codeAndName, personIn } from "./centre-text";
import { headingRole } from "./heading-role";

/** What a row of text between the rows of a table says of those below it. */
export interface Section {
  readonly centreCode?: string | null;
  readonly centreName?: string | null;
  readonly manager?: string | null;
  readonly publicValue?: string;
  readonly objectiveCode?: string | null;
  readonly objectiveTitle?: string;
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
  const { code, name, manager } = centreParts(text);
  if (manager !== null) return { section: { centreCode: code, centreName: name, manager }, isSure: true };
  if (!beginsAsCentre(text) || text.length > 90) return null;
  return { section: { centreCode: code, centreName: name, manager: null }, isSure: code !== null };
}

/** What a pair of label and value says: `Settore: Tributi`, `Responsabile: Rag. Santi`, `Anno: 2025`. */
export function labelledSection(label: string, value: string): Section | null {
  switch (headingRole(label, "")?.role) {
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
    case "objective":
    case "title": {
      const { code, name } = codeAndName(value);
      return { objectiveCode: code, objectiveTitle: name ?? value };
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

/** The sections one within another: a new centre ends the manager and the objective of the one before. */
export function within(outer: Section, inner: Section): Section {
  const isCentre = inner.centreName !== undefined || inner.centreCode !== undefined;
  const kept: Section = isCentre
    ? {
        ...(outer.publicValue === undefined ? {} : { publicValue: outer.publicValue }),
        ...(outer.body === undefined ? {} : { body: outer.body }),
        ...(outer.year === undefined ? {} : { year: outer.year }),
      }
    : outer;
  return { ...kept, ...inner };
}
