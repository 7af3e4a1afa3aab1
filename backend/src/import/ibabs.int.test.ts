import { afterAll, describe, expect, it } from "vitest";
import {
  MotionSubmitted,
  MotionVoted,
  streamName,
  voteOnMotion,
  motionStream,
} from "@doelspoor/events";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import { record } from "../application/record.ts";
import { clock, importInto, motion, rollCall, temporaryFolder } from "./testing/import-into.ts";

const files = temporaryFolder();
afterAll(files.remove);

const VOTES = { fracties_voor: "D66 (3), CDA  (1)", fracties_tegen: "D66 (1), VVD (2)" };

const eventsOf = async (...versions: readonly (readonly object[])[]) => {
  const { run, of } = importInto();
  for (const [index, records] of versions.entries())
    await run([files.write(`moties-${String(index)}.json`, records)]);
  return of("a");
};

const one = async (fields: object) => (await eventsOf([motion("a", fields)])).map(typeAndData);
const typeAndData = ({ type, data }: { type: string; data: unknown }) => ({ type, data });

describe("an imported motion", () => {
  it("keeps its title and has its number, movers and agenda item apart", async () => {
    const [submitted] = await one({
      titel: "26A16 (gewijzigd) Amendement A &amp; B",
      type: "Amendement",
      indiener: "M. Mattens\r\nKarst, Rob(Raadslid account)",
      medeondertekenaars: ["Veer, Julie van &#39;t"],
    });
    expect(submitted?.data).toEqual({
      kind: "amendment",
      number: "26A16",
      title: "26A16 (gewijzigd) Amendement A & B",
      movers: [{ name: "M. Mattens" }, { name: "Rob Karst" }, { name: "Julie van 't Veer" }],
      factions: ["D66"],
      meetingDate: "2026-06-11",
      agendaItem: "7.1. Iets",
      dateBasis: "stated",
    });
  });

  it("takes the day of the meeting where it has no date, and says so", async () => {
    const [event] = await eventsOf([motion("a", { datum: null })]);
    expect(event?.occurredOn).toBe("2026-06-11");
    expect(event?.data).toMatchObject({ dateBasis: "meeting" });
  });

  it("takes the title of the agenda item where it has none", async () => {
    const [event] = await one({ titel: "" });
    expect(event?.data).toMatchObject({ title: "Iets" });
  });

  it("joins the two sides of a split faction and sorts factions by name", async () => {
    const [, voted] = await one({ status: "aangenomen", ...VOTES });
    expect(voted).toMatchObject({
      type: "MotionVoted",
      data: {
        outcome: "adopted",
        outcomeBasis: "stated",
        factions: [
          { faction: "CDA", for: 1, against: 0 },
          { faction: "D66", for: 3, against: 1 },
          { faction: "VVD", for: 0, against: 2 },
        ],
      },
    });
  });

  it("has its vote on the day of the meeting", async () => {
    const [, voted] = await eventsOf([motion("a", VOTES)]);
    expect(voted?.occurredOn).toBe("2026-06-11");
  });

  it("has its vote on its own date where that is later than the meeting", async () => {
    const [, voted] = await eventsOf([motion("a", { datum: "2026-06-12", ...VOTES })]);
    expect(voted?.occurredOn).toBe("2026-06-12");
  });

  it.each([
    ["D66 (3)", "VVD (2)", "adopted"],
    ["D66 (2)", "VVD (3)", "rejected"],
    ["D66 (19)", "VVD (19)", "tied"],
  ])("derives from %s against %s that it is %s", async (voor, tegen, outcome) => {
    const [, voted] = await one({ fracties_voor: voor, fracties_tegen: tegen });
    expect(voted?.data).toMatchObject({ outcome, outcomeBasis: "derived" });
  });

  it("keeps a stated outcome that its votes contradict", async () => {
    const [, voted] = await one({
      status: "verworpen",
      fracties_voor: "D66 (19)",
      fracties_tegen: "VVD (19)",
    });
    expect(voted?.data).toMatchObject({ outcome: "rejected", outcomeBasis: "stated" });
  });

  it.each([
    ["ingetrokken", "MotionWithdrawn"],
    ["niet in stemming gebracht", "MotionLeftUndecided"],
  ])("ends with status %s as %s", async (status, type) => {
    expect((await one({ status })).map((event) => event.type)).toEqual(["MotionSubmitted", type]);
  });

  it("has no second event where the source states no outcome and no votes", async () => {
    expect(await one({})).toHaveLength(1);
  });

  it("is reported when it was withdrawn and has votes: its end is recorded, its votes are not", async () => {
    const { run, of } = importInto();
    const path = files.write("m.json", [motion("a", { status: "ingetrokken", ...VOTES })]);
    const { rejected, rejects } = await run([path]);
    expect(rejected).toBe(1);
    expect(rejects[0]?.reason).toContain("de stemmen niet");
    expect((await of("a")).map(({ type }) => type)).toEqual(["MotionSubmitted", "MotionWithdrawn"]);
  });
});

