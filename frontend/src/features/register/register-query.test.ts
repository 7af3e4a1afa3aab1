import { expect, test } from "vitest";
import { askedOf, readFilter, withoutFilter, writeFilter } from "./register-query.ts";

const address = {
  zoek: "fietspad",
  soort: "motion",
  doel: "zonder",
  van: "2024-01-01",
  op: "2025-06-01",
};

test("writes back the filter it read, and leaves out what is empty", () => {
  expect(writeFilter(readFilter(address))).toEqual({
    zoek: "fietspad",
    soort: "motion",
    doel: "zonder",
    van: "2024-01-01",
  });
});

test("asks the server in its own words", () => {
  expect(askedOf(readFilter(address))).toMatchObject({
    search: "fietspad",
    goal: "without",
    from: "2024-01-01",
  });
});

test("passes over values that mean nothing", () => {
  expect(readFilter({ doel: "misschien", van: "2025-02-31", zoek: ["a", "b"] })).toMatchObject({
    goal: "",
    from: "",
    search: "",
  });
});

test("leaves the moment in the address alone", () => {
  expect(withoutFilter(address)).toEqual({ op: "2025-06-01" });
});
