import type { CommentThread, Note } from "../../model/comment";
import type { Sheet } from "../../model/sheet";
import { kindOf, mainPart, relationshipsOf } from "../package/relationships";
import type { PackageParts } from "../package/package-parts";
import { partText } from "../package/package-parts";
import { isShown, noteShapes } from "./note-shapes";
import type { KeptNote } from "./notes-xml";
import { readNotesXml, said } from "./notes-xml";
import type { Persons } from "./threads-xml";
import { readPersonsXml, readThreadsXml } from "./threads-xml";

/** Everybody who takes part in a conversation of the workbook. */
export function readPersons(parts: PackageParts): Persons {
  const path = targetOf(parts, mainPart(parts), "person");
  return path === null ? new Map() : readPersonsXml(partText(parts, path), path);
}

/** Gives a sheet its notes and comments. `path`: of its part. */
export function readComments(parts: PackageParts, path: string, sheet: Sheet, persons: Persons): void {
  const threads = targetOf(parts, path, "threadedComment");
  if (threads !== null) sheet.comments = readThreadsXml(partText(parts, threads), threads, persons);
  const notes = targetOf(parts, path, "comments");
  if (notes === null) return;
  const shapes = shapesOf(parts, path);
  const ofThreads = new Set(sheet.comments.map(({ id }) => `tc=${id}`));
  const all = readNotesXml(partText(parts, notes), notes);
  sheet.comments = sheet.comments.map((thread): CommentThread => {
    const note = all.find(({ author }) => author === `tc=${thread.id}`)?.element;
    if (note === undefined) return thread;
    const shape = shapes.get(`${thread.row},${thread.column}`) ?? null;
    return { ...thread, kept: { ...thread.kept, note, shape, said: said(thread) } };
  });
  sheet.notes = all.flatMap(({ row, column, author, content, element }): readonly Note[] => {
    // The note that stands for a conversation in programs that know none.
    if (ofThreads.has(author)) return [];
    const shape = shapes.get(`${row},${column}`) ?? null;
    const kept: KeptNote = { element, shape, content };
    return [{ row, column, author, content, visible: shape !== null && isShown(shape), kept }];
  });
}

function shapesOf(parts: PackageParts, sheet: string): ReadonlyMap<string, string> {
  const path = shapesPath(parts, sheet);
  return path === null ? new Map() : noteShapes(partText(parts, path));
}

/** The part with the boxes of a sheet's notes; `null`: none. The sheet says which of its VML parts that is. */
export function shapesPath(parts: PackageParts, sheet: string): string | null {
  const element = /<(?:\w+:)?legacyDrawing\s[^>]*?\w+:id="([^"]*)"/.exec(partText(parts, sheet));
  const found = relationshipsOf(parts, sheet).find(({ id }) => id === element?.[1]);
  return found && parts.has(found.target) ? found.target : null;
}

function targetOf(parts: PackageParts, part: string, kind: string): string | null {
  const found = relationshipsOf(parts, part).find((each) => kindOf(each) === kind);
  return found && parts.has(found.target) ? found.target : null;
}
