import { voteOnMotion, type SittingFaction } from "@doelspoor/events";
import { describe, expect, test } from "vitest";
import {
  allFor,
  canCallRoll,
  factionVotes,
  gapsOf,
  outcomeIn,
  rebased,
  startTally,
  toggled,
  totalsIn,
  withMember,
  withPart,
  withSide,
  withTyped,
  type Tally,
} from "./tally.ts";
import { voteOf, weigh, type Weighing } from "./verdict.ts";

const faction = (name: string, seats: number, away = 0): SittingFaction => ({
  faction: name,
  seats,
  away,
  members: Array.from({ length: seats }, (_each, index) => `${name} ${index + 1}`),
});
const council = [faction("LL", 9, 1), faction("LIB", 5), faction("GS", 4)];
const start = startTally(council);

const weighing = (more: Partial<Weighing["night"]> = {}, tiedOn?: string): Weighing => ({
  night: {
    seats: 18,
    sitting: 18,
    meeting: { id: "", title: "", date: "2026-11-12", status: "called", revision: 0 },
    ...more,
  },
  decision: { tiedOn },
});
const sides = (tally: Tally) => factionVotes(tally).map((each) => [each.for, each.against, each.absent]); // prettier-ignore

describe("a count", () => {
  test("begins with everybody who is there in favour", () => {
    expect(sides(start)).toEqual([
      [8, 0, 1],
      [5, 0, 0],
      [4, 0, 0],
    ]);
    expect(startTally([faction("PvdD", 1, 1)]).factions[0]?.side).toBe("absent");
  });

  test("moves a faction from for to against to absent and back", () => {
    const against = toggled(start, 0);
    expect(sides(against)[0]).toEqual([0, 8, 1]);
    expect(sides(toggled(against, 0))[0]).toEqual([0, 0, 9]);
    expect(sides(toggled(toggled(against, 0), 0))[0]).toEqual([8, 0, 1]);
    expect(allFor(against)).toEqual(start);
  });

  test("gives what a divided faction leaves to the other side", () => {
    const divided = withPart(withSide(start, 0, "divided"), 0, ["for", 1]);
    expect(sides(divided)[0]).toEqual([1, 7, 1]);
    expect(sides(withPart(divided, 0, ["absent", 3]))[0]).toEqual([1, 5, 3]);
    expect(sides(withPart(divided, 0, ["against", 2]))[0]).toEqual([6, 2, 1]);
    expect(gapsOf(divided)).toEqual([]);
  });

  test("reads both sides at once, and says how many seats that leaves out", () => {
    const typed = withTyped(start, 1, ["for", "3-2"]);
    expect(sides(typed)[1]).toEqual([3, 2, 0]);
    expect(gapsOf(typed)).toEqual([]);
    expect(gapsOf(withTyped(start, 1, ["for", "3-1"]))).toEqual([
      { code: "seats", faction: "LIB", surplus: -1 },
    ]);
    expect(gapsOf(withPart(start, 1, ["for", 6]))).toEqual([
      { code: "seats", faction: "LIB", surplus: 1 },
    ]);
    expect(outcomeIn(withPart(start, 1, ["for", 6]))).toBeUndefined();
  });

  test("goes by who is there, when somebody comes or goes while it is typed", () => {
    const typed = withTyped(toggled(start, 0), 1, ["for", "3-2"]);
    const later = [faction("LL", 9, 2), faction("LIB", 5, 1), faction("GS", 4)];
    const now = rebased(typed, later);
    expect(sides(now)).toEqual([
      [0, 7, 2],
      [3, 2, 0],
      [4, 0, 0],
    ]);
    expect(rebased(typed, council)).toEqual(typed);
  });

  test("of ballots is no more than there are members", () => {
    const secret: Tally = {
      ...start,
      method: "secret",
      ballots: { for: 12, against: 6, blank: 1 },
    };
    expect(gapsOf(secret)).toEqual([{ code: "ballots", surplus: 1 }]);
    expect(gapsOf({ ...secret, ballots: { for: 12, against: 6, blank: 0 } })).toEqual([]);
  });

  test("is not there while nobody voted", () => {
    const nobody = [0, 1, 2].reduce((tally, at) => withSide(tally, at, "absent"), start);
    expect(gapsOf(nobody)).toEqual([{ code: "nobody" }]);
  });

  test("of a roll call is that of its members, each of whom is called", () => {
    const roll: Tally = { ...start, method: "roll-call" };
    expect(gapsOf(roll)).toEqual([{ code: "uncalled", count: 18 }]);
    const called = roll.members.reduce(
      (tally, { faction: of }, at) => withMember(tally, at, of === "LL" ? "against" : "for"),
      roll,
    );
    expect(totalsIn(called)).toMatchObject({ for: 9, against: 9 });
    expect(canCallRoll(roll)).toBe(true);
    expect(canCallRoll(startTally([{ ...faction("SP", 2), members: ["SP 1"] }]))).toBe(false);
  });
});

