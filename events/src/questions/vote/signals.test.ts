import { describe, expect, it } from "vitest";
import { ElectionHeld, MemberLeft, MembersAdmitted } from "../../council/index.ts";
import type { NewEvent } from "../../kit/index.ts";
import { subject, TestLog } from "../../kit/testing.ts";
import { MotionSubmitted, MotionVoted } from "../../motion/index.ts";
import { ResolutionTaken } from "../../resolution/index.ts";
import { decisionPage } from "../decision/page.ts";
import { Dossier } from "../dossier.ts";

const [COUNCIL, MOTION] = [subject(1), subject(2)];
type Voted = Parameters<typeof MotionVoted.of>[0];

const on = (occurredOn: string) => ({ occurredOn });
const totals = (yes: number, no: number, more: object = {}) => ({ for: yes, against: no, ...more });
const vote = (more: Partial<Voted>, day = "2026-01-15"): NewEvent =>
  MotionVoted.of(
    { method: "show-of-hands", outcome: "adopted", outcomeBasis: "stated", factions: [], ...more },
    on(day),
  );
const handedIn = MotionSubmitted.of(
  { kind: "motion", title: "Bankjes", movers: [], factions: [] },
  on("2026-01-08"),
);
const council = (seats: number): NewEvent =>
  ElectionHeld.of({ seats, results: [{ faction: "SP", seats }] }, on("2022-03-16"));

/** Signals of a decision that a council of 39 takes. */
const after = (kind: string, acts: readonly NewEvent[], also: readonly NewEvent[] = []) => {
  const log = new TestLog();
  for (const event of [council(39), ...also]) log.record("council", COUNCIL, event);
  for (const event of acts) log.record(kind, MOTION, event);
  const dossier = new Dossier("gm0479");
  for (const event of log.events) dossier.apply(event);
  const page = decisionPage(dossier.at("2026-06-30"), MOTION, log.of(MOTION));
  return page?.signals.filter(({ source }) => /^Gemeentewet artikel (8|[23]\d)\b/.test(source.article)) ?? []; // prettier-ignore
};
const seen = (...votes: readonly NewEvent[]) => after("motion", [handedIn, ...votes]);
const codes = (...votes: readonly NewEvent[]) => seen(...votes).map(({ code }) => code);

describe("Gemeentewet artikel 20: a meeting opens with more than half of the sitting members", () => {
  it.each([
    [19, ["opened-without-quorum"]],
    [20, []],
  ])("of 39, with %d on the attendance list: %j", (present, expected) => {
    expect(codes(vote({ present }))).toEqual(expected);
  });

  it("counts the members who sit, as the record or else the council's composition has them", () => {
    expect(codes(vote({ present: 19, seats: 37 }))).toEqual([]);
    const names = ["Bakker, Noor", "Visser, Jan"];
    const members = [
      MembersAdmitted.of(
        { members: names.map((name) => ({ name, faction: "SP" })) },
        on("2022-03-16"),
      ),
      ...names.map((name) => MemberLeft.of({ name }, on("2026-01-10"))),
    ];
    expect(after("motion", [handedIn, vote({ present: 19 })], members)).toEqual([]);
  });

  it("excepts a meeting that was called anew, and no other exception", () => {
    const few = { present: 12 };
    expect(codes(vote({ ...few, noQuorumNeeded: "meeting-called-anew" }))).toEqual([]);
    expect(codes(vote({ ...few, noQuorumNeeded: "vote-held-anew" }))).toEqual([
      "opened-without-quorum",
    ]);
  });

  it("is named with its source and rests on the vote", () => {
    expect(seen(vote({ present: 19 }))).toEqual([
      {
        code: "opened-without-quorum",
        source: { article: "Gemeentewet artikel 20", confidence: "text" },
        sentence:
          "Op de presentielijst staan 19 van de 39 leden. Een vergadering begint pas als meer dan de helft er is.",
        evidence: [2],
      },
    ]);
  });
});

describe("Gemeentewet artikel 29: a vote counts with more than half of those who need not abstain", () => {
  it.each([
    [{ totals: totals(15, 4) }, ["vote-without-quorum"]],
    [{ totals: totals(15, 5) }, []],
    [{ totals: totals(15, 3, { blank: 1, invalid: 1 }) }, []],
    [{ totals: totals(15, 4, { notParticipating: 1 }), keptOut: 1 }, ["vote-without-quorum"]],
    [{ totals: totals(15, 4, { notParticipating: 2 }), keptOut: 2 }, []],
    [{ totals: totals(15, 4, { notParticipating: 2 }) }, []],
    [{ totals: totals(15, 4, { notParticipating: 2 }), keptOut: 0 }, ["vote-without-quorum"]],
    [{ totals: totals(15, 4), seats: 37 }, []],
    [{}, []],
  ])("of 39, %j: %j", (counted, expected) => {
    expect(codes(vote(counted))).toEqual(expected);
  });

  it("excepts a vote held anew and an item of a meeting called anew", () => {
    for (const noQuorumNeeded of ["vote-held-anew", "meeting-called-anew"] as const)
      expect(codes(vote({ totals: totals(8, 2), noQuorumNeeded }))).toEqual([]);
  });

  it("holds for a resolution of the council as well, its blank ballots taking part", () => {
    const taken = (blankOrInvalid: number) =>
      ResolutionTaken.of(
        {
          kind: "council-resolution",
          title: "Benoeming",
          body: "council",
          vote: { ...totals(15, 3), onPersons: true, blankOrInvalid },
        },
        on("2026-01-15"),
      );
    const of = (blank: number) => after("resolution", [taken(blank)]).map(({ code }) => code);
    expect(of(1)).toEqual(["vote-without-quorum"]);
    expect(of(2)).toEqual([]);
  });
});

