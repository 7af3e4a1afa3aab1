import { expect, test } from "vitest";
import { givenIn } from "./given.ts";

const fields = [
  { name: "reason", kind: "long-text" },
  { name: "saysRetroactive", kind: "yes-no" },
] as const;

test("a form takes the texts of its own fields from the address and nothing else", () => {
  const query = { reason: "Er is geen doel.", saysRetroactive: "yes", asOf: "2026-01-01" };
  expect(givenIn(query, fields)).toEqual({ reason: "Er is geen doel." });
  expect(givenIn({ reason: ["a", "b"] }, fields)).toEqual({});
});
