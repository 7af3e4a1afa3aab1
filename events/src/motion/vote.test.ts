import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOfVotes, totalsOf, totalsOfVote, type Fact } from "../kit/index.ts";
import { given, subject, TODAY } from "../kit/testing.ts";
import {
  MotionSubmitted,
  motionStream,
  MotionVoted,
  voteOnMotion,
  type VoteOutcome,
} from "./index.ts";

type MotionVote = Parameters<typeof MotionVoted.of>[0];

const faction = (name: string, ...[yes = 0, no = 0, kept = 0, absent = 0]: readonly number[]) => ({
  faction: name,
  for: yes,
  against: no,
  notParticipating: kept,
  absent,
});
const totals = (yes: number, no: number, others: readonly number[] = []) =>
  totalsOf([faction("SP", yes, no, ...others)]);

describe("votes", () => {
  it("add up over the factions, also where a faction is split", () => {
    expect(totalsOf([faction("SP", 2, 3, 1, 0), faction("VVD", 0, 4, 0, 2)])).toEqual({
      for: 2,
      against: 7,
      notParticipating: 1,
      absent: 2,
    });
    expect(totalsOf([])).toEqual({ for: 0, against: 0, notParticipating: 0, absent: 0 });
  });

  it.each([
    [20, 19, "adopted"],
    [19, 20, "rejected"],
    [19, 19, "tied"],
    [1, 0, "adopted"],
    [0, 39, "rejected"],
    [0, 0, undefined],
  ])("decide by the majority of the votes cast: %d to %d is %s (art. 30)", (yes, no, outcome) => {
    expect(outcomeOfVotes(totals(yes, no))).toBe(outcome);
  });

  it("that are not cast do not count: members kept out or absent change no outcome", () => {
    const few = fc.nat({ max: 45 });
    fc.assert(
      fc.property(fc.tuple(few, few), fc.tuple(few, few), ([yes, no], others) => {
        expect(outcomeOfVotes(totals(yes, no, others))).toBe(outcomeOfVotes(totals(yes, no)));
      }),
    );
  });

  it("for and against that change places turn the outcome round", () => {
    const turned = { adopted: "rejected", rejected: "adopted", tied: "tied" } as const;
    fc.assert(
      fc.property(fc.nat({ max: 45 }), fc.nat({ max: 45 }), (yes, no) => {
        const outcome = outcomeOfVotes(totals(yes, no));
        expect(outcomeOfVotes(totals(no, yes))).toBe(outcome && turned[outcome]);
      }),
    );
  });
});

const dates = { occurredOn: "2026-01-15", validFrom: "2026-02-01" };
const about = { subject: subject(1), id: subject(2), from: "2026-02-01", ...dates };

