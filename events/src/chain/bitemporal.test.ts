import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { factsOf } from "../catalogue.ts";
import { GoalAdjusted, GoalEnded, GoalReviewed, GoalSet } from "../goal/index.ts";
import { subjectOf, type RecordedEvent } from "../kit/index.ts";
import { subject } from "../kit/testing.ts";
import { MotionAmended, MotionSubmitted, MotionTakenOver, MotionVoted } from "../motion/index.ts";
import { TraceEnded, TraceLaid } from "../trace/index.ts";
import { actDates, actOn, logOf } from "./testing/acts.ts";
import {
  allPathsUp,
  below,
  Chain,
  ChainView,
  type Path,
  pathsDown,
  pathsUp,
  type TraceView,
} from "./index.ts";

const DAYS = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05", "2026-01-06"];
const goals = [subject(1), subject(2)];
const motions = [subject(11), subject(12)];
const traces = [subject(21), subject(22)];

const day = fc.constantFrom(...DAYS);
const dates = actDates(DAYS);
const word = fc.constantFrom("noord", "oost", "zuid", "west");
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const goalEvent = fc.oneof(
  fc
    .tuple(fc.record({ title: word, targetGroup: maybe(word) }), dates)
    .map((a) => GoalSet.of(...a)),
  fc
    .tuple(word, maybe(word), dates)
    .map(([title, targetGroup, on]) =>
      GoalAdjusted.of({ title, targetGroup, change: "shifted", reason: "beleid" }, on),
    ),
  dates.map((on) => GoalReviewed.of({ finding: "blijft" }, on)),
  dates.map((on) => GoalEnded.of({ outcome: "lapsed", explanation: "wet" }, on)),
);
const others = { faction: "SP", against: 3, notParticipating: 0, absent: 0 };
const motionEvent = fc.oneof(
  fc
    .tuple(fc.constantFrom("motion" as const, "amendment" as const), word, dates)
    .map(([kind, title, on]) =>
      MotionSubmitted.of({ kind, title, number: title, movers: [], factions: [title] }, on),
    ),
  fc.tuple(word, dates).map(([title, on]) => MotionAmended.of({ title }, on)),
  dates.map((on) => MotionTakenOver.of({ by: "het college" }, on)),
  fc
    .tuple(fc.constantFrom("adopted" as const, "tied" as const), maybe(fc.nat({ max: 5 })), dates)
    .map(([outcome, votes, on]) => {
      const factions = votes === undefined ? [] : [{ ...others, for: votes }];
      const how = { method: "show-of-hands" as const, outcomeBasis: "stated" as const };
      return MotionVoted.of({ ...how, outcome, factions }, on);
    }),
);
const traceEvent = fc.oneof(
  fc
    .tuple(fc.constantFrom(...motions), fc.constantFrom(...goals, ...motions), word, dates)
    .map(([source, target, intention, on]) =>
      TraceLaid.of({ source, target, type: "aims-at", intention }, on),
    ),
  dates.map((on) => TraceEnded.of({ reason: "vervallen" }, on)),
);

const acts = fc.array(
  fc.oneof(
    actOn("goal", goals, goalEvent),
    actOn("motion", motions, motionEvent),
    actOn("trace", traces, traceEvent),
  ),
  { maxLength: 24, size: "max" },
);

const chainOf = (log: readonly RecordedEvent[]): Chain => {
  const chain = new Chain(factsOf);
  for (const event of log) chain.apply(event);
  return chain;
};

const TEXTS = ["title", "number", "factions", "target-group", "outcome-basis"] as const;
const VALUES = ["votes-for", "votes-against"] as const;

/** All that a view shows of every decision and trace there is in these tests. */
const shown = (view: ChainView) => ({
  decisions: [...goals, ...motions].flatMap((id) => {
    const found = view.decision(id);
    if (found === undefined) return [];
    const { kind, date, status, statusSince, inForce } = found;
    const texts = TEXTS.map((key) => view.texts(id, key).join());
    const values = VALUES.map((key) => view.value(id, key));
    const ends = [view.tracesFrom(id), view.tracesTo(id)];
    const near = ends.map((rows) => rows.map(({ trace }) => trace).sort());
    return [{ id, kind, date, status, statusSince, inForce, texts, values, near }];
  }),
  traces: traces.flatMap((id) => {
    const { source, target, intention, since } = view.trace(id) ?? {};
    return source === undefined ? [] : [{ id, source, target, intention, since }];
  }),
});

