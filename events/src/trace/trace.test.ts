import { describe, expect, it } from "vitest";
import { type DecisionKind, type SubjectId } from "../kit/index.ts";
import { given, subject, TODAY } from "../kit/testing.ts";
import {
  canTrace,
  endTrace,
  layTrace,
  TraceEnded,
  TraceLaid,
  traceKinds,
  traceStream,
  type TraceType,
} from "./index.ts";

const now = { occurredOn: TODAY };
const kinds = ["goal", "motion", "amendment", "proposal"] as const;
/** One decision of each kind, and a second goal, motion, amendment and proposal. */
const known = new Map<SubjectId, DecisionKind>(
  kinds.flatMap((kind, at) => [[subject(at), kind] as const, [subject(at + 10), kind] as const]),
);
const kindOf = (id: SubjectId) => known.get(id);
const idOf = (kind: DecisionKind) => subject(kinds.findIndex((each) => each === kind));
const otherOf = (kind: DecisionKind) => subject(kinds.findIndex((each) => each === kind) + 10);
const trace = (type: TraceType, from: DecisionKind, to: DecisionKind) => ({
  source: idOf(from),
  target: otherOf(to),
  type,
  intention: "zelfstandig wonen",
});

/**
 * domain.md 4.5: "beoogt" (decision→doel), "concretiseert" (doel→doel), "naarAanleidingVan", "amendeert";
 * 4.4 knows amendments on amendments ("subamendement → amendement").
 */
const possible: Record<TraceType, readonly string[]> = {
  "aims-at": ["motion→goal", "amendment→goal", "proposal→goal"],
  concretises: ["goal→goal"],
  "follows-from": [
    "motion→motion",
    "motion→amendment",
    "motion→proposal",
    "amendment→motion",
    "amendment→amendment",
    "amendment→proposal",
    "proposal→motion",
    "proposal→amendment",
    "proposal→proposal",
  ],
  amends: ["amendment→proposal", "amendment→motion", "amendment→amendment"],
};
const types = ["aims-at", "concretises", "follows-from", "amends"] as const;
const pairs = types.flatMap((type) =>
  kinds.flatMap((from) => kinds.map((to) => [type, from, to] as const)),
);

describe("laying a trace", () => {
  it.each(pairs)("of type %s from %s to %s follows domain.md 4.5", (type, from, to) => {
    const input = trace(type, from, to);
    const decision = given(traceStream).when(layTrace, input, { kindOf });
    if (possible[type].includes(`${from}→${to}`))
      expect(decision.then([TraceLaid.of(input, now)])).toEqual({
        status: "laid",
        since: TODAY,
        ...input,
      });
    else decision.then({ code: "trace-impossible", type, from, to });
  });

  it("knows no type by which a motion binds (L1)", () => {
    expect(Object.keys(traceKinds).sort()).toEqual([...types].sort());
    for (const type of ["bindt", "binds", "bindt-college"])
      expect(
        layTrace.input.safeParse({ ...trace("aims-at", "motion", "goal"), type }).success,
      ).toBe(false);
  });

  it("has no type by which an amendment changes a goal, or anything but an amendment changes (L2)", () => {
    expect(canTrace("amends", "amendment", "goal")).toBe(false);
    expect(kinds.filter((from) => canTrace("amends", from, "proposal"))).toEqual(["amendment"]);
  });

  it("is refused to an end that does not exist", () => {
    const input = trace("aims-at", "motion", "goal");
    given(traceStream)
      .when(layTrace, { ...input, source: subject(99) }, { kindOf })
      .then({ code: "decision-unknown", decision: subject(99) });
    given(traceStream)
      .when(layTrace, { ...input, target: subject(98) }, { kindOf })
      .then({ code: "decision-unknown", decision: subject(98) });
  });

  it("is refused from a decision to itself", () => {
    const input = { ...trace("follows-from", "motion", "motion"), target: idOf("motion") };
    given(traceStream)
      .when(layTrace, input, { kindOf })
      .then({ code: "trace-to-itself", decision: idOf("motion") });
  });

  it("is refused on a day to come", () => {
    given(traceStream)
      .when(layTrace, trace("aims-at", "motion", "goal"), {
        kindOf,
        dates: { occurredOn: "2026-07-01" },
      })
      .then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
  });
});

describe("a trace", () => {
  const input = trace("aims-at", "motion", "goal");
  const laid = TraceLaid.of(input, { occurredOn: "2026-01-01" });
  const ended = TraceEnded.of({ reason: "het doel verviel" }, now);

  it("is laid once", () => {
    given(traceStream, laid).when(layTrace, input, { kindOf }).then({ code: "already-recorded" });
    given(traceStream, laid, ended)
      .when(layTrace, input, { kindOf })
      .then({ code: "already-recorded" });
  });

  it("is ended once, after it is laid", () => {
    const state = given(traceStream, laid)
      .when(endTrace, { reason: "het doel verviel" })
      .then([ended]);
    expect(state).toEqual({ status: "ended", since: "2026-01-01", ...input });
    given(traceStream).when(endTrace, { reason: "vergissing" }).then({ code: "not-recorded" });
    given(traceStream, laid, ended)
      .when(endTrace, { reason: "nog eens" })
      .then({
        code: "step-not-allowed",
        step: "end",
        status: "ended",
        allowedFrom: ["laid"],
      });
  });

  it("is not ended before it was laid", () => {
    given(traceStream, laid)
      .when(endTrace, { reason: "te vroeg" }, { dates: { occurredOn: "2025-12-31" } })
      .then({ code: "date-before-start", date: "2025-12-31", start: "2026-01-01" });
  });
});