describe("a second import", () => {
  const stated = motion("a", { status: "aangenomen", ...VOTES });

  it("records nothing new", async () => {
    const { run, events } = importInto();
    const path = files.write("moties.json", [stated, motion("b")]);
    await run([path]);
    const before = (await events()).length;
    const again = await run([path]);
    expect(again).toMatchObject({ recorded: 0, corrected: 0, unchanged: 2, events: 0 });
    expect(await events()).toHaveLength(before);
  });

  it("records nothing when only the order of the factions changed", async () => {
    const turned = { ...stated, fracties_voor: "CDA (1), D66 (3)" };
    expect(await eventsOf([stated], [turned])).toHaveLength(2);
  });

  it("corrects a changed title, naming the file, and keeps what the file leaves empty", async () => {
    const bare = motion("a", { titel: "26M1 Anders", indiener: null, agendapunt: "", datum: null });
    const [, , correction, ...more] = await eventsOf([stated], [bare]);
    expect(more).toEqual([]);
    expect(correction?.correction?.reason).toBe("De bron is gewijzigd: moties-1.json.");
    expect(correction?.occurredOn).toBe("2026-06-10");
    expect(correction?.data).toMatchObject({
      title: "26M1 Anders",
      movers: [{ name: "Anna de Groot" }],
      meetingDate: "2026-06-11",
    });
  });

  it("does not retract votes that a file does not have", async () => {
    const {
      fracties_voor: _voor,
      fracties_tegen: _tegen,
      ...without
    } = { ...stated, status: null };
    expect(await eventsOf([stated], [without])).toHaveLength(2);
  });

  it("turns a derived outcome into a stated one", async () => {
    const derived = { ...stated, status: null };
    const [, , correction] = await eventsOf([derived], [stated]);
    expect(correction?.correction).toBeDefined();
    expect(correction?.data).toMatchObject({ outcomeBasis: "stated" });
  });

  it("reports a changed end that the rules do not allow", async () => {
    const { run, of } = importInto();
    await run([files.write("moties-0.json", [motion("a", { status: "ingetrokken" })])]);
    const { rejects } = await run([files.write("moties-1.json", [stated])]);
    expect(rejects[0]).toMatchObject({ id: "a", field: "status" });
    expect(rejects[0]?.reason).toContain("staat al “ingetrokken”");
    expect(await of("a")).toHaveLength(2);
  });

  it("records nothing when older files are read once more, in their order", async () => {
    const { run, events } = importInto();
    const paths = ["Een", "Een", "Twee"].map((titel, index) =>
      files.write(`moties.2026-06-0${String(index + 1)}.json`, [motion("a", { titel })]),
    );
    await run(paths);
    const before = (await events()).length;
    expect(await run(paths)).toMatchObject({ corrected: 0, unchanged: 3 });
    expect(await events()).toHaveLength(before);
  });

  it("follows a source that goes back to what it said before", async () => {
    const titles = ["Een", "Twee", "Een"].map((titel, index) => [
      motion("a", { titel, voor_pct: index }),
    ]);
    const events = await eventsOf(...titles);
    expect(events.map(({ data }) => MotionSubmitted.lift({ version: 1, data }).title)).toEqual([
      "Een",
      "Twee",
      "Een",
    ]);
  });

  it("retracts nothing by a file without records, and says so", async () => {
    const { run, events } = importInto();
    await run([files.write("moties.json", [stated])]);
    const before = (await events()).length;
    const { files: reports } = await run([files.write("leeg.json", [])]);
    expect(reports[0]?.note).toContain("geen records; er is niets ingetrokken");
    expect(await events()).toHaveLength(before);
  });

  it("leaves a vote that the griffie recorded, and reports the difference", async () => {
    const { log, run, of } = importInto();
    await run([files.write("moties-0.json", [motion("a")])]);
    const subject = uuidIds.of("gm0479", "ibabs", "motion", "a");
    const input = MotionVoted.schema.parse({
      method: "show-of-hands",
      outcome: "rejected",
      outcomeBasis: "stated",
      factions: [],
    });
    await record(
      { log, clock, ids: uuidIds, kindOf: () => undefined },
      {
        stream: motionStream,
        command: voteOnMotion,
        subject,
        input,
        dates: { occurredOn: "2026-06-11" },
      },
      { municipality: "gm0479", actor: { id: "g", role: "griffie" } },
    );
    const { rejects, rejected } = await run([files.write("moties-1.json", [stated])]);
    expect(rejected).toBe(1);
    expect(rejects[0]?.reason).toContain("door de griffie vastgelegd");
    expect(await of("a")).toHaveLength(1);
    expect(await log.readStream(streamName("motion", "gm0479", subject))).toHaveLength(2);
  });
});

