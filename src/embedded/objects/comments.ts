import type { CommentEntry, CommentThread } from "../model/comment";
import { addComment, addReply, changeComment, requireContent } from "../model/comments";
import { singleCell } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import { NotModelledError, invalidArgument, itemNotFound } from "./office-error";
import { placeArgument } from "./place-argument";
import { booleanValue, textValue } from "./property-values";
import { RangeTarget } from "./range-target";

/**
 * `Excel.Comment` and its replies (learn.microsoft.com, "Work with comments using the Excel JavaScript API"). Mentions
 * are not modelled. Any user may change any comment here, as the API lets an add-in do.
 */

/** Comments of one sheet, or of all (`null`), in the order of the sheets. */
type CommentScope = Sheet | null;

/** A conversation that is found again by its id: its state is replaced with every change. */
interface ThreadTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

interface ReplyTarget extends ThreadTarget {
  readonly replyId: string;
}

function threadOf({ sheet, id }: ThreadTarget): CommentThread {
  const thread = sheet.comments.find((each) => each.id === id);
  if (!thread) throw itemNotFound(`The comment "${id}"`);
  return thread;
}

function replyOf(target: ReplyTarget): CommentEntry {
  const reply = threadOf(target).replies.find(({ id }) => id === target.replyId);
  if (!reply) throw itemNotFound(`The reply "${target.replyId}"`);
  return reply;
}

/** What both have. */
function entryProperties<T>(entryOf: (target: T) => CommentEntry): Readonly<Record<string, Property<T>>> {
  return {
    Id: { get: (target) => entryOf(target).id },
    AuthorName: { get: (target) => entryOf(target).author.name },
    AuthorEmail: { get: (target) => entryOf(target).author.email },
    CreationDate: { get: (target) => entryOf(target).created },
    ContentType: { get: () => "Plain" },
    RichContent: { get: (target) => entryOf(target).content },
    Mentions: { get: () => [] },
  };
}

const COMMENT: ObjectClass<ThreadTarget> = {
  name: "Comment",
  id: ({ id }) => id,
  properties: {
    ...entryProperties(threadOf),
    Content: {
      get: (target) => threadOf(target).content,
      set: (target, value, { workbook }) => {
        const content = textValue("Comment.content", value);
        requireContent(content);
        changeComment(workbook, target.sheet, target.id, (thread) => ({ ...thread, content }));
      },
    },
    Resolved: {
      get: (target) => threadOf(target).resolved,
      set: (target, value, { workbook }) => {
        const resolved = booleanValue("Comment.resolved", value);
        changeComment(workbook, target.sheet, target.id, (thread) => ({ ...thread, resolved }));
      },
    },
  },
  children: {
    Replies: (target, context) => hostObject(REPLIES, target, context),
  },
  methods: {
    /** With all its replies. */
    Delete: (target, _args, { workbook }) => {
      threadOf(target);
      changeComment(workbook, target.sheet, target.id, () => null);
    },
    GetLocation: location,
  },
};

function location(target: ThreadTarget, _args: MemberArguments, context: HostContext): HostObject {
  const { row, column } = threadOf(target);
  return context.range(new RangeTarget(target.sheet, singleCell(row, column)));
}

const REPLY: ObjectClass<ReplyTarget> = {
  name: "CommentReply",
  id: ({ replyId }) => replyId,
  properties: {
    ...entryProperties(replyOf),
    Content: {
      get: (target) => replyOf(target).content,
      set: (target, value, { workbook }) => {
        const content = textValue("CommentReply.content", value);
        requireContent(content);
        changeReplies(target, workbook, (reply) =>
          reply.id === target.replyId ? { ...reply, content } : reply,
        );
      },
    },
    /** That of the conversation. */
    Resolved: { get: (target) => threadOf(target).resolved },
  },
  methods: {
    Delete: (target, _args, { workbook }) => {
      replyOf(target);
      changeReplies(target, workbook, (reply) => (reply.id === target.replyId ? null : reply));
    },
    GetLocation: location,
    GetParentComment: ({ sheet, id }, _args, context) => hostObject(COMMENT, { sheet, id }, context),
  },
};

function changeReplies(
  { sheet, id }: ReplyTarget,
  workbook: HostContext["workbook"],
  change: (reply: CommentEntry) => CommentEntry | null,
): void {
  changeComment(workbook, sheet, id, (thread) => ({
    ...thread,
    replies: thread.replies.flatMap((reply) => change(reply) ?? []),
  }));
}

