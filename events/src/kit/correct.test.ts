import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GoalAdjusted, GoalSet, goalStream } from "../goal/index.ts";
import { MotionDebated, MotionSubmitted, motionStream, MotionVoted } from "../motion/index.ts";
import { correctEvent, sameJson } from "./correct.ts";
import { effectiveEvents } from "./effective.ts";
import type { ActDates, NewEvent } from "./envelope.ts";
import { eventAt, given, subject, TestLog, TODAY } from "./testing.ts";

const dates = { occurredOn: "2026-01-15" };
const handedIn = MotionSubmitted.of(
  { kind: "motion", title: "Meer bankjes", movers: [], factions: ["SP"] },
  { occurredOn: "2026-01-08" },
);
const vote = (outcome: "adopted" | "rejected" | "tied") => ({
  method: "show-of-hands" as const,
  outcome,
  outcomeBasis: "stated" as const,
  factions: [],
});
const rejected = MotionVoted.of(vote("rejected"), dates);
const reason = "de besluitenlijst noemt een andere uitslag";
const correction = (of: number, data: unknown, more: ActDates = dates): NewEvent => ({
  type: "MotionVoted",
  data,
  ...more,
  correction: { of: eventAt(of), reason },
});
const motion = given(motionStream, handedIn, rejected);

describe("a correction", () => {
  it("gives the event anew with the reason, and changes the state", () => {
    const state = motion
      .whenCorrecting({ of: eventAt(1), reason, data: vote("adopted"), ...dates })
      .then([correction(1, vote("adopted"))]);
    expect(motion.state.status).toBe("rejected");
    expect(state.status).toBe("adopted");
  });

  it("changes the state from its position on and not before", () => {
    const { events } = given(motionStream, handedIn, rejected, correction(1, vote("adopted")));
    const statusAt = (position: number) => motionStream.fold(events, position).status;
    expect([-1, 0, 1, 2, 3].map(statusAt)).toEqual([
      "none",
      "submitted",
      "rejected",
      "adopted",
      "adopted",
    ]);
  });

  it("of a correction points at the event as first recorded", () => {
    const state = given(motionStream, handedIn, rejected, correction(1, vote("adopted")))
      .whenCorrecting({ of: eventAt(2), reason, data: vote("tied"), ...dates })
      .then([correction(1, vote("tied"))]);
    expect(state.status).toBe("tied");
  });

  it("of an event that was corrected before is compared with what counts now", () => {
    const corrected = given(motionStream, handedIn, rejected, correction(1, vote("adopted")));
    corrected
      .whenCorrecting({ of: eventAt(1), reason, data: vote("adopted"), ...dates })
      .then({ code: "correction-changes-nothing", event: eventAt(1) });
    corrected
      .whenCorrecting({ of: eventAt(1), reason, data: vote("rejected"), ...dates })
      .then([correction(1, vote("rejected"))]);
  });

  it("of an unknown event is refused", () => {
    motion
      .whenCorrecting({ of: subject(404), reason, data: vote("adopted"), ...dates })
      .then({ code: "corrected-event-unknown", event: subject(404) });
  });

  it("of an event of an unknown type is refused", () => {
    const { events } = given(motionStream, { type: "MotionSung", data: {}, ...dates });
    const input = { of: eventAt(0), reason, data: { loud: true }, ...dates };
    expect(correctEvent(events, motionStream.events, input)).toEqual({
      accepted: false,
      refusal: { code: "corrected-event-unknown", event: eventAt(0) },
    });
  });

  it("that changes nothing is refused, whatever the order of the fields", () => {
    const data = {
      factions: [],
      outcomeBasis: "stated",
      outcome: "rejected",
      method: "show-of-hands",
      remark: undefined,
    };
    motion
      .whenCorrecting({ of: eventAt(1), reason, data, ...dates })
      .then({ code: "correction-changes-nothing", event: eventAt(1) });
  });

  it.each([
    { occurredOn: "2026-01-16" },
    { ...dates, validFrom: "2026-02-01" },
    { ...dates, validTo: "2027-01-01" },
    { ...dates, retroactiveTo: "2026-01-01" },
  ])("of the dates alone is recorded: %j", (more) => {
    motion
      .whenCorrecting({ of: eventAt(1), reason, data: vote("rejected"), ...more })
      .then([correction(1, vote("rejected"), more)]);
  });

  it("of the first act's date changes the day from which later acts are allowed", () => {
    const goal = given(goalStream, GoalSet.of({ title: "Minder files" }, dates));
    const state = goal
      .whenCorrecting({
        of: eventAt(0),
        reason,
        data: { title: "Minder files" },
        occurredOn: TODAY,
      })
      .then([
        {
          type: "GoalSet",
          data: { title: "Minder files" },
          occurredOn: TODAY,
          correction: { of: eventAt(0), reason },
        },
      ]);
    expect(state.since).toBe(TODAY);
  });

  it("keeps the place of the event: what came after it still counts after it", () => {
    const goal = { title: "Minder files" };
    const adjusted = GoalAdjusted.of({ ...goal, change: "shifted", reason: "ander beleid" }, dates);
    const state = given(goalStream, GoalSet.of(goal, dates), adjusted)
      .whenCorrecting({ of: eventAt(0), reason, data: { title: "Geen files" }, ...dates })
      .then([
        {
          type: "GoalSet",
          data: { title: "Geen files" },
          ...dates,
          correction: { of: eventAt(0), reason },
        },
      ]);
    expect(state.status).toBe("adjusted");
  });
});

describe("effective events", () => {
  const log = new TestLog();
  for (const event of [handedIn, rejected, MotionDebated.of({}, dates)])
    log.record("motion", subject(1), event);
  log.record("motion", subject(1), correction(1, vote("adopted")));
  log.record("motion", subject(1), correction(3, vote("tied")));
  log.record("motion", subject(1), correction(404, vote("adopted")));

  it("carry the place of the first record and the data of the last correction", () => {
    expect(
      effectiveEvents(log.events).map(({ id, position, statedAt, statedBy, data }) => ({
        id,
        position,
        statedAt,
        statedBy,
        data,
      })),
    ).toEqual([
      { id: eventAt(0), position: 0, statedAt: 0, statedBy: eventAt(0), data: handedIn.data },
      { id: eventAt(1), position: 1, statedAt: 4, statedBy: eventAt(4), data: vote("tied") },
      { id: eventAt(2), position: 2, statedAt: 2, statedBy: eventAt(2), data: {} },
    ]);
  });

  it("leave out a correction of an event that is not there", () => {
    expect(effectiveEvents(log.events)).toEqual(effectiveEvents(log.events.slice(0, 5)));
  });

  it("are the events themselves where nothing is corrected", () => {
    expect(effectiveEvents(log.events, 2)).toEqual(effectiveEvents(log.events.slice(0, 3)));
    expect(effectiveEvents(log.events, 2).map(({ statedAt }) => statedAt)).toEqual([0, 1, 2]);
  });
});

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("sameJson", () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [0, -0, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [null, {}, false],
    [null, undefined, false],
    ["1", 1, false],
  ])("of %j and %j is %s", (left, right, same) => {
    expect(sameJson(left, right)).toBe(same);
  });

  it("agrees with the text of any JSON value", () => {
    const few = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(few, few, (left, right) => {
        expect(sameJson(left, asJson(left))).toBe(true);
        expect(sameJson({ left }, { right })).toBe(false);
        if (sameJson(left, right)) expect(asJson(left)).toEqual(asJson(right));
      }),
    );
  });
});
