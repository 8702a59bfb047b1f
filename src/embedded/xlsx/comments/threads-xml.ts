import { cellName, parseArea } from "../../model/area";
import type { CommentAuthor, CommentEntry, CommentThread } from "../../model/comment";
import { attributesOf, escaped, unescaped, withAttributes } from "../package/tag";
import { localName, piecesOf } from "../package/xml-pieces";

/** Conversations and the persons in them ([MS-XLSX] 2.1.15 and 2.1.16, 2.6.205 and following). */

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** A person by the id of a file. */
export type Persons = ReadonlyMap<string, CommentAuthor>;

export function readPersonsXml(xml: string, part: string): Persons {
  return new Map(
    piecesOf(xml, part).children.map(({ text }) => {
      const attributes = attributesOf(text);
      const userId = unescaped(attributes.get("userId") ?? "");
      // Of users of Microsoft 365: `S::anna@example.it::…`.
      const email = /[^:\s]+@[^:\s]+/.exec(userId)?.[0] ?? "";
      return [attributes.get("id") ?? "", { name: unescaped(attributes.get("displayName") ?? ""), email }];
    }),
  );
}

/** What an entry keeps of its file. */
export interface KeptEntry {
  readonly element: string;
  readonly content: string;
}

interface FileEntry {
  readonly attributes: ReadonlyMap<string, string>;
  readonly entry: CommentEntry;
}

export function readThreadsXml(xml: string, part: string, persons: Persons): readonly CommentThread[] {
  const entries = piecesOf(xml, part)
    .children.filter(({ name }) => localName(name) === "threadedComment")
    .map(({ text }) => readEntry(text, persons));
  return entries.flatMap(({ attributes, entry }) => {
    const area = parseArea(attributes.get("ref") ?? "");
    if (attributes.has("parentId") || !area) return [];
    const replies = entries.filter((other) => other.attributes.get("parentId") === entry.id);
    const resolved = ["1", "true"].includes(attributes.get("done") ?? "");
    return [
      {
        ...entry,
        row: area.row,
        column: area.column,
        resolved,
        replies: replies.map((reply) => reply.entry),
      },
    ];
  });
}

function readEntry(element: string, persons: Persons): FileEntry {
  const attributes = attributesOf(element);
  const content = unescaped(/<(?:\w+:)?text(?:\s[^>]*)?>([^<]*)</.exec(element)?.[1] ?? "");
  const author = persons.get(attributes.get("personId") ?? "") ?? { name: "", email: "" };
  const created = isoTime(attributes.get("dT") ?? "");
  const kept: KeptEntry = { element, content };
  return { attributes, entry: { id: attributes.get("id") ?? "", author, content, created, kept } };
}

/** Times are UTC and say so nowhere. */
function isoTime(text: string): string {
  const time = new Date(/[Zz]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time.getTime()) ? "" : time.toISOString();
}

export function threadsXml(
  threads: readonly CommentThread[],
  personId: (author: CommentAuthor) => string,
): string {
  const elements = threads.flatMap((thread) => {
    const ref = cellName(thread.row, thread.column);
    const own = entryXml(thread, { ref, done: thread.resolved }, personId);
    const replies = thread.replies.map((reply) => entryXml(reply, { ref, parentId: thread.id }, personId));
    return [own, ...replies];
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ThreadedComments xmlns="${NAMESPACE}" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${elements.join("")}</ThreadedComments>`;
}

interface EntryPlace {
  readonly ref: string;
  readonly parentId?: string;
  readonly done?: boolean;
}

function entryXml(
  entry: CommentEntry,
  { ref, parentId, done }: EntryPlace,
  personId: (author: CommentAuthor) => string,
): string {
  const kept = entry.kept as KeptEntry | undefined;
  if (kept?.content === entry.content) {
    const attributes = attributesOf(kept.element).set("ref", ref);
    const isDone = ["1", "true"].includes(attributes.get("done") ?? "");
    if (done !== undefined && done !== isDone) attributes.set("done", done ? "1" : "0");
    return withAttributes(kept.element, attributes);
  }
  const person = (kept && attributesOf(kept.element).get("personId")) ?? personId(entry.author);
  const attributes = new Map([
    ["ref", ref],
    ["dT", entry.created.replace(/\dZ$/, "")],
    ["personId", person],
    ["id", entry.id],
    ...(parentId === undefined ? [] : [["parentId", parentId] as const]),
    ...(done ? [["done", "1"] as const] : []),
  ]);
  return `${withAttributes("<threadedComment>", attributes)}<text>${escaped(entry.content)}</text></threadedComment>`;
}

export function newPersonsXml(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="${NAMESPACE}" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></personList>`;
}

export function personXml({ name, email }: CommentAuthor, id: string): string {
  const attributes = { displayName: name, id, userId: email === "" ? name : email, providerId: "None" };
  return withAttributes(
    "<person/>",
    new Map(Object.entries(attributes).map(([key, value]) => [key, escaped(value)])),
  );
}
