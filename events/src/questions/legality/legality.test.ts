import { describe, expect, it } from "vitest";
import * as councils from "../../council/index.ts";
import { councilStream } from "../../council/index.ts";
import * as motions from "../../motion/index.ts";
import * as regulations from "../../regulation/index.ts";
import { regulationStream } from "../../regulation/index.ts";
import { decisionKinds, keysOf, type DecisionKind } from "../../kit/index.ts";
import { given, TestLog, TODAY } from "../../kit/testing.ts";
import { layTrace, TraceLaid, traceStream, traceTypes, type TraceType } from "../../trace/index.ts";
import { decisionPage } from "../decision/page.ts";
import { Dossier } from "../dossier.ts";
import { legalityRules } from "./index.ts";
import { adopted, codesOf, GAZETTE, on, OTHER, RULE, type Told } from "./testing.ts";

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

describe("the page of a decision", () => {
  it("shows what the rules see, after what the votes give", () => {
    const log = new TestLog();
    const dossier = new Dossier("gm0479");
    log.record(...adopted({ adoptedBy: "executive" }));
    for (const event of log.events) dossier.apply(event);
    const page = decisionPage(dossier.at(TODAY), RULE, log.of(RULE));
    expect(page?.signals.map(({ code }) => code)).toEqual(["by-law-not-by-council"]);
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
