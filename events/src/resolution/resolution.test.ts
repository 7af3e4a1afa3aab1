import { describe, expect, it } from "vitest";
import { factsOf } from "../catalogue.ts";
import { Chain, ChainView } from "../chain/index.ts";
import type { NewEvent } from "../kit/index.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import { given, subject, TestLog, TODAY } from "../kit/testing.ts";
import * as resolutions from "./index.ts";
import { resolutionKinds, resolutionStream, ResolutionTaken, takeResolution } from "./index.ts";

const title = "Klussendienst in elke wijk";
const taken = { kind: "council-resolution", title } as const;
const why = { reason: "zie het verslag" };
const by = { by: "de Kroon", ...why };

const step = stepsOf(resolutionStream);
const steps = {
  take: step(takeResolution, ResolutionTaken, [taken]),
  publish: step(resolutions.publishResolution, resolutions.ResolutionPublished, [
    { medium: "decision-list" },
  ]),
  amend: step(resolutions.amendResolution, resolutions.ResolutionAmended, [{ change: "meer" }]),
  suspend: step(resolutions.suspendResolution, resolutions.ResolutionSuspended, [by]),
  liftSuspension: step(
    resolutions.liftResolutionSuspension,
    resolutions.ResolutionSuspensionLifted,
    [why],
  ),
  annul: step(resolutions.annulResolution, resolutions.ResolutionAnnulled, [by]),
  repeal: step(resolutions.repealResolution, resolutions.ResolutionRepealed, [why]),
  replace: step(resolutions.replaceResolution, resolutions.ResolutionReplaced, [{ by: "nieuw" }]),
  lapse: step(resolutions.lapseResolution, resolutions.ResolutionLapsed, [why]),
};

const ends = { annul: "annulled", repeal: "repealed", replace: "replaced", lapse: "lapsed" };
const stands = { ...ends, amend: "amended", suspend: "suspended" };

/** genomen → (bekendgemaakt, gewijzigd, geschorst)* → {vernietigd, ingetrokken, vervangen, vervallen}. */
const table: StepTable<keyof typeof steps> = {
  none: [[], { take: "taken" }],
  taken: [["take"], { ...stands, publish: "published" }],
  published: [["take", "publish"], stands],
  amended: [["take", "amend"], { ...stands, publish: "published" }],
  suspended: [["take", "suspend"], { ...ends, liftSuspension: "resumed" }],
  resumed: [["take", "suspend", "liftSuspension"], stands],
  annulled: [["take", "annul"], {}],
  repealed: [["take", "repeal"], {}],
  replaced: [["take", "replace"], {}],
  lapsed: [["take", "lapse"], {}],
};

const viewOf = (events: readonly NewEvent[], asOf: string) => {
  const log = new TestLog();
  const chain = new Chain(factsOf);
  for (const event of events) chain.apply(log.record("resolution", subject(1), event));
  return new ChainView(chain, asOf, chain.head);
};
const standingOn = (events: readonly NewEvent[], asOf: string) => {
  const decision = viewOf(events, asOf).decision(subject(1));
  return decision && [decision.status, decision.inForce];
};

describe("a resolution", () => {
  it("takes the steps of its table and no other", () => {
    expect(unlikeTable(resolutionStream, steps, table)).toEqual([]);
  });

  it.each([
    ["coalition-agreement", "factions", "council"],
    ["council-programme", "council", "council"],
    ["council-resolution", "council", "council"],
    ["budget-change", "council", "council"],
    ["policy-plan", "council", "rules"],
    ["executive-programme", "executive", "executive"],
    ["executive-resolution", "executive", "executive"],
    ["mayor-resolution", "mayor", "executive"],
  ] as const)("of kind %s is taken by %s where nobody is named", (kind, body, level) => {
    const view = viewOf([ResolutionTaken.of({ kind, title }, { occurredOn: TODAY })], TODAY);
    expect(view.decision(subject(1))).toMatchObject({ kind, level, inForce: true });
    expect(view.text(subject(1), "body")).toBe(body);
    expect(Object.keys(resolutionKinds)).toContain(kind);
  });

  it("is taken by whom the record names", () => {
    const named = { ...taken, body: "committee" } as const;
    const view = viewOf([ResolutionTaken.of(named, { occurredOn: TODAY })], TODAY);
    expect(view.text(subject(1), "body")).toBe("committee");
    expect(ResolutionTaken.summarise(named)).toBe(
      "Het raadsbesluit “Klussendienst in elke wijk” werd genomen door de bestuurscommissie.",
    );
  });

  it("tells what it is worth, and by which votes", () => {
    expect(
      ResolutionTaken.summarise({
        kind: "budget-change",
        title,
        amount: -12_500,
        programme: "3 Zorg",
        vote: { for: 20, against: 13 },
      }),
    ).toBe(
      "De begrotingswijziging “Klussendienst in elke wijk” werd vastgesteld door de raad, voor €\u00a0−12.500, in programma 3 Zorg, met 20 stemmen voor en 13 tegen.",
    );
  });

  it("of a coalition is told by its factions", () => {
    const factions = ["A", "B"];
    expect(
      ResolutionTaken.summarise({ kind: "coalition-agreement", title: "Samen", factions }),
    ).toBe("Het coalitieakkoord “Samen” werd gesloten door A en B.");
  });
});

