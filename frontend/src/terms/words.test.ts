import { readdirSync, readFileSync } from "node:fs";
import {
  decisionKinds,
  eventDefinitions,
  legalityRules,
  shownTexts,
  streams,
  traceKinds,
  type Fact,
} from "@doelspoor/events";
import { describe, expect, it, test } from "vitest";
import * as z from "zod/mini";
import enDecision from "../locales/decision.en.json";
import nlDecision from "../locales/decision.nl.json";
import enShared from "../locales/en.json";
import nlShared from "../locales/nl.json";
import enSignal from "../locales/signal.en.json";
import nlSignal from "../locales/signal.nl.json";
import { icons } from "../ui/icons.ts";
import { kindEffect, kindIcon } from "./kinds.ts";
import { statusesWithLook } from "./statuses.ts";

const en = { ...enShared, ...enDecision, ...enSignal };
const nl = { ...nlShared, ...nlDecision, ...nlSignal };

const folder = new URL("../../../events/fixtures/", import.meta.url);
const sample = z.looseObject({
  id: z.string(),
  type: z.string(),
  stream: z.string(),
  version: z.number(),
  occurredOn: z.string(),
  data: z.record(z.string(), z.unknown()),
});
const samples = readdirSync(folder).map((file) =>
  sample.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))),
);

/** Data with every value that a field with a fixed list of values may have, one field at a time. */
const variants = (schema: z.ZodMiniType, data: Record<string, unknown>) => {
  const fields = z.looseObject({
    properties: z.optional(
      z.record(
        z.string(),
        z.looseObject({
          enum: z.optional(z.array(z.unknown())),
          items: z.optional(z.looseObject({ enum: z.optional(z.array(z.unknown())) })),
        }),
      ),
    ),
  });
  const { properties = {} } = fields.parse(
    z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }),
  );
  return Object.entries(properties).flatMap(([name, field]) =>
    [...(field.enum ?? []), ...(field.items?.enum === undefined ? [] : [field.items.enum])].map(
      (value) => ({ ...data, [name]: value }),
    ),
  );
};

/** Every fact that any event can state, as far as it depends on its fixed lists of values. */
const facts = eventDefinitions.flatMap((definition): readonly Fact[] =>
  samples
    .filter(({ type }) => type === definition.type)
    .flatMap(({ id, stream, version, occurredOn, data }) =>
      [data, ...variants(definition.schema, data)].flatMap((said) =>
        definition.state({ id, stream, version, occurredOn, data: said }),
      ),
    ),
);
const CODE = /^[a-z]+(-[a-z]+)*$/;
const statuses = [
  ...new Set(facts.flatMap((fact) => (fact.kind === "status" ? [fact.status] : []))),
];

describe("the words", () => {
  it("are in Dutch and in English for every kind of decision", () => {
    for (const [kind, { label }] of Object.entries(decisionKinds)) {
      expect(nl.kind).toHaveProperty([kind], `${label[0]?.toUpperCase() ?? ""}${label.slice(1)}`);
      for (const words of [en.kind, en.kinds, nl.kinds]) expect(words).toHaveProperty([kind]);
      expect(icons).toHaveProperty([kindIcon(kind)]);
      for (const words of [en, nl]) expect(words["kind-effect"]).toHaveProperty([kindEffect(kind)]);
    }
  });

  it("are in Dutch and in English for every type of trace", () => {
    for (const [type, { label }] of Object.entries(traceKinds)) {
      expect(nl.trace).toHaveProperty([type], label);
      expect(en.trace).toHaveProperty([type]);
    }
  });

  it("are in Dutch and in English for every signal", () => {
    for (const { code, title } of legalityRules) {
      expect(nl.signal).toHaveProperty([code], title);
      expect(en.signal).toHaveProperty([code]);
    }
  });

  it.each(statuses)("have a name and a look for the status %s", (status) => {
    expect(nl.status).toHaveProperty([status]);
    expect(en.status).toHaveProperty([status]);
    expect(statusesWithLook).toContain(status);
  });

  it("name every status that a stream states", () => {
    for (const stream of streams.filter(
      ({ name }) =>
        !["access", "council", "lexicon", "mapping", "meeting", "secrecy", "trace"].includes(name),
    ))
      expect(
        facts.some(
          (fact) =>
            fact.kind === "status" &&
            samples.some(
              ({ stream: of }) => of.startsWith(`${stream.name}-`) && of.endsWith(fact.subject),
            ),
        ),
        stream.name,
      ).toBe(true);
  });

  it("are there for every text and amount that a page may show", () => {
    for (const fact of facts)
      if (fact.kind === "text" && shownTexts.has(fact.key)) {
        expect(nl.fact).toHaveProperty([fact.key]);
        expect(en.fact).toHaveProperty([fact.key]);
      }
  });

  it("are there for every code among the texts that a page shows", () => {
    const named = ["neighbourhood", "portfolio", "target-group", "subject", "title", "summary"];
    const codes = facts.flatMap((fact) =>
      fact.kind === "text" && shownTexts.has(fact.key) && !named.includes(fact.key)
        ? [fact.text].flat().flatMap((text) => (CODE.test(text) ? [[fact.key, text] as const] : []))
        : [],
    );
    const has = (
      { body, "fact-value": values }: Pick<typeof nl, "body" | "fact-value">,
      key: string,
      code: string,
    ): boolean =>
      code in body || code in (new Map<string, object>(Object.entries(values)).get(key) ?? {});
    const absent = codes.filter(
      ([key, code]) => key !== "outcome-basis" && (!has(nl, key, code) || !has(en, key, code)),
    );
    expect([...new Set(absent.map(([key, code]) => `${key}.${code}`))]).toEqual([]);
  });
});

test("every source that is imported from has a name that people know", () => {
  const importers = new URL("../../../backend/src/import/", import.meta.url);
  const systems = readdirSync(importers, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(new URL(path, importers), "utf8"))
    .flatMap((text) => [...text.matchAll(/(?:\bsystem: |\bSYSTEM = )"([\w-]+)"/g)])
    .map(([, system]) => system ?? "");
  expect(systems).toContain("college-letters");
  expect(systems.filter((system) => !(system in nl.source && system in en.source))).toEqual([]);
});
