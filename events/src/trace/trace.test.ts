import { describe, expect, it } from "vitest";
import { decisionKinds, keysOf, type DecisionKind, type SubjectId } from "../kit/index.ts";
import { given, subject, TODAY } from "../kit/testing.ts";
import {
  canTrace,
  endTrace,
  HopJudged,
  judgeHop,
  intentSlots,
  layTrace,
  readJudged,
  slotKeys,
  slotStatusKeys,
  TraceEnded,
  TraceLaid,
  traceKinds,
  traceStream,
  type TraceType,
  writeJudged,
} from "./index.ts";

const now = { occurredOn: TODAY };
const listed = (words: string): readonly string[] => words.split(" ");

const goal = listed("goal");
const proposals = listed("proposal members-proposal");
const raised = [...listed("motion amendment subamendment question"), ...proposals];
const agreements = listed("coalition-agreement council-programme executive-programme");
const executive = listed("executive-resolution mayor-resolution");
const resolutions = [...listed("council-resolution budget-change delegation"), ...executive];
const regulations = listed("by-law further-rules policy-rule");
const policy = [...regulations, "policy-plan"];
const joint = listed("joint-arrangement joint-resolution");
const mandates = listed("mandate sub-mandate power-of-attorney authorisation");
const tasks = listed("assignment commitment");
const purchases = listed("tender contract grant");
/** What stands by a body's own decision, and what may in turn rest on it. */
const standing = [...resolutions, ...policy, ...mandates, ...joint, ...purchases];
const decided = [...raised, ...agreements, ...tasks, ...standing];
/** A letter of the college tells of decisions and is none. */
const told = [...decided, "letter"];
const carryingOut = [...standing, ...tasks, "executive-programme"];

/** domain.md 4.5, each relation with the kinds between which it can exist; L1 and L2 are in it. */
const possible: Record<TraceType, readonly (readonly [from: readonly string[], to: readonly string[]])[]> = {
  // Steering: beoogt, concretiseert, conditieVoor, heeftNeveneffectOp, naarAanleidingVan.
  "aims-at": [[decided, goal]],
  concretises: [[goal, goal]],
  "condition-for": [[decided, goal]],
  "side-effect-on": [[decided, goal]],
  "follows-from": [[told, told]],
  // Political: komtUit, zegtToe, geeftOpdracht.
  "comes-from": [[goal, [...agreements, ...raised, ...resolutions, ...policy]]],
  answers: [[[...tasks, ...executive, "policy-plan", "letter"], listed("motion question")]],
  "assigned-by": [[["assignment"], [...proposals, ...agreements, ...resolutions, ...policy, "motion", "assignment"]]],
  // Legal: geeftUitvoeringAan, steltVast, heeftGrondslagIn, (onder)mandateert, gunt.
  implements: [[carryingOut, decided]],
  "bound-by": [[carryingOut, [...resolutions, ...policy, ...joint, "contract"]]],
  "adopted-by": [[[...policy, ...mandates, ...joint, ...purchases, ...agreements, "delegation"], [...proposals, ...resolutions]]],
  "based-on": [[standing, [...resolutions, ...policy, ...joint]]],
  "decided-under": [[[...executive, ...regulations, ...purchases], [...mandates, "delegation"]]],
  "sub-mandates": [[["sub-mandate"], mandates]],
  "awarded-in": [[["contract"], ["tender"]]],
  // Legal: amendeert and wijzigt are one type; who may change what differs.
  amends: [
    [["amendment"], proposals],
    [["subamendment"], ["amendment"]],
    [[...resolutions, ...policy, ...joint], [...agreements, ...resolutions, ...policy, ...joint]],
  ],
  replaces: [[[...agreements, ...standing], [...agreements, ...standing]]],
  repeals: [[[...proposals, ...resolutions, ...policy], [...resolutions, ...tasks, ...mandates, ...policy, "grant"]]],
}; // prettier-ignore

const kinds = keysOf(decisionKinds);
const types = keysOf(possible);
/** Two decisions of each kind, so that a trace can run between two of the same kind. */
const idOf = (kind: DecisionKind) => subject(kinds.indexOf(kind));
const otherOf = (kind: DecisionKind) => subject(kinds.indexOf(kind) + kinds.length);
const known = new Map<SubjectId, DecisionKind>(
  kinds.flatMap((kind) => [[idOf(kind), kind] as const, [otherOf(kind), kind] as const]),
);
const NOWHERE = subject(2 * kinds.length);
const kindOf = (id: SubjectId) => known.get(id);
const trace = (type: TraceType, from: DecisionKind, to: DecisionKind) => ({
  source: idOf(from),
  target: otherOf(to),
  type,
  intention: "zelfstandig wonen",
});
const isPossible = (type: TraceType, from: DecisionKind, to: DecisionKind): boolean =>
  possible[type].some(([froms, tos]) => froms.includes(from) && tos.includes(to));