describe("the vote on a resolution", () => {
  const ask = (vote: resolutions.ResolutionVote, kind: resolutions.ResolutionKind) =>
    given(resolutionStream).when(takeResolution, { ...taken, kind, vote });
  const faction = (yes: number, no: number) => ({
    faction: "A",
    for: yes,
    against: no,
    notParticipating: 0,
    absent: 0,
  });
  const council = "council-resolution";
  const college = "executive-resolution";

  it.each<[string, resolutions.ResolutionVote, resolutions.ResolutionKind]>([
    ["a majority", { for: 18, against: 17 }, council],
    ["factions that add up", { for: 2, against: 1, factions: [faction(2, 1)] }, council],
    ["a tie that the chair decides", { for: 3, against: 3, chairDecided: true }, college],
    ["a tie on persons, by lot", { for: 3, against: 3, onPersons: true }, council],
  ])("can be %s", (_what, vote, kind) => {
    const data = { ...taken, kind, vote };
    ask(vote, kind).then([ResolutionTaken.of(data, { occurredOn: TODAY })]);
  });

  type Rule = resolutions.VoteRefusal["rule"];
  it.each<[Rule, resolutions.ResolutionVote, resolutions.ResolutionKind]>([
    ["majority", { for: 17, against: 18 }, council],
    ["majority", { for: 3, against: 3 }, college],
    ["majority", { for: 0, against: 0 }, council],
    ["majority", { for: 2, against: 3, onPersons: true }, council],
    ["sum", { for: 3, against: 1, factions: [faction(2, 1)] }, council],
    ["chair", { for: 17, against: 17, chairDecided: true }, council],
    ["chair", { for: 4, against: 3, chairDecided: true }, college],
    ["chair", { for: 3, against: 3, chairDecided: true, onPersons: true }, college],
    ["secret", { for: 2, against: 1, onPersons: true, factions: [faction(2, 1)] }, council],
  ])("cannot break the rule %s: %j", (rule, vote, kind) => {
    ask(vote, kind).then({ code: "vote-impossible", rule });
  });
});

describe("a resolution over time", () => {
  const begin = ResolutionTaken.of(
    { ...taken, amount: 240_000 },
    { occurredOn: "2026-01-08", validFrom: "2026-02-01", validTo: "2027-01-01" },
  );
  const on = (occurredOn: string) => ({ occurredOn });

  it("is in force from its first day of effect to the end it gives itself", () => {
    expect(standingOn([begin], "2026-01-31")).toBeUndefined();
    expect(standingOn([begin], "2026-02-01")).toEqual(["taken", true]);
    expect(standingOn([begin], "2026-12-31")).toEqual(["taken", true]);
    expect(standingOn([begin], "2027-01-01")).toEqual(["taken", false]);
  });

  it("has no effect while it is suspended, and again until its end after that", () => {
    const suspended = resolutions.ResolutionSuspended.of(by, on("2026-03-01"));
    const dates = { occurredOn: "2026-04-01", validTo: "2027-01-01" };
    const lifted = resolutions.ResolutionSuspensionLifted.of(why, dates);
    given(resolutionStream, begin, suspended)
      .when(resolutions.liftResolutionSuspension, why, { dates: on("2026-04-01") })
      .then([lifted]);
    const told = [begin, suspended, lifted];
    expect(standingOn(told, "2026-03-31")).toEqual(["suspended", false]);
    expect(standingOn(told, "2026-04-01")).toEqual(["resumed", true]);
    expect(standingOn(told, "2027-01-01")).toEqual(["resumed", false]);
  });

  it("that is repealed before its effect begins never comes in force", () => {
    const dates = { occurredOn: "2026-01-20", validFrom: "2026-02-01" };
    const repealed = resolutions.ResolutionRepealed.of(why, dates);
    given(resolutionStream, begin)
      .when(resolutions.repealResolution, why, { dates: on("2026-01-20") })
      .then([repealed]);
    expect(standingOn([begin, repealed], "2026-02-01")).toEqual(["repealed", false]);
  });

  it("gives every amount it had, one by one", () => {
    const more = { change: "ook badkamers", amount: 310_000 };
    const told = [begin, resolutions.ResolutionAmended.of(more, on("2026-05-01"))];
    const view = viewOf(told, TODAY);
    expect(view.value(subject(1), "amount")).toBe(310_000);
    expect(view.series(subject(1), "amount").map(({ value, from }) => [from, value])).toEqual([
      ["2026-02-01", 240_000],
      ["2026-05-01", 310_000],
    ]);
  });

  it("has retroactive effect only where it says so (L10)", () => {
    const dates = { occurredOn: "2026-05-01", retroactiveTo: "2026-01-01" };
    const refusal = { code: "retroactive-not-decided", retroactiveTo: "2026-01-01" } as const;
    const says = { ...taken, saysRetroactive: true };
    given(resolutionStream).when(takeResolution, taken, { dates }).then(refusal);
    given(resolutionStream)
      .when(takeResolution, says, { dates })
      .then([ResolutionTaken.of(says, dates)]);
    const resolution = given(resolutionStream, begin);
    resolution.when(resolutions.lapseResolution, why, { dates }).then(refusal);
    resolution.when(resolutions.annulResolution, by, { dates }).then(refusal);
  });

  it("that is annulled back in time was never in force, whatever came in between", () => {
    const annulled = resolutions.ResolutionAnnulled.of(
      { ...by, saysRetroactive: true },
      { occurredOn: "2026-06-01", retroactiveTo: "2026-02-01" },
    );
    const amended = resolutions.ResolutionAmended.of({ change: "meer" }, on("2026-04-01"));
    const told = [begin, amended, annulled];
    expect(standingOn(told, "2026-03-01")).toEqual(["annulled", false]);
    expect(standingOn(told, "2026-05-01")?.[1]).toBe(false);
    expect(standingOn(told, "2026-06-01")).toEqual(["annulled", false]);
  });
});