const idsOf = (path: Path) => path.map(({ trace }) => trace);
const shortest = (paths: ReadonlyMap<string, Path>) =>
  [...paths].map(([id, path]) => [id, idsOf(path)]);

/** All that walks along traces give from every decision. */
const walked = (view: ChainView) =>
  [...goals, ...motions].map((id) => ({
    all: allPathsUp(view, id, { strength: () => 0.5, most: 20 }).map(idsOf),
    up: shortest(pathsUp(view, id)),
    down: shortest(pathsDown(view, id)),
    below: [...below(view, id)],
    ever: view.tracesEver(id),
    onward: view.tracesFrom(id),
  }));

/** All that a chain can be asked at a moment, and between each day and that one. */
const answered = (chain: Chain, asOf: string, knownAt: number) => {
  const view = new ChainView(chain, asOf, knownAt);
  const changed = DAYS.map((from) => chain.changedBetween(from, asOf, knownAt));
  const all = [...goals, ...motions, ...traces];
  const told = all.map((id) => [view.stated(id), view.standing(id), view.streamOf(id)]);
  return {
    shown: shown(view),
    walked: walked(view),
    changed,
    told,
    on: [...chain.subjectsOn("goal")],
  };
};

/*
 * The same by brute force and from the words of the events alone: no facts, no chain, no effective events.
 */
const startOf = (event: RecordedEvent) =>
  event.retroactiveTo ?? event.validFrom ?? event.occurredOn;

/** For each event as first recorded, the last that was known to put it right, in the order of the first. */
const standing = (log: readonly RecordedEvent[], knownAt: number): readonly RecordedEvent[] => {
  const known = log.slice(0, knownAt + 1);
  const rootOf = (event: RecordedEvent): string => {
    const corrected = known.find(({ id }) => id === event.correction?.of);
    return corrected === undefined ? event.id : rootOf(corrected);
  };
  return known
    .filter(({ correction }) => correction === undefined)
    .map((first) => known.findLast((event) => rootOf(event) === first.id) ?? first);
};

const fields = z.record(z.string(), z.unknown());
const read = (event: RecordedEvent | undefined) => fields.parse(event?.data ?? {});
const runs = (event: RecordedEvent | undefined, asOf: string) => (event?.validTo ?? "9999") > asOf;

/** What holds on a date: of the events of some types the last by its first day of effect. */
const holdingOn = (log: readonly RecordedEvent[], asOf: string, knownAt: number) => {
  const known = standing(log, knownAt).filter((event) => startOf(event) <= asOf);
  return (id: string, ...types: readonly string[]) => {
    const own = known.filter(({ stream, type }) => stream.endsWith(id) && types.includes(type));
    const latest = own.map(startOf).sort().at(-1);
    return own.findLast((event) => startOf(event) === latest);
  };
};
type Last = ReturnType<typeof holdingOn>;

const naiveTrace = (last: Last, asOf: string) => (id: string) => {
  const laid = last(id, "TraceLaid", "TraceEnded");
  if (laid?.type !== "TraceLaid" || !runs(laid, asOf)) return [];
  const { source, target, intention } = read(laid);
  return [{ id, source, target, intention, since: startOf(laid) }];
};

const STATUS = {
  GoalSet: "set", GoalAdjusted: "adjusted", GoalReviewed: "reviewed", GoalEnded: "lapsed",
  MotionSubmitted: "submitted", MotionTakenOver: "taken-over",
}; // prettier-ignore
const statusOf = (event: RecordedEvent) =>
  Object.entries(STATUS).find(([type]) => type === event.type)?.[1] ?? read(event)["outcome"];

