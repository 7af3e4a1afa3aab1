import { describe, expect, it } from "vitest";
import type {
  CommandDefinition,
  DateRefusal,
  EventDefinition,
  NewEvent,
  StepRefusal,
} from "../kit/index.ts";
import { given, TODAY } from "../kit/testing.ts";
import * as motions from "./index.ts";
import { motionStream, type MotionState, type MotionStatus, type VoteOutcome } from "./index.ts";

const FIRST_DAY = "2026-01-08";
const submission = {
  kind: "motion" as const,
  title: "Meer bankjes in het park",
  movers: [{ name: "Bakker, Noor", faction: "SP" }],
  factions: ["SP"],
};
const handedIn = motions.MotionSubmitted.of(submission, { occurredOn: FIRST_DAY });
const vote = (outcome: VoteOutcome) => ({
  method: "show-of-hands" as const,
  outcome,
  outcomeBasis: "stated" as const,
  factions: [],
});
const report = (progress: "in-execution" | "executed" | "partly-executed" | "not-executed") =>
  ({ progress, explanation: "zie de raadsbrief" }) as const;
const told = { explanation: "zie de raadsbrief" };
const why = { reason: "zie het verslag" };

type Command<Data> = CommandDefinition<MotionState, string, Data, StepRefusal | DateRefusal>;

/** A step of a motion: the event that records it, and the decider asked after what happened before. */
const step = <Data>(
  command: Command<Data>,
  event: EventDefinition<MotionState, string, Data>,
  data: Data,
) => ({
  event: event.of(data, { occurredOn: TODAY }),
  ask: (happened: readonly NewEvent[]) => given(motionStream, ...happened).when(command, data),
});

const steps = {
  submit: step(motions.submitMotion, motions.MotionSubmitted, submission),
  amend: step(motions.amendMotion, motions.MotionAmended, { title: "Meer bankjes" }),
  schedule: step(motions.scheduleMotion, motions.MotionScheduled, { meetingDate: TODAY }),
  debate: step(motions.debateMotion, motions.MotionDebated, {}),
  adopt: step(motions.voteOnMotion, motions.MotionVoted, vote("adopted")),
  adoptAmended: step(motions.voteOnMotion, motions.MotionVoted, vote("adopted-as-amended")),
  adoptIf: step(motions.voteOnMotion, motions.MotionVoted, vote("adopted-conditionally")),
  reject: step(motions.voteOnMotion, motions.MotionVoted, vote("rejected")),
  tie: step(motions.voteOnMotion, motions.MotionVoted, vote("tied")),
  holdOver: step(motions.holdOverMotion, motions.MotionHeldOver, {}),
  withdraw: step(motions.withdrawMotion, motions.MotionWithdrawn, {}),
  takeOver: step(motions.takeOverMotion, motions.MotionTakenOver, { by: "het college" }),
  leaveUndecided: step(motions.leaveMotionUndecided, motions.MotionLeftUndecided, {}),
  begin: step(motions.reportExecution, motions.MotionExecutionReported, report("in-execution")),
  execute: step(motions.reportExecution, motions.MotionExecutionReported, report("executed")),
  part: step(motions.reportExecution, motions.MotionExecutionReported, report("partly-executed")),
  fail: step(motions.reportExecution, motions.MotionExecutionReported, report("not-executed")),
  propose: step(motions.proposeSettlement, motions.MotionSettlementProposed, told),
  settle: step(motions.settleMotion, motions.MotionSettled, { by: "de raad" }),
  refuse: step(motions.refuseSettlement, motions.MotionSettlementRefused, why),
  overtake: step(motions.overtakeMotion, motions.MotionOvertaken, why),
  carryOver: step(motions.carryOverMotion, motions.MotionCarriedOver, { term: "2026-2030" }),
} as const;
type StepName = keyof typeof steps;
const names = Object.keys(steps).filter((name): name is StepName => name in steps);

/** Name under which a step is refused, where it differs: one command may lead to several states. */
const refusedAs: Partial<Record<StepName, string>> = {
  adopt: "vote", adoptAmended: "vote", adoptIf: "vote", reject: "vote", tie: "vote",
  begin: "reportExecution", execute: "reportExecution", part: "reportExecution", fail: "reportExecution",
  propose: "proposeSettlement", refuse: "refuseSettlement",
}; // prettier-ignore

type Row = Partial<Record<StepName, MotionStatus>>;

const votes: Row = {
  adopt: "adopted", adoptAmended: "adopted-as-amended", adoptIf: "adopted-conditionally",
  reject: "rejected", tie: "tied",
}; // prettier-ignore
/** "in behandeling → {aangenomen … | aangehouden | ingetrokken | overgenomen}"; sources skip steps. */
const onTheTable: Row = {
  ...votes,
  holdOver: "held-over",
  withdraw: "withdrawn",
  takeOver: "taken-over",
  leaveUndecided: "not-put-to-vote",
};
/** "openstaand → in uitvoering → {…} → afdoening voorgesteld; of achterhaald / overgedragen". */
const toCarryOut: Row = {
  begin: "in-execution",
  execute: "executed",
  part: "partly-executed",
  fail: "not-executed",
  propose: "settlement-proposed",
  overtake: "overtaken",
};

