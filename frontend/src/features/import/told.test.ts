import nl from "../../locales/import.nl.json";
import type { Api } from "../../api/client.ts";
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

type Meanings = Api["ImportSurvey"]["meanings"];

// What the server takes it takes from one list: a word that is missing here does not compile.
const words: {
  readonly kind: Readonly<Record<Meanings["kinds"][number], string>>;
  readonly outcome: Readonly<Record<Meanings["outcomes"][number], string>>;
} = nl.import;

it("has a word for all that a kind or an outcome of a source can mean, and no two the same", () => {
  const [kinds, outcomes] = [Object.values(words.kind), Object.values(words.outcome)];
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(new Set(outcomes).size).toBe(outcomes.length);
});
