import { expect, test } from "vitest";
import { askedOf, readFilter, writeFilter } from "./timeline-query.ts";

test("writes back the filter it read, and keeps the moment", () => {
  const query = { op: "2025-06-01", doel: "g1", van: "2024-01-01" };
  expect(writeFilter(readFilter(query), query)).toEqual(query);
});

test("asks the server for days in its own notation", () => {
  expect(askedOf(readFilter({ van: "2024-01-01", tot: "2024-02-31" }))).toMatchObject({
    from: "2024-01-01",
    to: undefined,
  });
});
