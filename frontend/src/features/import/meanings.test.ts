import { describe, expect, it } from "vitest";
import {
  EMPTY,
  identityIn,
  lonelyIdentity,
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

const COLUMN = {
  path: "Uitslag",
  type: "text" as const,
  examples: [],
  filled: 1,
  isUnique: false,
  isCounter: false,
  surnameFirst: false,
  votes: 0,
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

  it("is chosen for votes with a row a faction, and the last one that goes takes the rows along", () => {
    const chosen = withMeaning(withMeaning(EMPTY, "Fractie", "rowFaction"), "Stem", "rowChoice");
    expect(chosen.votes?.rows).toEqual({ faction: "Fractie", choice: "Stem" });
    expect(["Fractie", "Stem"].map((path) => meaningOf(chosen, path))).toEqual([
      "rowFaction",
      "rowChoice",
    ]);
    expect(ousted(chosen, "Partij", "rowFaction")).toBe("Fractie");
    const left = withMeaning(withMeaning(chosen, "Fractie", ""), "Stem", "outcome");
    expect(left.votes).not.toHaveProperty("rows");
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

  it("lacks who voted and what, where each row is a vote", () => {
    const sound = { ...mapping, kind: { fixed: "motion" as const } };
    const rows = (votes: object) => missingIn({ ...sound, votes: { rows: votes } });
    expect(rows({ count: "Aantal" })).toEqual(["voter", "choice"]);
    expect(rows({ member: "Naam", for: "Voor" })).toEqual(["choice"]);
    expect(rows({ faction: "Fractie", for: "Voor", against: "Tegen" })).toEqual([]);
  });

  it("with votes in rows needs what is the same in the rows of one decision", () => {
    const columns = [{ ...COLUMN, path: "Nr", isUnique: true }, COLUMN];
    const rows = { ...mapping, identity: ["Nr"], votes: { rows: { faction: "Fractie" } } };
    expect(lonelyIdentity(rows, columns)).toBe("Nr");
    expect(lonelyIdentity({ ...rows, identity: ["Uitslag"] }, columns)).toBeUndefined();
    expect(lonelyIdentity({ ...mapping, identity: ["Nr"] }, columns)).toBeUndefined();
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
  const words = [
    { word: "Overgenomen", count: 2 },
    { word: "overgenomen.", count: 1 },
  ];
  expect(wordsOf([{ ...COLUMN, words }], ["Uitslag"])).toEqual([{ word: "Overgenomen", count: 3 }]);
});
