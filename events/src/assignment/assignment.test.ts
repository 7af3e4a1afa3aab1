import { describe, expect, it } from "vitest";
import { given, subject, TODAY } from "../kit/testing.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import * as assignments from "./index.ts";
import { assignmentStream } from "./index.ts";

const content = { layer: "council-to-executive", title: "Buurtkamers openen" } as const;
const why = { reason: "zie het verslag" };
const step = stepsOf(assignmentStream);

const steps = {
  give: step(assignments.giveAssignment, assignments.AssignmentGiven, [content]),
  accept: step(assignments.acceptAssignment, assignments.AssignmentAccepted, [{ by: "B en W" }]),
  setStage: step(assignments.setAssignmentStage, assignments.AssignmentStageSet, [
    { stage: "design" },
  ]),
  adjust: step(assignments.adjustAssignment, assignments.AssignmentAdjusted, [why]),
  pause: step(assignments.pauseAssignment, assignments.AssignmentPaused, [why]),
  resume: step(assignments.resumeAssignment, assignments.AssignmentResumed, [why]),
  complete: step(assignments.completeAssignment, assignments.AssignmentCompleted, [
    { result: "alle kamers zijn open" },
  ]),
  withdraw: step(assignments.withdrawAssignment, assignments.AssignmentWithdrawn, [why]),
  handOver: step(assignments.handOverAssignment, assignments.AssignmentHandedOver, [
    { holder: "afdeling Wijken" },
  ]),
};

/** An assignment runs until it is done or taken back; work on it may lie still. */
const table: StepTable<keyof typeof steps> = {
  none: [[], { give: "given" }],
  given: [["give"], { accept: "accepted", setStage: "given", adjust: "given", pause: "paused", complete: "completed", withdraw: "withdrawn", handOver: "given" }],
  accepted: [["give", "accept"], { setStage: "accepted", adjust: "accepted", pause: "paused", complete: "completed", withdraw: "withdrawn", handOver: "accepted" }],
  paused: [["give", "pause"], { adjust: "paused", resume: "accepted", withdraw: "withdrawn", handOver: "paused" }],
  completed: [["give", "complete"], {}],
  withdrawn: [["give", "accept", "withdraw"], {}],
}; // prettier-ignore

describe("an assignment", () => {
  it("takes the steps of its table, and refuses every other with its code", () => {
    expect(unlikeTable(assignmentStream, steps, table)).toEqual([]);
  });

  it("is not accepted before it is given, nor given on a day to come", () => {
    given(assignmentStream, assignments.AssignmentGiven.of(content, { occurredOn: "2026-02-01" }))
      .when(assignments.acceptAssignment, { by: "B en W" }, { dates: { occurredOn: "2026-01-31" } })
      .then({ code: "date-before-start", date: "2026-01-31", start: "2026-02-01" });
    given(assignmentStream)
      .when(assignments.giveAssignment, content, { dates: { occurredOn: "2026-07-01" } })
      .then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
  });

  it("takes known stages, powers and direction principles alone, and no budget below zero", () => {
    const takes = (more: object) =>
      assignments.giveAssignment.input.safeParse({ ...content, ...more }).success;
    expect(takes({ stage: "evaluate", powers: ["decisions", "staff"], budget: 0 })).toBe(true);
    expect(takes({ directionPrinciple: "outsource", clientCheck: { plan: "per wijk" } })).toBe(
      true,
    );
    expect(takes({ stage: "wachten" })).toBe(false);
    expect(takes({ powers: ["alles"] })).toBe(false);
    expect(takes({ directionPrinciple: "zelf doen" })).toBe(false);
    expect(takes({ budget: -1 })).toBe(false);
    expect(takes({ layer: "organisation-to-council" })).toBe(false);
  });
});

describe("what an assignment states", () => {
  const from = "2026-02-01";
  const about = { subject: subject(1), id: subject(2), from, occurredOn: from };
  const on = { subject: subject(1), from };

  it.each([
    ["council-to-executive", "council", "executive"],
    ["executive-to-organisation", "executive", "organisation"],
  ] as const)("of layer %s: who gives it and who is asked", (layer, body, party) => {
    const facts = assignments.AssignmentGiven.facts({ layer, title: "Buurtkamers" }, about);
    expect(facts).toEqual([
      { kind: "decision", decision: "assignment", level: "executive", ...on },
      { kind: "status", status: "given", ...on },
      { kind: "validity", inForce: true, ...on, to: undefined },
      { kind: "text", key: "body", text: body, ...on },
      { kind: "text", key: "party", text: party, ...on },
      { kind: "text", key: "title", text: "Buurtkamers", ...on },
    ]);
  });

  it("gives each budget as the whole budget from that day", () => {
    const adjusted = { budget: 520_000.5, powers: ["staff" as const], reason: "er kwam geld bij" };
    expect(assignments.AssignmentAdjusted.facts(adjusted, about)).toEqual([
      { kind: "text", key: "powers", text: ["staff"], ...on },
      { kind: "value", key: "budget", value: 520_000.5, unit: "EUR", ...on },
    ]);
  });

  it("tells the giver, the budget and the term", () => {
    const more = { ...content, budget: 450_000, deadline: "2027-07-01" };
    expect(assignments.AssignmentGiven.summarise(more)).toBe(
      "De raad gaf het college de opdracht “Buurtkamers openen”. Het budget is €\u00a0450.000. De termijn loopt tot 1 juli 2027.",
    );
  });

  it("is in force until it is done or taken back", () => {
    const ends = [
      ...assignments.AssignmentCompleted.facts({ result: "klaar" }, about),
      ...assignments.AssignmentWithdrawn.facts(why, about),
    ];
    expect(ends.filter(({ kind }) => kind === "validity")).toEqual(
      Array(2).fill({ kind: "validity", inForce: false, ...on, to: undefined }),
    );
    expect(assignments.AssignmentPaused.facts(why, about)).toEqual([
      { kind: "status", status: "paused", ...on },
    ]);
  });
});
