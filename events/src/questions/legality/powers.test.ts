import { describe, expect, it } from "vitest";
import * as mandates from "../../mandate/index.ts";
import { keysOf } from "../../kit/index.ts";
import {
  codesOf,
  GAZETTE,
  granted,
  inEffect,
  laid,
  on,
  POWER,
  revoked,
  RULE,
  seenOf,
  taken,
  type Granted,
  type Told,
} from "./testing.ts";

describe("L5: what may be delegated, to whom", () => {
  const delegation = (more: Partial<Granted>): Told => [
    granted({ kind: "delegation", holder: "het college", ...more }),
  ];

  it("signals each power that the council must use itself, by its code", () => {
    const reserved = keysOf(mandates.reservedPowers);
    const seen = seenOf(delegation({ reserved: [...reserved] }), POWER);
    expect(seen.map(({ code, rule }) => [code, rule])).toEqual(
      Array.from({ length: 8 }, () => ["reserved-power-delegated", "L5"]),
    );
    expect(seen[0]?.sentence).toBe(
      "Dit besluit draagt de rekenkamer over; dat is een bevoegdheid die de raad niet kan overdragen.",
    );
  });

  it.each([
    "instellen van de rekenkamer", "onderzoek volgens artikel 155a", "wijzigen van de begroting",
    "vaststellen van de jaarrekening", "strafbepalingen", "de verordening van artikel 213a",
    "aanwijzen van de accountant", "belastingen heffen",
  ])("signals it by its words: %s", (subject) => {
    expect(codesOf(delegation({ subject }), POWER)).toEqual(["reserved-power-delegated"]);
  }); // prettier-ignore

  it("does not signal another subject, nor a delegation by another body", () => {
    expect(codesOf(delegation({ subject: "aanvragen om hulp" }), POWER)).toEqual([]);
    const codes = codesOf(delegation({ grantor: "executive", reserved: ["budget"] }), POWER);
    expect(codes).not.toContain("reserved-power-delegated");
  });

  it.each([
    [{ holder: "het college van burgemeester en wethouders" }, []],
    [{ holder: "de bestuurscommissie Noord" }, []],
    [{ holder: "de burgemeester" }, ["Gemeentewet artikel 156 lid 1"]],
    [{ holder: "de stichting", basis: "Gemeentewet art. 156" }, ["Gemeentewet artikel 156 lid 1"]],
    [{ holder: "het bestuur van de regeling", basis: "Wgr art. 30" }, []],
    [{ grantor: "executive", holder: "het dagelijks bestuur" }, ["Gemeentewet artikel 165"]],
    [{ grantor: "mayor", holder: "het college" }, ["Gemeentewet artikel 178"]],
    [{ grantor: "mayor", holder: "de bestuurscommissie Noord" }, []],
  ] as const)("signals to whom it cannot be, by its article: %j gives %j", (more, articles) => {
    const seen = seenOf(delegation({ councilHeardOn: "2026-01-09", ...more }), POWER);
    expect(seen.map(({ source }) => source.article)).toEqual(articles);
  });

  it("signals a subordinate (Awb art. 10:14)", () => {
    const to = (holderIsSubordinate: boolean) =>
      codesOf(delegation({ holderIsSubordinate }), POWER);
    expect([to(true), to(false)]).toEqual([["delegated-to-subordinate"], []]);
  });

  it.each([
    ["executive", undefined, ["delegated-unheard"]],
    ["executive", "2026-01-11", ["delegated-unheard"]],
    ["executive", "2026-01-10", []],
    ["mayor", undefined, ["delegated-unheard"]],
    ["council", undefined, []],
  ] as const)("by %s after the council was heard on %s: %j", (grantor, councilHeardOn, codes) => {
    const told = delegation({ grantor, holder: "de bestuurscommissie Noord", councilHeardOn });
    expect(codesOf(told, POWER)).toEqual(codes);
  });
});

