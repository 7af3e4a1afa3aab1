import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { accessStream } from "../access/index.ts";
import { streams } from "../catalogue.generated.ts";
import { effectiveFrom, kindOfStream } from "../kit/index.ts";
import type { ActDates, NewEvent, Position, RecordedEvent } from "../kit/index.ts";
import { subject, TestLog } from "../kit/testing.ts";
import { decides } from "./decision/facts.ts";
import { decisionPage } from "./decision/page.ts";
import { decisionRegister } from "./decision/register.ts";
import { Dossier, type Asked } from "./dossier.ts";
import { factionSpellings } from "./faction-spellings.ts";
import { goalPage, goalRegister } from "./goals/goals.ts";
import { overview } from "./overview.ts";
import { timeFrame } from "./time-frame.ts";
import { timeline } from "./timeline/timeline.ts";

const DAYS = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05"];
/** Two subjects of every kind of stream. */
const subjects = new Map<string, readonly string[]>(
  streams.map(({ name }, index) => [name, [subject(10 * index + 1), subject(10 * index + 2)]]),
);
const UNDECIDED = ["council", "meeting", "trace"];
const decisions = [...subjects].flatMap(([name, ids]) => (UNDECIDED.includes(name) ? [] : ids));

const sample = z.looseObject({
  id: z.string(),
  type: z.string(),
  version: z.number(),
  stream: z.string(),
  occurredOn: z.string(),
  data: z.record(z.string(), z.unknown()),
});
const folder = new URL("../../fixtures/", import.meta.url);
/** Every stored event; what begins a decision, a vote and a trace six times: without these a log has nothing to show. */
const samples = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => sample.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))))
  .flatMap((stored) => {
    const { type, data } = stored;
    const stream = streams.find(({ events }) => events.some((each) => each.type === type));
    const facts = stream?.events.find((each) => each.type === type)?.state(stored) ?? [];
    const often = facts.some(({ kind }) => kind === "decision" || kind === "relation");
    const told = stream === undefined ? [] : [{ kind: stream.name, type, data }];
    return Array.from({ length: often || type === "MotionVoted" ? 6 : 1 }, () => told).flat();
  });

interface Told {
  readonly kind: string;
  readonly of: string;
  readonly event: NewEvent;
  readonly corrects: number | undefined;
}

const day = fc.constantFrom(...DAYS);
const dates: fc.Arbitrary<ActDates> = fc.record({
  occurredOn: day,
  validFrom: fc.option(day, { nil: undefined, freq: 2 }),
  validTo: fc.option(day, { nil: undefined, freq: 2 }),
});
/** Any stored event of some kinds of streams on any subject of its kind, or a correction of an earlier one. */
const toldOf = (kinds: readonly string[]): fc.Arbitrary<Told> => {
  const among = kinds.flatMap((kind) =>
    UNDECIDED.includes(kind) ? [] : (subjects.get(kind) ?? []),
  );
  const end = fc.constantFrom(...among);
  return fc
    .constantFrom(...samples.filter(({ kind }) => kinds.includes(kind)))
    .chain(({ kind, type, data }) =>
      fc.record({
        of: fc.constantFrom(...(subjects.get(kind) ?? [])),
        on: dates,
        between: fc.record({ source: end, target: end }),
        corrects: fc.option(fc.nat({ max: 9 }), { nil: undefined, freq: 2 }),
        kind: fc.constant(kind),
        type: fc.constant(type),
        data: fc.constant(data),
      }),
    )
    .map(({ of, on, between, corrects, kind, type, data }): Told => {
      const said = type === "TraceLaid" ? { ...data, ...between } : data;
      return { kind, of, corrects, event: { type, data: said, ...on } };
    });
};

