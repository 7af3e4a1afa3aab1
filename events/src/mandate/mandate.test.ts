import { describe, expect, it } from "vitest";
import { factsOf } from "../catalogue.ts";
import { Chain, ChainView } from "../chain/index.ts";
import type { NewEvent } from "../kit/index.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import { given, subject, TestLog, TODAY } from "../kit/testing.ts";
import * as mandates from "./index.ts";
import {
  amendMandate,
  grantMandate,
  MandateAmended,
  MandateGranted,
  MandatePublished,
  mandateStream,
  MandateTookEffect,
  putMandateIntoEffect,
} from "./index.ts";

const on = (occurredOn: string) => ({ occurredOn });
const why = { reason: "zie het verslag" };
const data = {
  kind: "mandate",
  title: "Mandaat wijkteams",
  holder: "teamleider wijkteam",
  subject: "kleine woningaanpassingen",
} as const;

const step = stepsOf(mandateStream);
const steps = {
  grant: step(grantMandate, MandateGranted, [data]),
  publish: step(mandates.publishMandate, MandatePublished, [{ medium: "municipal-gazette" }]),
  takeEffect: step(putMandateIntoEffect, MandateTookEffect, [{}]),
  amend: step(amendMandate, MandateAmended, [{ change: "hogere grens" }]),
  suspend: step(mandates.suspendMandate, mandates.MandateSuspended, [
    { by: "het college", ...why },
  ]),
  resume: step(mandates.resumeMandate, mandates.MandateResumed, [why]),
  revoke: step(mandates.revokeMandate, mandates.MandateRevoked, [why]),
  expire: step(mandates.expireMandate, mandates.MandateExpired, [{}]),
  lapseGround: step(mandates.lapseMandateGround, mandates.MandateGroundLapsed, [
    { ground: "de verordening" },
  ]),
};

const undone = { revoke: "revoked", lapseGround: "ground-lapsed" };
const ends = { ...undone, expire: "expired" };
const running = { ...ends, amend: "amended", suspend: "suspended" };

/**
 * domain.md 4.3: verleend → bekendgemaakt → van kracht → {gewijzigd, geschorst, ingetrokken, verlopen,
 * grondslag vervallen}; revoked at any time (Awb art. 10:8).
 */
const table: StepTable<keyof typeof steps> = {
  none: [[], { grant: "granted" }],
  granted: [["grant"], { ...undone, publish: "published", takeEffect: "in-effect" }],
  published: [["grant", "publish"], { ...undone, takeEffect: "in-effect" }],
  "in-effect": [["grant", "publish", "takeEffect"], running],
  amended: [["grant", "takeEffect", "amend"], running],
  suspended: [["grant", "takeEffect", "suspend"], { ...ends, resume: "in-effect" }],
  revoked: [["grant", "revoke"], {}],
  expired: [["grant", "takeEffect", "expire"], {}],
  "ground-lapsed": [["grant", "takeEffect", "lapseGround"], {}],
};

const viewOf = (events: readonly NewEvent[], asOf: string) => {
  const log = new TestLog();
  const chain = new Chain(factsOf);
  for (const event of events) chain.apply(log.record("mandate", subject(1), event));
  return new ChainView(chain, asOf, chain.head);
};
const standingOn = (events: readonly NewEvent[], asOf: string) => {
  const decision = viewOf(events, asOf).decision(subject(1));
  return decision && [decision.status, decision.inForce];
};

describe("a mandate", () => {
  it("takes the steps of its table and no other", () => {
    expect(unlikeTable(mandateStream, steps, table)).toEqual([]);
  });

  it.each([
    ["delegation", "council", "decisions"],
    ["mandate", "executive", "decisions"],
    ["sub-mandate", "organisation", "decisions"],
    ["power-of-attorney", "mayor", "private-law-acts"],
    ["authorisation", "executive", "factual-acts"],
  ] as const)(
    "of kind %s is given by %s for %s where nothing else is said",
    (kind, body, power) => {
      const view = viewOf([MandateGranted.of({ ...data, kind }, on(TODAY))], TODAY);
      expect(view.decision(subject(1))).toMatchObject({ kind, level: "executive", inForce: false });
      expect(view.text(subject(1), "body")).toBe(body);
      expect(view.texts(subject(1), "powers")).toEqual([power]);
    },
  );

  it("states what signals and pages look at, and what a change makes of it", () => {
    const full = {
      ...data,
      grantor: "mayor" as const,
      powers: ["decisions" as const],
      reserved: ["own-objection" as const],
      ceiling: 2_500.5,
      conditions: "na overleg",
      mayBeSubmandated: true,
      holderIsSubordinate: false,
      consent: "het bestuur van de stichting",
    };
    const told = [
      MandateGranted.of(full, on("2026-01-08")),
      MandatePublished.of({ medium: "municipal-gazette" }, on("2026-01-15")),
    ];
    const shown = (events: readonly NewEvent[]) => {
      const view = viewOf(events, TODAY);
      const keys = ["body", "holder", "powers", "conditions", "consent", "published"] as const;
      const texts = keys.map((key) => view.text(subject(1), key));
      return [
        ...texts,
        view.text(subject(1), "holder-position"),
        view.value(subject(1), "ceiling"),
      ];
    };
    expect(shown(told)).toEqual([
      "mayor",
      "teamleider wijkteam",
      "decisions, own-objection, sub-mandate",
      "na overleg",
      "het bestuur van de stichting",
      "municipal-gazette, 2026-01-15",
      "outside",
      2_500.5,
    ]);
    const change = { change: "ruimer", ceiling: 4_000, powers: ["factual-acts" as const] };
    expect(shown([...told, MandateAmended.of(change, on("2026-02-01"))])).toEqual([
      "mayor",
      "teamleider wijkteam",
      "factual-acts",
      "na overleg",
      "het bestuur van de stichting",
      "municipal-gazette, 2026-01-15",
      "outside",
      4_000,
    ]);
  });

  it("tells who gives what to whom, and up to which amount", () => {
    expect(MandateGranted.summarise({ ...data, ceiling: 2_500 })).toBe(
      "Het mandaat “Mandaat wijkteams” werd door het college verleend aan teamleider wijkteam, tot en met €\u00a02.500.",
    );
  });

  it("takes no ceiling below 0", () => {
    expect(grantMandate.input.safeParse({ ...data, ceiling: 0 }).success).toBe(true);
    expect(grantMandate.input.safeParse({ ...data, ceiling: -1 }).success).toBe(false);
  });
});

