import { statSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/import-into.ts";
import { mappingSchema } from "./mapping.ts";
import { previewFile } from "./preview.ts";
import { surveyed } from "./surveyed.ts";

const files = temporaryFolder();
afterAll(files.remove);

const today = "2026-11-22";

const looked = async (name: string, content: unknown) => {
  const path = files.write(name, content);
  const { proposal } = await surveyed(path, { today });
  const mapping = mappingSchema.safeParse(proposal?.mapping).data;
  const file = { path, name, size: statSync(path).size };
  const preview = mapping && (await previewFile(file, { mapping, rows: 20, today }));
  return { proposal, mapping, preview };
};

const many = <Row>(row: (at: number) => Row): readonly Row[] =>
  Array.from({ length: 12 }, (_, at) => row(at));

describe("a proposal for a tree in which names stand below what they name", () => {
  it("finds the kind, the outcome, who proposed it and the votes", async () => {
    const { mapping, preview } = await looked("openraad.json", {
      data: {
        items: many((at) => ({
          identifier: `or-${String(at)}`,
          classification: { code: at % 4 === 0 ? "amendment" : "motion" },
          subject: `Meer bankjes in het park, versie ${String(at)}`,
          dates: { submitted: at % 2 === 0 ? "10-04-2026" : "2026-04-11T19:30:00+02:00" },
          result: { text: at % 2 === 0 ? "Carried" : "Defeated" },
          proposers: [{ name: "Anna de Groot", party: { abbreviation: "D66" } }],
          voting: {
            ballots: [
              { party: { abbreviation: "D66" }, seats: 3, vote: at % 2 === 0 ? "yes" : "no" },
              { party: { abbreviation: "VVD" }, seats: 1, vote: at % 2 === 0 ? "no" : "yes" },
            ],
          },
        })),
      },
    });
    expect(mapping?.fields).toMatchObject({
      kind: "classification.code",
      outcome: "result.text",
      movers: "proposers",
    });
    expect(preview?.rows[1]?.made).toMatchObject({
      kind: "motion",
      movers: [{ name: "Anna de Groot", faction: "D66" }],
      ballot: {
        factions: [
          { faction: "D66", against: 3 },
          { faction: "VVD", for: 1 },
        ],
      },
    });
  });

  it("gives what it found where it cannot tell the kind, for a clerk to complete", async () => {
    const { proposal } = await looked(
      "lijst.csv",
      `Nr;Onderwerp;Datum\n${many((at) => `A${String(at)};Bankjes in het park ${String(at)};2026-04-11`).join("\n")}`,
    );
    expect(proposal?.mapping).toBeUndefined();
    expect(proposal?.questions).toEqual([expect.stringContaining("Wat voor stukken zijn dit")]);
    expect(proposal?.draft?.fields).toMatchObject({ title: "Onderwerp", date: "Datum" });
  });
});

describe("a table with a column a faction", () => {
  it("has the column of a faction also where a cell is no vote, which is told at its row", async () => {
    const rows = many(
      (at) => `M${String(at)};Motie Park ${String(at)};2026-04-11;aangenomen;V;T;${at === 4 ? "?" : "V"}`, // prettier-ignore
    );
    const { mapping, preview } = await looked(
      "fracties.csv",
      `Nr;Titel;Datum;Uitslag;VVD;D66;SP\n${rows.join("\n")}`,
    );
    expect(mapping?.votes?.factions?.map(({ faction }) => faction)).toEqual(["VVD", "D66", "SP"]);
    expect(preview?.counts).toMatchObject({ sound: 11, partly: 1 });
    expect(preview?.wrong).toMatchObject([{ record: 5, problems: [{ field: "SP" }] }]);
  });
});

it("shows before it is recorded that an outcome means nothing for its kind", async () => {
  const rows = many((at) => `M${String(at)};Motie Park ${String(at)};2026-04-11;${at === 2 ? "Afgedaan" : "Aangenomen"}`); // prettier-ignore
  const { preview, proposal } = await looked(
    "moties.csv",
    `Nr;Titel;Datum;Uitslag\n${rows.join("\n")}`,
  );
  expect(proposal?.assumptions).toContain("wat de titel niet zegt is “motie”");
  expect(preview?.rows.filter(({ idle }) => idle === true).map(({ record }) => record)).toEqual([
    3,
  ]);
});
