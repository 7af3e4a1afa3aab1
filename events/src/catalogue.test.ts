import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { packFact, unpackFact } from "./chain/packed-fact.ts";
import * as published from "./index.ts";
import { dataOf, definitionOf, eventDefinitions, factsOf, sentenceOf, streams } from "./index.ts";
import { actDates, kindOfStream, subjectOf, type RecordedEvent } from "./kit/index.ts";

const folder = new URL("../fixtures/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

const stored = z.strictObject({
  id: z.uuid(),
  type: z.string(),
  version: z.int(),
  stream: z.string().check(z.regex(/^[a-z]+-gm\d{4}\.[0-9a-f-]{36}$/)),
  revision: z.int().check(z.minimum(0)),
  municipality: z.literal("gm9999"),
  ...actDates,
  recordedAt: z.iso.datetime({ precision: 3 }),
  actor: z.strictObject({
    id: z.string(),
    role: z.enum([
      "griffie",
      "secretariat",
      "project-leader",
      "administrator",
      "import",
      "example",
    ]),
  }),
  source: z.optional(
    z.strictObject({ system: z.string(), reference: z.string(), address: z.optional(z.url()) }),
  ),
  correlation: z.optional(z.string()),
  confidentiality: z.enum(["public", "internal", "secret"]),
  data: z.record(z.string(), z.unknown()),
});

const fixtures = files.map((file): readonly [string, RecordedEvent] => [
  file,
  { position: 0, ...stored.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))) },
]);

const WRONG = /undefined|\[object|NaN|null|Invalid/;

describe("the golden fixtures", () => {
  it("hold one sample of every version of every type, and of no other", () => {
    const versions = eventDefinitions.flatMap(({ type, version }) =>
      Array.from({ length: version }, (_, index) => `${type}.v${String(index + 1)}.json`),
    );
    expect(files.toSorted()).toEqual(versions.toSorted());
  });

  it("have an id each", () => {
    expect(new Set(fixtures.map(([, { id }]) => id)).size).toBe(fixtures.length);
  });

  describe.each(fixtures)("%s", (file, event) => {
    it("is named for its type and version", () => {
      expect(file).toBe(`${event.type}.v${String(event.version)}.json`);
    });

    it("stands in a stream that has events of its type", () => {
      const stream = streams.find(({ name }) => name === kindOfStream(event.stream));
      expect(stream?.events.map(({ type }) => type)).toContain(event.type);
    });

    it("lifts to the newest schema", () => {
      const definition = definitionOf(event.type);
      const lifted = dataOf(event);
      expect(definition?.schema.parse(lifted)).toEqual(lifted);
    });

    it("is told in a Dutch sentence", () => {
      const sentence = sentenceOf(event);
      expect(sentence).toMatch(/^[\p{Lu}“].{15,}/u);
      expect(sentence).not.toMatch(WRONG);
      expect(sentence).not.toBe(event.type);
    });

    it("states facts about its own subject, from its first day of effect", () => {
      for (const fact of factsOf(event)) {
        expect(fact.subject).toBe(subjectOf(event.stream));
        expect(fact.from).toBe(event.validFrom ?? event.occurredOn);
      }
    });

    it("states facts that a snapshot keeps as they are", () => {
      for (const fact of factsOf(event)) {
        const { subject } = fact;
        for (const from of [fact.from, "2000-01-01"])
          expect(unpackFact(packFact(fact, from), { subject, from })).toEqual(fact);
      }
    });

    it("is told in Dutch, also with the fields alone that must be there", () => {
      const definition = definitionOf(event.type);
      const required = Object.entries(event.data ?? {}).filter(([key]) => {
        const { [key]: _left, ...rest } = { ...Object(event.data) };
        return definition?.schema.safeParse(rest).success !== true;
      });
      const sentence = sentenceOf({ ...event, data: Object.fromEntries(required) });
      expect(sentence).not.toMatch(WRONG);
      expect(sentence.length).toBeGreaterThan(5);
    });
  });
});

describe("the catalogue", () => {
  it("has every type once, with a Dutch label and a version from 1", () => {
    const types = streams.flatMap(({ events }) => events.map(({ type }) => type));
    expect(types.length).toBe(new Set(types).size);
    for (const { type, label, version } of eventDefinitions) {
      expect(type).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(label).not.toBe("");
      expect(version).toBeGreaterThanOrEqual(1);
    }
  });

  it("knows no type by which anything binds the college (L1)", () => {
    expect(eventDefinitions.filter(({ type }) => /bind/i.test(type))).toEqual([]);
    expect(definitionOf("MotionBound")).toBeUndefined();
  });

  it("leaves an event of an unknown type as it is: its type for a sentence, no facts", () => {
    const [, known] = fixtures[0] ?? [];
    if (known === undefined) throw new Error("no fixtures");
    const strange = { ...known, type: "MotionSung", data: { loud: true } };
    expect(sentenceOf(strange)).toBe("MotionSung");
    expect(factsOf(strange)).toEqual([]);
    expect(dataOf(strange)).toEqual({ loud: true });
    for (const stream of streams) expect(stream.fold([strange])).toEqual(stream.initial);
  });

  it("publishes no test vocabulary", () => {
    expect(Object.keys(published).filter((name) => ["given", "TestLog"].includes(name))).toEqual(
      [],
    );
  });
});
