import { describe, expect, it } from "@jest/globals";
import { OperationQueue } from "../../../src/excel/host/queue";

describe("the queue of operations", () => {
  it("never runs two at once, in the order they came", async () => {
    const queue = new OperationQueue();
    const events: string[] = [];
    const operation = (name: string) => async (): Promise<void> => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      events.push(`${name} ends`);
    };
    await Promise.all([queue.run(operation("load")), queue.run(operation("refresh"))]);
    expect(events).toEqual(["load begins", "load ends", "refresh begins", "refresh ends"]);
  });

  it("goes on after a failure, which reaches only its own caller", async () => {
    const queue = new OperationQueue();
    const failing = queue.run(() => Promise.reject(new Error("half way")));
    const next = queue.run(() => Promise.resolve("done"));
    await expect(failing).rejects.toThrow("half way");
    await expect(next).resolves.toBe("done");
  });
});