/** domain.md 4.3, motion by motion: from each status every step that exists and where it leads. */
const table: readonly (readonly [MotionStatus, path: readonly StepName[], Row])[] = [
  ["none", [], { submit: "submitted" }],
  ["submitted", ["submit"], { ...onTheTable, amend: "amended", schedule: "scheduled", debate: "in-debate", carryOver: "submitted" }],
  ["amended", ["submit", "amend"], { ...onTheTable, amend: "amended", schedule: "scheduled", debate: "in-debate", carryOver: "amended" }],
  ["scheduled", ["submit", "schedule"], { ...onTheTable, amend: "scheduled", schedule: "scheduled", debate: "in-debate", carryOver: "scheduled" }],
  ["in-debate", ["submit", "debate"], { ...onTheTable, amend: "in-debate", carryOver: "in-debate" }],
  ["held-over", ["submit", "holdOver"], { schedule: "scheduled", withdraw: "withdrawn", leaveUndecided: "not-put-to-vote", carryOver: "held-over" }],
  ["tied", ["submit", "tie"], { ...votes, schedule: "scheduled", withdraw: "withdrawn", carryOver: "tied" }],
  ["rejected", ["submit", "reject"], {}],
  ["withdrawn", ["submit", "withdraw"], {}],
  ["not-put-to-vote", ["submit", "leaveUndecided"], {}],
  ["adopted", ["submit", "adopt"], { ...toCarryOut, carryOver: "adopted" }],
  ["adopted-as-amended", ["submit", "adoptAmended"], { ...toCarryOut, carryOver: "adopted-as-amended" }],
  ["adopted-conditionally", ["submit", "adoptIf"], { ...toCarryOut, carryOver: "adopted-conditionally" }],
  ["taken-over", ["submit", "takeOver"], { ...toCarryOut, carryOver: "taken-over" }],
  ["in-execution", ["submit", "adopt", "begin"], { ...toCarryOut, carryOver: "in-execution" }],
  ["executed", ["submit", "adopt", "execute"], { ...toCarryOut, carryOver: "executed" }],
  ["partly-executed", ["submit", "adopt", "part"], { ...toCarryOut, carryOver: "partly-executed" }],
  ["not-executed", ["submit", "adopt", "fail"], { ...toCarryOut, carryOver: "not-executed" }],
  ["settlement-proposed", ["submit", "adopt", "execute", "propose"], { settle: "settled", refuse: "in-execution", overtake: "overtaken", carryOver: "settlement-proposed" }],
  ["settled", ["submit", "adopt", "propose", "settle"], {}],
  ["overtaken", ["submit", "adopt", "overtake"], {}],
]; // prettier-ignore

const allowedFrom = (name: StepName) =>
  table.filter(([, , row]) => row[name] !== undefined).map(([status]) => status);

const inOrder = <R extends { readonly allowedFrom: readonly string[] }>(refusal: R): R => ({
  ...refusal,
  allowedFrom: refusal.allowedFrom.toSorted(),
});

const refusalOf = (name: StepName, status: MotionStatus): StepRefusal => {
  if (status === "none") return { code: "not-recorded" };
  if (name === "submit") return { code: "already-recorded" };
  const step = refusedAs[name] ?? name;
  const code = "step-not-allowed";
  return inOrder({ code, step, status, allowedFrom: allowedFrom(name) } as const);
};

describe("a motion, an amendment or a proposal", () => {
  describe.each(table)("that is %s", (status, path, row) => {
    const happened = path.map((name) => (name === "submit" ? handedIn : steps[name].event));
    const allowed = names.filter((name) => row[name] !== undefined);
    const refused = names.filter((name) => row[name] === undefined);

    it("stands where its events lead", () => {
      expect(given(motionStream, ...happened).state.status).toBe(status);
    });

    it.each(allowed)("can take the step %s", (name) => {
      const after = steps[name].ask(happened).then([steps[name].event]);
      expect(after.status).toBe(row[name]);
      expect(after.since).toBe(status === "none" ? TODAY : FIRST_DAY);
    });

    it.each(refused)("refuses the step %s", (name) => {
      const { answer } = steps[name].ask(happened);
      expect("allowedFrom" in answer ? inOrder(answer) : answer).toEqual(refusalOf(name, status));
    });
  });

  it("of every kind is handed in, and of no other kind", () => {
    for (const kind of ["motion", "amendment", "proposal"] as const)
      given(motionStream)
        .when(motions.submitMotion, { ...submission, kind })
        .then([motions.MotionSubmitted.of({ ...submission, kind }, { occurredOn: TODAY })]);
    expect(motions.submitMotion.input.safeParse({ ...submission, kind: "goal" }).success).toBe(
      false,
    );
  });

  it("is not voted on before it was handed in, nor on a day to come", () => {
    const motion = given(motionStream, handedIn);
    motion
      .when(motions.voteOnMotion, vote("adopted"), { dates: { occurredOn: "2026-01-07" } })
      .then({ code: "date-before-start", date: "2026-01-07", start: FIRST_DAY });
    motion
      .when(motions.voteOnMotion, vote("adopted"), { dates: { occurredOn: "2026-07-01" } })
      .then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
  });
});
