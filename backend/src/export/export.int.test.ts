import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BEFORE_ALL, Dossier, MotionSubmitted, MotionVoted, streamName } from "@doelspoor/events";
import type { Asked, NewEvent, RecordedEvent } from "@doelspoor/events";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import { general } from "../import/general.ts";
import { clock, importInto, temporaryFolder } from "../import/testing/import-into.ts";
import { sharedData } from "../import/testing/shared-data.ts";
import type { EventLog } from "../ports/event-log.ts";
import { csv } from "./csv.ts";
import { exportedDecisions, type Exported, type ExportQuery } from "./kit/decisions.ts";
import type { ExportFormat } from "./kit/define-export.ts";
import { guarded } from "./kit/formula.ts";
import { ndjson } from "./ndjson.ts";
import { ori } from "./ori.ts";
import { xlsx } from "./xlsx.ts";

const schemas = sharedData("schemas/vng-ori");
const zaanstad = sharedData("zaanstad");
const files = temporaryFolder();
afterAll(files.remove);

const dossierOf = async (log: EventLog): Promise<Dossier> => {
  const dossier = new Dossier("gm0479");
  for await (const events of log.readAll(BEFORE_ALL))
    for (const event of events) dossier.apply(event);
  return dossier;
};

const written = async (
  { write }: ExportFormat,
  [asked, log]: readonly [Asked, Pick<EventLog, "readStream">],
  query: ExportQuery = {},
): Promise<Buffer> => {
  const decisions = () => exportedDecisions(asked, query, (stream) => log.readStream(stream));
  const pieces: Buffer[] = [];
  for await (const piece of write({ asked, decisions })) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
};

const id = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Two decisions, of which the second is handed in later and voted on. */
const council = (title = "Veilig fietspad") => {
  const events: RecordedEvent[] = [];
  const tell = (subject: number, event: NewEvent) =>
    events.push({
      id: `10000000-0000-4000-8000-${String(events.length).padStart(12, "0")}`,
      version: 1,
      stream: streamName("motion", "gm0479", id(subject)),
      revision: 0,
      position: events.length,
      municipality: "gm0479",
      recordedAt: "2026-01-01T00:00:00.000Z",
      actor: { id: "griffie", role: "griffie" },
      confidentiality: "public",
      ...event,
    });
  const motion = { kind: "motion", title, number: "26M01", movers: [], factions: ["SP"] } as const;
  const on = (occurredOn: string) => ({ occurredOn });
  tell(
    1,
    MotionSubmitted.of(
      { ...motion, movers: [{ name: "Noor Vos", faction: "SP" }], factions: ["SP"] },
      on("2026-01-08"),
    ),
  );
  tell(
    2,
    MotionSubmitted.of(
      {
        ...motion,
        movers: [],
        factions: [],
        kind: "amendment",
        number: "26A01",
        title: "Meer groen",
      },
      on("2026-02-05"),
    ),
  );
  const faction = { notParticipating: 0, absent: 0 };
  tell(
    2,
    MotionVoted.of(
      {
        method: "roll-call",
        outcome: "rejected",
        outcomeBasis: "stated",
        factions: [
          { faction: "SP", for: 1, against: 0, ...faction },
          { faction: "VVD", for: 0, against: 2, ...faction },
        ],
        members: [
          { name: "Noor Vos", faction: "SP", vote: "for" },
          { name: "Jan Bos", faction: "VVD", vote: "against" },
          { name: "Eva Kok", faction: "VVD", vote: "against" },
        ],
      },
      on("2026-02-12"),
    ),
  );
  const dossier = new Dossier("gm0479");
  for (const event of events) dossier.apply(event);
  const readStream = (stream: string) =>
    Promise.resolve(events.filter((event) => event.stream === stream));
  const at = (asOf = "2026-06-30", knownAt?: number) =>
    [dossier.at(asOf, knownAt), { readStream }] as const;
  return { at };
};

const rowsIn = (file: Buffer): Record<string, string>[] =>
  parse(file, { bom: true, delimiter: ";", columns: true });

