import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { sha512 } from "../../../src/embedded/passwords/sha-512";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("SHA-512", () => {
  it.each([0, 1, 3, 68, 111, 112, 127, 128, 129, 239, 240, 1000])(
    "agrees with Node's own for %i bytes",
    (length) => {
      const message = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
      expect(hex(sha512(message))).toBe(createHash("sha512").update(message).digest("hex"));
    },
  );
});