const logOf = (acts: readonly Told[]): TestLog => {
  const log = new TestLog();
  for (const { kind, of, event, corrects } of acts) {
    const same = log.of(of).filter(({ type }) => type === event.type);
    const target = corrects === undefined ? undefined : same[corrects % Math.max(1, same.length)];
    const correction = target && { of: target.id, reason: "fout" };
    log.record(kind, of, correction === undefined ? event : { ...event, correction });
  }
  return log;
};

const dossierOf = (events: readonly RecordedEvent[]): Dossier => {
  const dossier = new Dossier("gm0479");
  for (const event of events) dossier.apply(event);
  return dossier;
};

const isPage = <Page>(page: Page | undefined): page is Page => page !== undefined;

/** The answer to every question there is. */
const answersTo = (asked: Asked, log: TestLog) => ({
  pages: decisions.map((id) => decisionPage(asked, id, log.of(id))).filter(isPage),
  goalPages: decisions.map((id) => goalPage(asked, id, log.of(id))).filter(isPage),
  register: decisionRegister(asked, {}),
  searched: decisionRegister(asked, { goal: "with", faction: "VVD" }),
  goals: goalRegister(asked),
  timeline: timeline(asked, {}),
  trails: decisions.map((id) => timeline(asked, { goal: id })),
  overview: overview(asked),
  spellings: factionSpellings(asked),
  frame: timeFrame(asked, "2026-06-30"),
});
type Answers = ReturnType<typeof answersTo>;

/** Every date at which something that is shown happened, or from which it holds. */
const datesIn = ({
  pages,
  goalPages,
  register,
  goals,
  timeline: line,
  trails,
  overview: home,
}: Answers) => [
  ...pages.flatMap(({ decision, since, trail, facts, amounts, restsOn, servedBy, history }) => [
    ...[decision.date, since, ...trail.map(({ date }) => date)],
    ...[...facts, ...amounts].map((stated) => stated.since),
    ...amounts.flatMap(({ changes }) => changes.map(({ from }) => from)),
    ...[...restsOn, ...servedBy].flatMap((row) => [row.since, row.decision.date]),
    ...history.flatMap((item) => [item.occurredOn, item.subject?.date ?? ""]),
  ]),
  ...goalPages.flatMap(({ goal, since, history, servedBy }) => [
    ...[goal.date, since, ...history.map(({ occurredOn }) => occurredOn)],
    ...servedBy.flatMap(({ rows }) => rows.map((row) => row.decision.date)),
  ]),
  ...[...register.rows, ...goals.rows].map(({ date }) => date),
  ...[line, ...trails].flatMap(({ items }) => items.map(({ date }) => date)),
  ...home.recent.map(({ occurredOn }) => occurredOn),
];

const positionsIn = ({ pages, goalPages, timeline: line, trails, overview: home }: Answers) => [
  ...pages.flatMap(({ vote, signals, facts, amounts }) => [
    vote?.position ?? -1,
    ...[...facts, ...amounts, ...amounts.flatMap(({ changes }) => changes)].map(
      ({ position }) => position,
    ),
    ...signals.flatMap(({ evidence }) => evidence),
  ]),
  ...[...pages, ...goalPages, { history: home.recent }].flatMap(({ history }) =>
    history.flatMap((item) => [item.position, item.correctedBy ?? -1, item.corrects ?? -1]),
  ),
  ...[line, ...trails].flatMap((each) => [...each.items, ...each.moments].map((at) => at.position)),
];

/** Of all kinds of decisions two a log, besides goals, so that acts meet on the same decisions. */
const acts = fc
  .subarray(
    [...subjects.keys()].filter((kind) => ![...UNDECIDED, "goal"].includes(kind)),
    { minLength: 2, maxLength: 2 },
  )
  .chain((kinds) =>
    fc.array(toldOf(["council", "goal", "trace", ...kinds]), { maxLength: 40, size: "max" }),
  );
const moment = fc.record({ asOf: day, knownAt: fc.integer({ min: -1, max: 40 }) });
const RUNS = { numRuns: 150 };

