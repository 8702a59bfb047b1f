import { errorCode } from "./words/error-code";

/** What a stream of Node is here: standard output or standard error. */
interface Stream {
  write(text: string): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** What a reader who has seen enough leaves behind (`… | head -1`), on Linux and Windows. */
const CLOSED: readonly string[] = ["EPIPE", "EOF", "ECONNRESET", "ERR_STREAM_DESTROYED"];

/**
 * Writes to a stream for as long as somebody reads it. A closed pipe is no failure: the rest is left unsaid, the work
 * goes on and the exit code stays its own. Any other failure to write is thrown.
 */
export function outlet(stream: Stream): (text: string) => void {
  let isOpen = true;
  stream.on("error", (error) => {
    isOpen = false;
    if (!CLOSED.includes(errorCode(error))) throw error;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}
