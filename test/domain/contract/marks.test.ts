import { describe, expect, it } from "@jest/globals";
import { STATUS_MARKS, TREND_MARKS } from "../../../src/domain/contract/marks";
import { STATUSES } from "../../../src/domain/contract/vocabulary";

describe("the signs", () => {
  it("of states are each another, and every state has one", () => {
    const signs = STATUSES.map((status) => STATUS_MARKS[status]);
    expect(new Set(signs).size).toBe(STATUSES.length);
  });

  it("of the trend are none of a state", () => {
    const states = new Set(Object.values(STATUS_MARKS));
    expect(Object.values(TREND_MARKS).filter((mark) => states.has(mark))).toEqual([]);
  });
});
