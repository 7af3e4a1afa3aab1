import { expect, it } from "vitest";
import { sidesTold } from "./told.ts";

const NONE = { factions: [], members: [], stances: [] };

it("tells a vote by faction with its seats", () => {
  const factions = [
    { faction: "D66", for: 2, against: 1 },
    { faction: "SP", for: 0, against: 3 },
  ];
  expect(sidesTold({ ...NONE, factions })).toEqual([
    { side: "for", who: ["D66 (2)"] },
    { side: "against", who: ["D66 (1)", "SP (3)"] },
  ]);
});

it("tells a vote by member, by side of a faction, or by numbers, as the source has it", () => {
  const members = [{ name: "A. de Groot", vote: "not-participating" as const }];
  expect(sidesTold({ ...NONE, members })).toEqual([
    { side: "notParticipating", who: ["A. de Groot"] },
  ]);
  const stances = [
    { faction: "VVD", side: "divided" as const },
    { faction: "SP", side: "for" as const },
  ];
  expect(sidesTold({ ...NONE, stances })).toEqual([
    { side: "for", who: ["SP"] },
    { side: "divided", who: ["VVD"] },
  ]);
  expect(sidesTold({ ...NONE, totals: { for: 12, against: 0 } })).toEqual([
    { side: "for", who: ["12"] },
    { side: "against", who: ["0"] },
  ]);
  expect(sidesTold(NONE)).toEqual([]);
});
