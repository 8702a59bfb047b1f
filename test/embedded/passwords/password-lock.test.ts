import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import type { PasswordLock } from "../../../src/embedded/passwords/password-lock";
import { canCheck, hashedLock, lockWith, opens } from "../../../src/embedded/passwords/password-lock";

/** As the standard describes it, with Node's own digest. */
function nodeHash(password: string, salt: Buffer, spinCount: number): string {
  let hash = createHash("sha512")
    .update(Buffer.concat([salt, Buffer.from(password, "utf16le")]))
    .digest();
  for (let turn = 0; turn < spinCount; turn += 1) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(turn);
    hash = createHash("sha512")
      .update(Buffer.concat([hash, number]))
      .digest();
  }
  return hash.toString("base64");
}

describe("A password lock", () => {
  it("asks nothing where no password was given", () => {
    expect([lockWith(null), lockWith("")]).toEqual([null, null]);
    expect([opens(null, null), opens(null, "qualsiasi")]).toEqual([true, true]);
  });

  it("opens for its password alone, capitals and accents included", () => {
    const lock = lockWith("Perché no");
    expect(["Perché no", "perché no", "Perche no", "", null].map((each) => opens(lock, each))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("is kept by a file as a salted hash that the standard gives too, and still opens", () => {
    const lock = lockWith("città 7") as PasswordLock;
    const hashed = hashedLock(lock);
    if (hashed.kind !== "hashed") throw new Error("no salted hash");
    expect(hashed).toMatchObject({ algorithm: "SHA-512", spinCount: 100_000 });
    expect(hashed.hash).toBe(nodeHash("città 7", Buffer.from(hashed.salt, "base64"), 100_000));
    expect(hashedLock(lock)).toBe(hashed);
    expect(opens({ ...hashed, spinCount: 0 }, "città 7")).toBe(false);
    const quick = {
      ...hashed,
      spinCount: 3,
      hash: nodeHash("città 7", Buffer.from(hashed.salt, "base64"), 3),
    };
    expect([opens(quick, "città 7"), opens(quick, "citta 7")]).toEqual([true, false]);
  });

  // Values of openpyxl's and LibreOffice's documentation of the hash.
  it.each([
    ["test", "CBEB"],
    ["password", "83AF"],
    ["secret", "DAA7"],
  ])("of an older file opens for %s", (password, hash) => {
    const lock: PasswordLock = { kind: "short", hash };
    expect([opens(lock, password), opens(lock, `${password}!`)]).toEqual([true, false]);
  });

  it("of another algorithm can neither be opened nor refused", () => {
    const lock: PasswordLock = {
      kind: "hashed",
      algorithm: "SHA-1",
      hash: "AAAA",
      salt: "AAAA",
      spinCount: 1,
    };
    expect([canCheck(lock), opens(lock, "qualsiasi")]).toEqual([false, false]);
    expect([canCheck(null), canCheck(lockWith("a"))]).toEqual([true, true]);
    expect(hashedLock(lock)).toBe(lock);
  });
});
