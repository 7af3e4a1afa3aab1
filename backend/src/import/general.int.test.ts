import { afterAll, describe, expect, it } from "vitest";
import { BEFORE_ALL, type RecordedEvent } from "@doelspoor/events";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import type { EventLog } from "../ports/event-log.ts";
import { general } from "./general.ts";
import type { ImportRequest } from "./kit/define-format.ts";
import { clock, temporaryFolder } from "./testing/import-into.ts";
import { workbook, zipOf } from "./testing/workbook.ts";

const files = temporaryFolder();
afterAll(files.remove);

const importing = (log: EventLog = openMemoryLog()) => {
  const run = (name: string, content: unknown, more: Partial<ImportRequest> = {}) =>
    general.run(
      { log, clock, ids: uuidIds },
      {
        paths: [files.write(name, content)],
        municipality: "gm0479",
        name: "Proefstad",
        onReject: () => undefined,
        onProgress: () => undefined,
        ...more,
      },
    );
  const events = async (type?: string): Promise<readonly RecordedEvent[]> => {
    const all: RecordedEvent[] = [];
    for await (const batch of log.readAll(BEFORE_ALL)) all.push(...batch);
    return all.filter((event) => type === undefined || event.type === type);
  };
  return { run, events };
};

const fieldsOf = (data: unknown): object => (typeof data === "object" ? (data ?? {}) : {});

/** Imports a file twice: what the first recorded, and what the second did. */
const twice = async (name: string, content: unknown, more: Partial<ImportRequest> = {}) => {
  const { run, events } = importing();
  const report = await run(name, content, more);
  const again = await run(name, content, more);
  const of = async (type: string) =>
    (await events(type)).map(({ data, occurredOn }) => ({ occurredOn, ...fieldsOf(data) }));
  return {
    report,
    again,
    submitted: await of("MotionSubmitted"),
    voted: await of("MotionVoted"),
    of,
  };
};

const seats = (faction: string, inFavour: number, against: number) => ({
  faction,
  for: inFavour,
  against,
  notParticipating: 0,
  absent: 0,
});

const SEMICOLONS = `Overzicht moties en amendementen
Geëxporteerd op 1 november 2026

Kenmerk;Soort;Onderwerp;Datum indiening;Ingediend door;Fracties;Uitslag;Stemverhouding
2026-1;Motie;Café’s open;12-03-2026;A. Jansen (VVD) en B. de Vries (D66);VVD, D66;Aangenomen;"Voor: VVD (5), D66 (3); tegen: SP (2)"
2026-2;Amendement;Brug;2026-04-01;"Pietersen; Klaassen";Fractie Pietersen;Verworpen met 10 stemmen voor en 20 tegen;
2026-3;Motie vreemd aan de orde van de dag;Hitte;12 april 2026;;['SP', 'CDA'];Aangehouden;
2026-4;Motie;Later;13-4-26;;SP;Doorgeschoven;
`;

const BYTES_1252 = Buffer.from(SEMICOLONS.replace("’", "\u0092"), "latin1");

describe("a table with semicolons in Windows-1252, with title lines above its header", () => {
  it("is read, with its own notations", async () => {
    const { report, again, submitted, voted, of } = await twice("moties.csv", BYTES_1252);
    expect(report).toMatchObject({ recorded: 4, rejected: 0 });
    expect(submitted[0]).toMatchObject({
      kind: "motion",
      title: "Café’s open",
      occurredOn: "2026-03-12",
      factions: ["VVD", "D66"],
      movers: [
        { name: "A. Jansen", faction: "VVD" },
        { name: "B. de Vries", faction: "D66" },
      ],
    });
    expect(submitted[1]).toMatchObject({ kind: "amendment", factions: ["Fractie Pietersen"] });
    expect(submitted[2]).toMatchObject({ purpose: "extraneous", factions: ["SP", "CDA"] });
    expect(voted[0]).toMatchObject({
      outcome: "adopted",
      outcomeBasis: "stated",
      factions: [seats("D66", 3, 0), seats("SP", 0, 2), seats("VVD", 5, 0)],
    });
    expect(voted[1]).toMatchObject({ outcome: "rejected", totals: { for: 10, against: 20 } });
    expect(await of("MotionHeldOver")).toHaveLength(1);
    expect(report.words).toEqual([{ column: "Uitslag", word: "Doorgeschoven", count: 1 }]);
    expect(again).toMatchObject({ events: 0, unchanged: 4 });
  });
});

