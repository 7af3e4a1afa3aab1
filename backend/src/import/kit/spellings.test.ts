import { describe, expect, it } from "vitest";
import { Spellings, type Naming } from "./spellings.ts";

const naming = (id: string, fields: Partial<Naming>): Naming => ({
  id,
  date: "2026-06-11",
  movers: [],
  voters: [],
  pairs: [],
  members: [],
  ...fields,
});

const proposed = (...namings: readonly Partial<Naming>[]) => {
  const spellings = new Spellings();
  for (const [index, fields] of namings.entries()) spellings.note(naming(String(index), fields));
  return spellings.proposals().map(({ spelling, faction, count }) => [spelling, faction, count]);
};

describe("a proposal of spellings", () => {
  it("rests on the same letters", () => {
    expect(proposed({ movers: ["Groep de Boer"], voters: ["Groep De Boer"] })).toEqual([
      ["Groep de Boer", "Groep De Boer", 1],
    ]);
  });

  it("rests on initials, and on none where two names have them", () => {
    const voters = ["Lokaal Zaans"];
    expect(proposed({ movers: ["LZ"], voters })).toEqual([["LZ", "Lokaal Zaans", 1]]);
    expect(proposed({ movers: ["LZ", "Liberaal Zaanstad"], voters })).toEqual([]);
  });

  it("rests on what the system adds to a name", () => {
    expect(proposed({ voters: ["CDA Raadsleden"] }, { voters: ["CDA"] })).toEqual([
      ["CDA Raadsleden", "CDA", 1],
    ]);
  });

  it("rests on a member who handed in under one name and voted under another", () => {
    const pairs = [{ name: "Kees", faction: "Nieuw" }];
    const members = [{ name: "Kees", faction: "Oud" }];
    expect(proposed({ movers: ["Nieuw"], pairs }, { voters: ["Oud"], members })).toEqual([
      ["Nieuw", "Oud", 1],
    ]);
  });

  it("does not rest on members who point to two factions, or on one long ago", () => {
    const movers = {
      movers: ["N"],
      pairs: [
        { name: "Kees", faction: "N" },
        { name: "Jan", faction: "N" },
      ],
    };
    const kees = { voters: ["A"], members: [{ name: "Kees", faction: "A" }] };
    const jan = { voters: ["B"], members: [{ name: "Jan", faction: "B" }] };
    expect(proposed(movers, kees, jan)).toEqual([]);
    expect(proposed(movers, { ...kees, date: "2026-01-01" })).toEqual([]);
  });

  it("rests on a motion that is there twice with one faction named otherwise", () => {
    const [one, two] = [
      ["PRO", "SP"],
      ["GL/PvdA", "SP"],
    ];
    expect(proposed({ about: "x", movers: one }, { about: "x", movers: two }).length).toBe(1);
    expect(proposed({ about: "x", movers: one }, { about: "y", movers: two })).toEqual([]);
  });

  it("is not made for two names under which seats are counted", () => {
    const pairs = [{ name: "Kees", faction: "PvdA" }];
    const members = [{ name: "Kees", faction: "PRO" }];
    const namings = [
      { movers: ["PvdA"], voters: ["PvdA"], pairs },
      { voters: ["PRO"], members },
    ];
    expect(proposed(...namings)).toEqual([]);
  });
});
