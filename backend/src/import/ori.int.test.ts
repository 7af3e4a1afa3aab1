import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ori } from "./ori.ts";
import { importInto, temporaryFolder } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = () => importInto(undefined, "gm0479", ori);

const at = (collection: string, id: string) => ({
  id,
  url: `https://ori.zaanstad.example/${collection}/${id}`,
});

const meeting = (fields: object = {}) => ({
  ...at("vergaderingen", "v1"),
  vergaderdatum: "2026-06-11",
  vergaderingstype: "raadsvergadering",
  gemeente: { gemeentecode: "0479", gemeentenaam: "Zaanstad" },
  ...fields,
});

const paper = (fields: object = {}) => ({
  ...at("informatieobjecten", "i1"),
  titel: "Veilig fietspad",
  informatieobjecttype: "motie",
  datumIngediend: "2026-06-01",
  inhoud: "Leg het aan.",
  vergaderingen: [at("vergaderingen", "v1")],
  agendapunten: [at("agendapunten", "a1")],
  ...fields,
});

const item = { ...at("agendapunten", "a1"), vergadering: at("vergaderingen", "v1"), agendapuntTitel: "Verkeer", agendapuntvolgnummer: "7" }; // prettier-ignore

const vote = (fields: object = {}) => ({
  ...at("stemmingen", "s1"),
  agendapunt: at("agendapunten", "a1"),
  informatieobject: at("informatieobjecten", "i1"),
  resultaatMondelingeStemming: "voor",
  besluit: at("besluiten", "b1"),
  ...fields,
});

const decided = (besluitresultaat = "geamendeerd aangenomen") => ({
  ...at("besluiten", "b1"),
  besluitresultaat,
});

const faction = (id: string, fractienaam: string) => ({ ...at("fracties", id), fractienaam });
const FACTIONS = [faction("f1", "SP"), faction("f2", "VVD")];

const stance = (id: string, of: string, fractiestemresultaat: string) => ({
  ...at("stemresultatenperfractie", id),
  fractie: at("fracties", of),
  stemming: at("stemmingen", "s1"),
  fractiestemresultaat,
});

const person = (id: string, voorletters: string, achternaam: string) => ({
  ...at("natuurlijkpersonen", id),
  naamNatuurlijkPersoon: { voorletters, tussenvoegsel: "de", achternaam },
});

const member = (of: string, fractie: string, [from = "", to]: readonly string[]) => ({
  ...at("fractielidmaatschappen", `${of}-${fractie}`),
  natuurlijkPersoon: at("natuurlijkpersonen", of),
  fractie: at("fracties", fractie),
  datumBeginFractieLidmaatschap: `${from}T00:00:00Z`,
  ...(to === undefined ? {} : { datumEindeFractieLidmaatschap: `${to}T00:00:00Z` }),
  indicatieVoorzitter: false,
});

const ballot = (of: string, keuzeStemming: string) => ({
  ...at("stemmen", `k-${of}`),
  stemming: at("stemmingen", "s1"),
  aanwezigeDeelnemer: at("aanwezigedeelnemers", `d-${of}`),
  keuzeStemming,
});

const there = (of: string) => ({
  ...at("aanwezigedeelnemers", `d-${of}`),
  natuurlijkPersoon: at("natuurlijkpersonen", of),
  vergadering: at("vergaderingen", "v1"),
});

const document = (more: object = {}) => ({
  vergaderingen: [meeting()],
  agendapunten: [item],
  informatieobjecten: [paper()],
  indieners: [
    {
      ...at("indieners", "n1"),
      informatieobject: at("informatieobjecten", "i1"),
      natuurlijkPersoon: at("natuurlijkpersonen", "p1"),
    },
  ],
  stemmingen: [vote()],
  besluiten: [decided()],
  fracties: FACTIONS,
  natuurlijkpersonen: [person("p1", "N.", "Vos"), person("p2", "J.", "Bos")],
  fractielidmaatschappen: [
    member("p1", "f2", ["2022-03-30", "2025-01-01"]),
    member("p1", "f1", ["2025-01-01"]),
    member("p2", "f2", ["2022-03-30"]),
  ],
  ...more,
});

const write = (name: string, more?: object) => files.write(name, document(more));