const REPLIES: ObjectClass<ThreadTarget> = {
  name: "CommentReplyCollection",
  items: (target, context) => threadOf(target).replies.map(({ id }) => replyObject(target, id, context)),
  item: (target, key, context) => {
    const found = findReply(target, textValue("CommentReplyCollection.getItem", key), context);
    if (!found) throw itemNotFound(`The reply "${String(key)}"`);
    return found;
  },
  methods: {
    Add: (target, args, context) => {
      const content = plainContent(args, 0);
      threadOf(target);
      return replyObject(target, addReply(context.workbook, target.sheet, target.id, content).id, context);
    },
    GetCount: (target) => threadOf(target).replies.length,
    GetItemAt: (target, args, context) => {
      const reply = threadOf(target).replies[args.integer(0)];
      if (!reply) throw invalidArgument(`${args.member}: there is no such reply`);
      return replyObject(target, reply.id, context);
    },
    GetItemOrNullObject: (target, args, context) => findReply(target, args.text(0), context),
  },
};

function findReply(target: ThreadTarget, id: string, context: HostContext): HostObject | null {
  const isThere = threadOf(target).replies.some((reply) => reply.id === id);
  return isThere ? replyObject(target, id, context) : null;
}

function replyObject({ sheet, id }: ThreadTarget, replyId: string, context: HostContext): HostObject {
  return hostObject(REPLY, { sheet, id, replyId }, context);
}

const COMMENTS: ObjectClass<CommentScope> = {
  name: "CommentCollection",
  items: (scope, context) => targetsOf(scope, context).map((target) => hostObject(COMMENT, target, context)),
  item: (scope, key, context) => {
    const found = findTarget(scope, context, ({ id }) => id === key);
    if (!found) throw itemNotFound(`The comment "${String(key)}"`);
    return found;
  },
  methods: {
    Add: (scope, args, context) => {
      const { sheet, area } = singleCellArgument(args, scope, context);
      const content = plainContent(args, 1);
      const { id } = addComment(context.workbook, sheet, area, content);
      return hostObject(COMMENT, { sheet, id }, context);
    },
    GetCount: (scope, _args, context) => targetsOf(scope, context).length,
    GetItemAt: (scope, args, context) => {
      const target = targetsOf(scope, context)[args.integer(0)];
      if (!target) throw invalidArgument(`${args.member}: there is no such comment`);
      return hostObject(COMMENT, target, context);
    },
    GetItemByCell: (scope, args, context) => {
      const { sheet, area } = singleCellArgument(args, scope, context);
      const isThere = ({ row, column }: CommentThread): boolean => row === area.row && column === area.column;
      const found = findTarget(sheet, context, isThere);
      if (!found) throw itemNotFound("A comment in this cell");
      return found;
    },
    GetItemByReplyId: (scope, args, context) => {
      const wanted = args.text(0);
      const found = findTarget(scope, context, ({ replies }) => replies.some(({ id }) => id === wanted));
      if (!found) throw itemNotFound(`The reply "${wanted}"`);
      return found;
    },
    GetItemOrNullObject: (scope, args, context) => {
      const wanted = args.text(0);
      return findTarget(scope, context, ({ id }) => id === wanted);
    },
  },
};

function targetsOf(scope: CommentScope, { workbook }: HostContext): readonly ThreadTarget[] {
  const sheets = scope ? [scope] : workbook.sheets;
  return sheets.flatMap((sheet) => sheet.comments.map(({ id }) => ({ sheet, id })));
}

function findTarget(
  scope: CommentScope,
  context: HostContext,
  test: (thread: CommentThread) => boolean,
): HostObject | null {
  const found = targetsOf(scope, context).find((target) => test(threadOf(target)));
  return found ? hostObject(COMMENT, found, context) : null;
}

/** A single cell, as a range or by an address with its sheet's name (docs of `CommentCollection.add`). */
function singleCellArgument(args: MemberArguments, scope: CommentScope, context: HostContext): RangeTarget {
  const target = placeArgument(args, 0, scope ?? context.workbook.activeSheet, context);
  const { rowCount, columnCount } = target.area;
  if (rowCount !== 1 || columnCount !== 1) throw args.wrong(0, "a single cell");
  return target;
}

function plainContent(args: MemberArguments, position: number): string {
  const type = args.optionalText(position + 1) ?? "Plain";
  if (type !== "Plain") throw new NotModelledError(`${args.member}, content type "${type}"`);
  return args.text(position);
}

/** `Worksheet.comments`. */
export function commentsObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject<CommentScope>(COMMENTS, sheet, context);
}

/** `Workbook.comments`. */
export function allCommentsObject(context: HostContext): HostObject {
  return hostObject<CommentScope>(COMMENTS, null, context);
}
