import { describe, expect, it } from "vitest";
import * as mandates from "../../mandate/index.ts";
import * as regulations from "../../regulation/index.ts";
import {
  adopted,
  BY_LAW,
  byLaw,
  codesOf,
  entered,
  GAZETTE,
  granted,
  inEffect,
  laid,
  on,
  POWER,
  repealed,
  revoked,
  RULE,
  seenOf,
  taken,
  type Told,
} from "./testing.ts";

describe("L3: a by-law is the council's, further rules rest on a by-law", () => {
  it.each([
    [{}, []],
    [{ adoptedBy: "council" }, []],
    [{ adoptedBy: "executive" }, ["by-law-not-by-council"]],
    [{ adoptedBy: "mayor" }, ["by-law-not-by-council"]],
    [{ adoptedBy: "mayor", basis: "Gemeentewet art. 176" }, []],
    [{ adoptedBy: "executive", delegatingArticle: "Wet X art. 3" }, []],
  ] as const)("of a by-law with %j: %j", (more, codes) => {
    expect(codesOf([adopted(more)], RULE)).toEqual(codes);
  });

  it("tells who adopted it, by which article, and rests on the adoption; a draft is not looked at", () => {
    const draft: Told[number] = [
      "regulation",
      RULE,
      regulations.RegulationDrafted.of(
        { kind: "by-law", title: "Regels", adoptedBy: "mayor" },
        on("2026-01-01"),
      ),
    ];
    const told: Told = [
      draft,
      ["regulation", RULE, regulations.RegulationAdopted.of({}, on("2026-02-01"))],
    ];
    expect(codesOf(told, RULE, { asOf: "2026-01-31" })).toEqual([]);
    expect(codesOf(told, RULE, { knownAt: 0 })).toEqual([]);
    expect(seenOf(told, RULE)).toEqual([
      {
        code: "by-law-not-by-council",
        rule: "L3",
        sentence:
          "Niet de raad maar de burgemeester stelde deze verordening vast, en er is niet vastgelegd welke wet dat toestaat.",
        source: { article: "Gemeentewet artikel 147 lid 1 en artikel 176", confidence: "text" },
        evidence: [0, 1],
      },
    ]);
  });

  const further = { kind: "further-rules", delegatingArticle: "art. 5" } as const;
  const based = laid(RULE, BY_LAW, "based-on");

  it("of further rules asks for the article that leaves them to the college", () => {
    expect(codesOf([adopted({ kind: "further-rules" })], RULE)).toEqual([
      "further-rules-without-article",
    ]);
    expect(codesOf([adopted(further)], RULE)).toEqual([]);
  });

  it("of further rules in force asks for a by-law that was in force from that day", () => {
    const rules = [adopted(further), ...entered("2026-03-01")];
    expect(codesOf([...rules], RULE)).toEqual(["further-rules-without-by-law"]);
    expect(codesOf([...rules], RULE, { asOf: "2026-02-28" })).toEqual([]);
    expect(codesOf([...byLaw("2026-03-01"), ...rules, based], RULE)).toEqual([]);
    expect(codesOf([...byLaw("2026-03-02"), ...rules, based], RULE)).toEqual([
      "further-rules-without-by-law",
    ]);
    expect(
      codesOf([...byLaw("2026-01-01"), repealed("2026-02-15", BY_LAW), ...rules, based], RULE)[0],
    ).toBe("further-rules-without-by-law");
  });
});

describe("L4: a policy rule is about a power of its adopter", () => {
  const rule = (more = {}): Told => [adopted({ kind: "policy-rule", ...more })];
  const under = laid(RULE, POWER, "decided-under");

  it("signals where no basis and no path to a power is known", () => {
    expect(codesOf(rule(), RULE)).toEqual(["policy-rule-without-power"]);
    expect(codesOf(rule({ basis: "Wmo 2015 art. 2.3.5" }), RULE)).toEqual([]);
    expect(
      codesOf([...byLaw("2026-01-01"), ...rule(), laid(RULE, BY_LAW, "based-on")], RULE),
    ).toEqual([]);
  });

  it("asks whether the mandate or delegation was in effect on the day of adoption", () => {
    const power = (from: string) => [granted({}), ...inEffect(from)];
    expect(codesOf([...power("2026-02-01"), ...rule(), under], RULE)).toEqual([]);
    const late = seenOf([...power("2026-02-02"), ...rule(), under], RULE);
    expect(late.map(({ code, evidence }) => [code, evidence])).toEqual([
      ["policy-rule-without-power", [3, 4]],
    ]);
  });

  it("does not take back what was valid when the power ends later", () => {
    const told = [granted({}), ...inEffect(), ...rule(), under, revoked("2026-05-01")];
    expect(codesOf(told, RULE)).toEqual([]);
  });
});

