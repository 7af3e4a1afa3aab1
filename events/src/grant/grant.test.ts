import { describe, expect, it } from "vitest";
import { given, subject, TODAY } from "../kit/testing.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import * as grants from "./index.ts";
import { grantStream } from "./index.ts";

const content = {
  title: "Wijkteams Zuid",
  party: "Stichting Welzijn Zuid",
  amount: 120_000,
  purpose: "ontmoeting in de wijk",
};
const step = stepsOf(grantStream);
const steps = {
  give: step(grants.giveGrant, grants.GrantGiven, [content]),
  change: step(grants.changeGrant, grants.GrantChanged, [
    { amount: 140_000, change: "een tweede wijk" },
  ]),
  settle: step(grants.settleGrant, grants.GrantSettled, [{ settledAmount: 131_250.5 }]),
  withdraw: step(grants.withdrawGrant, grants.GrantWithdrawn, [{ reason: "niet uitgevoerd" }]),
};

/** verleend → gewijzigd* → vastgesteld; ingetrokken (Awb titel 4.2). */
const table: StepTable<keyof typeof steps> = {
  none: [[], { give: "given" }],
  given: [["give"], { change: "changed", settle: "settled", withdraw: "withdrawn" }],
  changed: [["give", "change"], { change: "changed", settle: "settled", withdraw: "withdrawn" }],
  settled: [["give", "settle"], { withdraw: "withdrawn" }],
  withdrawn: [["give", "withdraw"], {}],
};

const from = "2026-02-01";
const about = { subject: subject(1), id: subject(2), from, occurredOn: from };
const on = { subject: subject(1), from };

describe("a grant", () => {
  it("takes the steps of its table, and refuses every other with its code", () => {
    expect(unlikeTable(grantStream, steps, table)).toEqual([]);
  });

  it("is not settled before it was given, nor on a day to come", () => {
    const grant = given(grantStream, grants.GrantGiven.of(content, { occurredOn: from }));
    const settled = { settledAmount: 0 };
    grant
      .when(grants.settleGrant, settled, { dates: { occurredOn: "2026-01-31" } })
      .then({ code: "date-before-start", date: "2026-01-31", start: from });
    grant
      .when(grants.settleGrant, settled, { dates: { occurredOn: "2026-07-01" } })
      .then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
  });

  it("states to whom, for what, on which rule, until when and how much", () => {
    const more = { basis: "Subsidieverordening 2024, artikel 3", end: "2026-12-31" };
    expect(grants.GrantGiven.facts({ ...content, ...more }, about)).toEqual([
      { kind: "decision", decision: "grant", level: "contract", ...on },
      { kind: "status", status: "given", ...on },
      { kind: "validity", inForce: true, ...on, to: undefined },
      { kind: "text", key: "body", text: "executive", ...on },
      { kind: "text", key: "title", text: content.title, ...on },
      { kind: "text", key: "party", text: content.party, ...on },
      { kind: "text", key: "summary", text: content.purpose, ...on },
      { kind: "text", key: "term", text: more.end, ...on },
      { kind: "text", key: "basis", text: more.basis, ...on },
      { kind: "value", key: "original-amount", value: 120_000, unit: "EUR", ...on },
      { kind: "value", key: "amount", value: 120_000, unit: "EUR", ...on },
    ]);
  });

  it("states a new amount when it is changed and when it is settled, and stays in force", () => {
    const amount = (value: number) => ({ kind: "value", key: "amount", value, unit: "EUR", ...on });
    const changed = { amount: 140_000, change: "een tweede wijk", end: "2027-06-30" };
    expect(grants.GrantChanged.facts(changed, about)).toEqual([
      { kind: "status", status: "changed", ...on },
      { kind: "text", key: "term", text: "2027-06-30", ...on },
      amount(140_000),
    ]);
    expect(grants.GrantSettled.facts({ settledAmount: 131_250.5 }, about)).toEqual([
      { kind: "status", status: "settled", ...on },
      amount(131_250.5),
    ]);
  });

  it("is out of force once it is withdrawn", () => {
    expect(grants.GrantWithdrawn.facts({ reason: "niet uitgevoerd" }, about)).toContainEqual({
      kind: "validity",
      inForce: false,
      ...on,
      to: undefined,
    });
  });

  it("is told with its amount", () => {
    expect(grants.GrantGiven.summarise({ ...content, end: "2026-12-31" })).toBe(
      "Het college verleende Stichting Welzijn Zuid de subsidie “Wijkteams Zuid” van €\u00a0120.000, tot en met 31 december 2026.",
    );
    expect(grants.GrantSettled.summarise({ settledAmount: 131_250.5 })).toBe(
      "De subsidie werd vastgesteld op €\u00a0131.250,50.",
    );
  });
});
