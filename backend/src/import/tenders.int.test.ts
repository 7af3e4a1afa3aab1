import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tenders } from "./tenders.ts";
import { importInto, temporaryFolder } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = () => importInto(undefined, "gm0479", tenders);

const BUYER = "Gemeente Zaanstad";

const notice = (number: string, fields: object = {}, buyer = BUYER) => ({
  publicatienummer: number,
  link: `https://ted.europa.eu/nl/notice/-/detail/${number}`,
  // What the scraper made of it, which is left alone.
  status_indicatie: "gegund",
  winnaar: "Iemand anders",
  gegunde_waarde: "9",
  ruwe_velden: {
    "notice-type": "cn-standard",
    "publication-number": number,
    "publication-date": "2026-02-13+01:00",
    "buyer-name": { nld: [buyer] },
    "notice-title": {
      eng: "Netherlands – Road sweepers – Veegmachines",
      nld: "Nederland – Straatveegmachines – Veegmachines",
    },
    ...fields,
  },
});

const announced = notice("105077-2026", {
  deadline: ["2026-03-10T12:00:00+01:00", "2026-03-10T12:00:00+01:00"],
  "estimated-value-lot": ["900000.0"],
});
const outcome = (fields: object = {}) =>
  notice("472911-2026", {
    "notice-type": "can-standard",
    "publication-date": "2026-07-09+02:00",
    "winner-name": { nld: ["Ravo B.V.", "Aebi B.V.", "Ravo B.V."] },
    "tender-value": ["769732.0"],
    ...fields,
  });

const procedure = (publicaties: readonly object[], more: object = {}) => ({
  procedure_id: "584f52c2-8d5e-4ef8-be36-ea5f55156c15",
  publicaties,
  laatste_update: "2026-07-09+02:00",
  ...more,
});
const ID = procedure([]).procedure_id;