describe("L11: a ground that lapsed", () => {
  const rule = (): Told => [
    ...byLaw("2025-01-01"),
    adopted({ kind: "further-rules", delegatingArticle: "art. 5" }),
    ...entered("2026-02-10"),
    laid(RULE, BY_LAW, "based-on"),
  ];
  const lapsed: Told[number] = [
    "regulation",
    BY_LAW,
    regulations.RegulationLapsed.of({ reason: "de wet regelt het" }, on("2026-04-01")),
  ];

  it("is marked on what is in force, names what ended it and from when, and lapses nothing", () => {
    const told = [...rule(), repealed("2026-04-01", BY_LAW)];
    expect(codesOf(told, RULE, { asOf: "2026-03-31" })).toEqual([]);
    expect(seenOf(told, RULE, { asOf: "2026-04-01" })).toEqual([
      {
        code: "ground-lapsed",
        rule: "L11",
        sentence:
          "Grondslag vervallen, beoordelen: “Verordening hulp” geldt niet meer sinds 1 april 2026 (regeling ingetrokken).",
        source: { article: "de grondslag van het besluit", confidence: "unchecked" },
        evidence: [6, 7],
      },
    ]);
    expect(codesOf(told, RULE, { knownAt: 6 })).toEqual([]);
  });

  it("names the article where a by-law lapsed by operation of law or a power was taken back", () => {
    expect(seenOf([...rule(), lapsed], RULE).map(({ source }) => source.article)).toEqual([
      "Gemeentewet artikel 122",
    ]);
    const under = [granted({}), ...inEffect(), taken({}), laid(RULE, POWER, "decided-under")];
    expect(codesOf(under, RULE)).toEqual([]);
    const ended = seenOf([...under, revoked("2026-05-01")], RULE);
    expect(ended.map(({ code, source }) => [code, source.article])).toEqual([
      ["ground-lapsed", "Awb artikel 10:8 en 10:18"],
    ]);
  });

  it("is seen where the ground ended by its own term, and where it is suspended", () => {
    const term: Told = [
      granted({}),
      ["mandate", POWER, mandates.MandatePublished.of(GAZETTE, on("2026-01-20"))],
      ["mandate", POWER, mandates.MandateTookEffect.of({}, { ...on("2026-01-20"), validTo: "2026-03-01" })],
      taken({}),
      laid(RULE, POWER, "decided-under"),
    ]; // prettier-ignore
    expect(codesOf(term, RULE, { asOf: "2026-02-28" })).toEqual([]);
    expect(seenOf(term, RULE)[0]?.sentence).toBe(
      "Grondslag vervallen, beoordelen: “Mandaat hulp” geldt niet meer sinds 1 maart 2026.",
    );
    const suspended: Told[number] = [
      "mandate",
      POWER,
      mandates.MandateSuspended.of({ by: "het college", reason: "onderzoek" }, on("2026-05-01")),
    ];
    const told = [granted({}), ...inEffect(), taken({}), laid(RULE, POWER, "decided-under")];
    expect(seenOf([...told, suspended], RULE)[0]?.sentence).toMatch(/^Grondslag geschorst, /);
  });

  it("does not mark what is no longer in force itself, nor a ground that never was", () => {
    const both = [...rule(), repealed("2026-04-01", BY_LAW), repealed("2026-05-01")];
    expect(codesOf(both, RULE)).toEqual([]);
    const never = [granted({}), taken({}), laid(RULE, POWER, "decided-under")];
    expect(codesOf(never, RULE)).toEqual([]);
  });
});