const laying = (type: TraceType, from: DecisionKind, to: DecisionKind) =>
  given(traceStream).when(layTrace, trace(type, from, to), { kindOf });

describe("laying a trace", () => {
  it("knows the types of domain.md 4.5 and no other", () => {
    expect(keysOf(traceKinds).toSorted()).toEqual(types.toSorted());
  });

  it.each(types)("of type %s is possible between the kinds of domain.md 4.5 alone", (type) => {
    for (const from of kinds)
      for (const to of kinds) {
        const decision = laying(type, from, to);
        if (isPossible(type, from, to)) {
          const laid = trace(type, from, to);
          const state = decision.then([TraceLaid.of(laid, now)]);
          expect(state).toEqual({ status: "laid", since: TODAY, ...laid });
        } else decision.then({ code: "trace-impossible", type, from, to });
      }
  });

  it("has no type by which a motion binds: a motion asks (L1)", () => {
    for (const from of kinds)
      laying("bound-by", from, "motion").then({
        code: "trace-impossible",
        type: "bound-by",
        from,
        to: "motion",
      });
    for (const type of ["bindt", "binds", "bindt-college"])
      expect(
        layTrace.input.safeParse({ ...trace("aims-at", "motion", "goal"), type }).success,
      ).toBe(false);
  });

  it("lets an amendment change a proposal alone, and nothing else change one (L2)", () => {
    const amendedBy = (to: DecisionKind) => kinds.filter((from) => canTrace("amends", from, to));
    const changes = (from: DecisionKind) => kinds.filter((to) => canTrace("amends", from, to));
    expect(amendedBy("proposal")).toEqual(["amendment"]);
    expect(amendedBy("members-proposal")).toEqual(["amendment"]);
    expect(changes("amendment")).toEqual(["proposal", "members-proposal"]);
    expect(amendedBy("motion")).toEqual([]);
    expect(changes("motion")).toEqual([]);
  });

  it("lets a subamendment change an amendment alone, and nothing else change one (L2)", () => {
    expect(kinds.filter((to) => canTrace("amends", "subamendment", to))).toEqual(["amendment"]);
    expect(kinds.filter((from) => canTrace("amends", from, "amendment"))).toEqual(["subamendment"]);
  });

  it("is refused to an end that does not exist", () => {
    const input = trace("aims-at", "motion", "goal");
    given(traceStream)
      .when(layTrace, { ...input, source: NOWHERE }, { kindOf })
      .then({ code: "decision-unknown", decision: NOWHERE });
    given(traceStream)
      .when(layTrace, { ...input, target: NOWHERE }, { kindOf })
      .then({ code: "decision-unknown", decision: NOWHERE });
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

describe("the slots of an intention", () => {
  it("count for 1 together", () => {
    const weights = slotKeys.map((slot) => intentSlots[slot].weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
  });

  it("read back from the fact of a judgement as they were written", () => {
    for (const slot of slotKeys)
      for (const status of slotStatusKeys)
        expect(readJudged(writeJudged({ slot, status }))).toEqual({ slot, status });
    expect(readJudged("effect")).toBeUndefined();
    expect(readJudged("effect onbekend")).toBeUndefined();
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

  it("is judged while it counts, any number of times, and stays laid", () => {
    const judgement = {
      slots: [{ slot: "effect", status: "gone" }] as const,
      cause: "interpretation" as const,
      reason: "er staan alleen uren in",
    };
    const judged = HopJudged.of({ ...judgement, slots: [...judgement.slots] }, now);
    const input = { ...judgement, slots: [...judgement.slots] };
    const before = given(traceStream, laid).state;
    const state = given(traceStream, laid, judged).when(judgeHop, input).then([judged]);
    expect(state).toEqual(before);
    given(traceStream).when(judgeHop, input).then({ code: "not-recorded" });
    given(traceStream, laid, ended)
      .when(judgeHop, input)
      .then({ code: "step-not-allowed", step: "judge", status: "ended", allowedFrom: ["laid"] });
  });

  it("is judged in one slot at least, with a reason", () => {
    const slots = [{ slot: "effect", status: "gone" }];
    const isJudgement = (input: object) => judgeHop.input.safeParse(input).success;
    expect(isJudgement({ slots, reason: "weg" })).toBe(true);
    expect(isJudgement({ slots: [], reason: "weg" })).toBe(false);
    expect(isJudgement({ slots })).toBe(false);
    expect(isJudgement({ slots: [{ slot: "effect", status: "82%" }], reason: "weg" })).toBe(false);
  });

  it("is not ended before it was laid", () => {
    given(traceStream, laid)
      .when(endTrace, { reason: "te vroeg" }, { dates: { occurredOn: "2025-12-31" } })
      .then({ code: "date-before-start", date: "2025-12-31", start: "2026-01-01" });
  });
});
