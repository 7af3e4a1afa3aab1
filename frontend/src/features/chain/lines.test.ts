import { expect, test } from "vitest";
import { BOX, layOut } from "./layout.ts";
import { columnsFor, linesOf } from "./lines.ts";

const columns = columnsFor(916, [true, true, true, true, true, true, true]);

test("a page of 916 pixels has seven equal columns that fit it", () => {
  const last = (columns.lefts[6] ?? 0) + (columns.widths[6] ?? 0);
  expect(last).toBeLessThanOrEqual(916);
  expect(new Set(columns.widths).size).toBe(1);
});

test("an empty column leaves its room to the others", () => {
  const some = columnsFor(916, [true, true, false, false, false, false, false]);
  expect(some.widths[0]).toBeGreaterThan(columns.widths[0] ?? 0);
  expect(some.widths[2]).toBeLessThan(columns.widths[2] ?? 0);
});

test("lines run from the right of the earlier column to the left of the later one", () => {
  const nodes = [
    { id: "goal", column: 0 },
    { id: "contract", column: 5 },
  ];
  const ties = [{ id: "t", from: "contract", to: "goal" }];
  const line = linesOf({ nodes, ties }, layOut(nodes, ties), columns).get("t");
  expect(line?.path.startsWith(`M${columns.widths[0]} ${BOX / 2}`)).toBe(true);
  expect(line?.path.endsWith(`H${columns.lefts[5]}`)).toBe(true);
});

test("a trace within a column goes down between neighbours and round what is between", () => {
  const nodes = ["a", "b", "c"].map((id) => ({ id, column: 0 }));
  const ties = [
    { id: "near", from: "a", to: "b" },
    { id: "far", from: "a", to: "c" },
  ];
  const layout = { tops: new Map([["a", 0], ["b", 114], ["c", 228]]), bends: new Map(), height: 318, crossings: 0 }; // prettier-ignore
  const lines = linesOf({ nodes, ties }, layout, columns);
  expect(lines.get("near")?.path).toBe(`M${(columns.widths[0] ?? 0) / 2} ${BOX}V114`);
  expect(lines.get("far")?.x).toBeGreaterThan(columns.widths[0] ?? 0);
});
