import { expect, test } from "vitest";
import { markedParts } from "./marked.ts";

test("cuts a text where it was found, and loses nothing of it", () => {
  const marks = [
    { from: 0, to: 5 },
    { from: 11, to: 14 },
  ];
  const parts = markedParts("fiets over pad", marks);
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["fiets", "pad"]);
  expect(parts.map(({ text }) => text).join("")).toBe("fiets over pad");
  expect(markedParts("fiets", [])).toEqual([{ text: "fiets", marked: false }]);
});
