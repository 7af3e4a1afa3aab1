import { describe, expect, it } from "vitest";
import * as councils from "../../council/index.ts";
import { councilStream } from "../../council/index.ts";
import { decisionKinds, keysOf, type DecisionKind } from "../../kit/index.ts";
import { given, subject, TODAY } from "../../kit/testing.ts";
import * as mandates from "../../mandate/index.ts";
import * as motions from "../../motion/index.ts";
import * as regulations from "../../regulation/index.ts";
import { regulationStream } from "../../regulation/index.ts";
import * as resolutions from "../../resolution/index.ts";
import { layTrace, TraceLaid, traceStream, traceTypes, type TraceType } from "../../trace/index.ts";
import { legalityRules } from "./index.ts";
import { codesOf, laid, on, seenOf, type Told } from "./testing.ts";

const [RULE, BY_LAW, POWER, OTHER] = [subject(1), subject(2), subject(3), subject(4)];
const GAZETTE = { medium: "municipal-gazette" } as const;

type Adopted = Parameters<typeof regulations.RegulationAdopted.of>[0];
type Granted = Parameters<typeof mandates.MandateGranted.of>[0];

const adopted = (more: Partial<Adopted>, date = "2026-02-01", of = RULE): Told[number] => [
  "regulation",
  of,
  regulations.RegulationAdopted.of({ kind: "by-law", title: "Regels", ...more }, on(date)),
];
/** Published and in force on a day. */
const entered = (date: string, of = RULE): Told => [
  ["regulation", of, regulations.RegulationPublished.of(GAZETTE, on(date))],
  ["regulation", of, regulations.RegulationEnteredIntoForce.of({}, on(date))],
];
const repealed = (date: string, of = RULE): Told[number] => [
  "regulation",
  of,
  regulations.RegulationRepealed.of({ reason: "nieuwe regels" }, on(date)),
];
const byLaw = (from: string): Told => [
  adopted({ title: "Verordening hulp" }, from, BY_LAW),
  ...entered(from, BY_LAW),
];
const granted = (more: Partial<Granted>, date = "2026-01-10", of = POWER): Told[number] => [
  "mandate",
  of,
  mandates.MandateGranted.of(
    { kind: "mandate", title: "Mandaat hulp", holder: "teamleider", subject: "hulp", ...more },
    on(date),
  ),
];
const inEffect = (date = "2026-01-20", of = POWER): Told => [
  ["mandate", of, mandates.MandatePublished.of(GAZETTE, on(date))],
  ["mandate", of, mandates.MandateTookEffect.of({}, on(date))],
];
const revoked = (date: string, of = POWER): Told[number] => [
  "mandate",
  of,
  mandates.MandateRevoked.of({ reason: "nieuwe verdeling" }, on(date)),
];
const taken = (more: object, of = RULE, date = "2026-02-01"): Told[number] => [
  "resolution",
  of,
  resolutions.ResolutionTaken.of(
    { kind: "executive-resolution", title: "Hulp", ...more },
    on(date),
  ),
];

/** What a trace between two kinds is answered. */
const tracing = (type: TraceType, from: DecisionKind, to: DecisionKind) => {
  const trace = { source: RULE, target: OTHER, type, intention: "hulp" };
  const kindOf = (id: string) => (id === RULE ? from : to);
  return { trace, answer: given(traceStream).when(layTrace, trace, { kindOf }) };
};

describe("the rules of legality", () => {
  it("each have a code of their own, a Dutch title and an article that was read", () => {
    expect(new Set(legalityRules.map(({ code }) => code)).size).toBe(legalityRules.length);
    for (const { title, source } of legalityRules)
      expect([title, source.article, source.confidence]).toEqual([
        expect.stringMatching(/^[A-Z]/),
        expect.stringMatching(/artikel \d/),
        "text",
      ]);
  });

  it("are those of domain.md 4.5 that signal, and one article by itself", () => {
    expect([...new Set(legalityRules.map(({ rule }) => rule))]).toEqual([
      "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L11", "L12", undefined,
    ]); // prettier-ignore
  });
});

