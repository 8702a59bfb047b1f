import { describe, expect, it } from "@jest/globals";
import type { Operation } from "../../../src/domain/structure/operation";
import type { Marker } from "../../../src/excel/observe/marker";
import { Session } from "../../../src/excel/operations/session";

function marker(number: number, operation: Operation, isOpen: boolean): Marker {
  return { number, operation, isOpen, inputs: {} };
}

describe("the number of an operation", () => {
  it("is one in a workbook without any, and one more than the last elsewhere", () => {
    expect(new Session().begin("load", "a", null, 0)).toBe(1);
    expect(new Session().begin("refresh", "a", marker(7, "load", false), 0)).toBe(8);
    expect(new Session().begin("refresh", "a", marker(7, "refresh", false), 0)).toBe(8);
  });

  it("is kept by an operation that is repeated after a failure, wherever that came", () => {
    const session = new Session();
    expect(session.begin("change", "a", marker(7, "load", false), 0)).toBe(8);
    // Before the marker was written, while it was open, and after everything was done.
    expect(session.begin("change", "a", marker(7, "load", false), 0)).toBe(8);
    expect(session.begin("change", "a", marker(8, "change", true), 0)).toBe(8);
    expect(session.begin("change", "a", marker(8, "change", false), 0)).toBe(8);
  });

  it("is kept from the first one on in a workbook without a marker", () => {
    const session = new Session();
    expect([session.begin("load", "a", null, 0), session.begin("load", "a", null, 0)]).toEqual([1, 1]);
  });

  it("is another one once the operation has ended", () => {
    const session = new Session();
    session.begin("change", "a", marker(7, "load", false), 0);
    session.end();
    expect(session.begin("change", "a", marker(8, "change", false), 0)).toBe(9);
  });

  it("is another one for another key or another operation", () => {
    const session = new Session();
    session.begin("change", "a", marker(7, "load", false), 0);
    expect(session.begin("change", "b", marker(8, "change", false), 0)).toBe(9);
    expect(session.begin("repair", "b", marker(9, "change", false), 0)).toBe(10);
    expect(session.begin("repair", "b", marker(9, "change", false), 0)).toBe(10);
  });

  it("is another one where somebody else has written since", () => {
    const session = new Session();
    session.begin("change", "a", marker(7, "load", false), 0);
    expect(session.begin("change", "a", marker(9, "refresh", false), 0)).toBe(10);
  });

  it("is that of the open marker for whoever finishes it in another session, and a new one for others", () => {
    expect(new Session().begin("load", "a", marker(7, "load", true), 0)).toBe(7);
    expect(new Session().begin("repair", "a", marker(7, "load", true), 0)).toBe(8);
  });
});
