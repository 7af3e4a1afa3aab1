import { expect, test } from "vitest";
import { beginSlots, typesBetween } from "./begin.ts";

const said = [
  { slot: "effect", text: "thuis wonen" },
  { slot: "term", text: "eind 2027" },
];

test("begins with what the hop before says", () => {
  const draft: Record<string, string> = {};
  beginSlots(draft, "m1", said);
  expect([draft["slots.effect"], draft["slots.term"], draft["slots.measure"]]).toEqual([
    "thuis wonen",
    "eind 2027",
    "",
  ]);
});

test("leaves what was typed alone when another decision is chosen", () => {
  const draft: Record<string, string> = {};
  beginSlots(draft, "m1", said);
  draft["slots.effect"] = "redden zichzelf";
  beginSlots(draft, "m2", [{ slot: "effect", text: "uren" }]);
  expect(draft["slots.effect"]).toBe("redden zichzelf");
  expect(draft["slots.term"]).toBe("");
});

test("does not fill again what was emptied: it is gone", () => {
  const draft: Record<string, string> = {};
  beginSlots(draft, "m1", said);
  draft["slots.effect"] = "";
  beginSlots(draft, "m1", said);
  expect(draft["slots.effect"]).toBe("");
});

test("offers the types of traces that can run between the two", () => {
  expect(typesBetween("contract", "tender")).toContain("awarded-in");
  expect(typesBetween("contract", "goal")).toEqual(["aims-at", "condition-for", "side-effect-on"]);
  expect(typesBetween("motion", "")).toEqual([]);
});