describe("a table with tabs in UTF-16", () => {
  it("is read like any other, whatever it is called", async () => {
    const text =
      "Nr\tTitel\tDatum\tStatus\nM1\tMotie Groen\t1-2-2026\tOvergenomen\nM2\tMotie Blauw\t1-2-2026\tIngetrokken\n";
    const { report, again, of } = await twice(
      "lijst.json",
      Buffer.from(`\ufeff${text}`, "utf16le"),
    );
    expect(report).toMatchObject({ recorded: 2, rejected: 0 });
    expect(await of("MotionTakenOver")).toMatchObject([{ by: "het college" }]);
    expect(await of("MotionWithdrawn")).toHaveLength(1);
    expect(again.events).toBe(0);
  });
});

const SHEET = [
  ["Toezeggingen raad"],
  [],
  [
    "Nummer",
    "Toezegging",
    "Datum",
    "Portefeuillehouder",
    "Termijn",
    "Status",
    "Datum afgedaan",
    "Toelichting",
  ],
  [
    "T-1",
    "Brief over de brug",
    46000,
    "Burgemeester Smit",
    46200,
    "Afgedaan",
    46100,
    "Brief gestuurd",
  ],
  ["T-2", "Onderzoek fietspad", 46010, "Wethouder Bos", "", "Openstaand"],
];

describe("a workbook", () => {
  it("is read from the sheet with the table, its serial numbers as dates", async () => {
    const book = workbook({ Leeswijzer: [["Dit is een lijst"]], Toezeggingen: SHEET });
    const { report, again, of } = await twice("export.csv", book);
    expect(report).toMatchObject({ recorded: 2, rejected: 0 });
    expect((await of("CommitmentMade"))[0]).toMatchObject({
      occurredOn: "2025-12-09",
      number: "T-1",
      body: "mayor",
      holder: "Burgemeester Smit",
      term: "2026-06-27",
    });
    expect(await of("CommitmentSettled")).toMatchObject([
      { occurredOn: "2026-03-19", outcome: "fulfilled", explanation: "Brief gestuurd" },
    ]);
    expect(again.events).toBe(0);
  });

  it("that unpacks to far more than its size is refused by name", async () => {
    const bomb = zipOf({
      "xl/workbook.xml": "<workbook/>",
      "xl/worksheets/sheet1.xml": " ".repeat(40_000_000),
    });
    await expect(importing().run("bom.xlsx", bomb)).rejects.toThrow("keer zo groot");
  });

  it("with entities of its own is refused by name", async () => {
    const bomb = zipOf({
      "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>',
    });
    await expect(importing().run("bom.xlsx", bomb)).rejects.toThrow("documenttype");
  });

  it("cut off halfway is refused by name", async () => {
    const book = workbook({ A: SHEET });
    await expect(importing().run("a.xlsx", book.subarray(0, book.length - 50))).rejects.toThrow(
      "beschadigd of afgebroken",
    );
  });
});

describe("a table with a column a faction", () => {
  it("has the sides recorded without seats, and the seats where a cell counts them", async () => {
    const text =
      "Id|Titel|Datum|Uitslag|VVD|D66|Fractie Jansen|SP\n7|Motie Park|03-02-2026|Aangenomen|V|tegen|3-2|-\n8|Motie Plein|03-02-2026|Verworpen|T|V|0-5|afwezig\n";
    const { report, again, voted } = await twice("stemmingen per fractie moties.txt", text);
    expect(report).toMatchObject({ recorded: 2, rejected: 0 });
    expect(voted[0]).toMatchObject({
      outcome: "adopted",
      factions: [seats("Fractie Jansen", 3, 2)],
      stances: [
        { faction: "D66", vote: "against" },
        { faction: "VVD", vote: "for" },
      ],
    });
    expect(again.events).toBe(0);
  });
});