describe("L1: a motion binds nobody", () => {
  it("refuses every trace by which one would be bound by a motion, and takes one that answers it", () => {
    for (const from of keysOf(decisionKinds))
      tracing("bound-by", from, "motion").answer.then({
        code: "trace-impossible",
        type: "bound-by",
        from,
        to: "motion",
      });
    expect(traceTypes.filter((type) => type.startsWith("bind"))).toEqual([]);
    const { trace, answer } = tracing("answers", "executive-resolution", "motion");
    answer.then([TraceLaid.of(trace, on(TODAY))]);
  });
});

describe("L2: an amendment changes a proposal", () => {
  it("refuses one to anything else, and takes one to a proposal", () => {
    for (const to of keysOf(decisionKinds).filter((kind) => !kind.endsWith("proposal")))
      tracing("amends", "amendment", to).answer.then({
        code: "trace-impossible",
        type: "amends",
        from: "amendment",
        to,
      });
    const { trace, answer } = tracing("amends", "amendment", "members-proposal");
    answer.then([TraceLaid.of(trace, on(TODAY))]);
  });
});

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

describe("L10: retroactive effect only where the decision gives it", () => {
  const adoption = { kind: "by-law", title: "Regels" } as const;
  const back = { dates: { occurredOn: TODAY, retroactiveTo: "2026-01-01" } };
  const entering = (saysRetroactive: boolean) =>
    given(
      regulationStream,
      regulations.RegulationAdopted.of({ ...adoption, saysRetroactive }, on("2026-05-01")),
      regulations.RegulationPublished.of(GAZETTE, on("2026-06-01")),
    ).when(regulations.enterRegulationIntoForce, {}, back);

  it("is refused when it is recorded without, and taken with", () => {
    entering(false).then({ code: "retroactive-not-decided", retroactiveTo: "2026-01-01" });
    entering(true).then([
      regulations.RegulationEnteredIntoForce.of({}, { ...back.dates, validFrom: "2026-06-09" }),
    ]);
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

describe("L13: one council at a time", () => {
  const running = given(
    councilStream,
    councils.CouncilInstalled.of({ term: "2022-2026" }, on("2022-03-30")),
  );

  it("refuses a term within the running one, and ends that by the next", () => {
    running
      .when(councils.installCouncil, { term: "2018-2022" }, { dates: on("2022-03-29") })
      .then({ code: "terms-overlap", from: "2022-03-29", running: "2022-03-30" });
    const { terms } = running
      .when(councils.installCouncil, { term: "2026-2030" }, { dates: on("2026-03-31") })
      .then([councils.CouncilInstalled.of({ term: "2026-2030" }, on("2026-03-31"))]);
    expect(terms.map(({ to }) => to)).toEqual(["2026-03-31", undefined]);
  });
});

describe("a members' proposal (Gemeentewet art. 147a lid 4)", () => {
  const submitted = (kind: "members-proposal" | "proposal"): Told[number] => [
    "motion",
    RULE,
    motions.MotionSubmitted.of({ kind, title: "Hulp", movers: [], factions: [] }, on("2026-01-01")),
  ];
  const heard = (date: string): Told[number] => [
    "motion",
    RULE,
    motions.MotionConcernsHeard.of({}, on(date)),
  ];
  const voted = (outcome: "adopted" | "rejected"): Told[number] => [
    "motion",
    RULE,
    motions.MotionVoted.of(
      { method: "show-of-hands", outcome, outcomeBasis: "stated", factions: [] },
      on("2026-02-01"),
    ),
  ];

  it("is adopted after the college could give wishes and concerns", () => {
    const codes = (...told: Told) => codesOf([submitted("members-proposal"), ...told], RULE);
    expect(codes(voted("adopted"))).toEqual(["executive-unheard"]);
    expect(codes(heard("2026-01-20"), voted("adopted"))).toEqual([]);
    expect(codes(voted("adopted"), heard("2026-02-02"))).toEqual(["executive-unheard"]);
    expect(codes(voted("rejected"))).toEqual([]);
    expect(codesOf([submitted("proposal"), voted("adopted")], RULE)).toEqual([]);
  });
});
