import { describe, expect, it } from "vitest";
import { given, subject, TODAY } from "../kit/testing.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import * as motions from "./index.ts";
import { motionStream, type MotionStatus, type VoteOutcome } from "./index.ts";

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

const step = stepsOf(motionStream);

const steps = {
  submit: step(motions.submitMotion, motions.MotionSubmitted, [submission]),
  amend: step(motions.amendMotion, motions.MotionAmended, [{ title: "Meer bankjes" }]),
  schedule: step(motions.scheduleMotion, motions.MotionScheduled, [{ meetingDate: TODAY }]),
  debate: step(motions.debateMotion, motions.MotionDebated, [{}]),
  adopt: step(motions.voteOnMotion, motions.MotionVoted, [vote("adopted"), "vote"]),
  adoptAmended: step(motions.voteOnMotion, motions.MotionVoted, [vote("adopted-as-amended"), "vote"]),
  adoptIf: step(motions.voteOnMotion, motions.MotionVoted, [vote("adopted-conditionally"), "vote"]),
  reject: step(motions.voteOnMotion, motions.MotionVoted, [vote("rejected"), "vote"]),
  tie: step(motions.voteOnMotion, motions.MotionVoted, [vote("tied"), "vote"]),
  advise: step(motions.adviseOnMotion, motions.MotionAdvised, [{ advice: "leave-to-council" }]),
  hearConcerns: step(motions.hearMotionConcerns, motions.MotionConcernsHeard, [{}]),
  holdOver: step(motions.holdOverMotion, motions.MotionHeldOver, [{}]),
  withdraw: step(motions.withdrawMotion, motions.MotionWithdrawn, [{}]),
  takeOver: step(motions.takeOverMotion, motions.MotionTakenOver, [{ by: "het college" }]),
  leaveUndecided: step(motions.leaveMotionUndecided, motions.MotionLeftUndecided, [{}]),
  begin: step(motions.reportExecution, motions.MotionExecutionReported, [report("in-execution"), "reportExecution"]),
  execute: step(motions.reportExecution, motions.MotionExecutionReported, [report("executed"), "reportExecution"]),
  part: step(motions.reportExecution, motions.MotionExecutionReported, [report("partly-executed"), "reportExecution"]),
  fail: step(motions.reportExecution, motions.MotionExecutionReported, [report("not-executed"), "reportExecution"]),
  propose: step(motions.proposeSettlement, motions.MotionSettlementProposed, [told, "proposeSettlement"]),
  settle: step(motions.settleMotion, motions.MotionSettled, [{ by: "de raad" }]),
  refuse: step(motions.refuseSettlement, motions.MotionSettlementRefused, [why, "refuseSettlement"]),
  overtake: step(motions.overtakeMotion, motions.MotionOvertaken, [why]),
  carryOver: step(motions.carryOverMotion, motions.MotionCarriedOver, [{ term: "2026-2030" }]),
}; // prettier-ignore
type StepName = keyof typeof steps;

type Row = StepTable<StepName>[string][1];

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
const table: Record<MotionStatus, StepTable<StepName>[string]> = {
  "none": [[], { submit: "submitted" }],
  "submitted": [["submit"], { ...onTheTable, amend: "amended", schedule: "scheduled", debate: "in-debate", carryOver: "submitted", advise: "submitted", hearConcerns: "submitted" }],
  "amended": [["submit", "amend"], { ...onTheTable, amend: "amended", schedule: "scheduled", debate: "in-debate", carryOver: "amended", advise: "amended", hearConcerns: "amended" }],
  "scheduled": [["submit", "schedule"], { ...onTheTable, amend: "scheduled", schedule: "scheduled", debate: "in-debate", carryOver: "scheduled", advise: "scheduled", hearConcerns: "scheduled" }],
  "in-debate": [["submit", "debate"], { ...onTheTable, amend: "in-debate", carryOver: "in-debate", advise: "in-debate", hearConcerns: "in-debate" }],
  "held-over": [["submit", "holdOver"], { schedule: "scheduled", withdraw: "withdrawn", leaveUndecided: "not-put-to-vote", carryOver: "held-over", advise: "held-over", hearConcerns: "held-over" }],
  "tied": [["submit", "tie"], { ...votes, schedule: "scheduled", withdraw: "withdrawn", carryOver: "tied", advise: "tied", hearConcerns: "tied" }],
  "rejected": [["submit", "reject"], {}],
  "withdrawn": [["submit", "withdraw"], {}],
  "not-put-to-vote": [["submit", "leaveUndecided"], {}],
  "adopted": [["submit", "adopt"], { ...toCarryOut, carryOver: "adopted" }],
  "adopted-as-amended": [["submit", "adoptAmended"], { ...toCarryOut, carryOver: "adopted-as-amended" }],
  "adopted-conditionally": [["submit", "adoptIf"], { ...toCarryOut, carryOver: "adopted-conditionally" }],
  "taken-over": [["submit", "takeOver"], { ...toCarryOut, carryOver: "taken-over" }],
  "in-execution": [["submit", "adopt", "begin"], { ...toCarryOut, carryOver: "in-execution" }],
  "executed": [["submit", "adopt", "execute"], { ...toCarryOut, carryOver: "executed" }],
  "partly-executed": [["submit", "adopt", "part"], { ...toCarryOut, carryOver: "partly-executed" }],
  "not-executed": [["submit", "adopt", "fail"], { ...toCarryOut, carryOver: "not-executed" }],
  "settlement-proposed": [["submit", "adopt", "execute", "propose"], { settle: "settled", refuse: "in-execution", overtake: "overtaken", carryOver: "settlement-proposed" }],
  "settled": [["submit", "adopt", "propose", "settle"], {}],
  "overtaken": [["submit", "adopt", "overtake"], {}],
}; // prettier-ignore