describe("a decision by the ORI standard", () => {
  it("has its mover with the faction of the day, its item, and the sides of factions without seats", async () => {
    const { run, of } = into();
    const stances = [stance("r1", "f1", "aangenomen"), stance("r2", "f2", "verdeeld")];
    await run([write("sides.json", { stemresultatenperfractie: stances })]);
    expect((await of("i1")).map(({ type, occurredOn, data }) => [type, occurredOn, data])).toEqual([
      [
        "MotionSubmitted",
        "2026-06-01",
        {
          kind: "motion",
          title: "Veilig fietspad",
          dateBasis: "stated",
          movers: [{ name: "N. de Vos", faction: "SP" }],
          factions: [],
          request: "Leg het aan.",
          agendaItem: "Verkeer",
          meetingDate: "2026-06-11",
        },
      ],
      [
        "MotionVoted",
        "2026-06-11",
        {
          method: "unknown",
          outcome: "adopted-as-amended",
          outcomeBasis: "stated",
          factions: [],
          stances: [
            { faction: "SP", vote: "for" },
            { faction: "VVD", vote: "divided" },
          ],
        },
      ],
    ]);
  });

  it("has the votes of members under their factions, and an outcome that follows from them said to be so", async () => {
    const { run, of } = into();
    const cast = {
      stemmingen: [vote({ besluit: undefined, resultaatMondelingeStemming: undefined })],
      stemmen: [ballot("p1", "tegen"), ballot("p2", "afwezig")],
      aanwezigedeelnemers: [there("p1"), there("p2")],
    };
    await run([write("members.json", cast)]);
    expect((await of("i1"))[1]?.data).toMatchObject({
      method: "roll-call",
      outcome: "rejected",
      outcomeBasis: "derived",
      factions: [
        { faction: "SP", for: 0, against: 1 },
        { faction: "VVD", for: 0, absent: 1 },
      ],
      members: [
        { name: "J. de Bos", faction: "VVD", vote: "absent" },
        { name: "N. de Vos", faction: "SP", vote: "against" },
      ],
    });
  });

  it("is put together from pages of the API, each with one collection", async () => {
    const { run, of } = into();
    const page = (name: string, results: readonly unknown[]) =>
      files.write(`${name}.json`, { next: null, previous: null, results });
    const report = await run([
      page("1", [paper()]),
      page("2", [meeting()]),
      page("3", [item]),
      page("4", [vote()]),
      page("5", [decided("verworpen")]),
    ]);
    expect(report).toMatchObject({ recorded: 0, rejected: 1 });
    expect(report.rejects).toMatchObject([{ id: "i1", field: "besluitresultaat" }]);
    expect((await of("i1")).map(({ type }) => type)).toEqual(["MotionSubmitted"]);
  });

  it.each([
    [{ besluiten: [decided("doorgeschoven naar volgende week")] }, "besluitresultaat", 1],
    [{ besluiten: [decided("verworpen")] }, "besluitresultaat", 1],
    [{ besluiten: [] }, "besluiten", 1],
    [{ besluiten: [decided(), decided("verworpen")] }, "besluiten", 1],
    [{ stemmingen: [vote(), vote(at("stemmingen", "s2"))] }, "stemmingen", 1],
    [{ stemmen: [ballot("p1", "voor")] }, "aanwezigedeelnemers", 1],
    [{ stemmen: [ballot("p1", "misschien")] }, "stemmen", 1],
    [{ informatieobjecten: [paper({ vertrouwelijkheidsaanduiding: "geheim" })] }, "vertrouwelijkheidsaanduiding", 0],
    [{ informatieobjecten: [paper({ datumIngediend: "2026-02-31" })] }, "datumIngediend", 0],
    [{ informatieobjecten: [paper({ titel: " " })] }, "titel", 0],
    [{ informatieobjecten: [paper({ gemeente: { gemeentecode: "0363", gemeentenaam: "Zaanstad" } })] }, "gemeente", 0],
  ] as const)("that is wrong is named by its field, case %#", async (more, field, count) => {
    const { run, of } = into();
    const report = await run([write("wrong.json", more)]);
    expect(report.rejects).toMatchObject([{ id: "i1", field }]);
    expect(await of("i1")).toHaveLength(count);
  }); // prettier-ignore

  it("is corrected by a later file, and the same file records nothing", async () => {
    const { run, of } = into();
    const first = write("ori-2026-06-12.json");
    const second = write("ori-2026-07-01.json", { besluiten: [decided("aangenomen")] });
    expect(await run([first])).toMatchObject({ recorded: 1 });
    expect(await run([second])).toMatchObject({ recorded: 0, corrected: 1, rejected: 0 });
    expect(await run([first, second])).toMatchObject({ events: 0 });
    const votes = (await of("i1")).filter(({ type }) => type === "MotionVoted");
    expect(votes.map(({ data, correction }) => [data, correction?.reason])).toMatchObject([
      [{ outcome: "adopted-as-amended" }, undefined],
      [{ outcome: "adopted" }, "De bron is gewijzigd: ori-2026-07-01.json."],
    ]);
  });

  it("is one of those that decide: what was sent for information is counted alone", async () => {
    const { run, of } = into();
    const letter = paper({ ...at("informatieobjecten", "i2"), informatieobjecttype: "mededeling" });
    const report = await run([write("letters.json", { informatieobjecten: [paper(), letter] })]);
    expect(report).toMatchObject({ recorded: 1, rejected: 0 });
    expect(report.files[0]?.note).toContain("1 stuk is geen besluit");
    expect(await of("i2")).toEqual([]);
  });

  it.each([
    [JSON.stringify(document()).slice(0, -40), "geen volledige JSON"],
    ["", "Het bestand is leeg"],
    [`{"informatieobjecten": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "geen volledige JSON"],
    ['{"moties": []}', "geen raadsinformatie volgens de ORI-standaard"],
    ["a;b\n1;2", "geen raadsinformatie volgens de ORI-standaard"],
  ])("is not recorded from a file that is none, case %#", async (content, reason) => {
    const { run, events } = into();
    await expect(run([files.write("bad.json", content)])).rejects.toThrow(reason);
    expect(await events()).toEqual([]);
  });

  it("is not recorded for another municipality", async () => {
    const { run, events } = importInto(undefined, "gm0363", ori);
    const placed = paper({ gemeente: { gemeentecode: "0479", gemeentenaam: "Zaanstad" } });
    const path = write("elsewhere.json", { informatieobjecten: [placed] });
    await expect(run([path], { name: "Amsterdam" })).rejects.toThrow(
      "Niet alles is van Amsterdam: elsewhere.json is van Zaanstad.",
    );
    expect(await events()).toEqual([]);
  });
});

describe("a meeting by the ORI standard", () => {
  const named = { naam: "Raadsvergadering", locatie: "Raadzaal" };

  it("is called with its agenda in order, at the time on the clocks of the council", async () => {
    const { run, of } = into();
    const second = { ...item, ...at("agendapunten", "a2"), agendapuntvolgnummer: "10", agendapuntTitel: "Sluiting" }; // prettier-ignore
    const start = { aanvangVergadering: "2026-06-11T17:30:00Z" };
    await run([
      write("meeting.json", {
        vergaderingen: [meeting({ ...named, ...start })],
        agendapunten: [second, item],
      }),
    ]);
    expect(await of("vergaderingen/v1")).toMatchObject([
      {
        type: "MeetingCalled",
        data: {
          title: "Raadsvergadering",
          date: "2026-06-11",
          start: "19:30",
          place: "Raadzaal",
          agenda: [
            { number: "7", title: "Verkeer" },
            { number: "10", title: "Sluiting" },
          ],
        },
      },
    ]);
  });

  it("is cancelled where its status says so", async () => {
    const { run, of } = into();
    const status = "geannuleerd";
    await run([write("cancelled.json", { vergaderingen: [meeting({ ...named, status })] })]);
    expect((await of("vergaderingen/v1")).map(({ type }) => type)).toEqual([
      "MeetingCalled",
      "MeetingCancelled",
    ]);
  });
});

const schemas = sharedData("schemas/vng-ori");

describe.skipIf(schemas === undefined)("the samples in the standard", () => {
  const sampleOf = (schema: string): object => {
    const text = readFileSync(join(schemas ?? "", "openapi-2.0.0-beta.4.yaml"), "utf8");
    interface Schema {
      readonly properties: Readonly<Record<string, { readonly example?: unknown }>>;
    }
    const { components }: { components: { schemas: Record<string, Schema> } } = parse(text);
    const found = Object.entries(components.schemas[schema]?.properties ?? {});
    const given = found.filter(([, { example }]) => example !== undefined);
    return Object.fromEntries(given.map(([key, { example }]) => [key, example]));
  };

  it("have a meeting, on the day that it was held and not the day that was planned", async () => {
    const { run, of } = into();
    const sample = sampleOf("Vergadering");
    expect(sample).toHaveProperty("naam");
    const path = files.write("sample.json", { vergaderingen: [{ ...at("vergaderingen", "v9"), ...sample }] }); // prettier-ignore
    expect(await run([path])).toMatchObject({ recorded: 1, rejected: 0 });
    expect(await run([path])).toMatchObject({ unchanged: 1, events: 0 });
    expect(await of("vergaderingen/v9")).toMatchObject([
      {
        occurredOn: "2017-02-10",
        data: {
          title: "Raadsvergadering",
          date: "2017-02-10",
          // 18:25 and 21:12 by the clock of Greenwich.
          start: "19:25",
          end: "22:12",
          place: "Raadszaal, Stadskantoor, Overtoom 2",
          agenda: [],
        },
      },
    ]);
  });
});
