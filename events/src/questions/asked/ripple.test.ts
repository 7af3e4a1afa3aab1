import { describe, expect, it } from "vitest";
import { AssignmentGiven, AssignmentStageSet } from "../../assignment/index.ts";
import { ContractSigned } from "../../contract/index.ts";
import { NoFollowUpStated } from "../../council/index.ts";
import type { IsoDate, Lane, NewEvent, SubjectId } from "../../kit/index.ts";
import { eventAt, subject, TestLog } from "../../kit/testing.ts";
import { MotionExecutionReported, MotionSubmitted, MotionVoted } from "../../motion/index.ts";
import { ResolutionTaken } from "../../resolution/index.ts";
import { TraceEnded, TraceLaid, type TraceType } from "../../trace/index.ts";
import { Dossier } from "../dossier.ts";
import { addMonths } from "../timeline/ripple.ts";
import { ripple, type Ripple } from "./ripple.ts";

type Told = readonly [stream: string, of: SubjectId, event: NewEvent, corrects?: string];

const COUNCIL = subject(1);
const [MOTION, DECISION, CONTRACT, TASK, TRACE, OTHER_TRACE] = [
  subject(2), subject(3), subject(4), subject(5), subject(6), subject(7),
]; // prettier-ignore
const on = (occurredOn: IsoDate) => ({ occurredOn });

const motion = (outcome: "adopted" | "rejected" = "adopted"): readonly Told[] => [
  [
    "motion",
    MOTION,
    MotionSubmitted.of(
      { kind: "motion", title: "Bankjes", movers: [], factions: ["SP"] },
      on("2025-09-01"),
    ),
  ],
  [
    "motion",
    MOTION,
    MotionVoted.of(
      { method: "acclamation", outcome, outcomeBasis: "stated", factions: [] },
      on("2025-09-10"),
    ),
  ],
];
type Kind = "executive-resolution" | "council-resolution";
const resolution = (
  date: IsoDate,
  nature?: "process",
  kind: Kind = "executive-resolution",
): Told => [
  "resolution",
  DECISION,
  ResolutionTaken.of({ kind, title: "Werk", ...(nature && { nature }) }, on(date)),
];
const contract = (date: IsoDate): Told => [
  "contract",
  CONTRACT,
  ContractSigned.of(
    { title: "Klus", party: "Klus BV", value: 9, kind: "services", signedBy: "mayor" },
    on(date),
  ),
];
const traced = (source: SubjectId, type: TraceType, target: SubjectId): Told => [
  "trace",
  source === CONTRACT ? OTHER_TRACE : TRACE,
  TraceLaid.of({ source, target, type, intention: "zoals gevraagd" }, on("2025-12-01")),
];
const without = (decision: SubjectId, lane: Lane, date: IsoDate): Told => [
  "council",
  COUNCIL,
  NoFollowUpStated.of({ decision, lane, reason: "Het kan zoals het is." }, on(date)),
];

const askOf = (told: readonly Told[], asOf = "2026-06-30", knownAt?: number): Ripple => {
  const log = new TestLog();
  const dossier = new Dossier("gm0479");
  for (const [stream, of, event, corrects] of told)
    log.record(stream, of, {
      ...event,
      ...(corrects !== undefined && { correction: { of: corrects, reason: "fout" } }),
    });
  for (const event of log.events) dossier.apply(event);
  const answer = ripple.answer(dossier.at(asOf, knownAt), {});
  if (answer === undefined) throw new Error("no answer");
  return answer;
};
const missing = (answer: Ripple) => answer.rows.map((row) => row.missing);