describe("a motion, an amendment or a proposal", () => {
  it("takes the steps of domain.md 4.3, and refuses every other with its code", () => {
    expect(unlikeTable(motionStream, steps, table)).toEqual([]);
  });

  it("keeps the day of its first act through all steps", () => {
    const debated = motions.MotionDebated.of({}, { occurredOn: "2026-02-01" });
    expect(given(motionStream, handedIn, debated).state).toEqual({
      status: "in-debate",
      since: FIRST_DAY,
    });
  });

  it("of every kind is handed in, and of no other kind", () => {
    for (const kind of [
      "motion",
      "amendment",
      "subamendment",
      "proposal",
      "members-proposal",
    ] as const)
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

  it.each([
    ["request", "De motie met een verzoek “Meer bankjes in het park” werd ingediend door SP."],
    ["opinion", "De motie met een oordeel “Meer bankjes in het park” werd ingediend door SP."],
    ["extraneous", "De motie vreemd aan de orde van de dag “Meer bankjes in het park” werd ingediend door SP."],
    ["regret", "De motie van treurnis “Meer bankjes in het park” werd ingediend door SP."],
    ["censure", "De motie van afkeuring “Meer bankjes in het park” werd ingediend door SP."],
    ["no-confidence", "De motie van wantrouwen “Meer bankjes in het park” werd ingediend door SP."],
  ] as const)("with the purpose %s is told so", (purpose, sentence) => {
    expect(motions.MotionSubmitted.summarise({ ...submission, purpose })).toBe(sentence);
  }); // prettier-ignore

  it("tells a purpose of a motion alone", () => {
    const data = { ...submission, kind: "proposal", purpose: "request" } as const;
    expect(motions.MotionSubmitted.summarise(data)).toBe(
      "Het raadsvoorstel “Meer bankjes in het park” werd ingediend door SP.",
    );
  });

  it("states its term and portfolio where they are given", () => {
    const about = { subject: subject(1), id: subject(2), from: TODAY, occurredOn: TODAY };
    const keys = (data: typeof submission) =>
      motions.MotionSubmitted.facts(data, about).flatMap((fact) =>
        fact.kind === "text" ? [[fact.key, fact.text]] : [],
      );
    const bare = [
      ["title", submission.title],
      ["factions", ["SP"]],
      ["movers", ["Bakker, Noor"]],
    ];
    expect(keys(submission)).toEqual(bare);
    expect(keys({ ...submission, ...{ term: "2026-12-31", portfolio: "groen" } })).toEqual([
      ...bare,
      ["term", "2026-12-31"],
      ["portfolio", "groen"],
    ]);
  });

  it("was put to the college for its wishes and concerns, and says so (Gemeentewet art. 147a lid 4)", () => {
    const about = { subject: subject(1), id: subject(2), from: TODAY, occurredOn: TODAY };
    expect(motions.MotionConcernsHeard.facts({}, about)).toEqual([
      { kind: "text", key: "heard", text: "executive", subject: subject(1), from: TODAY },
    ]);
    expect(motions.MotionConcernsHeard.summarise({})).toBe(
      "Het college gaf geen wensen of bedenkingen.",
    );
  });

  it.each([
    ["take-over", "Advies: het college wil dit overnemen."],
    ["leave-to-council", "Advies: het college laat het oordeel aan de raad."],
    ["advise-against", "Advies: het college ontraadt dit."],
  ] as const)("gets the advice %s, which changes nothing", (advice, sentence) => {
    expect(motions.MotionAdvised.summarise({ advice })).toBe(sentence);
  });
});
