import { describe, expect, it } from "@jest/globals";
import { outlet } from "../../src/command-line/outlet";

/** A stream that fails when it is told to. */
class FakeStream {
  written: string[] = [];
  private listener: (error: Error) => void = () => undefined;

  write(text: string): void {
    this.written.push(text);
  }

  on(_event: "error", listener: (error: Error) => void): void {
    this.listener = listener;
  }

  fail(code: string): void {
    this.listener(Object.assign(new Error(code), { code }));
  }
}

describe("an outlet", () => {
  it("says nothing more, and complains of nothing, once its reader has gone", () => {
    const stream = new FakeStream();
    const write = outlet(stream);
    write("one");
    stream.fail("EPIPE");
    write("two");
    expect(stream.written).toEqual(["one"]);
  });

  it("does not keep quiet about other failures", () => {
    const stream = new FakeStream();
    outlet(stream);
    expect(() => {
      stream.fail("ENOSPC");
    }).toThrow("ENOSPC");
  });
});
