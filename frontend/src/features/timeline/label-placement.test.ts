import { expect, test } from "vitest";
import { placeLabels } from "./label-placement.ts";

const room = { start: 0, end: 1000, rows: 3, radius: 12 };
const at = (x: number, text = "Motie Langer thuis") => ({ x, text });

test("names an item after its sign when there is room", () => {
  expect(placeLabels([at(100)], room).placed[0]).toMatchObject({ row: 0, side: "after" });
});

test("names an item before its sign at the end of the line", () => {
  expect(placeLabels([at(985)], room).placed[0]).toMatchObject({ row: 0, side: "before" });
});

test("takes a next row for an item on the same day", () => {
  expect(
    placeLabels([at(500), at(500), at(500)], room)
      .placed.map(({ row }) => row)
      .sort(),
  ).toEqual([0, 1, 2]);
});

test("keeps the sign without its name before it leaves an item out", () => {
  const items = Array.from({ length: 30 }, (_, index) => at(100 + index * 32));
  const { placed, left } = placeLabels(items, room);
  expect(placed.some(({ side }) => side === "none")).toBe(true);
  expect(placed.length + left.length).toBe(30);
});

test("no two items of a row touch", () => {
  const items = Array.from({ length: 80 }, (_, index) =>
    at((index * 137) % 1000, index % 3 ? "Motie" : ""),
  );
  const { placed } = placeLabels(items, room);
  for (const a of placed) {
    for (const b of placed) {
      if (a !== b && a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThan(24);
    }
  }
});
