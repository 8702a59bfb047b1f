import type { CommentAuthor } from "../../model/comment";
import type { Sheet } from "../../model/sheet";
import type { ContentTypes } from "../package/content-types";
import { followedPart } from "../kept/followed-part";
import type { KeptPackage } from "../kept/kept-package";
import type { PartCopier } from "../kept/part-copier";
import type { Relationship } from "../package/relationships";
import { kindOf, mainPart, relationshipsOf, setRelationships } from "../package/relationships";
import { addSheetElement } from "../kept/sheet-element";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText } from "../package/package-parts";
import type { NoteBox } from "./note-shapes";
import { hasOtherShapes, withNoteShapes } from "./note-shapes";
import type { KeptNote, KeptThreadNote } from "./notes-xml";
import { notesXml } from "./notes-xml";
import { shapesPath } from "./read-comments";
import { newPersonsXml, personXml, readPersonsXml, threadsXml } from "./threads-xml";

/** The package that is written, and the file that its workbook was read from. */
export interface CommentsTarget {
  readonly parts: PackageParts;
  readonly types: ContentTypes;
  /** `null`: the workbook was made new. */
  readonly old: { readonly kept: KeptPackage; readonly copier: PartCopier } | null;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NEWER = "http://schemas.microsoft.com/office/2017/10/relationships";
const TYPES = {
  notes: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  shapes: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  threads: "application/vnd.ms-excel.threadedcomments+xml",
  persons: "application/vnd.ms-excel.person+xml",
};

/** Writes the notes and comments of a sheet, and keeps what else is drawn in their part. `number`: of the sheet. */
export function writeComments(target: CommentsTarget, sheet: Sheet, number: number): void {
  const path = `xl/worksheets/sheet${number}.xml`;
  const links: Relationship[] = [];
  const old = oldShapes(target, sheet);
  const hasNotes = sheet.notes.length > 0 || sheet.comments.length > 0;
  if (hasNotes || (old !== null && hasOtherShapes(old.text))) {
    const shapes = addPart(
      target,
      `xl/drawings/vmlDrawing${number}.vml`,
      shapesXml(sheet, old?.text ?? null),
      TYPES.shapes,
    );
    copyShapeTargets(target, sheet, { old, shapes });
    links.push({ id: "rIdShapes", type: `${RELATIONSHIPS}/vmlDrawing`, target: shapes, external: false });
    addSheetElement(target.parts, path, "legacyDrawing", '<legacyDrawing r:id="rIdShapes"/>');
  }
  if (hasNotes) {
    const notes = addPart(
      target,
      `xl/comments${number}.xml`,
      notesXml(sheet.notes, sheet.comments),
      TYPES.notes,
    );
    links.push({ id: "rIdNotes", type: `${RELATIONSHIPS}/comments`, target: notes, external: false });
  }
  if (sheet.comments.length > 0) {
    const wanted = `xl/threadedComments/threadedComment${number}.xml`;
    const xml = threadsXml(sheet.comments, (author) => personId(target, author));
    const threads = addPart(target, wanted, xml, TYPES.threads);
    links.push({ id: "rIdThreads", type: `${NEWER}/threadedComment`, target: threads, external: false });
  }
  setRelationships(target.parts, path, [...relationshipsOf(target.parts, path), ...links]);
}

interface OldShapes {
  readonly path: string;
  readonly text: string;
}

function oldShapes({ old }: CommentsTarget, sheet: Sheet): OldShapes | null {
  const before = old?.kept.sheets.get(sheet)?.path;
  const path = old && before !== undefined ? shapesPath(old.kept.parts, before) : null;
  return old && path !== null ? { path, text: partText(old.kept.parts, path) } : null;
}

/** Boxes of notes go with their notes; the others follow the rows and columns. */
function shapesXml(sheet: Sheet, old: string | null): string {
  const boxes: NoteBox[] = [
    ...sheet.notes.map(({ row, column, visible, kept }) => ({
      row,
      column,
      visible,
      shape: (kept as KeptNote | undefined)?.shape ?? null,
    })),
    ...sheet.comments.map(({ row, column, kept }) => ({
      row,
      column,
      visible: false,
      shape: (kept as Partial<KeptThreadNote> | undefined)?.shape ?? null,
    })),
  ];
  return withNoteShapes(old, boxes);
}

/** Pictures in the boxes of others. The ids in the part stay. */
function copyShapeTargets(
  { parts, old }: CommentsTarget,
  sheet: Sheet,
  { old: before, shapes }: { readonly old: OldShapes | null; readonly shapes: string },
): void {
  if (!old || !before) return;
  const followed = followedPart(
    new TextEncoder().encode(partText(parts, shapes).replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, keepNotes)),
    TYPES.shapes,
    shapes,
    { history: old.kept.history, sheet },
  );
  setPartText(parts, shapes, new TextDecoder().decode(followed).replaceAll(SETTLED, "<x:Anchor>"));
  setRelationships(
    parts,
    shapes,
    old.copier.copyTargets(relationshipsOf(old.kept.parts, before.path), sheet),
  );
}

/** Anchors of notes are right already. */
const SETTLED = "<x:Anchor >";

function keepNotes(shape: string): string {
  return shape.includes('ObjectType="Note"') ? shape.replaceAll("<x:Anchor>", SETTLED) : shape;
}

function addPart({ parts, types }: CommentsTarget, wanted: string, xml: string, type: string): string {
  let path = wanted;
  for (let number = 2; parts.has(path); number += 1) path = wanted.replace(/(\.\w+)$/, `_${number}$1`);
  setPartText(parts, path, xml);
  types.add(path, type);
  return path;
}

/** The id of a person of the workbook, who is added where nobody of that name is there. */
function personId(target: CommentsTarget, author: CommentAuthor): string {
  const { parts } = target;
  const path = personsPath(target);
  const xml = partText(parts, path);
  const persons = readPersonsXml(xml, path);
  for (const [id, { name, email }] of persons) {
    if (name === author.name && (email === author.email || author.email === "")) return id;
  }
  const id = `{00000000-0000-4000-8000-${String(persons.size + 1).padStart(12, "0")}}`;
  const empty = xml.replace(/<personList([^>]*)\/>\s*$/, "<personList$1></personList>");
  setPartText(
    parts,
    path,
    empty.replace("</personList>", () => `${personXml(author, id)}</personList>`),
  );
  return id;
}

function personsPath(target: CommentsTarget): string {
  const { parts } = target;
  const workbook = mainPart(parts);
  const links = relationshipsOf(parts, workbook);
  const known = links.find((each) => kindOf(each) === "person");
  if (known) return known.target;
  const path = addPart(target, "xl/persons/person.xml", newPersonsXml(), TYPES.persons);
  const link = { id: "rIdPersons", type: `${NEWER}/person`, target: path, external: false };
  setRelationships(parts, workbook, [...links, link]);
  return path;
}
