import { expect, test } from "vitest";
import { readMoment, writeMoment } from "./moment.ts";

test("reads back the moment it wrote", () => {
  const moment = { asOf: "2026-09-08", knownAt: 0 };
  expect(readMoment(writeMoment(moment))).toEqual(moment);
});

test("takes an address without moment as now", () => {
  expect(readMoment({})).toEqual({});
  expect(writeMoment({})).toEqual({});
});

test("passes over a day that does not exist and a position that is no number", () => {
  expect(readMoment({ op: "2025-02-31", bekend: "-1" })).toEqual({});
  expect(readMoment({ op: ["2025-02-01", "2025-02-02"], bekend: "1e9" })).toEqual({});
});