const NESTED = {
  meta: { bron: "Raad" },
  data: {
    fracties: [{ naam: "VVD" }, { naam: "SP" }],
    moties: [
      {
        uuid: "a-1",
        titel: "Motie Zwembad",
        datum: "2026-05-01T22:30:00Z",
        indieners: [{ naam: "A. Jansen", fractie: "VVD" }],
        resultaat: { naam: "Aangenomen" },
        stemmen: [
          { naam: "Jansen, A.", fractie: "VVD", stem: "voor" },
          { naam: "Klaas, B.", fractie: "SP", stem: "tegen" },
          { naam: "Groot, Anna de", fractie: "VVD", stem: "voor" },
        ],
      },
    ],
  },
};

describe("nested JSON with a vote a member", () => {
  it("has each member's vote recorded, on the Dutch day", async () => {
    const { report, again, submitted, voted } = await twice("export.json", NESTED);
    expect(report).toMatchObject({ recorded: 1, rejected: 0 });
    expect(submitted[0]).toMatchObject({
      occurredOn: "2026-05-02",
      movers: [{ name: "A. Jansen", faction: "VVD" }],
    });
    expect(voted[0]).toMatchObject({
      method: "roll-call",
      factions: [seats("SP", 0, 1), seats("VVD", 2, 0)],
      members: [
        { name: "A. Jansen", faction: "VVD", vote: "for" },
        { name: "Anna de Groot", faction: "VVD", vote: "for" },
        { name: "B. Klaas", faction: "SP", vote: "against" },
      ],
    });
    expect(again.events).toBe(0);
  });
});

describe("JSON, one record a line", () => {
  it("has a line that is none named, and the rest recorded", async () => {
    const line = (id: number, result: string) =>
      JSON.stringify({
        id,
        type: "motie",
        title: `Motie nummer ${String(id)}`,
        date: "2026-05-01",
        result,
        votes: { VVD: { agree: 3, disagree: 1 }, SP: { agree: 0, disagree: 2 } },
      });
    const text = [line(1, "accepted"), "{kapot", line(2, "rejected")].join("\n");
    const { report, again, voted } = await twice("x.ndjson", text);
    expect(report).toMatchObject({ recorded: 2, rejected: 1 });
    expect(report.rejects).toMatchObject([{ record: 2, reason: "Regel 2 is geen JSON." }]);
    expect(voted[1]).toMatchObject({
      outcome: "rejected",
      factions: [seats("SP", 0, 2), seats("VVD", 3, 1)],
    });
    expect(again.events).toBe(0);
  });
});

describe("an export like that of Notubiz", () => {
  it("is read by its English names, with sides as lists", async () => {
    const content = {
      items: [
        {
          module_item_id: 88,
          attributes: { titel: "Motie Bomen", status: "Aangenomen" },
          title: "Motie Bomen",
          type: "Motie",
          date_submitted: "2026-06-01 10:00:00",
          submitters: ["K. Bos"],
          parties: ["GL", "PvdA"],
          result: "Aangenomen",
          votes_for: ["GL", "PvdA"],
          votes_against: ["VVD"],
          url: "https://x.notubiz.nl/1",
        },
        {
          module_item_id: 89,
          attributes: { titel: "Motie Vis", status: "" },
          title: "Motie Vis",
          type: "Motie",
          date_submitted: "2026-06-01 10:00:00",
          submitters: [],
          parties: [],
          result: "",
          votes_for: 10,
          votes_against: 20,
          url: "https://x.notubiz.nl/2",
        },
      ],
    };
    const { report, again, voted } = await twice("notubiz.json", content);
    expect(report).toMatchObject({ recorded: 2, rejected: 0 });
    expect(voted[0]).toMatchObject({ outcome: "adopted", outcomeBasis: "stated" });
    expect(voted[1]).toMatchObject({
      outcome: "rejected",
      outcomeBasis: "derived",
      totals: { for: 10, against: 20 },
    });
    expect(again.events).toBe(0);
  });
});

const HEAD = "Id;Nummer;Titel;Type;Datum;Uitslag;Url\n";
const ROW = "1;M1;Motie Park;Motie;03-02-2026;Aangenomen;https://a.nl/1\n";

