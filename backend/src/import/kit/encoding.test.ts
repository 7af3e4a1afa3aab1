import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Utf8Check, utf16Start } from "./encoding.ts";

const inPieces = (bytes: Buffer, size: number) => {
  const check = new Utf8Check();
  for (let at = 0; at < bytes.length; at += size) {
    const wrong = check.push(bytes.subarray(at, at + size));
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};

describe("the check of UTF-8", () => {
  it("accepts any text, however it is cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 5 }), (text, size) => {
        expect(inPieces(Buffer.from(text), size)).toBeUndefined();
      }),
    );
  });

  it("tells the byte of a lone accented letter, however it is cut", () => {
    const bytes = Buffer.concat([Buffer.from("éé Köseo"), Buffer.from("ö x", "latin1")]);
    for (const size of [1, 2, 3, 7, 64])
      expect(inPieces(bytes, size)?.byte).toBe(Buffer.from("éé Köseo").length);
    expect(inPieces(bytes, 64)?.encoding).toBe("Windows-1252");
  });

  it("knows UTF-16 by its mark or its zeros", () => {
    expect(utf16Start(Buffer.from("\ufeff[]", "utf16le"))?.encoding).toBe("UTF-16");
    expect(utf16Start(Buffer.from("[]", "utf16le"))?.encoding).toBe("UTF-16");
    expect(utf16Start(Buffer.from("[]"))).toBeUndefined();
  });
});