describe("a mandate over time", () => {
  const granted = MandateGranted.of(data, { ...on("2026-01-08"), validTo: "2027-01-01" });
  const published = MandatePublished.of({ medium: "municipal-gazette" }, on("2026-01-15"));
  const effect = { ...on("2026-01-22"), validTo: "2027-01-01" };
  const inEffect = MandateTookEffect.of({}, effect);

  it("can be used from its effect to the end that its decision gave", () => {
    given(mandateStream, granted, published)
      .when(putMandateIntoEffect, {}, { dates: on("2026-01-22") })
      .then([inEffect]);
    const told = [granted, published, inEffect];
    expect(standingOn(told, "2026-01-21")).toEqual(["published", false]);
    expect(standingOn(told, "2026-01-22")).toEqual(["in-effect", true]);
    expect(standingOn(told, "2027-01-01")).toEqual(["in-effect", false]);
  });

  it("has no effect before it is published (Awb 3:40)", () => {
    const dates = { ...on("2026-01-22"), validFrom: "2026-01-14" };
    given(mandateStream, granted, published)
      .when(putMandateIntoEffect, {}, { dates })
      .then({ code: "in-force-before-publication", from: "2026-01-14", published: "2026-01-15" });
  });

  it("goes back in time only where the decision says so (L10)", () => {
    const dates = { ...on("2026-01-22"), retroactiveTo: "2026-01-01" };
    const refusal = { code: "retroactive-not-decided", retroactiveTo: "2026-01-01" } as const;
    const says = MandateGranted.of({ ...data, saysRetroactive: true }, on("2026-01-08"));
    given(mandateStream, granted).when(putMandateIntoEffect, {}, { dates }).then(refusal);
    given(mandateStream, says)
      .when(putMandateIntoEffect, {}, { dates })
      .then([MandateTookEffect.of({}, dates)]);
    given(mandateStream).when(grantMandate, data, { dates }).then(refusal);
  });

  it("can be used again after a suspension, until the same end", () => {
    const suspended = mandates.MandateSuspended.of({ by: "x", ...why }, on("2026-03-01"));
    const resumed = mandates.MandateResumed.of(why, { ...effect, occurredOn: "2026-04-01" });
    given(mandateStream, granted, inEffect, suspended)
      .when(mandates.resumeMandate, why, { dates: on("2026-04-01") })
      .then([resumed]);
    const told = [granted, inEffect, suspended, resumed];
    expect(standingOn(told, "2026-03-31")).toEqual(["suspended", false]);
    expect(standingOn(told, "2026-04-01")).toEqual(["in-effect", true]);
    expect(standingOn(told, "2027-01-01")).toEqual(["in-effect", false]);
  });

  it("can get a later end by a change", () => {
    const longer = { ...on("2026-05-01"), validTo: "2028-01-01" };
    const told = [granted, inEffect, MandateAmended.of({ change: "een jaar langer" }, longer)];
    expect(standingOn(told, "2027-12-31")).toEqual(["amended", true]);
    expect(standingOn(told, "2028-01-01")).toEqual(["amended", false]);
  });

  it("that is revoked cannot be used from the day that the revocation names", () => {
    const dates = { ...on("2026-05-01"), validFrom: "2026-06-01" };
    const told = [granted, inEffect, mandates.MandateRevoked.of(why, dates)];
    expect(standingOn(told, "2026-05-31")).toEqual(["in-effect", true]);
    expect(standingOn(told, "2026-06-01")).toEqual(["revoked", false]);
  });
});
