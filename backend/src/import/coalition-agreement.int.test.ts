import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { coalitionAgreement } from "./coalition-agreement.ts";
import { importInto, temporaryFolder } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = () => importInto(undefined, "gm0308", coalitionAgreement);

const WIDE = "Inwoners praten mee. Bij plannen voor de buurt worden zij vanaf het begin betrokken.";

const agreement = ({
  points = [`{id: mee-001, tekst: "${WIDE}", status: gerealiseerd, gerelateerde_besluiten: [1]}`],
  parties = "[Lokaal, D66]",
  day = "'2022-06-13'",
  meeting = "'2022-06-13'",
  updated = "2026-01-21T22:13:59",
} = {}) => `meta:
  document_title: Coalitieakkoord 2022-2026 - Samen
  document_url: https://voorbeeld.example/akkoord.pdf
  gemeente: Baarn
  partijen: ${parties}
  periode: 2022-2026
  vastgesteld: ${day}
  vastgesteld_vergadering_datum: ${meeting}
rapportage: {laatste_update: '${updated}'}
themas:
  mee:
    naam: Meepraten
    afspraken:
${points.map((point) => `    - ${point}`).join("\n")}
  bijlage:
    naam: 'Bijlage: portefeuilles'
    afspraken:
    - {id: bijlage-001, tekst: "Wonen, werken en de buurt erbij."}
`;

