import type { CellAddress } from "../../model/area";
import { cellName, parseArea } from "../../model/area";
import type { CommentThread, Note } from "../../model/comment";
import { attributesOf, escaped, unescaped } from "../package/tag";
import type { XmlPiece } from "../package/xml-pieces";
import { innerPieces, localName, piecesOf } from "../package/xml-pieces";

/** `<comments>` (ECMA-376, 18.7): notes, and for programs that know no conversations a note for each of them too. */

export interface FileNote extends CellAddress {
  readonly author: string;
  readonly content: string;
  /** The element as it stands in the file. */
  readonly element: string;
}

export function readNotesXml(xml: string, part: string): readonly FileNote[] {
  const { children } = piecesOf(xml, part);
  const authors = inside(children, "authors").map(({ text }) => contentOf(text));
  return inside(children, "commentList").flatMap(({ text }) => {
    const attributes = attributesOf(text);
    const area = parseArea(attributes.get("ref") ?? "");
    if (!area) return [];
    const author = authors[Number(attributes.get("authorId") ?? 0)] ?? "";
    return [{ row: area.row, column: area.column, author, content: plainText(text), element: text }];
  });
}

function inside(pieces: readonly XmlPiece[], name: string): readonly XmlPiece[] {
  const found = pieces.find((piece) => localName(piece.name) === name);
  return found ? innerPieces(found).children : [];
}

function contentOf(text: string): string {
  return unescaped(/>([^<]*)<\/[^<]*$/.exec(text)?.[1] ?? "");
}

function plainText(element: string): string {
  const readings = element.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, "");
  return [...readings.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g)]
    .map(([, text = ""]) => unescaped(text))
    .join("");
}

/** What a note keeps of its file. */
export interface KeptNote {
  readonly element: string;
  readonly shape: string | null;
  readonly content: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

export function notesXml(notes: readonly Note[], threads: readonly CommentThread[]): string {
  const authors = [
    ...new Set([...notes.map(({ author }) => author), ...threads.map(({ id }) => `tc=${id}`)]),
  ];
  const elements = [
    ...notes.map((note) => ({ place: note, text: noteXml(note, authors.indexOf(note.author)) })),
    ...threads.map((thread) => ({
      place: thread,
      text: threadXml(thread, authors.indexOf(`tc=${thread.id}`)),
    })),
  ].sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  const names = authors.map((author) => `<author>${escaped(author)}</author>`).join("");
  const list = elements.map(({ text }) => text).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="${REVISION}"><authors>${names}</authors><commentList>${list}</commentList></comments>`;
}

function noteXml(note: Note, author: number): string {
  const kept = note.kept as KeptNote | undefined;
  const place = `ref="${cellName(note.row, note.column)}" authorId="${author}"`;
  if (kept?.content !== note.content)
    return `<comment ${place} shapeId="0"><text>${textXml(note.content)}</text></comment>`;
  return placed(kept.element, note, author);
}

function placed(element: string, { row, column }: CellAddress, author: number): string {
  return element
    .replace(/\sref="[^"]*"/, () => ` ref="${cellName(row, column)}"`)
    .replace(/\sauthorId="[^"]*"/, () => ` authorId="${author}"`);
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

/** What a conversation keeps of the note that stands for it. */
export interface KeptThreadNote {
  readonly note: string;
  readonly shape: string | null;
  /** What was said when the file was read. */
  readonly said: string;
}

export function said({ content, replies }: CommentThread): string {
  return JSON.stringify([content, ...replies.map((reply) => reply.content)]);
}

/** The words of Excel in Italian: who opens the file with an older program reads them. */
function threadXml(thread: CommentThread, author: number): string {
  const { id, row, column, content, replies } = thread;
  const kept = thread.kept as Partial<KeptThreadNote> | undefined;
  if (kept?.note !== undefined && kept.said === said(thread)) return placed(kept.note, thread, author);
  const answers = replies.map((reply) => `\nRisposta:\n    ${reply.content}`).join("");
  const text = `[Commento in thread]\n\nLa versione di Excel in uso consente di leggere questo commento in thread, ma le eventuali modifiche apportate verranno rimosse se il file viene aperto in una versione più recente di Excel.\n\nCommento:\n    ${content}${answers}`;
  return `<comment ref="${cellName(row, column)}" authorId="${author}" shapeId="0" xr:uid="${id}"><text>${textXml(text)}</text></comment>`;
}
