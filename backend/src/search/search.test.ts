import {
  AldermanAppointed,
  AldermanAccepted,
  Dossier,
  GoalSet,
  MotionAmended,
  MotionSubmitted,
  streamName,
} from "@doelspoor/events";
import type { NewEvent, RecordedEvent } from "@doelspoor/events";
import { describe, expect, it } from "vitest";
import { excerptsOf, marksIn } from "./marks.ts";
import { peopleFound } from "./people.ts";
import { toleratedIn } from "./query.ts";
import { search } from "./search.ts";

const id = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const on = (occurredOn: string) => ({ occurredOn });

class Record {
  readonly dossier = new Dossier("gm0479");
  #position = -1;

  tell(kind: string, subject: number, event: NewEvent & Partial<RecordedEvent>): number {
    this.#position += 1;
    this.dossier.apply({
      id: `10000000-0000-4000-8000-${String(this.#position).padStart(12, "0")}`,
      version: 1,
      stream: streamName(kind, "gm0479", id(subject)),
      revision: 0,
      position: this.#position,
      municipality: "gm0479",
      recordedAt: "2026-01-01T00:00:00.000Z",
      actor: { id: "griffie", role: "griffie" },
      confidentiality: "public",
      ...event,
    });
    return this.#position;
  }

  motion(subject: number, title: string, more: object = {}): number {
    const data = { kind: "motion" as const, title, movers: [], factions: [], ...more };
    return this.tell("motion", subject, MotionSubmitted.of(data, on("2025-03-01")));
  }
}

const council = (): Record => {
  const record = new Record();
  record.motion(1, "Veilige fietspaden langs de Dorpsstraat", { number: "26M01" });
  record.motion(2, "Meer huizen voor jongeren", {
    number: "26M02",
    movers: [{ name: "Noor Jansen" }],
    factions: ["Groen Links"],
    request: `${"Het college onderzoekt dit. ".repeat(10)}Er komen woningen aan de Coöperatieweg.`,
  });
  record.motion(3, "Café open tot laat", { number: "26M03" });
  record.tell(
    "goal",
    4,
    GoalSet.of({ title: "Minder ongelukken op het fietspad" }, on("2025-01-01")),
  );
  return record;
};

const found = (query: string, record = council()) => foundAt(query, record, ["2026-06-30"]);

const foundAt = async (
  query: string,
  { dossier }: Record,
  moment: readonly [asOf: string, knownAt?: number],
) => (await search(dossier.at(...moment), query)).rows.map((row) => row.title);

