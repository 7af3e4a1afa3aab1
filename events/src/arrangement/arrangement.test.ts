import { describe, expect, it } from "vitest";
import type { Body, Fact } from "../kit/index.ts";
import { given, subject, TODAY } from "../kit/testing.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import * as arrangements from "./index.ts";
import { arrangementStream, type ArrangementKind } from "./index.ts";

const draft = {
  kind: "regeling",
  title: "Jeugdregio Midden",
  body: "executive",
  receivedOn: "2026-01-08",
} as const;
const reason = "zie het raadsvoorstel";
const step = stepsOf(arrangementStream);

const steps = {
  sendDraft: step(arrangements.sendDraftArrangement, arrangements.ArrangementDraftSent, [draft]),
  giveView: step(arrangements.giveViewOnArrangement, arrangements.ArrangementViewGiven, [
    { given: true },
  ]),
  consent: step(arrangements.giveConsentToArrangement, arrangements.ArrangementConsentGiven, [
    { given: true },
    "giveConsent",
  ]),
  refuseConsent: step(arrangements.giveConsentToArrangement, arrangements.ArrangementConsentGiven, [
    { given: false },
    "giveConsent",
  ]),
  adopt: step(arrangements.adoptArrangement, arrangements.ArrangementAdopted, [{}]),
  enterIntoForce: step(
    arrangements.putArrangementIntoForce,
    arrangements.ArrangementEnteredIntoForce,
    [{}],
  ),
  change: step(arrangements.changeArrangement, arrangements.ArrangementChanged, [
    { change: reason },
  ]),
  leave: step(arrangements.leaveArrangement, arrangements.ArrangementLeft, [{ reason }]),
  end: step(arrangements.endArrangement, arrangements.ArrangementEnded, [{ reason }]),
};

const consent = { consent: "consented", refuseConsent: "consent-refused" };
const decide = { adopt: "adopted", end: "ended" };
const stands = { change: "changed", leave: "left", end: "ended" };
/** Wgr art. 1, 10, 35: ontwerp → zienswijze → toestemming → vastgesteld → in werking → gewijzigd* → {uitgetreden, beëindigd}. */
const table: StepTable<keyof typeof steps> = {
  none: [[], { sendDraft: "draft" }],
  draft: [["sendDraft"], { giveView: "viewed", ...consent, ...decide }],
  viewed: [["sendDraft", "giveView"], { ...consent, ...decide }],
  consented: [["sendDraft", "giveView", "consent"], decide],
  "consent-refused": [["sendDraft", "refuseConsent"], { ...consent, ...decide }],
  adopted: [["sendDraft", "adopt"], { enterIntoForce: "in-force", end: "ended" }],
  "in-force": [["sendDraft", "adopt", "enterIntoForce"], stands],
  changed: [["sendDraft", "adopt", "enterIntoForce", "change"], stands],
  left: [["sendDraft", "adopt", "enterIntoForce", "leave"], {}],
  ended: [["sendDraft", "end"], {}],
};

const sent = (kind: ArrangementKind, occurredOn = "2026-01-08") =>
  arrangements.ArrangementDraftSent.of({ ...draft, kind, body: "joint-body" }, { occurredOn });

describe("a joint arrangement", () => {
  it("takes the steps of its table, and refuses every other with its code", () => {
    expect(unlikeTable(arrangementStream, steps, table)).toEqual([]);
  });

  it.each(["besluit", "begroting"] as const)(
    "itself asks consent and can be left, but its %s cannot",
    (kind) => {
      given(arrangementStream, sent(kind))
        .when(arrangements.giveConsentToArrangement, { given: true })
        .then({ code: "arrangement-only", kind });
      const inForce = [
        arrangements.ArrangementAdopted.of({}, { occurredOn: "2026-04-01" }),
        arrangements.ArrangementEnteredIntoForce.of({}, { occurredOn: "2026-05-01" }),
      ];
      given(arrangementStream, sent(kind), ...inForce)
        .when(arrangements.leaveArrangement, { reason })
        .then({ code: "arrangement-only", kind });
    },
  );

  it("adopted without view or consent is recorded as it was (L9 signals)", () => {
    given(arrangementStream, sent("regeling"))
      .when(arrangements.adoptArrangement, {}, { dates: { occurredOn: "2026-01-09" } })
      .then([arrangements.ArrangementAdopted.of({}, { occurredOn: "2026-01-09" })]);
  });

  it("has effect back in time only where it says so itself (L10)", () => {
    const adopted = [
      sent("regeling"),
      arrangements.ArrangementAdopted.of({}, { occurredOn: "2026-04-01" }),
    ];
    const dates = { occurredOn: "2026-05-01", retroactiveTo: "2026-01-01" };
    given(arrangementStream, ...adopted)
      .when(arrangements.putArrangementIntoForce, {}, { dates })
      .then({ code: "retroactive-not-decided", retroactiveTo: "2026-01-01" });
    given(arrangementStream, ...adopted)
      .when(arrangements.putArrangementIntoForce, { saysRetroactive: true }, { dates })
      .then([arrangements.ArrangementEnteredIntoForce.of({ saysRetroactive: true }, dates)]);
  });

  it("is not adopted before its draft was sent, nor on a day to come", () => {
    const arrangement = given(arrangementStream, sent("regeling"));
    arrangement
      .when(arrangements.adoptArrangement, {}, { dates: { occurredOn: "2026-01-07" } })
      .then({ code: "date-before-start", date: "2026-01-07", start: "2026-01-08" });
    arrangement
      .when(arrangements.adoptArrangement, {}, { dates: { occurredOn: "2026-07-01" } })
      .then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
  });
});

