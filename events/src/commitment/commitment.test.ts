import { describe, expect, it } from "vitest";
import { given, subject, TODAY } from "../kit/testing.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import * as commitments from "./index.ts";
import { commitmentStream } from "./index.ts";

const made = { title: "Overzicht van wachttijden", body: "executive", holder: "wethouder Yilmaz" } as const; // prettier-ignore
const why = { reason: "zie de raadsbrief" };
const settled = (outcome: "fulfilled" | "partly-fulfilled") =>
  ({ outcome, explanation: "zie de raadsbrief" }) as const;
const step = stepsOf(commitmentStream);

const steps = {
  make: step(commitments.makeCommitment, commitments.CommitmentMade, [made]),
  shiftTerm: step(commitments.shiftCommitmentTerm, commitments.CommitmentTermShifted, [
    { term: "2026-09-01", ...why },
  ]),
  fulfil: step(commitments.settleCommitment, commitments.CommitmentSettled, [settled("fulfilled"), "settle"]),
  fulfilPart: step(commitments.settleCommitment, commitments.CommitmentSettled, [settled("partly-fulfilled"), "settle"]),
  withdraw: step(commitments.withdrawCommitment, commitments.CommitmentWithdrawn, [why]),
  lapse: step(commitments.lapseCommitment, commitments.CommitmentLapsed, [why]),
  handOver: step(commitments.handOverCommitment, commitments.CommitmentHandedOver, [
    { holder: "wethouder Bos" },
  ]),
}; // prettier-ignore

/** domain.md 4.3: gedaan → (termijn verschoven)* → {voldaan, deels voldaan, ingetrokken in overleg, vervallen}. */
const ends = { fulfil: "fulfilled", fulfilPart: "partly-fulfilled", withdraw: "withdrawn", lapse: "lapsed" }; // prettier-ignore
const table: StepTable<keyof typeof steps> = {
  none: [[], { make: "made" }],
  made: [["make"], { ...ends, shiftTerm: "term-shifted", handOver: "made" }],
  "term-shifted": [
    ["make", "shiftTerm"],
    { ...ends, shiftTerm: "term-shifted", handOver: "term-shifted" },
  ],
  fulfilled: [["make", "fulfil"], {}],
  "partly-fulfilled": [["make", "shiftTerm", "fulfilPart"], {}],
  withdrawn: [["make", "withdraw"], {}],
  lapsed: [["make", "lapse"], {}],
};

describe("a commitment", () => {
  it("takes the steps of domain.md 4.3, and refuses every other with its code", () => {
    expect(unlikeTable(commitmentStream, steps, table)).toEqual([]);
  });

  it("is not settled before it was made", () => {
    given(commitmentStream, commitments.CommitmentMade.of(made, { occurredOn: "2026-02-01" }))
      .when(commitments.settleCommitment, settled("fulfilled"), {
        dates: { occurredOn: "2026-01-31" },
      })
      .then({ code: "date-before-start", date: "2026-01-31", start: "2026-02-01" });
  });

  it("keeps its stream when another portfolio holder takes it over", () => {
    const first = commitments.CommitmentMade.of(made, { occurredOn: "2026-02-01" });
    const after = given(commitmentStream, first)
      .when(commitments.handOverCommitment, { holder: "wethouder Bos" })
      .then([steps.handOver.event]);
    expect(after).toEqual({ status: "made", since: "2026-02-01" });
  });

  it("is made by the college or the mayor alone", () => {
    const takes = (body: string) =>
      commitments.makeCommitment.input.safeParse({ ...made, body }).success;
    expect(["executive", "mayor", "council", "organisation"].filter(takes)).toEqual([
      "executive",
      "mayor",
    ]);
  });
});

describe("what a commitment states", () => {
  const about = { subject: subject(1), id: subject(2), from: TODAY, occurredOn: TODAY };
  const on = { subject: subject(1), from: TODAY };

  it("names who answers for it, and until when", () => {
    const data = { ...made, portfolio: "zorg", term: "2026-09-01" };
    expect(commitments.CommitmentMade.facts(data, about)).toEqual([
      { kind: "decision", decision: "commitment", level: "executive", ...on },
      { kind: "status", status: "made", ...on },
      { kind: "validity", inForce: true, ...on, to: undefined },
      { kind: "text", key: "title", text: "Overzicht van wachttijden", ...on },
      { kind: "text", key: "body", text: "executive", ...on },
      { kind: "text", key: "holder", text: "wethouder Yilmaz", ...on },
      { kind: "text", key: "portfolio", text: "zorg", ...on },
      { kind: "text", key: "term", text: "2026-09-01", ...on },
    ]);
    expect(commitments.CommitmentMade.summarise(data)).toBe(
      "De raad kreeg een toezegging van wethouder Yilmaz: “Overzicht van wachttijden”, voor 1 september 2026.",
    );
  });

  it("gives a shifted term and a new holder the place of the old", () => {
    const shifted = { term: "2026-12-01", ...why };
    expect(commitments.CommitmentTermShifted.facts(shifted, about)).toContainEqual({
      kind: "text",
      key: "term",
      text: "2026-12-01",
      ...on,
    });
    expect(commitments.CommitmentHandedOver.facts({ holder: "wethouder Bos" }, about)).toEqual([
      { kind: "text", key: "holder", text: "wethouder Bos", ...on },
    ]);
  });

  it.each(["fulfilled", "partly-fulfilled"] as const)("counts no more once %s", (outcome) => {
    expect(commitments.CommitmentSettled.facts(settled(outcome), about)).toEqual([
      { kind: "status", status: outcome, ...on },
      { kind: "validity", inForce: false, ...on, to: undefined },
    ]);
  });
});