describe("a later export of the same records", () => {
  it("with other addresses records nothing new", async () => {
    const { run, events } = importing();
    await run("moties.csv", HEAD + ROW);
    const count = (await events()).length;
    const again = await run("moties.csv", (HEAD + ROW).replace("a.nl/1", "b.nl/xyz"));
    expect(again).toMatchObject({ events: 0, unchanged: 1 });
    expect(await events()).toHaveLength(count);
  });

  it("with other ids is known by number, date and title", async () => {
    const { run, events } = importing();
    await run("moties.csv", HEAD + ROW);
    const again = await run(
      "moties nieuw.csv",
      (HEAD + ROW).replace(/^1;/m, "uuid-9;").replace("Aangenomen", "Verworpen"),
      { source: "ander systeem" },
    );
    expect(await events("MotionSubmitted")).toHaveLength(1);
    expect(again.rejects[0]?.reason).toContain("iets anders");
  });

  it("in which the outcome changed corrects it, and an empty outcome takes nothing away", async () => {
    const { run, events } = importing();
    await run("moties.csv", HEAD + ROW);
    const changed = await run("moties.csv", (HEAD + ROW).replace("Aangenomen", "Verworpen"));
    expect(changed).toMatchObject({ corrected: 1, rejected: 0 });
    const empty = await run("moties.csv", (HEAD + ROW).replace("Aangenomen", ""));
    expect(empty).toMatchObject({ events: 0 });
    expect((await events("MotionVoted")).at(-1)?.data).toMatchObject({ outcome: "rejected" });
  });

  it("in which what was held over is voted on has the vote recorded", async () => {
    const { run, events } = importing();
    await run("moties.csv", (HEAD + ROW).replace("Aangenomen", "Aangehouden"));
    const later = await run("moties.csv", HEAD + ROW);
    expect(later.rejected).toBe(0);
    expect(await events("MotionVoted")).toHaveLength(1);
  });
});

describe("files that contradict themselves or each other", () => {
  const other = ROW.replace("Aangenomen", "Verworpen");

  it("in one file: both records are named, and neither outcome is recorded", async () => {
    const { run, events } = importing();
    const report = await run(
      "moties.csv",
      HEAD + ROW + other + ROW.replaceAll(/^1;M1;Motie Park/gm, "2;M2;Motie Plein"),
    );
    expect(report.rejects.map(({ record }) => record)).toEqual([1, 2]);
    expect(await events("MotionSubmitted")).toHaveLength(2);
    expect(await events("MotionVoted")).toHaveLength(1);
  });

  it("in two files: both are named, and neither outcome is recorded", async () => {
    const { run, events } = importing();
    const second = files.write("b.csv", HEAD + other);
    const first = files.write("a.csv", HEAD + ROW);
    const report = await run("c.csv", "", { paths: [first, second] });
    expect(report.rejects.map(({ file }) => file)).toEqual(["a.csv", "b.csv"]);
    expect(await events("MotionVoted")).toHaveLength(0);
  });
});

