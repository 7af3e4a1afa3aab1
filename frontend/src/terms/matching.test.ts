import { expect, test } from "vitest";
import { matching } from "./matching.ts";

const rows = [
  { title: "Eén plan, één aanspreekpunt" },
  { title: "Ouderen wonen langer zelfstandig" },
];

test("finds a title by parts of its words, whatever the accents", () => {
  expect(matching(rows, "een PLAN")).toEqual([rows[0]]);
  expect(matching(rows, "zelf oud")).toEqual([rows[1]]);
  expect(matching(rows, " ")).toEqual(rows);
});