const naiveGoal = (last: Last, asOf: string) => (id: string) => {
  const set = last(id, "GoalSet");
  const status = last(id, "GoalSet", "GoalAdjusted", "GoalReviewed", "GoalEnded");
  if (set === undefined || status === undefined) return [];
  const validity = last(id, "GoalSet", "GoalEnded");
  const inForce = validity?.type === "GoalSet" && runs(validity, asOf);
  const { title, targetGroup = "" } = read(last(id, "GoalSet", "GoalAdjusted"));
  const texts = [title, "", "", targetGroup, ""];
  return [{ id, kind: "goal", set, status, inForce, texts, values: [undefined, undefined] }];
};

const naiveMotion = (last: Last, asOf: string) => (id: string) => {
  const set = last(id, "MotionSubmitted");
  const status = last(id, "MotionSubmitted", "MotionVoted", "MotionTakenOver");
  if (set === undefined || status === undefined) return [];
  const validity = last(id, "MotionVoted", "MotionTakenOver");
  const carried = validity !== undefined && read(validity)["outcome"] !== "tied";
  const { kind, number, factions } = read(set);
  const { title } = read(last(id, "MotionSubmitted", "MotionAmended"));
  const { outcomeBasis = "", factions: votes = [] } = read(last(id, "MotionVoted"));
  const counted = z.array(fields).parse(votes)[0] ?? {};
  const texts = [title, number, String(factions), "", outcomeBasis];
  const values = [counted["for"], counted["against"]];
  return [{ id, kind, set, status, inForce: carried && runs(validity, asOf), texts, values }];
};

const naive = (log: readonly RecordedEvent[], asOf: string, knownAt: number) => {
  const last = holdingOn(log, asOf, knownAt);
  const living = traces.flatMap(naiveTrace(last, asOf));
  const near = (id: string) =>
    (["source", "target"] as const).map((end) =>
      living.filter((trace) => trace[end] === id).map((trace) => trace.id),
    );
  const found = [
    ...goals.flatMap(naiveGoal(last, asOf)),
    ...motions.flatMap(naiveMotion(last, asOf)),
  ];
  const decisions = found.map(({ set, status, ...row }) => ({
    ...row,
    date: startOf(set),
    status: statusOf(status),
    statusSince: startOf(status),
    near: near(row.id),
  }));
  return { decisions, traces: living };
};

const moment = fc.record({ asOf: day, knownAt: fc.integer({ min: -1, max: 24 }) });
const RUNS = { numRuns: 1000 };

