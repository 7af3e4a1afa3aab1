import { afterAll, describe, expect, it } from "vitest";
import { importGeneral } from "../testing/import-general.ts";
import { temporaryFolder } from "../testing/import-into.ts";

const files = temporaryFolder();
afterAll(files.remove);

const HEAD = "Id;Titel;Type;Datum;Uitslag;Fractie;Stem;Aantal\n";
const park = (vote: string, outcome = "Aangenomen") =>
  `1;Motie Park;Motie;03-02-2026;${outcome};${vote}\n`;
const plein = (vote: string) => park(vote, "Verworpen").replace("1;Motie Park", "2;Motie Plein");

const TOGETHER = HEAD + park("VVD;voor;5") + park("SP;tegen;2") + park("D66;voor;3");
const OTHER = plein("VVD;tegen;5") + plein("SP;voor;2") + plein("D66;tegen;3");

const seats = (faction: string, inFavour: number, against: number) => ({
  faction,
  for: inFavour,
  against,
  notParticipating: 0,
  absent: 0,
});

const PARK = {
  outcome: "adopted",
  factions: [seats("D66", 3, 0), seats("SP", 0, 2), seats("VVD", 5, 0)],
};

const linesOf = (text: string) => text.trimEnd().split("\n");

describe("a table with a row for each faction of the same decision", () => {
  it("is one decision, with the votes of all its rows", async () => {
    const { run, of } = importGeneral();
    const path = files.write("stemmen.csv", TOGETHER + OTHER);
    const report = await run([path]);
    expect(report).toMatchObject({ recorded: 2, rejected: 0 });
    expect(report.files[0]?.note).toContain("4 rijen horen bij een besluit dat al geteld is");
    expect(await of("MotionVoted")).toMatchObject([
      PARK,
      {
        outcome: "rejected",
        factions: [seats("D66", 0, 3), seats("SP", 2, 0), seats("VVD", 0, 5)],
      },
    ]);
    expect(await run([path])).toMatchObject({ events: 0, unchanged: 2 });
  });

  it("is the same where the rows of a decision stand apart", async () => {
    const { run, of } = importGeneral();
    const [head = "", ...rows] = linesOf(TOGETHER + OTHER);
    const apart = [
      head,
      ...rows.filter((_, at) => at % 2 === 0),
      ...rows.filter((_, at) => at % 2),
    ];
    const report = await run([files.write("stemmen.csv", apart.join("\n"))]);
    expect(report).toMatchObject({ recorded: 2, rejected: 0 });
    expect((await of("MotionVoted"))[0]).toMatchObject(PARK);
    expect(await of("MotionSubmitted")).not.toHaveProperty("0.factions.0");
  });

  it("takes a member a row, and numbers for and against a faction", async () => {
    const members = importGeneral();
    const row = (name: string, faction: string, choice: string) =>
      `1;Motie Park;Motie;03-02-2026;${name};${faction};${choice}\n`;
    const text = `Id;Titel;Type;Datum;Raadslid;Fractie;Stemgedrag\n${row("A. Bos", "VVD", "Voor")}${row("B. Kok", "VVD", "Tegen")}${row("C. Vos", "SP", "Voor")}`;
    expect(await members.run([files.write("leden.csv", text)])).toMatchObject({ rejected: 0 });
    expect(await members.of("MotionVoted")).toMatchObject([
      {
        method: "roll-call",
        factions: [seats("SP", 1, 0), seats("VVD", 1, 1)],
        members: [{ name: "A. Bos", faction: "VVD", vote: "for" }, { name: "B. Kok" }, {}],
      },
    ]);
    const counts = importGeneral();
    const counted = `Id;Titel;Type;Datum;Fractie;Voor;Tegen\n1;Motie Park;Motie;03-02-2026;VVD;4;1\n1;Motie Park;Motie;03-02-2026;SP;0;2\n`;
    expect(await counts.run([files.write("aantallen.csv", counted)])).toMatchObject({
      rejected: 0,
    });
    expect(await counts.of("MotionVoted")).toMatchObject([
      { outcome: "adopted", factions: [seats("SP", 0, 2), seats("VVD", 4, 1)] },
    ]);
  });

  it("records no vote where a faction stands there twice, or a row says no vote", async () => {
    for (const [wrong, reason] of [
      [park("SP;tegen;1"), "“SP” staat er twee keer"],
      [park("CDA;misschien;1"), "niet als stem te lezen"],
    ] as const) {
      const { run, of } = importGeneral();
      const report = await run([files.write("stemmen.csv", TOGETHER + OTHER + wrong)], {
        mapping: MAPPING,
      });
      expect(report.rejects.map(({ record, field }) => [record, field])).toEqual([[1, "stemming"]]);
      expect(report.rejects[0]?.reason).toContain(reason);
      expect(await of("MotionVoted")).toMatchObject([
        { outcome: "adopted", factions: [] },
        { outcome: "rejected" },
      ]);
    }
  });

  it("records a decision whose first row has a day that is none, from its next, with all votes", async () => {
    const { run, of } = importGeneral();
    const text = TOGETHER.replace("03-02-2026", "31-02-2026") + OTHER;
    const report = await run([files.write("stemmen.csv", text)]);
    expect(report.rejects).toMatchObject([{ record: 1, field: "Datum" }]);
    expect((await of("MotionVoted"))[0]).toMatchObject(PARK);
  });

  it("names a row that says another outcome, and records neither", async () => {
    const { run, of } = importGeneral();
    const text = TOGETHER + OTHER + park("CDA;voor;1", "Verworpen");
    const report = await run([files.write("stemmen.csv", text)]);
    expect(report.rejects.map(({ record }) => record)).toContain(7);
    expect(report.rejects[0]?.reason).toContain("zegt iets anders over de uitslag");
    expect(await of("MotionVoted")).toMatchObject([{ outcome: "rejected" }]);
  });

  it("names what a row says otherwise than by its vote; its vote counts", async () => {
    const { run, of } = importGeneral();
    const text = TOGETHER + OTHER + park("CDA;voor;1").replace("Park", "Parken");
    const report = await run([files.write("stemmen.csv", text)]);
    expect(report.rejects).toMatchObject([{ record: 7 }]);
    expect(report.rejects[0]?.reason).toContain("hoort bij record 1");
    expect((await of("MotionVoted"))[0]).toMatchObject({
      factions: [seats("CDA", 1, 0), ...PARK.factions],
    });
  });

  it("says nothing sure where two files give other votes", async () => {
    const { run, of } = importGeneral();
    const first = files.write("a.csv", TOGETHER + OTHER);
    const second = files.write("b.csv", (TOGETHER + OTHER).replace("SP;tegen;2", "SP;tegen;3"));
    const report = await run([first, second]);
    expect(report.rejects.map(({ file, record }) => [file, record])).toEqual([
      ["a.csv", 1],
      ["b.csv", 1],
    ]);
    expect(await of("MotionVoted")).toMatchObject([{ outcome: "rejected" }]);
  });
});

const MAPPING = {
  version: 1,
  kind: { fixed: "motion" },
  identity: ["Id"],
  fields: { title: "Titel", date: "Datum", outcome: "Uitslag" },
  votes: { rows: { faction: "Fractie", choice: "Stem", count: "Aantal" } },
};
