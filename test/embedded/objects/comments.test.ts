import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { areaAt } from "../../../src/embedded/model/area";
import type { CommentEntry, CommentThread } from "../../../src/embedded/model/comment";
import { CURRENT_USER } from "../../../src/embedded/model/comments";
import { deleteCells, insertCells } from "../../../src/embedded/model/shifting";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

describe("Workbook.comments", () => {
  it("adds a comment by address or by range, in the name of the current user", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.comments.add("Foglio1!B2", "Perché?");
      const other = sheet.comments.add(sheet.getRange("A1"), "Da rivedere");
      other.load("content,authorName,authorEmail,resolved,contentType,id,creationDate");
      const count = context.workbook.comments.getCount();
      const cell = other.getLocation().load("address");
      await context.sync();
      expect([other.content, other.authorName, other.authorEmail]).toEqual([
        "Da rivedere",
        CURRENT_USER.name,
        CURRENT_USER.email,
      ]);
      expect([other.resolved, other.contentType, count.value]).toEqual([false, "Plain", 2]);
      expect(cell.address).toBe("Foglio1!A1");
      expect(other.creationDate).toBeInstanceOf(Date);
    });
  });

  it("finds comments by id, by place, by cell and by reply, in the order of the sheet", async () => {
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.add("Foglio1!B2", "secondo");
      comments.add("Foglio1!A1", "primo");
      const reply = comments.getItemByCell("Foglio1!B2").replies.add("risposta").load("id");
      const first = comments.getItemAt(0).load("content,id");
      await context.sync();
      const byReply = comments.getItemByReplyId(reply.id).load("content");
      const byId = comments.getItem(first.id).load("content");
      const none = comments.getItemOrNullObject("{0}").load("content");
      comments.load("items/content");
      await context.sync();
      expect([first.content, byReply.content, byId.content]).toEqual(["primo", "secondo", "primo"]);
      expect(none.isNullObject).toBe(true);
      expect(comments.items.map(({ content }) => content)).toEqual(["primo", "secondo"]);
    });
  });

  it("changes, answers, resolves and deletes", async () => {
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add("Foglio1!A1", "primo");
      comment.content = "corretto";
      const answer = comment.replies.add("una risposta");
      comment.replies.add("un'altra");
      answer.content = "una risposta migliore";
      comment.resolved = true;
      comment.load("content,resolved");
      comment.replies.load("items/content,items/resolved");
      await context.sync();
      expect([comment.content, comment.resolved]).toEqual(["corretto", true]);
      expect(comment.replies.items.map((reply) => [reply.content, reply.resolved])).toEqual([
        ["una risposta migliore", true],
        ["un'altra", true],
      ]);
      comment.replies.getItemAt(0).delete();
      const left = comment.replies.getCount();
      await context.sync();
      expect(left.value).toBe(1);
      comment.delete();
      const none = context.workbook.comments.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });

  const refused: readonly [string, string, (context: Excel.RequestContext) => void][] = [
    ["several cells", "InvalidArgument", ({ workbook }) => workbook.comments.add("Foglio1!A1:B1", "x")],
    ["an empty comment", "InvalidArgument", ({ workbook }) => workbook.comments.add("Foglio1!C1", "")],
    ["a second one in a cell", "InvalidArgument", ({ workbook }) => workbook.comments.add("Foglio1!A1", "x")],
    [
      "a cell without one",
      "ItemNotFound",
      ({ workbook }) => workbook.comments.getItemByCell("Foglio1!D4").load("id"),
    ],
    ["an unknown id", "ItemNotFound", ({ workbook }) => workbook.comments.getItem("{1}").load("id")],
    [
      "a mention",
      "NotModelled",
      ({ workbook }) =>
        workbook.comments.add("Foglio1!C1", { mentions: [], richContent: "x" }, Excel.ContentType.mention),
    ],
  ];

  it.each(refused)("refuses %s", async (_, code, act) => {
    await Excel.run(async (context) => {
      context.workbook.comments.add("Foglio1!A1", "primo");
      await context.sync();
    });
    const failing = (context: Excel.RequestContext): Promise<unknown> => {
      act(context);
      return context.sync();
    };
    expect((await officeError(failing)).code).toBe(code);
  });
});

describe("comments and notes", () => {
  it("go with their cells, and with them when these are deleted", () => {
    const { workbook } = excel;
    const sheet = workbook.activeSheet;
    sheet.notes = [{ row: 1, column: 0, author: "Anna", content: "nota", visible: false }];
    insertCells(workbook, sheet, areaAt("1:2"), "Down");
    expect(sheet.notes.map(({ row }) => row)).toEqual([3]);
    insertCells(workbook, sheet, areaAt("A4"), "Right");
    expect(sheet.notes.map(({ column }) => column)).toEqual([1]);
    deleteCells(workbook, sheet, areaAt("4:4"), "Up");
    expect(sheet.notes).toEqual([]);
  });

  it("are in the file, with answers, authors, times and what is resolved", async () => {
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add("Foglio1!B2", "Perché <così> & poco?");
      comment.replies.add("Manca un mese\ndi dati");
      comment.resolved = true;
      await context.sync();
    });
    const { workbook } = excel;
    const { activeSheet: sheet } = workbook;
    sheet.notes = [{ row: 0, column: 0, author: "Anna", content: "una nota\nsu due righe", visible: true }];
    const read = (await readXlsx(await writeXlsx(workbook))).activeSheet;
    expect(read.notes.map((note) => ({ ...note, kept: null }))).toEqual(
      sheet.notes.map((note) => ({ ...note, kept: null })),
    );
    expect(read.comments.map(shown)).toEqual(sheet.comments.map(shown));
  });
});

function shown({ row, column, resolved, replies, ...entry }: CommentThread): unknown {
  return [row, column, resolved, shownEntry(entry), replies.map(shownEntry)];
}

/** Files have times to the hundredth of a second. */
function shownEntry({ id, author, content, created }: CommentEntry): unknown {
  return { id, author, content, created: created.slice(0, 22) };
}