const from = "2026-01-08";
const about = { subject: subject(1), id: subject(2), from, occurredOn: from };
const on = { subject: subject(1), from };
const textOf = (facts: readonly Fact[], wanted: string) =>
  facts.flatMap((fact) => (fact.kind === "text" && fact.key === wanted ? [fact.text] : []));

describe("the period for the council's view", () => {
  it.each([
    ["regeling", "executive", "2026-01-08", "2026-03-05"],
    ["regeling", "mayor", "2026-12-11", "2027-02-05"],
    ["regeling", "joint-body", "2028-01-05", "2028-03-01"],
    ["begroting", "joint-body", "2026-01-08", "2026-04-02"],
    ["begroting", "joint-body", "2025-12-15", "2026-03-09"],
  ] as const)("on a %s made by %s, received on %s, is to the end of %s", (...row) => {
    const [kind, body, receivedOn, until] = row;
    const data = { ...draft, kind, body, receivedOn };
    expect(textOf(arrangements.ArrangementDraftSent.facts(data, about), "term")).toEqual([until]);
  });

  it.each([
    ["besluit", "joint-body"],
    ["regeling", "council"],
  ] as const)("is not in the law for a %s made by %s; only as they agreed", (kind, body) => {
    const term = (more: object) =>
      textOf(
        arrangements.ArrangementDraftSent.facts({ ...draft, kind, body, ...more }, about),
        "term",
      );
    expect(term({})).toEqual([]);
    expect(term({ viewBefore: "2026-02-28" })).toEqual(["2026-02-28"]);
    expect(arrangements.ArrangementDraftSent.summarise({ ...draft, kind, body })).toMatch(
      /De wet noemt geen termijn voor de zienswijze\.$/,
    );
  });

  it("is told with the draft", () => {
    expect(arrangements.ArrangementDraftSent.summarise({ ...draft, amount: 4_200_000 })).toBe(
      "De regeling “Jeugdregio Midden” kwam op 8 januari 2026 als ontwerp bij de raad. Een zienswijze kan tot en met 5 maart 2026. De bijdrage is €\u00a04.200.000.",
    );
  });
});

describe("what a joint arrangement states", () => {
  it.each([
    ["regeling", "joint-arrangement"],
    ["besluit", "joint-resolution"],
    ["begroting", "joint-resolution"],
  ] as const)("of a %s is the kind %s, and who makes it", (kind, decision) => {
    const body: Body = "joint-body";
    const facts = arrangements.ArrangementDraftSent.facts({ ...draft, kind, body }, about);
    expect(facts.slice(0, 3)).toEqual([
      { kind: "decision", decision, level: "rules", ...on },
      { kind: "status", status: "draft", ...on },
      { kind: "validity", inForce: false, ...on, to: undefined },
    ]);
    expect(["procedure", "body"].flatMap((wanted) => textOf(facts, wanted))).toEqual([kind, body]);
  });

  it("is whether the council was heard and consented, each with the day", () => {
    const heard = (given: boolean) =>
      textOf(arrangements.ArrangementViewGiven.facts({ given }, about), "heard");
    const consented = (given: boolean) =>
      textOf(arrangements.ArrangementConsentGiven.facts({ given }, about), "consent");
    expect([heard(true), heard(false)]).toEqual([[["given", from]], [["not-given", from]]]);
    expect([consented(true), consented(false)]).toEqual([[["given", from]], [["refused", from]]]);
  });

  it("is in force from its entry until it is left or ended", () => {
    const validity = [
      ...arrangements.ArrangementAdopted.facts({}, about),
      ...arrangements.ArrangementEnteredIntoForce.facts({}, about),
      ...arrangements.ArrangementLeft.facts({ reason }, about),
      ...arrangements.ArrangementEnded.facts({ reason }, about),
    ].flatMap((fact) => (fact.kind === "validity" ? [fact.inForce] : []));
    expect(validity).toEqual([true, false, false]);
  });

  it("is a new amount only where the contribution changes", () => {
    expect(arrangements.ArrangementChanged.facts({ change: reason }, about)).toHaveLength(1);
    expect(
      arrangements.ArrangementChanged.facts({ change: reason, amount: 4_500_000 }, about),
    ).toContainEqual({ kind: "value", key: "amount", value: 4_500_000, unit: "EUR", ...on });
  });
});