describe("L6: what may be mandated, how", () => {
  it("signals what no body may mandate (Awb art. 10:3), of mandates alone", () => {
    const of = (more: Partial<Granted>) => codesOf([granted(more)], POWER);
    expect(of({ reserved: ["own-objection", "generally-binding-rules"] })).toEqual([
      "mandate-excluded",
      "mandate-excluded",
    ]);
    expect(of({ reserved: ["budget"] })).toEqual([]);
    expect(of({ kind: "delegation", holder: "het college", reserved: ["own-objection"] })).toEqual(
      [],
    );
  });

  it("signals a sub-mandate that the mandate did not allow on the day it was given (Awb art. 10:9)", () => {
    const sub = granted({ kind: "sub-mandate", holder: "medewerker" }, "2026-03-01", RULE);
    const above = laid(RULE, POWER, "sub-mandates");
    const may = { powers: ["decisions" as const], mayBeSubmandated: true };
    const amended = (date: string): Told[number] => [
      "mandate",
      POWER,
      mandates.MandateAmended.of({ change: "ondermandaat mag", ...may }, on(date)),
    ];
    const mandate = [granted({}), ...inEffect()];
    expect(codesOf([sub], RULE)).toEqual(["sub-mandate-not-allowed"]);
    expect(codesOf([...mandate, sub, above], RULE)).toEqual(["sub-mandate-not-allowed"]);
    expect(codesOf([granted(may), ...inEffect(), sub, above], RULE)).toEqual([]);
    expect(codesOf([...mandate, amended("2026-03-01"), sub, above], RULE)).toEqual([]);
    expect(codesOf([...mandate, amended("2026-03-02"), sub, above], RULE)).toEqual([
      "sub-mandate-not-allowed",
    ]);
  });

  it("signals a mandate in use while it is not published, until it is or is no longer in use", () => {
    const told: Told = [
      granted({}),
      ["mandate", POWER, mandates.MandatePublished.of(GAZETTE, on("2026-03-01"))],
      ["mandate", POWER, mandates.MandateTookEffect.of({}, { ...on("2026-03-01"), retroactiveTo: "2026-02-01" })],
    ]; // prettier-ignore
    const codes = (asOf: string) => codesOf(told, POWER, { asOf });
    expect(codes("2026-01-31")).toEqual([]);
    expect(codes("2026-02-15")).toEqual(["mandate-not-published"]);
    expect(codes("2026-03-01")).toEqual([]);
    const never: Told = [
      granted({}),
      ["mandate", POWER, mandates.MandateTookEffect.of({}, on("2026-02-01"))],
      revoked("2026-04-01"),
    ];
    expect(codesOf(never, POWER, { asOf: "2026-03-31" })).toEqual(["mandate-not-published"]);
    expect(codesOf(never, POWER, { asOf: "2026-04-01" })).toEqual([]);
  });

  it.each([
    ["newspaper", "2021-06-30", []],
    ["newspaper", "2021-07-01", ["mandate-not-published"]],
    ["municipal-gazette", "2021-07-01", []],
  ] as const)("published in the %s on %s: %j", (medium, date, codes) => {
    const told: Told = [
      granted({}, "2021-06-01"),
      ["mandate", POWER, mandates.MandatePublished.of({ medium }, on(date))],
      ["mandate", POWER, mandates.MandateTookEffect.of({}, on(date))],
    ];
    expect(codesOf(told, POWER)).toEqual(codes);
  });

  it.each([
    [{ holderIsSubordinate: false }, ["mandate-without-consent"]],
    [{ holderIsSubordinate: false, consent: "het bestuur van de stichting" }, []],
    [{ holderIsSubordinate: true }, []],
    [{}, []],
    [{ kind: "power-of-attorney", holderIsSubordinate: false }, []],
  ] as const)(
    "asks for consent of who works elsewhere (Awb art. 10:4): %j gives %j",
    (more, codes) => {
      expect(codesOf([granted(more)], POWER)).toEqual(codes);
    },
  );
});

describe("L12: an alderman has no power alone", () => {
  const alone = taken({ body: "alderman" });
  const under = laid(RULE, POWER, "decided-under");

  it("signals a decision of an alderman without a mandate that was in effect then", () => {
    expect(codesOf([alone], RULE)).toEqual(["alderman-alone"]);
    expect(codesOf([taken({})], RULE)).toEqual([]);
    expect(codesOf([granted({}), ...inEffect(), alone, under], RULE)).toEqual([]);
    expect(codesOf([granted({}), ...inEffect("2026-02-02"), alone, under], RULE)).toEqual([
      "alderman-alone",
    ]);
  });
});
