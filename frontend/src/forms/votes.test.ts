import { expect, test } from "vitest";
import { proposedOutcome } from "./votes.ts";

const votes = (yes: number, no: number) => ({
  for: yes,
  against: no,
  notParticipating: 0,
  absent: 0,
});

test("the outcome that follows from the votes is proposed and moves along with them", () => {
  expect(proposedOutcome("", votes(0, 0), votes(15, 14))).toBe("adopted");
  expect(proposedOutcome("adopted", votes(15, 14), votes(14, 14))).toBe("tied");
  expect(proposedOutcome("tied", votes(14, 14), votes(14, 15))).toBe("rejected");
});

test("another outcome that somebody chose is left alone", () => {
  expect(proposedOutcome("rejected", votes(15, 14), votes(16, 13))).toBeUndefined();
  expect(proposedOutcome("adopted-as-amended", votes(15, 14), votes(16, 13))).toBeUndefined();
});
