import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../catalogue.ts";
import { Chain } from "../../chain/index.ts";
import { CoalitionFormed } from "../../council/index.ts";
import type { NewEvent, RecordedEvent } from "../../kit/index.ts";
import { subject, TestLog } from "../../kit/testing.ts";
import { MotionSubmitted } from "../../motion/index.ts";
import { Journal } from "./journal.ts";

const day = fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03");
const motion = fc
  .tuple(fc.string({ minLength: 1, unit: "grapheme" }), day)
  .map(([title, occurredOn]) =>
    MotionSubmitted.of({ kind: "motion", title, movers: [], factions: [] }, { occurredOn }),
  );
const coalition = day.map((occurredOn) =>
  CoalitionFormed.of({ name: "Samen", factions: ["SP"] }, { occurredOn }),
);

interface Act {
  readonly kind: string;
  readonly of: number;
  readonly event: NewEvent;
  readonly corrects: boolean;
  readonly run: number;
}
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("motion"),
      of: fc.nat({ max: 4 }),
      event: motion,
      corrects: fc.boolean(),
      run: fc.nat({ max: 2 }),
    }),
  },
  fc.record({
    kind: fc.constant("council"),
    of: fc.constant(9),
    event: coalition,
    corrects: fc.constant(false),
    run: fc.constant(0),
  }),
);
// A chunk holds 64 entries: logs of less, of just so many and of more.
const acts = fc.array(act, { maxLength: 150, size: "max" });

const logOf = (told: readonly Act[]): readonly RecordedEvent[] => {
  const log = new TestLog();
  for (const { kind, of, event, corrects, run } of told) {
    const wrong = corrects ? log.of(subject(of)).at(-1) : undefined;
    const correction = wrong && { of: wrong.id, reason: "fout" };
    const correlation = run === 0 ? {} : { correlation: String(run) };
    log.record(kind, subject(of), { ...event, ...correlation, ...(correction && { correction }) });
  }
  return log.events;
};

const applyAll = (chain: Chain, journal: Journal, log: readonly RecordedEvent[]): void => {
  for (const event of log) {
    chain.apply(event);
    journal.apply(event);
  }
};

const shown = (journal: Journal, log: readonly RecordedEvent[]) => ({
  entries: journal.entries(),
  one: journal.at(70),
  beyond: journal.at(log.length),
  own: [0, 1, 2, 3, 4, 9].map((of) => journal.of(subject(of))),
  political: journal.political(),
  runs: journal.runs(),
  span: journal.span(),
  after: [-1, 0, 63, 64, 200].map((position) => journal.after(position)),
  correctedBy: log.map(({ position }) => journal.correctedBy(position, log.length)),
});

/** The last fifty runs by brute force, newest first: where each ends, and how many events it has. */
const lastRunsOf = (log: readonly RecordedEvent[]) => {
  const ends = log.filter(({ correlation }, at) => {
    const next = log[at + 1];
    return correlation === undefined || next?.correlation !== correlation;
  });
  const positions = [-1, ...ends.map(({ position }) => position)];
  return positions
    .slice(1)
    .map((position, at) => [position, position - (positions[at] ?? -1)])
    .reverse()
    .slice(0, 50);
};

describe("the journal", () => {
  it("tells every event once, and of each subject its own", () => {
    fc.assert(
      fc.property(acts, (told) => {
        const log = logOf(told);
        const chain = new Chain(factsOf);
        const journal = new Journal(chain);
        applyAll(chain, journal, log);
        expect(journal.entries().map(({ eventId }) => eventId)).toEqual(log.map(({ id }) => id));
        for (const of of [0, 1, 2, 3, 4, 9])
          expect(journal.of(subject(of)).map(({ position }) => position)).toEqual(
            log
              .filter(({ stream }) => stream.endsWith(subject(of)))
              .map(({ position }) => position),
          );
        expect(journal.runs().map(({ position, events }) => [position, events])).toEqual(
          lastRunsOf(log),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("is the same out of a snapshot, also when it goes on from there", () => {
    fc.assert(
      fc.property(acts, fc.nat({ max: 150 }), (told, cut) => {
        const log = logOf(told);
        const chain = new Chain(factsOf);
        const whole = new Journal(chain);
        applyAll(chain, whole, log.slice(0, cut));
        const again = new Journal(chain, structuredClone(whole.pack()));
        for (const event of log.slice(cut)) {
          chain.apply(event);
          whole.apply(event);
          again.apply(event);
        }
        expect(shown(again, log)).toEqual(shown(whole, log));
        expect(shown(new Journal(chain, again.pack()), log)).toEqual(shown(whole, log));
      }),
      { numRuns: 30 },
    );
  });
});
