import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "@jest/globals";
import { Pace } from "../../../src/readers/building/pace";
import { PackageFile } from "../../../src/readers/package/package-file";
import { UNWATCHED } from "../reading";

const PARTS = { "a/uno.xml": strToU8("uno ".repeat(100_000)), "due.xml": strToU8("città") };

/** The bytes of a part, as they come. */
async function unpacked(file: PackageFile, name: string): Promise<Uint8Array> {
  const pieces: number[] = [];
  await file.unpack(name, new Pace(UNWATCHED), (piece) => {
    for (const byte of piece) pieces.push(byte);
  });
  return Uint8Array.from(pieces);
}

describe("a package", () => {
  it.each([0, 6] as const)("gives its parts to the byte, packed or as they are: level %d", async (level) => {
    const file = new PackageFile(zipSync(PARTS, { level }));
    expect(file.names).toEqual(["a/uno.xml", "due.xml"]);
    for (const [name, bytes] of Object.entries(PARTS)) expect(await unpacked(file, name)).toEqual(bytes);
  });

  it("is found before a comment, and before whatever else follows it", async () => {
    const bytes = zipSync(PARTS, { comment: "PK" });
    const file = new PackageFile(Uint8Array.from([...bytes, ...new Uint8Array(10)]));
    expect(await unpacked(file, "due.xml")).toEqual(PARTS["due.xml"]);
  });

  it("is not unpacked beyond what it may be, part by part and all together", async () => {
    const file = new PackageFile(zipSync({ uno: new Uint8Array(700_000), due: new Uint8Array(700_000) }), 1);
    expect(await unpacked(file, "uno")).toHaveLength(700_000);
    await expect(unpacked(file, "due")).rejects.toMatchObject({
      reason: { code: "unpacks-too-large", megabytes: 2, maximum: 1 },
    });
  });

  it("without a part that is asked for is damaged, and says which", async () => {
    const file = new PackageFile(zipSync(PARTS));
    await expect(unpacked(file, "tre.xml")).rejects.toMatchObject({
      reason: { code: "damaged", detail: "tre.xml" },
    });
  });
});
