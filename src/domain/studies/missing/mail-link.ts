import { LIST_MARK } from "./reminder";

/** A message as the office has edited it. */
export interface Message {
  /** One address or several, apart by comma or semicolon; empty: chosen in the mail program. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * The longest address that mail programs were seen to take: Chrome and Firefox with Outlook stop at 2,046 characters,
 * Internet Explorer at 2,083 (stackoverflow.com/questions/4473959; superruub.wordpress.com, "Mailto protocol
 * character limit"). RFC 6068 gives no limit.
 */
export const MAIL_LINK_LENGTH = 2_000;

/** A link that opens a message in the mail program (RFC 6068). */
export interface MailLink {
  readonly address: string;
  /** False: the text was too long for a link and has been shortened. */
  readonly isWhole: boolean;
}

/** The message as a `mailto:` link; lines of its list are left out where it would be too long for one. */
export function mailLink(message: Message): MailLink {
  const addressOf = (body: string): string => mailAddress({ ...message, body });
  const fits = (body: string): boolean => addressOf(body).length <= MAIL_LINK_LENGTH;
  if (fits(message.body)) return { address: addressOf(message.body), isWhole: true };
  return { address: addressOf(shortenedBody(message.body, fits)), isWhole: false };
}

function mailAddress({ to, subject, body }: Message): string {
  const recipients = to
    .split(/[,;]/)
    .map((address) => encoded(address.trim()).replaceAll("%40", "@"))
    .filter((address) => address !== "");
  const text = encoded(body.replace(/\r?\n/g, "\r\n"));
  return `mailto:${recipients.join(",")}?subject=${encoded(subject)}&body=${text}`;
}

/** Half a character (a lone surrogate, from a broken paste) cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** As many lines of the list as fit, then how many more there are; without a list, as much of the text as fits. */
function shortenedBody(body: string, fits: (body: string) => boolean): string {
  const lines = body.split(/\r?\n/);
  const items = lines.flatMap((line, index) => (line.startsWith(LIST_MARK) ? [index] : []));
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return cutText(body, fits);
  const withItems = (kept: number): string => {
    const end = items[kept - 1] ?? first - 1;
    const left = items.length - kept;
    const more = `… e ${left === 1 ? "un altro" : `altri ${left}`}: l'elenco completo è nel foglio «Chi manca».`;
    return [...lines.slice(0, end + 1), more, ...lines.slice(last + 1)].join("\n");
  };
  const kept = largest(items.length - 1, (count) => fits(withItems(count)));
  const text = withItems(kept);
  return fits(text) ? text : cutText(text, fits);
}

function cutText(text: string, fits: (text: string) => boolean): string {
  // Characters, not code units: half a character cannot be encoded.
  const characters = Array.from(text);
  const cut = (length: number): string => `${characters.slice(0, length).join("")}…`;
  return cut(largest(characters.length, (length) => fits(cut(length))));
}

/** The largest number from 0 to `most` that holds; what is smaller than one that holds does too. 0 is not asked. */
function largest(most: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
