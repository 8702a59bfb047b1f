import { describe, expect, it } from "@jest/globals";
import { MemberArguments } from "../../../src/embedded/objects/member-arguments";

function problem(use: () => unknown): unknown {
  try {
    use();
  } catch (error) {
    return error;
  }
  return null;
}

describe("arguments of a call", () => {
  it("that nobody reads are not modelled", () => {
    const args = new MemberArguments("Range.merge", [true, 1, null]);
    expect(args.optionalBoolean(0)).toBe(true);
    expect(problem(() => args.checkAllRead())).toMatchObject({
      code: "NotModelled",
      member: "Range.merge, argument 2",
    });
    args.raw(1);
    expect(problem(() => args.checkAllRead())).toBeNull();
  });

  it("have a type", () => {
    const args = new MemberArguments("Worksheet.getCell", ["1", 1.5, {}]);
    const uses = [() => args.integer(0), () => args.integer(1), () => args.text(2), () => args.text(3)];
    for (const use of uses) expect(problem(use)).toMatchObject({ code: "InvalidArgument" });
  });

  it("that are words must be modelled ones, without case", () => {
    const args = new MemberArguments("Range.insert", ["down", "Sideways"]);
    expect(args.oneOf(0, ["Down", "Right"])).toBe("Down");
    expect(problem(() => args.oneOf(1, ["Down", "Right"]))).toMatchObject({
      code: "NotModelled",
      message: expect.stringContaining("Sideways"),
    });
  });
});
