import { statSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/import-into.ts";
import type { Mapping } from "./mapping.ts";
import { previewFile } from "./preview.ts";

const files = temporaryFolder();
afterAll(files.remove);

const MAPPING: Mapping = {
  version: 1,
  kind: { fixed: "motion" },
  identity: ["Id"],
  fields: { title: "Titel", date: "Datum", outcome: "Uitslag" },
  votes: { rows: { faction: "Fractie", choice: "Stem", count: "Aantal" } },
};

const previewed = (text: string) => {
  const path = files.write("stemmen.csv", `Id;Titel;Datum;Uitslag;Fractie;Stem;Aantal\n${text}`);
  const file = { path, name: "stemmen.csv", size: statSync(path).size };
  return previewFile(file, { mapping: MAPPING, rows: 10, today: "2026-11-22" });
};

const park = (vote: string, date = "03-02-2026") => `1;Motie Park;${date};Aangenomen;${vote}\n`;

describe("a preview of votes in rows of their own", () => {
  it("shows each decision once, with the votes of all its rows, wherever these stand", async () => {
    const other = "2;Motie Plein;03-02-2026;Verworpen;SP;tegen;2\n";
    const { rows, counts } = await previewed(park("VVD;voor;5") + other + park("SP;tegen;2"));
    expect(counts).toEqual({
      records: 3,
      sound: 2,
      partly: 0,
      rejected: 0,
      skipped: 0,
      joined: 1,
    });
    expect(rows.map(({ record }) => record)).toEqual([1, 2]);
    expect(rows[0]?.made?.ballot.factions).toMatchObject([
      { faction: "SP", for: 0, against: 2 },
      { faction: "VVD", for: 5, against: 0 },
    ]);
  });

  it("says of a decision in which a faction stands twice that its vote is not clear", async () => {
    const { rows, counts } = await previewed(park("SP;tegen;2") + park("SP;tegen;1"));
    expect(counts).toMatchObject({ partly: 1, joined: 1 });
    expect(rows[0]?.problems).toMatchObject([
      { field: "stemming", reason: expect.stringContaining("“SP” staat er twee keer") },
    ]);
  });

  it("shows a decision from its next row where the first cannot be recorded", async () => {
    const { rows, counts } = await previewed(
      park("VVD;voor;5", "31-02-2026") + park("SP;tegen;2") + park("D66;voor;1"),
    );
    expect(counts).toMatchObject({ rejected: 1, sound: 1, joined: 1 });
    expect(rows[1]).toMatchObject({ record: 2 });
    expect(rows[1]?.made?.ballot.factions.map(({ faction }) => faction)).toEqual([
      "D66",
      "SP",
      "VVD",
    ]);
  });
});