describe("a roll call", () => {
  const withMotion = async (call: object, ...motions: readonly object[]) => {
    const { run, of, events } = importInto();
    const report = await run([
      files.write("moties.json", motions),
      files.write("stemmingen.json", [call]),
    ]);
    return { report, motion: await of("a"), call: await of("r"), events: await events() };
  };

  it("gives the members' votes to the one motion with its title in that meeting", async () => {
    const titel = "OV1:  26M1 Motie a";
    const { motion: own, call } = await withMotion(
      rollCall("r", { titel }),
      motion("a", { fracties_voor: "D66 (2)", fracties_tegen: "VVD (1)" }),
    );
    expect(own).toHaveLength(2);
    expect(call).toHaveLength(1);
    expect(call[0]?.correction?.reason).toBe("Hoofdelijke stemming uit de bron: stemmingen.json.");
    expect(call[0]?.data).toMatchObject({
      method: "roll-call",
      members: [
        { name: "Fidel Lopes", faction: "VVD", vote: "against" },
        { name: "Jochem de Haan", faction: "D66", vote: "for" },
        { name: "Julie van 't Veer", faction: "D66", vote: "for" },
      ],
    });
  });

  it("is not undone by the motions when all is imported again", async () => {
    const { run, events } = importInto();
    const paths = [
      files.write("moties.json", [motion("a", { fracties_voor: "D66 (3)" })]),
      files.write("stemmingen.json", [rollCall("r", { titel: "26M1 Motie a" })]),
    ];
    await run(paths);
    const before = (await events()).length;
    expect(await run(paths)).toMatchObject({ events: 0, unchanged: 2 });
    expect(await events()).toHaveLength(before);
  });

  it("is a proposal of its own where no motion has its title", async () => {
    const { call } = await withMotion(rollCall("r"), motion("a"));
    expect(call.map(({ type }) => type)).toEqual(["MotionSubmitted", "MotionVoted"]);
    expect(call[0]?.data).toMatchObject({ kind: "proposal", title: "RV Begroting" });
    expect(call[0]?.source?.address).toContain("/Reports/Item/r");
  });

  it("is not tied to a motion with almost its title", async () => {
    const { motion: own, call } = await withMotion(
      rollCall("r", { titel: "Motie a" }),
      motion("a"),
    );
    expect(own).toHaveLength(1);
    expect(call[0]?.data).toMatchObject({ kind: "proposal" });
  });

  it("is tied to none of two motions with its title, and reported", async () => {
    const titel = "26M1 Motie a";
    const { report, call } = await withMotion(
      rollCall("r", { titel }),
      motion("a"),
      motion("b", { titel }),
    );
    expect(call).toEqual([]);
    expect(report.rejects[0]?.reason).toContain("past op 2 moties");
  });

  it("without votes says nothing new of a motion", async () => {
    const bare = {
      fracties_voor: null,
      fracties_tegen: null,
      raadsleden_voor: [],
      raadsleden_tegen: [],
    };
    const { call, report } = await withMotion(
      rollCall("r", { titel: "26M1 Motie a", ...bare }),
      motion("a"),
    );
    expect(call).toEqual([]);
    expect(report).toMatchObject({ unchanged: 1, rejected: 0 });
  });

  it("counts who did not take part", async () => {
    const { call } = await withMotion(
      rollCall("r", { raadsleden_onthouding: [{ naam: "Vos, Robbert", fractie: "D66" }] }),
      motion("a"),
    );
    expect(call[1]?.data).toMatchObject({
      factions: [{ faction: "D66", for: 2, notParticipating: 1 }, { faction: "VVD" }],
    });
  });
});

describe("a meeting", () => {
  const meeting = {
    id: "m",
    titel: "Raadsvergadering - GEANNULEERD - Reservedatum",
    type: "Raadsvergadering",
    datum: "2026-12-10",
    start: "2026-12-10T19:00:00",
    eind: "2026-12-10T23:00:00",
    locatie: "Raadzaal",
    url: "https://zaanstad.bestuurlijkeinformatie.nl/Agenda/Index/m",
    agendapunten: [{ nummer: "1", titel: "Opening" }],
  };

  it("is called with its agenda, and cancelled where its title says so", async () => {
    const { run, of } = importInto();
    await run([files.write("vergaderingen.json", [meeting])]);
    const [called, cancelled] = await of("m");
    expect(called?.data).toMatchObject({
      start: "19:00",
      end: "23:00",
      agenda: [{ number: "1", title: "Opening" }],
    });
    expect(cancelled).toMatchObject({ type: "MeetingCancelled", occurredOn: "2026-11-22" });
  });

  it("connects its host to the municipality", async () => {
    const { run, events } = importInto();
    await run([files.write("vergaderingen.json", [meeting])]);
    const [registered, connected] = await events();
    expect(registered?.data).toEqual({ name: "Zaanstad", example: false });
    expect(connected?.data).toEqual({
      system: "ibabs",
      host: "zaanstad.bestuurlijkeinformatie.nl",
    });
  });
});