describe("a motion that was adopted", () => {
  it("is without follow-up once the months are over, by the event of its adoption", () => {
    const answer = askOf(motion());
    expect(answer).toMatchObject({ asked: 1, followed: 0, overdue: 1, evidence: [1] });
    expect(answer.rows).toMatchObject([
      { lane: "council", since: "2025-09-10", overdueSince: "2026-03-10", missing: ["executive"] },
    ]);
    expect(answer.sentence).toBe(
      "Van 1 besluit dat om een vervolg vraagt is er één na 6 maanden nog zonder vervolg.",
    );
    expect(answer.rows[0]?.sentence).toBe(
      "Op de motie “Bankjes” van 10 september 2025 is bij het college geen vervolg vastgelegd.",
    );
  });

  it("waits up to and including the last day", () => {
    expect(askOf(motion(), "2026-03-10")).toMatchObject({ waiting: 1, overdue: 0 });
    expect(askOf(motion(), "2026-03-11")).toMatchObject({ waiting: 0, overdue: 1 });
  });

  it("asks nothing where it was rejected, or where its execution was reported", () => {
    expect(askOf(motion("rejected")).asked).toBe(0);
    const report = MotionExecutionReported.of(
      { progress: "not-executed", explanation: "geen geld" },
      on("2025-12-01"),
    );
    expect(askOf([...motion(), ["motion", MOTION, report]]).asked).toBe(0);
  });

  it("is followed by a decision of another lane, at any distance", () => {
    const direct = [...motion(), resolution("2025-12-01"), traced(DECISION, "answers", MOTION)];
    expect(askOf(direct)).toMatchObject({ asked: 1, followed: 1, overdue: 0 });
    const far = [
      ...motion(),
      resolution("2025-12-01", undefined, "council-resolution"),
      contract("2025-12-02"),
      traced(DECISION, "implements", MOTION),
      traced(CONTRACT, "implements", DECISION),
    ];
    expect(askOf(far)).toMatchObject({ asked: 2, followed: 2 });
  });

  it("is not followed by what was taken before it, or by a trace that ended", () => {
    const before = [...motion(), resolution("2025-09-09"), traced(DECISION, "answers", MOTION)];
    expect(missing(askOf(before))).toEqual([["executive"]]);
    const ended = TraceEnded.of({ reason: "vergissing" }, on("2026-02-01"));
    const told: readonly Told[] = [
      ...motion(),
      resolution("2025-12-01"),
      traced(DECISION, "answers", MOTION),
      ["trace", TRACE, ended],
    ];
    expect(missing(askOf(told))).toEqual([["executive"]]);
    expect(askOf(told, "2026-06-30", 3).overdue).toBe(0);
  });

  it("has no consequence where that is stated, from its day and as far as it was known", () => {
    const told = [...motion(), without(MOTION, "executive", "2026-04-01")];
    expect(askOf(told)).toMatchObject({ followed: 1, overdue: 0 });
    expect(askOf(told, "2026-03-31").overdue).toBe(1);
    expect(askOf(told, "2026-06-30", 1).overdue).toBe(1);
    const [stream, of, event] = without(DECISION, "executive", "2026-04-01");
    expect(askOf([...told, [stream, of, event, eventAt(2)]]).overdue).toBe(1);
  });
});

describe("a change of the way of working", () => {
  it("must be followed in both other lanes", () => {
    const told = [resolution("2025-09-01", "process")];
    expect(missing(askOf(told))).toEqual([["council", "organisation"]]);
    const followed = [...told, contract("2025-12-02"), traced(CONTRACT, "implements", DECISION)];
    const [row] = askOf(followed).rows;
    expect(row).toMatchObject({ missing: ["council"], evidence: [0, 1] });
    expect(row?.sentence).toBe(
      "Op het collegebesluit “Werk” van 1 september 2025, een andere manier van werken, is bij de raad geen vervolg vastgelegd; bij de organisatie wel.",
    );
    const stated = askOf([...followed, without(DECISION, "council", "2026-01-01")]);
    expect(stated).toMatchObject({ asked: 1, followed: 1, rows: [] });
  });
});

describe("what the college decides", () => {
  it("asks nothing of the organisation unless a trace says what it is for", () => {
    expect(askOf([resolution("2025-10-01")]).asked).toBe(0);
    const told = [...motion(), resolution("2025-10-01"), traced(DECISION, "implements", MOTION)];
    expect(missing(askOf(told))).toEqual([["organisation"]]);
  });

  it("as an assignment is followed by the first stage of the work, not by its own start", () => {
    const given = AssignmentGiven.of(
      { layer: "executive-to-organisation", title: "Plan" },
      on("2025-09-01"),
    );
    const told: readonly Told[] = [["assignment", TASK, given]];
    expect(missing(askOf(told))).toEqual([["organisation"]]);
    const stage = AssignmentStageSet.of({ stage: "explore" }, on("2025-10-01"));
    expect(askOf([...told, ["assignment", TASK, stage]])).toMatchObject({ followed: 1 });
  });
});

describe("the months and the lane that are asked for", () => {
  it("decide what is overdue and what is looked at", () => {
    const log = new Dossier("gm0479");
    const told = new TestLog();
    for (const [stream, of, event] of motion()) log.apply(told.record(stream, of, event));
    const asked = log.at("2026-06-30");
    expect(ripple.answer(asked, { months: 12 })).toMatchObject({ months: 12, waiting: 1 });
    expect(ripple.answer(asked, { lane: "executive" })).toMatchObject({ asked: 0 });
    expect(ripple.answer(asked, { lane: "executive" })?.sentence).toBe(
      "Er is geen besluit dat om een vervolg vraagt.",
    );
  });

  it("end on the last day of a shorter month", () => {
    expect(addMonths("2025-08-31", 6)).toBe("2026-02-28");
    expect(addMonths("2023-08-31", 6)).toBe("2024-02-29");
    expect(addMonths("2025-11-15", 14)).toBe("2027-01-15");
  });
});