describe("the CSV export", () => {
  it("has a line a decision, with its outcome and its votes", async () => {
    const file = await written(csv, council().at());
    expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(rowsIn(file)).toMatchObject([
      {
        soort: "amendement",
        nummer: "26A01",
        titel: "Meer groen",
        datum: "2026-02-05",
        uitslag: "verworpen",
        voor: "1",
        tegen: "2",
        "fracties tegen": "VVD (2)",
        "namen tegen": "Jan Bos (VVD); Eva Kok (VVD)",
      },
      { soort: "motie", nummer: "26M01", indieners: "Noor Vos (SP)", uitslag: "", voor: "" },
    ]);
  });

  it("keeps to the moment, the filters and the words that are asked for", async () => {
    const titles = async (...[asOf, query]: [string?, ExportQuery?]) =>
      rowsIn(await written(csv, council().at(asOf), query)).map(({ titel }) => titel);
    expect(await titles("2026-01-31")).toEqual(["Veilig fietspad"]);
    expect(await titles(undefined, { kind: "amendment" })).toEqual(["Meer groen"]);
    expect(await titles(undefined, { search: "fietspaden" })).toEqual(["Veilig fietspad"]);
    const before = rowsIn(await written(csv, council().at(undefined, 1)));
    expect(before.map(({ uitslag }) => uitslag)).toEqual(["", ""]);
  });

  it.each(["=HYPERLINK(1)", "+31", "-1", "@SUM(A1)", "\t=1", "'=1", "''+2"])(
    "gives no spreadsheet %j to calculate, and the text comes back by taking one apostrophe away",
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it("leaves other texts alone, an apostrophe among them", () => {
    for (const text of ["'t Kalf", "fiets = veilig", "", "'", "26M01"])
      expect(guarded(text)).toBe(text);
  });

  it("guards and quotes a title that would be calculated", async () => {
    const file = await written(csv, council('=cmd|" /C calc"!A0;1').at());
    expect(file.toString()).toContain(`"'=cmd|"" /C calc""!A0;1"`);
  });
});

describe("the other exports", () => {
  it("write NDJSON with the votes of every member", async () => {
    const [line = ""] = (await written(ndjson, council().at())).toString().split("\n");
    expect(JSON.parse(line)).toMatchObject({
      id: id(2),
      kind: "amendment",
      outcome: "rejected",
      votes: [{ faction: "SP", members: [{ name: "Noor Vos", vote: "for" }] }, { against: 2 }],
      restsOn: [],
    });
  });

  it("write a workbook that the import reads back, dates and numbers as such", async () => {
    const path = files.write("besluiten.xlsx", await written(xlsx, council("=1+1").at()));
    const log = openMemoryLog();
    await importGeneral(log, path);
    const asked = (await dossierOf(log)).at("2026-11-22");
    const rows = rowsIn(await written(csv, [asked, log]));
    expect(rows.map(({ titel, datum, tegen }) => [titel, datum, tegen])).toEqual([
      ["Meer groen", "2026-02-05", "2"],
      ["'=1+1", "2026-01-08", ""],
    ]);
  });
});

const importGeneral = (log: EventLog, path: string) =>
  general.run(
    { log, clock, ids: uuidIds },
    {
      paths: [path],
      municipality: "gm0479",
      onReject: () => undefined,
      onProgress: () => undefined,
    },
  );

const COLLECTIONS: Readonly<Record<string, string>> = {
  vergaderingen: "Vergadering",
  agendapunten: "Agendapunt",
  informatieobjecten: "InformatieObject",
  indieners: "Indiener",
  stemmingen: "Stemming",
  stemresultatenperfractie: "StemresultaatPerFractie",
  stemmen: "Stem",
  besluiten: "Besluit",
  aanwezigedeelnemers: "AanwezigeDeelnemer",
  natuurlijkpersonen: "NatuurlijkPersoon",
  fracties: "Fractie",
  fractielidmaatschappen: "FractieLidmaatschap",
};

// OpenAPI 3.0 lets `nullable` stand without a type, where it means nothing; the validator refuses that.
const withoutIdleNullable = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(withoutIdleNullable);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).filter(([key]) => key !== "nullable" || "type" in part);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutIdleNullable(value)]));
};