describe("search", () => {
  it.each([
    ["fietspad", ["Minder ongelukken op het fietspad", "Veilige fietspaden langs de Dorpsstraat"]],
    [
      "FIETSPADEN",
      ["Minder ongelukken op het fietspad", "Veilige fietspaden langs de Dorpsstraat"],
    ],
    ["huis", ["Meer huizen voor jongeren"]],
    ["jongere", ["Meer huizen voor jongeren"]],
    ["cafe", ["Café open tot laat"]],
    ["fiets veilig", ["Veilige fietspaden langs de Dorpsstraat"]],
    ["straat", ["Veilige fietspaden langs de Dorpsstraat"]],
    ["26m02", ["Meer huizen voor jongeren"]],
    ["Jansen", ["Meer huizen voor jongeren"]],
    ["groenlinks huizen", []],
    ["groen links", ["Meer huizen voor jongeren"]],
    ["cooperatieweg", ["Meer huizen voor jongeren"]],
    ["fietspad café", []],
    ["de fietspaden van het dorp", ["Veilige fietspaden langs de Dorpsstraat"]],
    ['"; drop table texts; --', []],
    ["*", []],
    ["ongelukken NEAR fietspad", []],
  ])("finds for “%s” %j", async (query, titles) => {
    expect((await found(query)).toSorted()).toEqual(titles);
  });

  it.each([
    ["fietspdaen", ["fietspad"]],
    ["hiuzen", ["huizen"]],
    ["dorpstraat", ["dorpsstraat"]],
    ["Jnasen", ["jansen"]],
  ])("takes “%s” for %j and says so", async (query, meant) => {
    const { wanted, rows } = await search(council().dossier.at("2026-06-30"), query);
    expect(rows.length).toBeGreaterThan(0);
    expect(toleratedIn(wanted).map((word) => word.meant.map((each) => each.slice(0, 6)))).toEqual([
      meant.map((each) => each.slice(0, 6)),
    ]);
  });

  it("does not take a number of a decision for another", async () => {
    expect(await found("26M09")).toEqual([]);
  });

  it("puts a hit in a title before one in a text", async () => {
    const record = council();
    record.motion(5, "Iets anders", { request: "Over huizen, huizen en nog eens huizen." });
    expect(await found("huizen", record)).toEqual(["Meer huizen voor jongeren", "Iets anders"]);
  });

  it("finds what was recorded after the first search", async () => {
    const record = council();
    expect(await found("zwembad", record)).toEqual([]);
    record.motion(6, "Een zwembad voor iedereen");
    expect(await found("zwembad", record)).toEqual(["Een zwembad voor iedereen"]);
  });

  it("finds by the text of the moment asked about, and shows that", async () => {
    const record = council();
    record.tell("motion", 3, MotionAmended.of({ title: "Terras open tot laat" }, on("2025-05-01")));
    expect(await found("café", record)).toEqual([]);
    expect(await found("terras", record)).toEqual(["Terras open tot laat"]);
    expect(await foundAt("café", record, ["2025-04-30"])).toEqual(["Café open tot laat"]);
    expect(await foundAt("terras", record, ["2025-04-30"])).toEqual([]);
  });

  it("finds nothing that was not known, or that did not exist yet", async () => {
    const record = council();
    const before = record.dossier.chain.head;
    record.motion(6, "Een zwembad voor iedereen");
    expect(await found("zwembad", record)).toHaveLength(1);
    expect(await foundAt("zwembad", record, ["2026-06-30", before])).toEqual([]);
    expect(await foundAt("zwembad", record, ["2025-02-28"])).toEqual([]);
  });

  it("knows nothing of another dossier", async () => {
    const [all, some] = [council(), new Record()];
    expect(await found("fietspad", all)).toHaveLength(2);
    expect(await found("fietspad", some)).toEqual([]);
    expect(await found("fietspdaen", some)).toEqual([]);
  });

  it("answers as many at once as ask", async () => {
    const record = council();
    const answers = await Promise.all(
      ["huis", "cafe", "huis"].map((query) => found(query, record)),
    );
    expect(answers.map(({ length }) => length)).toEqual([1, 1, 1]);
  });
});

describe("what was found", () => {
  it("is marked in the title", async () => {
    const { wanted } = await search(council().dossier.at("2026-06-30"), "fietspad straat");
    const title = "Veilige fietspaden langs de Dorpsstraat";
    expect(marksIn(title, wanted).map(({ from, to }) => title.slice(from, to))).toEqual([
      "fietspaden",
      "Dorpsstraat",
    ]);
  });

  it("is cut out of a long text at whole words, with its marks", async () => {
    const asked = council().dossier.at("2026-06-30");
    const { wanted } = await search(asked, "cooperatieweg");
    const [excerpt] = excerptsOf(asked.view, id(2), wanted);
    expect(excerpt).toMatchObject({ key: "request", cut: { before: true, after: false } });
    expect(excerpt?.text).toMatch(/^\S+ .*Er komen woningen aan de Coöperatieweg\.$/);
    expect(excerpt?.marks.map(({ from, to }) => excerpt.text.slice(from, to))).toEqual([
      "Coöperatieweg",
    ]);
  });

  it("tells of people of the council and the college by their name", async () => {
    const record = council();
    const alderman = { name: "Carla de Boer", faction: "SP", portfolios: ["Wonen"] };
    record.tell("council", 9, AldermanAppointed.of(alderman, on("2025-02-01")));
    record.tell("council", 9, AldermanAccepted.of({ name: alderman.name }, on("2025-02-02")));
    const asked = (asOf: string) => record.dossier.at(asOf);
    const { wanted } = await search(asked("2026-06-30"), "boer");
    expect(peopleFound(asked("2026-06-30"), wanted)).toMatchObject([
      { name: "Carla de Boer", role: "alderman", portfolios: ["Wonen"] },
    ]);
    expect(peopleFound(asked("2025-01-31"), wanted)).toEqual([]);
  });
});