describe("a coalition agreement", () => {
  it("is concluded by its parties, who form the coalition", async () => {
    const { run, of } = into();
    const report = await run([files.write("akkoord.yaml", agreement())]);
    expect(report).toMatchObject({ recorded: 2, rejected: 0 });
    expect(report.files[0]?.note).toBe(
      "“Bijlage: portefeuilles” is een bijlage: 1 regel zonder afspraak over een doel, niet vastgelegd.",
    );
    expect(
      (await of("2022-2026")).map(({ type, occurredOn, data }) => [type, occurredOn, data]),
    ).toEqual([
      [
        "ResolutionTaken",
        "2022-06-13",
        {
          kind: "coalition-agreement",
          title: "Coalitieakkoord 2022-2026 - Samen",
          factions: ["Lokaal", "D66"],
          meetingDate: "2022-06-13",
          document: { address: "https://voorbeeld.example/akkoord.pdf" },
        },
      ],
      ["CoalitionFormed", "2022-06-13", { name: "2022-2026", factions: ["Lokaal", "D66"] }],
    ]);
  });

  it("has points, each a goal that comes from it; what a tool matched by words is no part of it", async () => {
    const { run, of } = into();
    await run([files.write("punten.yaml", agreement())]);
    const [taken] = await of("2022-2026");
    const [goal, trace] = await of("2022-2026 mee-001");
    expect([goal?.type, goal?.data]).toEqual([
      "GoalSet",
      { title: "Inwoners praten mee.", description: WIDE },
    ]);
    expect([trace?.type, trace?.data]).toEqual([
      "TraceLaid",
      {
        source: goal?.stream.split(".")[1],
        target: taken?.stream.split(".")[1],
        type: "comes-from",
        intention: "Afspraak onder “Meepraten” in “Coalitieakkoord 2022-2026 - Samen”.",
      },
    ]);
  });

  it("is recorded once, and a later state of it corrects what it says otherwise", async () => {
    const { run, of } = into();
    const first = files.write("eerst.yaml", agreement());
    await run([first]);
    expect(await run([first])).toMatchObject({ recorded: 0, unchanged: 2, events: 0 });
    const later = files.write(
      "later.yaml",
      agreement({ parties: "[Lokaal, D66, PvdA]", updated: "2026-02-01T10:00:00" }),
    );
    expect(await run([later])).toMatchObject({ corrected: 1, unchanged: 1, events: 2 });
    expect((await of("2022-2026")).at(-1)).toMatchObject({
      type: "CoalitionFormed",
      data: { factions: ["Lokaal", "D66", "PvdA"] },
    });
    expect(await run([first, later])).toMatchObject({ events: 0 });
  });

  it("forms a second coalition with the agreement of the next period", async () => {
    const { run, events } = into();
    await run([files.write("oud.yaml", agreement())]);
    const next = agreement({ day: "'2026-06-01'", meeting: "'2026-06-01'" });
    await run([files.write("nieuw.yaml", next.replaceAll("2022-2026", "2026-2030"))]);
    const formed = (await events()).filter(({ type }) => type === "CoalitionFormed");
    expect(formed.map(({ occurredOn, correction }) => [occurredOn, correction])).toEqual([
      ["2022-06-13", undefined],
      ["2026-06-01", undefined],
    ]);
  });

  it("tells that the days of agreement and meeting differ, and keeps the first alone", async () => {
    const { run, of } = into();
    const path = files.write("dagen.yaml", agreement({ meeting: "'2022-06-21'" }));
    const report = await run([path]);
    expect(report.files[0]?.note).toContain(
      "De bron noemt 13 juni 2022 als dag van het akkoord en 21 juni 2022 als dag van de vergadering; de eerste is vastgelegd, de vergadering niet.",
    );
    expect((await of("2022-2026"))[0]?.data).not.toHaveProperty("meetingDate");
  });

  it.each([
    ['{id: mee-002, tekst: "15 . Parkeernormen"}', "tekst", "is geen hele zin"],
    ['{id: mee-002, tekst: "Cultuur: op hoog peil houden"}', "tekst", "is geen hele zin"],
    [
      '{id: mee-002, tekst: "en acties rond de buurt, in het onderwijs."}',
      "tekst",
      "is geen hele zin",
    ],
    ['{id: mee-002, tekst: ""}', "tekst", "ontbreekt"],
    ["{id: mee-002}", "tekst", ""],
    ['{tekst: "Inwoners praten nu echt mee."}', "id", ""],
  ])("names what is wrong with %s, and records the rest", async (point, field, reason) => {
    const { run, of } = into();
    const good = `{id: mee-001, tekst: "${WIDE}"}`;
    const report = await run([files.write("fout.yaml", agreement({ points: [point, good] }))]);
    const found = report.rejects.find((reject) => reject.record === 2);
    expect([found?.field, found?.reason.includes(reason)]).toEqual([field, true]);
    expect(await of("2022-2026 mee-001")).toHaveLength(2);
  });

  it("cuts a first sentence that is too long for a title, and keeps all of the text", async () => {
    const { run, of } = into();
    const long = `Inwoners ${"praten graag ".repeat(30)}mee.`;
    await run([
      files.write("lang.yaml", agreement({ points: [`{id: mee-001, tekst: "${long}"}`] })),
    ]);
    const title = `Inwoners ${"praten graag ".repeat(14)}praten…`;
    expect(title.length).toBeLessThanOrEqual(200);
    expect((await of("2022-2026 mee-001"))[0]?.data).toEqual({ title, description: long });
  });

  it.each([
    ["anders.yaml", "a: 1\n", "is geen coalitieakkoord"],
    ["kapot.yaml", "meta:\n  - a\n b: [", "geen leesbare YAML (fout in regel"],
    [
      "bom.yaml",
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${"*a,".repeat(9)}]\nc: &c [${"*b,".repeat(9)}]\nd: &d [${"*c,".repeat(9)}]\ne: [${"*d,".repeat(9)}]\n`,
      "geen leesbare YAML",
    ],
    ["leeg.yaml", "", "leeg"],
  ])("refuses %s", async (name, content, reason) => {
    await expect(into().run([files.write(name, content)])).rejects.toThrow(reason);
  });

  it("refuses the agreement of another municipality", async () => {
    const { run } = into();
    const path = files.write("elders.yaml", agreement());
    await expect(run([path], { name: "Soest" })).rejects.toThrow(
      "Niet alles is van Soest: elders.yaml is van Baarn.",
    );
  });
});

const folder = sharedData("baarn-coalitieakkoord-2022");

describe.skipIf(folder === undefined)("the agreement of Baarn", () => {
  it("is recorded once, with its points; the annex and what is no sentence are named", async () => {
    const { run, events, of } = into();
    const path = join(folder ?? "", "coalitieakkoord.yaml");
    const report = await run([path]);
    // The agreement with its coalition, and a goal with its trace for each of the other records.
    expect(report).toMatchObject({ recorded: 129, rejected: 7, events: 1 + 2 + 2 * 128 });
    expect(report.rejects.map(({ id }) => id)).toEqual([
      "2022-2026 inleiding-001",
      "2022-2026 inleiding-002",
      "2022-2026 inleiding-003",
      "2022-2026 inleiding-004",
      "2022-2026 preventie_en_welzijn-031",
      "2022-2026 preventie_en_welzijn-042",
      "2022-2026 wonen_en_leefomgeving-015",
    ]);
    expect(report.files[0]?.note).toContain("is een bijlage: 50 regels zonder afspraak");
    const [taken, formed] = await of("2022-2026");
    const factions = ["VoorBaarn", "GroenLinks", "PvdA", "D66"];
    expect([taken?.data, formed?.data]).toMatchObject([{ factions }, { factions }]);
    const goals = (await events()).filter(({ type }) => type === "GoalSet");
    expect(new Set(goals.map(({ occurredOn }) => occurredOn))).toEqual(new Set(["2022-06-13"]));
    expect(await run([path])).toMatchObject({ recorded: 0, unchanged: 129, events: 0 });
  });
});