/** What is wrong with a resource by the schema of the standard. */
const validator = (folder: string) => {
  const text = readFileSync(join(folder, "openapi-2.0.0-beta.4.yaml"), "utf8");
  const { components }: { components: unknown } = parseYaml(text);
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: "https://ori.example/schema", components: withoutIdleNullable(components) });
  return (schema: string, resource: unknown): unknown => {
    const validate = ajv.getSchema(`https://ori.example/schema#/components/schemas/${schema}`);
    return validate?.(resource) === true ? undefined : (validate?.errors ?? "no such schema");
  };
};

const collectionsIn = (file: Buffer): Record<string, readonly object[]> => {
  const collections: Record<string, readonly object[]> = JSON.parse(file.toString());
  return collections;
};

type Row = Exported["page"]["secrecy"][number];

describe("a decision that is secret to most", () => {
  const marksIn = async (secrecies: readonly Partial<Row>[]) => {
    const [asked, log] = council().at();
    const rows = secrecies.map((given, at): Row => ({
      ...({ id: id(90 + at), decision: id(1), level: "secret", imposedBy: "het college" } as const),
      ...({ body: "college", imposedIn: id(80 + at), mayLift: [], knownTo: [] } as const),
      ...({ ratification: { need: "none" }, overdue: false, sentence: "Geheim." } as const),
      ...given,
    }));
    const pieces: string[] = [];
    async function* decisions() {
      for await (const each of exportedDecisions(asked, {}, (stream) => log.readStream(stream)))
        yield { ...each, page: { ...each.page, secrecy: each.row.id === id(1) ? rows : [] } };
    }
    for await (const piece of ori.write({ asked, decisions })) pieces.push(String(piece));
    const { informatieobjecten = [] } = collectionsIn(Buffer.from(pieces.join("")));
    return informatieobjecten;
  };

  it.each<[Partial<Row>[], string]>([
    [[{}], "geheim"],
    [[{ level: "internal" }], "intern"],
    [[{ fields: ["request"] }], "deels geheim"],
    [[{ liftedOn: "2026-02-01" }], "openbaar"],
  ])("carries its mark with ORI, and the others none, case %#", async (secrecies, mark) => {
    expect(await marksIn(secrecies)).toMatchObject([
      { id: id(2), vertrouwelijkheidsaanduiding: "openbaar" },
      { id: id(1), vertrouwelijkheidsaanduiding: mark },
    ]);
  });
});

describe.skipIf(schemas === undefined)("the ORI export", () => {
  it("keeps to the schema of the standard, with people, factions and votes", async () => {
    const wrong = validator(schemas ?? "");
    const collections = collectionsIn(await written(ori, council().at()));
    for (const [name, resources] of Object.entries(collections))
      for (const resource of resources)
        expect(
          wrong(COLLECTIONS[name] ?? name, resource),
          JSON.stringify(resource),
        ).toBeUndefined();
    const counts = Object.entries(collections).map(([name, { length }]) => [name, length]);
    expect(Object.fromEntries(counts)).toMatchObject({
      informatieobjecten: 2,
      stemmingen: 1,
      stemresultatenperfractie: 2,
      stemmen: 3,
      natuurlijkpersonen: 3,
      fracties: 2,
    });
    expect(wrong("Stem", { id: "x" })).toBeDefined();
  });

  it.skipIf(zaanstad === undefined)("keeps to it with all of Zaanstad", async () => {
    const wrong = validator(schemas ?? "");
    const { run, log } = importInto();
    await run([zaanstad ?? ""]);
    const asked = (await dossierOf(log)).at("2026-11-22");
    const collections = collectionsIn(await written(ori, [asked, log]));
    const found = Object.entries(collections).flatMap(([name, resources]) =>
      resources.map((resource) => wrong(COLLECTIONS[name] ?? name, resource)),
    );
    expect(found.filter((each) => each !== undefined)).toEqual([]);
    expect(found.length).toBeGreaterThan(5000);
  });
});