describe("the chain as of a date, as known at a position", () => {
  it("is asked of logs with corrections, corrections of corrections, and every kind of date", () => {
    const logs = fc.sample(acts, { numRuns: 200, seed: 1 }).map(logOf);
    const share = (test: (event: RecordedEvent, log: readonly RecordedEvent[]) => boolean) =>
      logs.filter((log) => log.some((event) => test(event, log))).length;
    const corrected = (event: RecordedEvent | undefined, log: readonly RecordedEvent[]) =>
      log.find(({ id }) => id === event?.correction?.of);
    expect(share((event, log) => corrected(event, log) !== undefined)).toBeGreaterThan(100);
    expect(
      share((event, log) => corrected(corrected(event, log), log) !== undefined),
    ).toBeGreaterThan(25);
    expect(share((event) => event.validTo !== undefined)).toBeGreaterThan(100);
    expect(share((event) => event.retroactiveTo !== undefined)).toBeGreaterThan(100);
  });

  it("is what a chain folded from the log up to that position shows", () => {
    fc.assert(
      fc.property(acts, moment, (told, { asOf, knownAt }) => {
        const log = logOf(told);
        const truncated = chainOf(log.slice(0, knownAt + 1));
        expect(shown(new ChainView(chainOf(log), asOf, knownAt))).toEqual(
          shown(new ChainView(truncated, asOf, truncated.head)),
        );
      }),
      RUNS,
    );
  });

  it("is what the words of the events give, counted by brute force", () => {
    fc.assert(
      fc.property(acts, moment, (told, { asOf, knownAt }) => {
        const log = logOf(told);
        expect(shown(new ChainView(chainOf(log), asOf, knownAt))).toEqual(
          naive(log, asOf, knownAt),
        );
      }),
      RUNS,
    );
  });

  it("is the same after a replay, at every date and position", () => {
    fc.assert(
      fc.property(acts, (told) => {
        const log = logOf(told);
        const [once, again] = [chainOf(log), chainOf(log)];
        for (const asOf of DAYS)
          for (let known = -1; known <= log.length; known += 4)
            expect(shown(new ChainView(once, asOf, known))).toEqual(
              shown(new ChainView(again, asOf, known)),
            );
      }),
      { numRuns: 50 },
    );
  });

  it("shows nothing before the first event, and never changes by what becomes known later", () => {
    fc.assert(
      fc.property(acts, acts, day, (before, after, asOf) => {
        const log = logOf([...before, ...after]);
        const chain = new Chain(factsOf);
        expect(shown(new ChainView(chain, asOf, -1))).toEqual({ decisions: [], traces: [] });
        for (const event of log.slice(0, before.length)) chain.apply(event);
        const known = shown(new ChainView(chain, asOf, before.length - 1));
        for (const event of log.slice(before.length)) chain.apply(event);
        expect(shown(new ChainView(chain, asOf, before.length - 1))).toEqual(known);
      }),
      { numRuns: 300 },
    );
  });

  it("is walked as if every trace there is were looked at, one by one", () => {
    fc.assert(
      fc.property(acts, moment, (told, { asOf, knownAt }) => {
        const view = new ChainView(chainOf(logOf(told)), asOf, knownAt);
        const standing = traces.flatMap((trace) => view.trace(trace) ?? []);
        const sorted = (some: readonly TraceView[]) =>
          some.toSorted((left, right) => Number(left.trace > right.trace) - 0.5);
        for (const id of [...goals, ...motions]) {
          const own = (end: "source" | "target") => standing.filter((trace) => trace[end] === id);
          expect(sorted(view.tracesFrom(id))).toEqual(own("source"));
          expect(sorted(view.tracesTo(id))).toEqual(own("target"));
          const found = new Set([id]);
          for (const upper of found)
            for (const { source } of standing.filter(({ target }) => target === upper))
              found.add(source);
          expect([id, ...below(view, id)].sort()).toEqual([...found].sort());
        }
      }),
      RUNS,
    );
  });

  it("is walked as a chain folded from the log up to that position is", () => {
    fc.assert(
      fc.property(acts, moment, (told, { asOf, knownAt }) => {
        const log = logOf(told);
        const truncated = chainOf(log.slice(0, knownAt + 1));
        expect(walked(new ChainView(chainOf(log), asOf, knownAt))).toEqual(
          walked(new ChainView(truncated, asOf, truncated.head)),
        );
      }),
      RUNS,
    );
  });

  it("has changed between two dates where a fact that is known begins or ends", () => {
    fc.assert(
      fc.property(acts, moment, day, (told, { asOf, knownAt }, from) => {
        const log = logOf(told);
        const within = (date = "") => from < date && date <= asOf;
        const changed = standing(log, knownAt)
          .filter((event) => factsOf(event).some((fact) => within(fact.from) || within(fact.to)))
          .map(({ stream }) => subjectOf(stream));
        const chain = chainOf(log);
        const found = chain.changedBetween(from, asOf, knownAt);
        const ids = found.map((each) => chain.numbering.name(each));
        expect(ids.toSorted()).toEqual([...new Set(changed)].sort());
      }),
      RUNS,
    );
  });

  it("answers the same after it was packed and unpacked, also with what is applied later", () => {
    fc.assert(
      fc.property(acts, fc.nat({ max: 24 }), moment, (told, kept, { asOf, knownAt }) => {
        const log = logOf(told);
        const packed = chainOf(log.slice(0, kept)).pack();
        const unpack = () => Chain.unpack(structuredClone(packed), factsOf);
        const unpacked = unpack();
        const before = chainOf(log.slice(0, kept));
        expect(answered(unpacked, asOf, knownAt)).toEqual(answered(before, asOf, knownAt));
        const [fresh, again] = [unpack(), unpack()];
        for (const event of log.slice(kept)) for (const each of [fresh, again, unpacked]) each.apply(event); // prettier-ignore
        const twice = Chain.unpack(again.pack(), factsOf);
        const whole = answered(chainOf(log), asOf, knownAt);
        for (const each of [fresh, unpacked, twice]) {
          expect(answered(each, asOf, knownAt)).toEqual(whole);
          expect(each.head).toBe(log.length - 1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