describe("what a count comes to", () => {
  const against = (...rows: readonly number[]) =>
    rows.reduce((tally, row) => withSide(tally, row, "against"), start);

  test("is the majority of the votes cast", () => {
    expect(weigh(start, weighing())).toMatchObject({ outcome: "adopted", needed: 9, cast: 17 });
    expect(weigh(against(0, 1), weighing())).toMatchObject({ outcome: "rejected" });
    expect(weigh({ ...start, amended: true }, weighing())?.outcome).toBe("adopted-as-amended");
  });

  const tied = withPart(against(1), 0, ["against", 3]);

  test("is no decision where the votes are tied, until the next meeting (art. 32 lid 4)", () => {
    expect(totalsIn(withPart(tied, 0, ["for", 4]))).toMatchObject({ for: 8, against: 9 });
    const even = withTyped(withSide(start, 1, "against"), 0, ["for", "4-3"]);
    const tie = withPart(withPart(even, 0, ["notParticipating", 1]), 0, ["absent", 1]);
    expect(totalsIn(tie)).toMatchObject({ for: 8, against: 8 });
    expect(weigh(tie, weighing())).toMatchObject({ outcome: "tied", tie: "next-meeting" });
    expect(weigh(tie, weighing({}, "2026-10-01"))).toMatchObject({
      outcome: "rejected",
      tie: "again",
    });
    expect(weigh(tie, weighing({ seats: 17 }))).toMatchObject({
      outcome: "rejected",
      tie: "complete",
    });
  });

  test("is remarked where too few took part, but not in a meeting that was called anew", () => {
    const few = [0, 1].reduce((tally, row) => withSide(tally, row, "absent"), start);
    expect(weigh(few, weighing())?.tooFew).toEqual({ took: 4, might: 18 });
    const anew = weighing({ attendance: { present: 4, away: [], calledAnew: true } });
    expect(weigh(few, anew)?.tooFew).toBeUndefined();
  });

  test("is recorded as the command takes it, of every method", () => {
    const about = weighing({ attendance: { present: 17, away: [] } });
    const called = start.members.reduce(
      (tally, _member, at) => withMember(tally, at, "for"),
      start,
    );
    for (const method of ["show-of-hands", "roll-call", "formality", "secret"] as const) {
      const tally: Tally = { ...called, method, ballots: { for: 10, against: 6, blank: 1 } };
      const weighed = weigh(tally, about);
      const vote = weighed && voteOf(tally, weighed, about);
      expect(voteOnMotion.input.safeParse(vote), method).toMatchObject({ success: true });
      expect(vote).toMatchObject({ method, outcome: "adopted", seats: 18, present: 17 });
    }
    const secret: Tally = { ...start, method: "secret", ballots: { for: 3, against: 2, blank: 1 } };
    const weighed = weigh(secret, about);
    expect(weighed && voteOf(secret, weighed, about)).toMatchObject({
      factions: [],
      totals: { for: 3, against: 2, blank: 1 },
    });
  });
});