describe("a vote", () => {
  const data = (outcome: VoteOutcome, factions = [faction("SP", 20, 19)]) => ({
    method: "roll-call" as const,
    outcome,
    outcomeBasis: "stated" as const,
    factions,
  });
  const factsOf = (outcome: VoteOutcome): readonly Fact[] =>
    MotionVoted.facts(data(outcome), about);

  it.each([
    ["adopted", true],
    ["adopted-as-amended", true],
    ["adopted-conditionally", true],
    ["rejected", false],
    ["tied", false],
  ] as const)("that is %s puts the decision in force: %s", (outcome, inForce) => {
    const base = { subject: subject(1), from: "2026-02-01" };
    expect(factsOf(outcome)).toContainEqual({ kind: "status", status: outcome, ...base });
    expect(factsOf(outcome)).toContainEqual({ kind: "validity", inForce, ...base });
  });

  it("counts by seats, and tells them in the sentence", () => {
    const values = factsOf("adopted").flatMap((fact) =>
      fact.kind === "value" ? [[fact.key, fact.value, fact.unit]] : [],
    );
    expect(values).toEqual([
      ["votes-for", 20, "seats"],
      ["votes-against", 19, "seats"],
    ]);
    expect(MotionVoted.summarise(data("adopted"))).toBe(
      "De raad nam dit aan, met 20 stemmen voor en 19 tegen.",
    );
  });

  it("without counts tells the outcome alone, and says so where it is derived", () => {
    expect(MotionVoted.summarise(data("tied", []))).toBe(
      "De raad nam geen besluit: de stemmen staakten.",
    );
    expect(MotionVoted.summarise({ ...data("rejected"), outcomeBasis: "derived" })).toBe(
      "De raad verwierp dit, met 20 stemmen voor en 19 tegen. De uitslag is afgeleid uit de stemmen.",
    );
  });

  it("is counted in whole seats, with an outcome the council knows", () => {
    const takes = (more: object) =>
      MotionVoted.schema.safeParse({ ...data("adopted"), ...more }).success;
    expect(takes({})).toBe(true);
    expect(takes({ factions: [{ ...faction("SP", 1, 1), for: -1 }] })).toBe(false);
    expect(takes({ factions: [{ ...faction("SP", 1, 1), against: 0.5 }] })).toBe(false);
    expect(takes({ outcome: "abstained" })).toBe(false);
    const member = { name: "Bakker, Noor", faction: "SP", vote: "abstained" };
    expect(takes({ members: [member] })).toBe(false);
  });

  it("changes nothing but the status of the stream", () => {
    const state = motionStream.evolve(
      { status: "in-debate", since: "2026-01-08" },
      MotionVoted.of(data("tied"), dates),
      about,
    );
    expect(state).toEqual({ status: "tied", since: "2026-01-08" });
  });
});

describe("a secret vote (Gemeentewet art. 31)", () => {
  const secret = { method: "secret", outcome: "adopted", outcomeBasis: "stated", factions: [] } as const; // prettier-ignore
  const totals = { for: 20, against: 15, blank: 2, invalid: 1 };
  const handedIn = MotionSubmitted.of(
    { kind: "proposal", title: "Voordracht", movers: [], factions: [] },
    { occurredOn: "2026-01-08" },
  );
  const vote = (data: MotionVote) => given(motionStream, handedIn).when(voteOnMotion, data);

  it("has totals alone", () => {
    const data = { ...secret, factions: [], totals };
    vote(data).then([MotionVoted.of(data, { occurredOn: TODAY })]);
    const values = MotionVoted.facts(data, about).flatMap((fact) =>
      fact.kind === "value" ? [[fact.key, fact.value, fact.to]] : [],
    );
    expect(values).toEqual([
      ["votes-for", 20, undefined],
      ["votes-against", 15, undefined],
    ]);
    expect(MotionVoted.summarise(data)).toBe(
      "De raad nam dit aan bij geheime stemming, met 20 stemmen voor en 15 tegen, 3 blanco of ongeldig.",
    );
  });

  it("is refused with votes of factions or members", () => {
    const member = { name: "Bakker, Noor", faction: "SP", vote: "for" } as const;
    const refusal = { code: "secret-vote-per-member" } as const;
    vote({ ...secret, factions: [faction("SP", 1)] }).then(refusal);
    vote({ ...secret, factions: [], members: [member] }).then(refusal);
    vote({ ...secret, factions: [], members: [] }).then([
      MotionVoted.of({ ...secret, factions: [], members: [] }, { occurredOn: TODAY }),
    ]);
  });

  it("differs from an open one, where the votes of the factions count before the totals", () => {
    const open = { ...secret, method: "show-of-hands", factions: [faction("SP", 3, 4)], totals } as const; // prettier-ignore
    expect(totalsOfVote(open)).toMatchObject({ for: 3, against: 4 });
    expect(totalsOfVote({ factions: [], totals })).toEqual({
      for: 20,
      against: 15,
      notParticipating: 0,
      absent: 0,
    });
  });

  it("may say how many members sit and are present, in whole numbers (art. 20, 29)", () => {
    const takes = (more: object) => voteOnMotion.input.safeParse({ ...secret, ...more }).success;
    expect(takes({ seats: 39, present: 20 })).toBe(true);
    expect(takes({ present: 19.5 })).toBe(false);
    expect(takes({ totals: { for: -1, against: 2 } })).toBe(false);
  });
});
