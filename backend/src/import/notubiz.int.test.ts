import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { MeetingCalled } from "@doelspoor/events";
import { notubiz } from "./notubiz.ts";
import { importInto, temporaryFolder } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = (municipality = "gm0363") => importInto(undefined, municipality, notubiz);

const item = (order: number | null, title: string, fields: object = {}) => ({
  order,
  confidential: 0,
  permission_group: "public",
  type: "agenda_point",
  type_data: {
    title_prefix: order === null ? null : `${String(order)}.`,
    heading: false,
    attributes: [{ id: 1, value: title }],
  },
  documents: [],
  agenda_items: [],
  ...fields,
});

const heading = (order: number, title: string) =>
  item(order, title, {
    type_data: { title_prefix: null, heading: true, attributes: [{ id: 1, value: title }] },
  });

const paper = (title: string, fields: object = {}) => ({
  title,
  url: `https://api.notubiz.nl/document/${title.toLowerCase()}/1`,
  confidential: 0,
  last_modified: "2018-03-15 09:34:05",
  ...fields,
});

const meeting = (fields: object = {}) => ({
  id: 7,
  type: "meeting",
  self: "api.notubiz.nl/events/meetings/7",
  confidential: 0,
  permission_group: "public",
  last_modified: "2018-03-15 09:34:04",
  plannings: [{ start_date: "2018-02-08 13:30:00", end_date: null }],
  attributes: { Locatie: "", Titel: "raadscommissie Financi&euml;n", Omschrijving: "" },
  agenda_items: [
    item(null, "Rondvraag"),
    heading(1, "Algemeen"),
    item(2, "Opening", {
      agenda_items: [item(1, "Welkom")],
      documents: [paper("Brief"), paper("Geheim", { confidential: 1 })],
    }),
    item(3, "Geheim", { confidential: 1, documents: [paper("Bijlage")] }),
  ],
  documents: [paper("Verslag"), { title: "Zonder adres" }],
  ...fields,
});

