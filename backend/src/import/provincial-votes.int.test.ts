import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { provincialVotes } from "./provincial-votes.ts";
import { importInto, temporaryFolder } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = (province = "pv31") => importInto(undefined, province, provincialVotes);

const vote = (id: number, fields: object = {}) => ({
  id,
  date: "2026-06-26",
  title: `Motie ${String(id)} inzake iets`,
  type: "motie",
  result: "accepted",
  resultLabel: "Aangenomen",
  source: "https://limburg.bestuurlijkeinformatie.nl/Reports/Item/x",
  votes: {
    cda: { agree: 5, disagree: 0, abstain: 0 },
    sp: { agree: 1, disagree: 2, abstain: 1 },
  },
  // Counts of factions, not of members.
  totals: { agree: 1, disagree: 1 },
  ...fields,
});

const fileOf = (moties: readonly unknown[], meta: object = {}) => ({
  meta: {
    province: "Limburg",
    generated_at: "2026-07-02T09:47:04+00:00",
    source: "https://limburg.bestuurlijkeinformatie.nl",
    granularity: "member",
    ...meta,
  },
  parties: [
    { slug: "cda", name: "CDA" },
    { slug: "sp", name: "SP" },
  ],
  moties,
});

describe("a file of provincial votes", () => {
  it("has the seats of each faction under its name, on each side, and not the totals of factions", async () => {
    const { run, of } = into();
    await run([files.write("seats.json", fileOf([vote(1)]))]);
    const [submitted, voted] = await of("1");
    expect(submitted?.data).toMatchObject({ kind: "motion", dateBasis: "meeting" });
    expect(voted?.data).toMatchObject({
      outcome: "adopted",
      outcomeBasis: "stated",
      factions: [
        { faction: "CDA", for: 5, against: 0 },
        { faction: "SP", for: 1, against: 2, notParticipating: 1 },
      ],
    });
    expect(voted?.data).not.toHaveProperty("totals");
  });

  it("has sides alone where a portal keeps no seats", async () => {
    const { run, of } = into();
    const votes = { cda: { agree: 1, disagree: 0 }, sp: { agree: 0, disagree: 1 } };
    const file = fileOf([vote(1, { votes })], { granularity: "faction" });
    await run([files.write("sides.json", file)]);
    expect((await of("1"))[1]?.data).toMatchObject({
      factions: [],
      stances: [
        { faction: "CDA", vote: "for" },
        { faction: "SP", vote: "against" },
      ],
    });
  });

  it("is put right by a later one, and not by an older one read once more", async () => {
    const { run, of } = into();
    const old = files.write(
      "old.json",
      fileOf([vote(1)], { generated_at: "2026-06-10T10:00:00Z" }),
    );
    const votes = { cda: { agree: 4, disagree: 0, abstain: 0 } };
    const later = files.write("new.json", fileOf([vote(1, { votes })]));
    expect(await run([later, old])).toMatchObject({ recorded: 1, corrected: 1, rejected: 0 });
    expect((await of("1")).map(({ type, correction }) => [type, correction?.reason])).toEqual([
      ["MotionSubmitted", undefined],
      ["MotionVoted", undefined],
      ["MotionVoted", "De bron is gewijzigd: new.json (stand van 2026-07-02)."],
    ]);
    expect(await run([old])).toMatchObject({ events: 0 });
  });

  it("names a result that its votes contradict, and keeps both as they are", async () => {
    const { run, of } = into();
    const report = await run([
      files.write(
        "against.json",
        fileOf([vote(1, { result: "rejected", resultLabel: "Verworpen" })]),
      ),
    ]);
    expect(report.files[0]?.note).toContain(
      "Record 1 zegt “Verworpen”, maar heeft 6 stemmen voor en 2 tegen",
    );
    expect((await of("1"))[1]?.data).toMatchObject({ outcome: "rejected", outcomeBasis: "stated" });
  });

  it.each([
    [{ date: "2026-02-31" }, "date", "is geen bestaande datum"],
    [{ title: " " }, "title", "ontbreekt"],
    [{ type: "vraag" }, "type", "Kies een van deze waarden"],
    [{ result: undefined }, "result", "Kies een van deze waarden"],
    [
      { votes: { vvd: { agree: 1, disagree: 0 } } },
      "votes",
      "noemt “vvd”, die niet bij de fracties",
    ],
    [{ votes: { cda: { agree: -1, disagree: 0 } } }, "votes.cda.agree", "Kies ten minste 0"],
    [{ date: "2027-01-01" }, "datum", "ligt in de toekomst"],
  ])("names %j and goes on", async (fields, field, reason) => {
    const { run, of } = into();
    const report = await run([files.write("bad.json", fileOf([vote(1, fields), vote(2)]))]);
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
    expect(report.rejects[0]).toMatchObject({ record: 1, id: "1", field });
    expect(report.rejects[0]?.reason).toContain(reason);
    expect(await of("2")).toHaveLength(2);
  });

  it("records nothing of a record that stands there twice with different results", async () => {
    const { run, of } = into();
    const file = fileOf([vote(1), vote(1, { result: "rejected" }), vote(2), vote(2)]);
    const report = await run([files.write("twice.json", file)]);
    expect(report).toMatchObject({ recorded: 1, unchanged: 1, rejected: 2 });
    expect(report.rejects.map(({ record, reason }) => [record, reason.slice(0, 24)])).toEqual([
      [1, "staat ook in record 2 va"],
      [2, "staat ook in record 1 va"],
    ]);
    expect(await of("1")).toEqual([]);
  });

  it("is recorded as far as it goes where it is cut off", async () => {
    const { run } = into();
    const whole = JSON.stringify(fileOf([vote(1), vote(2)]));
    const report = await run([files.write("cut.json", whole.slice(0, -60))]);
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
    expect(report.rejects[0]?.reason).toContain("houdt het bestand op");
  });

  it.each([
    ["", "Het bestand is leeg"],
    ["[]", "bevat geen stemmingen van Provinciale Staten"],
    ["PK\u0003\u0004", "bevat geen stemmingen"],
  ])("is refused before anything is recorded where it is %j", async (content, reason) => {
    const { run, events } = into();
    await expect(run([files.write("other.json", content)])).rejects.toThrow(reason);
    expect(await events()).toEqual([]);
  });

  it("is refused for another province", async () => {
    const { run } = importInto(undefined, "pv21", provincialVotes);
    const path = files.write("limburg.json", fileOf([vote(1)]));
    await expect(run([path], { name: "Fryslân" })).rejects.toThrow(
      "Niet alles is van Fryslân: limburg.json is van Limburg.",
    );
  });
});

const folder = sharedData("provinciale-staten-stemmingen");
const at = (name: string) => join(folder ?? "", name);

describe.skipIf(folder === undefined)("the votes of three provinces", () => {
  it.each([
    ["pv21", "fryslan.json", 807],
    ["pv28", "zuid-holland.json", 1062],
  ])("%s has each vote of %s once, also when imported again", async (province, name, count) => {
    const { run, events } = into(province);
    const report = await run([at(name)]);
    expect(report).toMatchObject({ recorded: count, rejected: 0, events: 2 * count + 2 });
    expect(await run([at(name)])).toMatchObject({ unchanged: count, recorded: 0, events: 0 });
    expect(await events()).toHaveLength(report.events);
  });

  it("has a second state of Limburg as the same decisions, under addresses that changed", async () => {
    const { run, of, events } = into();
    const report = await run([at("earlier"), at("limburg.json")]);
    expect(report).toMatchObject({ recorded: 356, corrected: 0, unchanged: 642, rejected: 0 });
    expect((await events()).filter(({ type }) => type === "MotionSubmitted")).toHaveLength(356);
    expect(await of("3256")).toHaveLength(2);
    expect(await run([at("earlier"), at("limburg.json")])).toMatchObject({ events: 0 });
  });
});