describe("a tender on TED", () => {
  it("has its notices in the order of their days, by the fields of TED itself", async () => {
    const { run, of } = into();
    const report = await run([files.write("ted.json", [procedure([outcome(), announced])])]);
    expect(report).toMatchObject({ recorded: 1, rejected: 0, events: 3 });
    expect((await of(ID)).map(({ type, occurredOn, data }) => [type, occurredOn, data])).toEqual([
      [
        "TenderNoticePublished",
        "2026-02-13",
        {
          notice: "contract-notice",
          title: "Veegmachines",
          subject: "Straatveegmachines",
          number: "105077-2026",
          address: "https://ted.europa.eu/nl/notice/-/detail/105077-2026",
          deadline: "2026-03-10",
          estimatedValue: 900_000,
        },
      ],
      [
        "TenderNoticePublished",
        "2026-07-09",
        {
          notice: "result",
          title: "Veegmachines",
          subject: "Straatveegmachines",
          number: "472911-2026",
          address: "https://ted.europa.eu/nl/notice/-/detail/472911-2026",
          winners: ["Ravo B.V.", "Aebi B.V."],
          value: 769_732,
        },
      ],
    ]);
  });

  it("leads from each notice to its own page", async () => {
    const { run, of } = into();
    await run([files.write("pages.json", [procedure([announced, outcome()])])]);
    expect((await of(ID)).map(({ source }) => source?.address)).toEqual([
      "https://ted.europa.eu/nl/notice/-/detail/105077-2026",
      "https://ted.europa.eu/nl/notice/-/detail/472911-2026",
    ]);
  });

  it("is recorded once; a later state adds a notice and corrects one that says otherwise", async () => {
    const { run, of } = into();
    const first = files.write("ted-2026-03-01.json", [procedure([announced])]);
    await run([first]);
    expect(await run([first])).toMatchObject({ unchanged: 1, events: 0 });
    const later = notice("105077-2026", {
      deadline: ["2026-03-24T12:00:00+01:00"],
      "estimated-value-lot": ["900000.0"],
    });
    const second = files.write("ted-2026-08-01.json", [procedure([later, outcome()])]);
    expect(await run([second])).toMatchObject({ corrected: 1, events: 2 });
    const [told, put, result] = await of(ID);
    expect([put?.correction?.of, put?.data]).toMatchObject([told?.id, { deadline: "2026-03-24" }]);
    expect([result?.correction, result?.data]).toMatchObject([
      undefined,
      { number: "472911-2026" },
    ]);
    // The old file once more puts nothing back, alone or beside the new one.
    expect(await run([first])).toMatchObject({ unchanged: 1, events: 0 });
    expect(await run([second, first])).toMatchObject({ events: 0 });
  });

  it("is awarded by a result that names winners alone", async () => {
    const { run, of } = into();
    const silent = outcome({ "winner-name": undefined, "tender-value": undefined });
    const report = await run([files.write("silent.json", [procedure([announced, silent])])]);
    expect((await of(ID))[1]?.data).not.toHaveProperty("winners");
    expect(report.files[0]?.note).toBe(
      "1 uitkomst noemt geen winnaar: daar is geen gunning vastgelegd.",
    );
  });

  it("has no amount of what is meant to be awarded, which is told", async () => {
    const { run, of } = into();
    const intended = (number: string, amounts: readonly string[]) =>
      notice(number, { "notice-type": "veat", "tender-value": amounts });
    const notices = [intended("1-2026", ["950000.0"]), intended("2-2026", ["1"])];
    const report = await run([files.write("veat.json", [procedure(notices)])]);
    expect((await of(ID)).map(({ data }) => data)).not.toContainEqual(
      expect.objectContaining({ value: expect.anything() }),
    );
    expect(report.files[0]?.note).toBe(
      "1 aankondiging van een voornemen om te gunnen, met een bedrag: nog niet gegund en niet vastgelegd.",
    );
  });

  it("has no amount where there are several, or a euro that stands for none", async () => {
    const { run, of } = into();
    const lots = notice("1-2026", { "estimated-value-lot": ["100000.0", "200000.0"] });
    const euro = outcome({ "tender-value": ["1", "1.0"] });
    const report = await run([files.write("lots.json", [procedure([lots, euro])])]);
    const [first, second] = await of(ID);
    expect(first?.data).not.toHaveProperty("estimatedValue");
    expect(second?.data).not.toHaveProperty("value");
    expect(report).toMatchObject({ recorded: 1, rejected: 0 });
    expect(report.files[0]?.note).toBe(
      "1 aankondiging met meer dan één bedrag (per perceel of winnaar): niet opgeteld en niet vastgelegd. 1 aankondiging met € 1 als bedrag, waarmee geen bedrag is bedoeld: niet vastgelegd.",
    );
  });

  it("has no deadline where its lots close on several days", async () => {
    const { run, of } = into();
    const lots = notice("1-2026", {
      deadline: ["2026-03-10T12:00:00+01:00", "2026-03-11T12:00:00+01:00"],
    });
    await run([files.write("days.json", [procedure([lots])])]);
    expect((await of(ID))[0]?.data).not.toHaveProperty("deadline");
  });

  it.each([
    ["veat", "voluntary-transparency"],
    ["pin-only", "prior-information"],
    ["pmc", "market-consultation"],
    ["can-social", "result"],
    ["cn-social", "contract-notice"],
  ])("of type %s is a %s; without procedure it goes by its own number", async (type, kind) => {
    const { run, of } = into();
    const alone = procedure([notice("7-2026", { "notice-type": type })], { procedure_id: null });
    await run([files.write(`${type}.json`, [alone])]);
    expect((await of("7-2026"))[0]?.data).toMatchObject({ notice: kind });
  });

  it.each([
    [{ "notice-type": "can-modif" }, "notice-type", "een soort die niet bekend is"],
    [{ "publication-date": "2026-02-31" }, "publication-date", "geen bestaande datum"],
    [{ "notice-title": {} }, "notice-title", "ontbreekt"],
    [{ "tender-value": ["veel"] }, "ruwe_velden.tender-value", ""],
  ])("names what is wrong with %j, and records the rest", async (fields, field, reason) => {
    const { run, of } = into();
    const path = files.write("wrong.json", [procedure([announced, notice("9-2026", fields)])]);
    const report = await run([path]);
    expect(report).toMatchObject({ rejected: 1 });
    expect(report.rejects[0]?.field).toContain(field);
    expect(report.rejects[0]?.reason).toContain(reason);
    expect(await of(ID)).toHaveLength(1);
  });

  it("of another buyer is not of this municipality", async () => {
    const { run, events } = into();
    const school = procedure([notice("8-2026", {}, "Stichting Onderwijs")], { procedure_id: "b" });
    const report = await run([files.write("buyers.json", [procedure([announced]), school])]);
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
    expect(report.rejects[0]).toMatchObject({
      id: "b",
      field: "buyer-name",
      reason: "is Stichting Onderwijs; dit is geen aanbesteding van Gemeente Zaanstad",
    });
    expect((await events()).filter(({ type }) => type.startsWith("Tender"))).toHaveLength(1);
  });

  it("asks whose logbook it is where several municipalities buy, and takes those of the one named", async () => {
    const other = procedure([notice("8-2026", {}, "Gemeente Edam")], { procedure_id: "b" });
    const path = files.write("two.json", [procedure([announced]), other]);
    await expect(into().run([path])).rejects.toThrow("noemt Gemeente Zaanstad en Gemeente Edam");
    expect(await into().run([path], { name: "Zaanstad" })).toMatchObject({
      recorded: 1,
      rejected: 1,
    });
    const own = files.write("own.json", [procedure([announced])]);
    await expect(into().run([own], { name: "Edam" })).rejects.toThrow(
      "Niet alles is van Edam: own.json is van ",
    );
  });

  it("that stands in a file twice with something else is refused twice", async () => {
    const { run, of } = into();
    const report = await run([
      files.write("twice.json", [procedure([announced]), procedure([outcome()])]),
    ]);
    expect(report).toMatchObject({ recorded: 0, rejected: 2 });
    expect(await of(ID)).toHaveLength(0);
  });

  it.each([
    ["other.json", [{ id: 1 }], "bevat geen aanbestedingen"],
    ["nothing.json", "", "leeg"],
    ["buyerless.json", [procedure([])], "noemt geen gemeente"],
  ])("is not read from %s", async (name, content, reason) => {
    await expect(into().run([files.write(name, content)])).rejects.toThrow(reason);
  });

  it("is read up to where the file was cut off", async () => {
    const { run, of } = into();
    const whole = JSON.stringify([
      procedure([announced]),
      procedure([outcome()], { procedure_id: "b" }),
    ]);
    const report = await run([files.write("cut.json", whole.slice(0, -40))]);
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
    expect(await of(ID)).toHaveLength(1);
  });
});

const folder = sharedData("zaanstad");

describe.skipIf(folder === undefined)("the tenders of Zaanstad", () => {
  it("are recorded once; those of a foundation are named", async () => {
    const { run, events } = into();
    const path = join(folder ?? "", "aanbestedingen.json");
    const report = await run([path]);
    expect(report).toMatchObject({ recorded: 61, rejected: 2, events: 120 });
    expect(report.rejects.map(({ id, field }) => [id, field])).toEqual([
      ["55f89805-1da0-480c-8eb9-ae08caba1bf4", "buyer-name"],
      ["77f776d6-c3f3-4a69-8b3e-e6b6ae15c7e8", "buyer-name"],
    ]);
    expect(report.files[0]?.note).toMatch(
      /^4 aankondigingen.*9 aankondigingen.*3 aankondigingen van een voornemen.*5 uitkomsten/,
    );
    const noted = (await events()).filter(({ type }) => type === "TenderNoticePublished");
    expect(noted).toHaveLength(119);
    expect(noted.filter(({ data }) => JSON.stringify(data).includes('"winners"'))).toHaveLength(34);
    expect(await run([path])).toMatchObject({ recorded: 0, unchanged: 61, events: 0 });
  });
});