describe("a meeting of Notubiz", () => {
  it("has its items in their order, without headings and what is not public", async () => {
    const { run, of } = into();
    const report = await run([files.write("one.json", meeting())]);
    expect(report.files[0]?.note).toBe(
      "Niet vastgelegd: 1 tussenkop, 1 besloten agendapunt, 2 documenten die besloten zijn of geen titel of webadres hebben.",
    );
    expect(await of("7")).toMatchObject([
      {
        type: "MeetingCalled",
        occurredOn: "2018-02-08",
        data: {
          title: "raadscommissie Financiën",
          date: "2018-02-08",
          start: "13:30",
          address: "https://api.notubiz.nl/events/meetings/7",
          agenda: [
            { number: "2.", title: "Opening" },
            { number: "1.", title: "Welkom" },
            { title: "Rondvraag" },
          ],
          documents: [
            { title: "Verslag", address: "https://api.notubiz.nl/document/verslag/1" },
            {
              title: "Brief",
              address: "https://api.notubiz.nl/document/brief/1",
              agendaItem: "2. Opening",
            },
          ],
        },
      },
    ]);
    expect((await of("7"))[0]?.data).not.toHaveProperty("place");
  });

  it("is put right by a later answer of the API, and not by the earlier one read once more", async () => {
    const { run, of } = into();
    const first = files.write("first.json", meeting());
    const later = files.write("later.json", {
      meeting: meeting({
        last_modified: "2018-04-01 10:00:00",
        plannings: [{ start_date: "2018-02-08 14:00:00", end_date: "2018-02-08 17:00:00" }],
        canceled: true,
      }),
    });
    expect(await run([later, first])).toMatchObject({ recorded: 1, corrected: 1, rejected: 0 });
    expect(
      (await of("7")).map(({ type, data, correction }) => [type, data, correction?.reason]),
    ).toMatchObject([
      ["MeetingCalled", { start: "13:30" }, undefined],
      [
        "MeetingCalled",
        { start: "14:00", end: "17:00" },
        "De bron is gewijzigd: later.json (stand van 2018-04-01).",
      ],
      ["MeetingCancelled", {}, undefined],
    ]);
    expect(await run([later, first])).toMatchObject({ events: 0 });
    expect(await run([first])).toMatchObject({ events: 0 });
  });

  it.each([
    [{ plannings: [] }, "plannings"],
    [{ plannings: [{ start_date: "2018-02-31 10:00:00" }] }, "plannings.0.start_date"],
    [{ attributes: { Titel: "  " } }, "attributes.Titel"],
    [{ attributes: {} }, "attributes.Titel"],
    [{ confidential: 1 }, "confidential"],
    [{ permission_group: "council" }, "confidential"],
    [{ agenda_items: [{ order: "één" }] }, "order"],
  ])("with %j names its field %s", async (fields, field) => {
    const { run, of } = into();
    const report = await run([files.write("wrong.json", meeting(fields))]);
    expect(report.rejects).toContainEqual(expect.objectContaining({ id: "7", field }));
    expect(await of("7")).toEqual([]);
  });

  it.each([
    [JSON.stringify(meeting()).slice(0, -5), "geen volledige JSON"],
    ["", "Het bestand is leeg"],
    [
      `{"id": 1, "type": "meeting", "agenda_items": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "geen volledige JSON",
    ],
    ['{"type": "organisation", "id": 1}', "geen vergadering uit Notubiz"],
  ])("is not read from a file that is none, case %#", async (content, reason) => {
    const { run, events } = into();
    await expect(run([files.write("bad.json", content)])).rejects.toThrow(reason);
    expect(await events()).toEqual([]);
  });

  it("is refused for a municipality where it does not belong", async () => {
    const { run, log } = into();
    const path = files.write("own.json", meeting());
    await run([path]);
    const other = importInto(log, "gm0400", notubiz);
    await expect(other.run([path])).rejects.toThrow("al vastgelegd voor gm0363");
  });
});

const folder = sharedData("open-raadsinformatie");
const at = (name: string) => join(folder ?? "", name);
const [FIRST, UPDATE] = [
  "notubiz_meeting_amsterdam.json",
  "notubiz_meeting_amsterdam_update1.json",
];

describe.skipIf(folder === undefined)("a committee meeting of Amsterdam", () => {
  const titlesIn = async (of: ReturnType<typeof into>["of"]) =>
    (await of("458902")).map(({ data, correction }) => [
      MeetingCalled.schema.parse(data).documents?.[0]?.title,
      correction?.reason,
    ]);

  const BOTH = [
    ["Uitslagenlijst FIN 2018 02 08", undefined],
    [
      "Uitslagenlijst FIN 2018 02 08 [GEWIJZIGD]",
      `De bron is gewijzigd: ${UPDATE} (stand van 2018-03-15).`,
    ],
  ];

  it("has its agenda and its documents, of which a later answer changes a title", async () => {
    const { run, of } = into();
    expect(await run([at(FIRST)])).toMatchObject({ recorded: 1, rejected: 0 });
    const [called] = await of("458902");
    expect(called?.data).toMatchObject({ title: "raadscommissie Financiën", start: "13:30" });
    expect(called?.data).toHaveProperty("agenda.length", 32);
    expect(called?.data).toHaveProperty("documents.length", 51);
    expect(await run([at(UPDATE)])).toMatchObject({ corrected: 1, events: 1, rejected: 0 });
    expect(await titlesIn(of)).toEqual(BOTH);
    expect(await run([at(FIRST), at(UPDATE)])).toMatchObject({ unchanged: 2, events: 0 });
  });

  it("is the same where both are imported in one go", async () => {
    const { run, of } = into();
    expect(await run([at(FIRST), at(UPDATE)])).toMatchObject({ recorded: 1, corrected: 1 });
    expect(await titlesIn(of)).toEqual(BOTH);
  });
});