describe("bad input", () => {
  it.each([
    ["", "Het bestand is leeg"],
    [Buffer.from([0x25, 0x50, 0x44, 0x46, 1, 2]), "PDF"],
    [Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)), "onleesbare bytes"],
    ["<?xml version='1.0'?><a/>", "XML of HTML"],
    ["Naam;Stemmen\nJansen;3\nPietersen;4\n", "kan niet zelf bepalen"],
  ])("%j is refused by name", async (content, reason) => {
    await expect(importing().run("x.csv", content)).rejects.toThrow(reason);
  });

  it("in some rows is named by record, field and reason; the rest is recorded", async () => {
    const rows = [
      "1;M1;Motie A;Motie;31-02-2026;Aangenomen;https://a.nl/1",
      "2;M2;Motie B;Motie;01-02-2026;Aangenomen",
      "3;M3;;Motie;01-02-2026;Aangenomen;https://a.nl/3",
      "4;M4;Motie\u0000 D;Motie;01-02-2026;Aangenomen;https://a.nl/4",
      "5;M5;Motie E;Motie;01-02-2026;Aangenomen;geen adres",
      "6;M6;Motie F;Motie;01-02-2026;Aangenomen;",
    ];
    const { run, events } = importing();
    const report = await run("moties.csv", HEAD + rows.join("\n"));
    expect(report).toMatchObject({ recorded: 1, rejected: 5 });
    expect(report.rejects.map(({ record, field }) => [record, field])).toEqual([
      [1, "Datum"],
      [2, undefined],
      [3, "Titel"],
      [4, "Titel"],
      [5, "Url"],
    ]);
    expect(await events("MotionSubmitted")).toHaveLength(2);
  });

  it("that settles a commitment without a day leaves it open, and says so", async () => {
    const content = `nummer;soort;titel;datum;deadline;datumAfdoening;status
7;Toezegging;Bruggen;30-06-2026;;;Afgehandeld
8;Toezegging;Brief;01-06-2026;;03-06-2026;Afgehandeld
`;
    const { report, of } = await twice("toezeggingen.csv", content);
    expect(await of("CommitmentMade")).toHaveLength(2);
    expect((await of("CommitmentSettled")).map(({ occurredOn }) => occurredOn)).toEqual([
      "2026-06-03",
    ]);
    expect(report.rejects).toMatchObject([
      { record: 1, field: "status", reason: expect.stringContaining("de dag ontbreekt") },
    ]);
  });

  it("that ends inside quotes keeps what stood before", async () => {
    const report = await importing().run(
      "moties.csv",
      `${HEAD}${ROW}2;M2;"Motie zonder einde;Motie;01-02-2026`,
    );
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
    expect(report.rejects[0]?.reason).toContain("binnen aanhalingstekens");
  });

  it("of which the order of day and month cannot be told is asked about", async () => {
    const row = (date: string) => HEAD + ROW.replace("03-02-2026", date);
    await expect(importing().run("a.csv", row("03/02/2026"))).resolves.toMatchObject({
      recorded: 0,
      rejected: 1,
    });
    const more = ROW.replace("03-02-2026", "25/02/2026")
      .replace(/^1/, "2")
      .replace("M1;Motie Park", "M2;Motie Plein");
    await expect(importing().run("a.csv", row("03/02/2026") + more)).resolves.toMatchObject({
      recorded: 2,
    });
  });
});

describe("the mapping of a source", () => {
  const strange = "X;Omschr;Wanneer gedaan\n1;Motie Park;03-02-2026\n";
  const mapping = {
    version: 1,
    kind: { fixed: "motion" },
    identity: ["X"],
    fields: { title: "Omschr", date: "Wanneer gedaan" },
  };

  it("is kept when asked, and used by itself the next time", async () => {
    const { run, events } = importing();
    await run("a.csv", strange, { source: "Vreemd", mapping, saveMapping: true });
    expect(await events("ImportMappingSaved")).toHaveLength(1);
    const again = await run("b.csv", strange.replace("Park", "Plein").replace(/^1;/m, "2;"), {
      source: "vreemd",
      saveMapping: true,
    });
    expect(again.readings).toMatchObject([{ origin: "remembered" }]);
    expect(again.recorded).toBe(1);
    expect(await events("ImportMappingSaved")).toHaveLength(1);
  });

  it("with a column for the kind has the kind of that column, and of the title where the cell is empty", async () => {
    const content =
      "X;Omschr;Wat;Wanneer gedaan\n1;Bankjes;motie;03-02-2026\n2;Amendement Brug;;03-02-2026\n3;Fontein;;03-02-2026\n";
    const kind = { fromTitle: true, fixed: "proposal" };
    const { run, events } = importing();
    const fields = { ...mapping.fields, kind: "Wat" };
    await run("a.csv", content, { mapping: { ...mapping, kind, fields } });
    const kinds = (await events("MotionSubmitted")).map(({ data }) => fieldsOf(data));
    expect(kinds).toMatchObject([{ kind: "motion" }, { kind: "amendment" }, { kind: "proposal" }]);
  });

  it("that names columns that are not there is refused with those that are", async () => {
    const wrong = { ...mapping, identity: ["Nummer"] };
    await expect(importing().run("a.csv", strange, { mapping: wrong })).rejects.toThrow(
      "kolommen die er niet zijn: Nummer",
    );
  });
});