/** Position of the last event that can be asked about: who consulted what is no part of that. */
const lastAskable = ({ events }: TestLog): Position =>
  events.findLast(({ stream }) => kindOfStream(stream) !== accessStream.name)?.position ?? -1;

/** Without what concerns now alone: the revision to write at, and the frame of all there is. */
const timeless = ({ pages, goalPages, frame: _frame, ...rest }: Answers) => ({
  ...rest,
  pages: pages.map(({ revision: _revision, steps: _steps, ...page }) => page),
  goalPages: goalPages.map(({ revision: _revision, steps: _steps, ...page }) => page),
});

describe("the answers to all questions", () => {
  it("never show what is dated after the date, or known after the position", () => {
    let [seen, corrected] = [0, 0];
    fc.assert(
      fc.property(acts, moment, (told, { asOf, knownAt }) => {
        const log = logOf(told);
        const answers = answersTo(dossierOf(log.events).at(asOf, knownAt), log);
        const [dates, positions] = [datesIn(answers), positionsIn(answers)];
        seen += answers.pages.length;
        corrected += log.events.filter(({ correction }) => correction !== undefined).length;
        expect(dates.filter((date) => date > asOf)).toEqual([]);
        expect(positions.filter((position) => position > knownAt)).toEqual([]);
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(20);
    expect(corrected).toBeGreaterThan(100);
  });

  it("at a position are those of a log that ends there", () => {
    fc.assert(
      fc.property(acts, moment, (told, { asOf, knownAt }) => {
        const log = logOf(told);
        const short = logOf(told.slice(0, knownAt + 1));
        const ended = dossierOf(short.events);
        const last = lastAskable(short);
        expect(timeless(answersTo(dossierOf(log.events).at(asOf, last), log))).toEqual(
          timeless(answersTo(ended.at(asOf, knownAt), short)),
        );
      }),
      RUNS,
    );
  });

  it("are the same after a replay", () => {
    fc.assert(
      fc.property(acts, moment, (told, { asOf, knownAt }) => {
        const log = logOf(told);
        const [once, again] = [dossierOf(log.events), dossierOf(log.events)];
        const answers = answersTo(once.at(asOf, knownAt), log);
        expect(answersTo(once.at(asOf, knownAt), log)).toEqual(answers);
        expect(answersTo(again.at(asOf, knownAt), log)).toEqual(answers);
      }),
      { numRuns: 60 },
    );
  });

  it("agree with each other about a decision", () => {
    fc.assert(
      fc.property(acts, moment, (told, { asOf, knownAt }) => {
        const log = logOf(told);
        const {
          pages,
          goalPages,
          register,
          goals,
          overview: home,
        } = answersTo(dossierOf(log.events).at(asOf, knownAt), log);
        for (const { decision } of pages)
          if (decision.kind !== "goal")
            expect(register.rows.filter(({ id }) => id === decision.id)).toMatchObject([decision]);
        for (const { goal, content, servedBy } of goalPages) {
          expect(content.title).toBe(goal.title);
          const row = goals.rows.find(({ id }) => id === goal.id);
          expect(row?.targetGroup).toBe(content.targetGroup);
          expect(row?.served).toBeGreaterThanOrEqual(
            servedBy.flatMap(({ rows }) => rows).filter((each) => decides(each.decision)).length,
          );
        }
        expect(home.counts.decisions).toBe(register.rows.filter(decides).length);
        expect(home.counts.goals).toBe(goals.total);
      }),
      RUNS,
    );
  });

  it("give a vote that had effect by the date", () => {
    fc.assert(
      fc.property(acts, moment, (told, { asOf, knownAt }) => {
        const log = logOf(told);
        for (const { vote } of answersTo(dossierOf(log.events).at(asOf, knownAt), log).pages) {
          const event = log.events.find(({ position }) => position === vote?.position);
          if (event !== undefined) expect(effectiveFrom(event) <= asOf).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