describe("Gemeentewet artikel 30: a decision needs the majority of those who cast a vote", () => {
  it("is remarked where the outcome is not the one the votes give", () => {
    const [signal] = seen(vote({ outcome: "adopted", totals: totals(19, 20) }));
    expect([signal?.code, signal?.source.article]).toEqual([
      "outcome-contradicts-votes",
      "Gemeentewet artikel 30",
    ]);
    expect(codes(vote({ outcome: "adopted", totals: totals(13, 12, { blank: 9 }) }))).toEqual([]);
  });
});

describe("Gemeentewet artikel 31: a vote on persons is secret", () => {
  it("is remarked where factions are recorded all the same", () => {
    const factions = [{ faction: "SP", for: 20, against: 19, notParticipating: 0, absent: 0 }];
    const [signal, ...others] = seen(vote({ method: "secret", factions }));
    expect([signal?.code, signal?.source.article]).toEqual([
      "secret-vote-told",
      "Gemeentewet artikel 31",
    ]);
    expect(others).toEqual([]);
    expect(codes(vote({ factions }))).toEqual([]);
    expect(codes(vote({ method: "secret", totals: totals(20, 19) }))).toEqual([]);
  });

  it("lets lots be drawn where persons have as many votes", () => {
    expect(codes(vote({ method: "secret", totals: totals(19, 19) }))).toEqual([]);
    expect(codes(vote({ totals: totals(19, 19) }))).toEqual(["outcome-contradicts-votes"]);
  });
});

describe("Gemeentewet artikel 32 lid 2: at a roll call all who are present vote for or against", () => {
  const silent = { totals: totals(20, 17, { notParticipating: 2 }) };
  it.each([
    [{ ...silent, method: "roll-call" }, ["abstained-at-roll-call"]],
    [{ ...silent, method: "roll-call", keptOut: 1 }, ["abstained-at-roll-call"]],
    [{ ...silent, method: "roll-call", keptOut: 2 }, []],
    [{ ...silent, method: "show-of-hands" }, []],
    [{ totals: totals(20, 18, { blank: 1 }), method: "roll-call" }, ["abstained-at-roll-call"]],
    [{ totals: totals(20, 17, { absent: 2 }), method: "roll-call" }, []],
  ] as const)("%j: %j", (more, expected) => {
    expect(codes(vote(more))).toEqual(expected);
  });

  it("says how many did not vote without article 28", () => {
    const [signal] = seen(vote({ ...silent, method: "roll-call", keptOut: 1 }));
    expect(signal?.sentence).toBe(
      "Eén lid was er wel en stemde niet. Bij hoofdelijke stemming stemt ieder lid dat er is voor of tegen, tenzij artikel 28 dat verbiedt. Dat is hier niet vastgelegd.",
    );
  });
});

describe("Gemeentewet artikel 32 lid 4–6: a tie", () => {
  const tie = (outcome: Voted["outcome"], day?: string, more: Partial<Voted> = {}) =>
    vote({ outcome, totals: totals(19, 19), ...more }, day);
  const articles = (...votes: readonly NewEvent[]) => seen(...votes).map(({ source }) => source.article); // prettier-ignore

  it("is no decision, the first time, in a meeting that is not complete", () => {
    expect(articles(tie("tied"))).toEqual([]);
    expect(articles(tie("rejected"))).toEqual(["Gemeentewet artikel 32 lid 4"]);
  });

  it("means not adopted in a complete meeting: all but those who had to abstain cast a vote", () => {
    const complete = { keptOut: 1 };
    expect(articles(tie("rejected", undefined, complete))).toEqual([]);
    for (const outcome of ["tied", "adopted"] as const) {
      const [signal] = seen(tie(outcome, undefined, complete));
      expect(signal?.source.article).toBe("Gemeentewet artikel 32 lid 5");
      expect(signal?.sentence).toContain("staakten in een voltallige vergadering");
    }
  });

  it("means not adopted in the next meeting, and then rests on both votes", () => {
    const first = tie("tied", "2026-01-15");
    expect(seen(first, tie("rejected", "2026-02-12"))).toEqual([]);
    const [signal] = seen(first, tie("tied", "2026-02-12"));
    expect(signal?.sentence).toContain("De stemmen staakten voor de tweede keer");
    expect(signal?.evidence).toEqual([2, 3]);
    expect(seen(first, vote({ totals: totals(20, 18) }, "2026-02-12"))).toEqual([]);
  });
});
