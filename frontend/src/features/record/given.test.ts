import { expect, test } from "vitest";
import { givenIn } from "./given.ts";

const fields = [
  { name: "reason", kind: "long-text" },
  { name: "saysRetroactive", kind: "yes-no" },
  { name: "liftedBy", kind: "choice", codes: ["council", "college"] },
] as const;

test("a form takes the texts of its own fields from the address and nothing else", () => {
  const query = { reason: "Er is geen doel.", saysRetroactive: "yes", asOf: "2026-01-01" };
  expect(givenIn(query, fields)).toEqual({ reason: "Er is geen doel." });
  expect(givenIn({ reason: ["a", "b"] }, fields)).toEqual({});
});

test("a form takes a choice from the address only where it can be chosen", () => {
  expect(givenIn({ liftedBy: "council" }, fields)).toEqual({ liftedBy: "council" });
  expect(givenIn({ liftedBy: "everyone" }, fields)).toEqual({});
});
