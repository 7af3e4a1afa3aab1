import { describe, expect, it } from "vitest";
import {
  EMPTY,
  identityIn,
  mappingIn,
  meaningOf,
  missingIn,
  ousted,
  withMeaning,
  wordsOf,
} from "./meanings.ts";

const mapping = {
  ...EMPTY,
  fields: { title: "Titel", date: "Datum" },
  identity: ["Titel"],
  votes: { sides: { for: "Voor" }, factions: [{ column: "D66", faction: "D66" }] },
};

describe("what a column means", () => {
  it("is a part of a record, a side of a vote, the vote of a faction, or nothing", () => {
    expect(["Titel", "Voor", "D66", "Bijlage"].map((path) => meaningOf(mapping, path))).toEqual([
      "title",
      "for",
      "faction",
      "",
    ]);
  });

  it("goes from one column to another, and is lost by the first", () => {
    expect(ousted(mapping, "Onderwerp", "title")).toBe("Titel");
    const changed = withMeaning(mapping, "Onderwerp", "title");
    expect(meaningOf(changed, "Onderwerp")).toBe("title");
    expect(meaningOf(changed, "Titel")).toBe("");
  });

  it("leaves votes with a row a faction as they are but for its own column", () => {
    const rows = { faction: "Fractie", choice: "Stem", for: "Voor" };
    const long = { ...mapping, votes: { rows } };
    expect(withMeaning(long, "Datum", "votes").votes?.rows).toEqual(rows);
    const { rows: left } = withMeaning(long, "Stem", "title").votes ?? {};
    expect(left).toEqual({ faction: "Fractie", for: "Voor" });
  });

  it("can be changed from a part of a record to votes and back", () => {
    const votes = withMeaning(mapping, "Datum", "votes");
    expect(votes.fields).toEqual({ title: "Titel" });
    expect(votes.votes).toMatchObject({ from: "Datum", sides: { for: "Voor" } });
    expect(withMeaning(votes, "Datum", "date").votes).not.toHaveProperty("from");
  });

  it("makes the column of an id the one that tells records apart", () => {
    expect(withMeaning(mapping, "Kenmerk", "id").identity).toEqual(["Kenmerk"]);
  });
});

describe("a mapping", () => {
  it("lacks what nothing can be recorded without", () => {
    expect(missingIn(EMPTY)).toEqual(["title", "date", "kind"]);
    expect(missingIn({ ...mapping, kind: { fixed: "motion" } })).toEqual([]);
  });

  it("tells records apart by a number, else by day and title", () => {
    const open = { ...mapping, identity: [] };
    expect(identityIn(open)).toEqual(["Datum", "Titel"]);
    expect(identityIn(withMeaning(open, "Nr", "number"))).toEqual(["Nr"]);
  });

  it("is read from a file, and nothing else is", () => {
    expect(mappingIn(JSON.stringify(mapping))).toEqual(mapping);
    expect(mappingIn('{"version":2}')).toBeUndefined();
    expect(mappingIn("Titel;Datum")).toBeUndefined();
  });
});

it("counts a word once, whatever its capitals", () => {
  const column = {
    path: "Uitslag",
    type: "text" as const,
    examples: [],
    filled: 1,
    isUnique: false,
    isCounter: false,
    surnameFirst: false,
    votes: 0,
    words: [
      { word: "Overgenomen", count: 2 },
      { word: "overgenomen.", count: 1 },
    ],
  };
  expect(wordsOf([column], ["Uitslag"])).toEqual([{ word: "Overgenomen", count: 3 }]);
});
