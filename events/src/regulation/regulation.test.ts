import { describe, expect, it } from "vitest";
import { factsOf } from "../catalogue.ts";
import { Chain, ChainView } from "../chain/index.ts";
import type { NewEvent } from "../kit/index.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import { given, subject, TestLog, TODAY } from "../kit/testing.ts";
import * as regulations from "./index.ts";
import {
  adoptRegulation,
  amendRegulation,
  enterRegulationIntoForce,
  RegulationAdopted,
  RegulationAmended,
  RegulationDrafted,
  RegulationEnteredIntoForce,
  RegulationPublished,
  regulationStream,
} from "./index.ts";

const title = "Verordening maatschappelijke ondersteuning";
const on = (occurredOn: string) => ({ occurredOn });
const why = { reason: "zie het verslag" };
const by = { by: "de Kroon", ...why };
const gazette = { medium: "municipal-gazette", reference: "2026, 91234" } as const;
const change = { version: "2026-1", change: "kortere wachttijd", publication: gazette };
// A policy rule has effect from its publication on, so that every step of the table is of one day.
const rule = { kind: "policy-rule", title } as const;
const amended = { ...change, publishedOn: TODAY };
const withEffect = { occurredOn: TODAY, validFrom: TODAY };

const step = stepsOf(regulationStream);
const steps = {
  draft: step(regulations.draftRegulation, RegulationDrafted, [rule]),
  openForInspection: step(
    regulations.openRegulationForInspection,
    regulations.RegulationOpenedForInspection,
    [{ until: "2026-08-11" }],
  ),
  adopt: step(adoptRegulation, RegulationAdopted, [rule]),
  publish: step(regulations.publishRegulation, RegulationPublished, [gazette]),
  enterIntoForce: {
    ...step(enterRegulationIntoForce, RegulationEnteredIntoForce, [{}]),
    event: RegulationEnteredIntoForce.of({}, withEffect),
  },
  amend: {
    ...step(amendRegulation, RegulationAmended, [amended]),
    event: RegulationAmended.of(amended, withEffect),
  },
  review: step(regulations.reviewRegulation, regulations.RegulationReviewed, [{ demands: 3 }]),
  suspend: step(regulations.suspendRegulation, regulations.RegulationSuspended, [by]),
  liftSuspension: step(
    regulations.liftRegulationSuspension,
    regulations.RegulationSuspensionLifted,
    [why],
  ),
  repeal: step(regulations.repealRegulation, regulations.RegulationRepealed, [why]),
  lapse: step(regulations.lapseRegulation, regulations.RegulationLapsed, [why]),
  replace: step(regulations.replaceRegulation, regulations.RegulationReplaced, [{ by: "nieuw" }]),
  annul: step(regulations.annulRegulation, regulations.RegulationAnnulled, [by]),
  declareNonBinding: step(
    regulations.declareRegulationInvalid,
    regulations.RegulationDeclaredInvalid,
    [{ court: "de rechtbank", ...why }],
  ),
};

const undone = { repeal: "repealed", replace: "replaced", annul: "annulled" };
const ends = { ...undone, lapse: "lapsed", declareNonBinding: "non-binding" };
const running = { ...ends, amend: "amended", suspend: "suspended" };
const toForce = ["adopt", "publish", "enterIntoForce"] as const;

/**
 * domain.md 4.3: ontwerp → (ter inzage/inspraak) → vastgesteld → bekendgemaakt → in werking → gewijzigd* →
 * {ingetrokken | vervallen van rechtswege | vervangen | vernietigd | onverbindend verklaard}.
 */
const table: StepTable<keyof typeof steps> = {
  none: [[], { draft: "draft", adopt: "adopted" }],
  draft: [["draft"], { openForInspection: "open-for-inspection", adopt: "adopted" }],
  "open-for-inspection": [["draft", "openForInspection"], { adopt: "adopted" }],
  adopted: [["adopt"], { ...undone, publish: "published" }],
  published: [["adopt", "publish"], { ...undone, enterIntoForce: "in-force" }],
  "in-force": [toForce, { ...running, review: "in-force" }],
  amended: [[...toForce, "amend"], { ...running, review: "amended" }],
  suspended: [
    [...toForce, "suspend"],
    { ...ends, liftSuspension: "in-force", review: "suspended" },
  ],
  repealed: [["adopt", "repeal"], {}],
  replaced: [["adopt", "replace"], {}],
  annulled: [["adopt", "annul"], {}],
  lapsed: [[...toForce, "lapse"], {}],
  "non-binding": [[...toForce, "declareNonBinding"], {}],
};

const viewOf = (events: readonly NewEvent[], asOf: string) => {
  const log = new TestLog();
  const chain = new Chain(factsOf);
  for (const event of events) chain.apply(log.record("regulation", subject(1), event));
  return new ChainView(chain, asOf, chain.head);
};
const standingOn = (events: readonly NewEvent[], asOf: string) => {
  const decision = viewOf(events, asOf).decision(subject(1));
  return decision && [decision.status, decision.inForce];
};

const adopted = RegulationAdopted.of({ kind: "by-law", title }, on("2026-01-08"));
const published = RegulationPublished.of(gazette, on("2026-02-25"));

describe("a regulation", () => {
  it("takes the steps of its table and no other", () => {
    expect(unlikeTable(regulationStream, steps, table)).toEqual([]);
  });

  it("without a recorded draft is adopted with its kind and its title", () => {
    const ask = (input: Parameters<typeof RegulationAdopted.of>[0]) =>
      given(regulationStream).when(adoptRegulation, input);
    ask({}).then({ code: "identity-missing", missing: ["kind", "title"] });
    ask({ title }).then({ code: "identity-missing", missing: ["kind"] });
    ask({ kind: "by-law" }).then({ code: "identity-missing", missing: ["title"] });
    ask({ kind: "by-law", title }).then([
      RegulationAdopted.of({ kind: "by-law", title }, on(TODAY)),
    ]);
  });

  it("of which a draft was recorded keeps what adoption does not change", () => {
    const draft = RegulationDrafted.of(
      { kind: "further-rules", title: "Nadere regels jeugdhulp", delegatingArticle: "artikel 12" },
      on("2026-01-01"),
    );
    const decided = RegulationAdopted.of({ title: "Nadere regels jeugd" }, on("2026-02-01"));
    given(regulationStream, draft)
      .when(adoptRegulation, { title: "Nadere regels jeugd" }, { dates: on("2026-02-01") })
      .then([decided]);
    const view = viewOf([draft, decided], "2026-02-01");
    expect(view.decision(subject(1))).toMatchObject({ kind: "further-rules", status: "adopted" });
    expect(view.text(subject(1), "title")).toBe("Nadere regels jeugd");
    expect(view.text(subject(1), "delegating-article")).toBe("artikel 12");
    expect(view.text(subject(1), "body")).toBe("executive");
  });

  it.each([
    ["by-law", "council"],
    ["further-rules", "executive"],
    ["policy-rule", "executive"],
  ] as const)("of kind %s is adopted by %s where nobody is named", (kind, body) => {
    const told = [RegulationAdopted.of({ kind, title }, on(TODAY))];
    expect(viewOf(told, TODAY).text(subject(1), "body")).toBe(body);
  });

  it("states what signals and pages look at", () => {
    const data = {
      kind: "by-law",
      title,
      adoptedBy: "executive",
      basis: "Wmo 2015 art. 2.1.3",
      purpose: "Iedereen weet welke hulp er is.",
      targetGroup: "ouderen die thuis wonen",
      origin: "state",
    } as const;
    const told = [RegulationAdopted.of(data, on("2026-01-08")), published];
    const view = viewOf(told, TODAY);
    const keys = ["body", "basis", "summary", "target-group", "origin"] as const;
    expect(keys.map((key) => view.text(subject(1), key))).toEqual([
      "executive",
      "Wmo 2015 art. 2.1.3",
      "Iedereen weet welke hulp er is.",
      "ouderen die thuis wonen",
      "state",
    ]);
    expect(view.texts(subject(1), "published")).toEqual([
      "municipal-gazette",
      "2026-02-25",
      "2026, 91234",
    ]);
  });

  it("of which some provisions go stays in force with the rest", () => {
    const happened = [adopted, published, RegulationEnteredIntoForce.of({}, on("2026-03-05"))];
    const part = { ...why, provisions: "artikel 9" };
    for (const event of [
      regulations.RegulationLapsed.of(part, on("2026-04-01")),
      regulations.RegulationDeclaredInvalid.of({ court: "x", ...part }, on("2026-04-01")),
    ]) {
      expect(standingOn([...happened, event], TODAY)).toEqual(["in-force", true]);
      expect(given(regulationStream, ...happened, event).state.status).toBe("in-force");
    }
  });
});

describe("entry into force", () => {
  const enter = (happened: readonly NewEvent[], dates: object = {}) =>
    given(regulationStream, ...happened).when(
      enterRegulationIntoForce,
      {},
      { dates: { ...on("2026-02-25"), ...dates } },
    );
  const entered = (dates: object) => [
    RegulationEnteredIntoForce.of({}, { ...on("2026-02-25"), ...dates }),
  ];

  it.each([
    ["by-law", "2026-03-05"],
    ["further-rules", "2026-03-05"],
    ["policy-rule", "2026-02-25"],
  ] as const)("of a %s published on 25 February is on %s", (kind, validFrom) => {
    const happened = [RegulationAdopted.of({ kind, title }, on("2026-01-08")), published];
    enter(happened).then(entered({ validFrom }));
    const told = [...happened, ...entered({ validFrom })];
    expect(standingOn(told, validFrom)).toEqual(["in-force", true]);
    if (validFrom > "2026-02-25")
      expect(standingOn(told, "2026-03-04")).toEqual(["published", false]);
  });

  it("is on the day that the decision names, or that the recorder gives", () => {
    const data = { kind: "by-law", title, entersIntoForceOn: "2026-07-01" } as const;
    const happened = [RegulationAdopted.of(data, on("2026-01-08")), published];
    enter(happened).then(entered({ validFrom: "2026-07-01" }));
    enter(happened, { validFrom: "2026-03-01" }).then(entered({ validFrom: "2026-03-01" }));
  });

  it("is never before publication (Awb 3:40)", () => {
    const data = { kind: "by-law", title, entersIntoForceOn: "2026-02-01" } as const;
    const late = [RegulationAdopted.of(data, on("2026-01-08")), published];
    const code = "in-force-before-publication";
    enter(late).then({ code, from: "2026-02-01", published: "2026-02-25" });
    enter([adopted, published], { validFrom: "2026-02-24" }).then({
      code,
      from: "2026-02-24",
      published: "2026-02-25",
    });
    enter(late, { validFrom: "2026-02-25" }).then(entered({ validFrom: "2026-02-25" }));
  });

  it("goes back in time only where the decision to adopt says so (L10)", () => {
    const retroactiveTo = "2026-01-01";
    enter([adopted, published], { retroactiveTo }).then({
      code: "retroactive-not-decided",
      retroactiveTo,
    });
    const data = { kind: "by-law", title, saysRetroactive: true } as const;
    const happened = [RegulationAdopted.of(data, on("2025-12-18")), published];
    const dates = { retroactiveTo, validFrom: "2026-03-05" };
    enter(happened, { retroactiveTo }).then(entered(dates));
    expect(standingOn([...happened, ...entered(dates)], TODAY)?.[1]).toBe(true);
  });

  it("ends on the day that the decision to adopt names", () => {
    const dates = { ...on("2026-01-08"), validTo: "2027-01-01" };
    const happened = [RegulationAdopted.of({ kind: "by-law", title }, dates), published];
    const told = entered({ validFrom: "2026-03-05", validTo: "2027-01-01" });
    enter(happened).then(told);
    expect(standingOn([...happened, ...told], "2026-12-31")).toEqual(["in-force", true]);
    expect(standingOn([...happened, ...told], "2027-01-01")).toEqual(["in-force", false]);
  });
});

describe("a version of a regulation", () => {
  const happened = [
    adopted,
    published,
    RegulationEnteredIntoForce.of({}, { ...on("2026-02-25"), validFrom: "2026-03-05" }),
  ];
  const data = { ...change, title: "Verordening ondersteuning", publishedOn: "2026-05-20" };
  const ask = (more: object = {}, dates: object = {}) =>
    given(regulationStream, ...happened).when(
      amendRegulation,
      { ...data, ...more },
      { dates: { ...on("2026-05-14"), ...dates } },
    );

  it("begins on the eighth day after its publication; until then the one before holds", () => {
    const event = RegulationAmended.of(data, { ...on("2026-05-14"), validFrom: "2026-05-28" });
    ask().then([event]);
    const told = [...happened, event];
    const shown = (asOf: string) => {
      const view = viewOf(told, asOf);
      return [view.text(subject(1), "title"), view.text(subject(1), "version")];
    };
    expect(shown("2026-05-27")).toEqual([title, undefined]);
    expect(shown("2026-05-28")).toEqual(["Verordening ondersteuning", "2026-1"]);
    expect(standingOn(told, "2026-05-28")).toEqual(["amended", true]);
  });

  it("does not begin before its publication, which does not precede its adoption", () => {
    const code = "in-force-before-publication";
    ask({}, { validFrom: "2026-05-19" }).then({
      code,
      from: "2026-05-19",
      published: "2026-05-20",
    });
    ask({ publishedOn: "2026-05-13" }).then({
      code: "date-before-start",
      date: "2026-05-13",
      start: "2026-05-14",
    });
    ask({ publishedOn: "2026-07-01" }).then({
      code: "date-in-future",
      date: "2026-07-01",
      today: TODAY,
    });
  });

  it("goes back in time only where the change says so (L10)", () => {
    const retroactiveTo = "2026-04-01";
    ask({}, { retroactiveTo }).then({ code: "retroactive-not-decided", retroactiveTo });
    const says = { ...data, saysRetroactive: true };
    const dates = { ...on("2026-05-14"), validFrom: "2026-05-28", retroactiveTo };
    ask({ saysRetroactive: true }, { retroactiveTo }).then([RegulationAmended.of(says, dates)]);
    const told = [...happened, RegulationAmended.of(says, dates)];
    expect(viewOf(told, "2026-04-01").text(subject(1), "version")).toBe("2026-1");
    expect(viewOf(told, "2026-03-31").text(subject(1), "version")).toBeUndefined();
  });

  it("that is looked at again says why, what it asks and when it was applied, and stays as it was", () => {
    const { RegulationReviewed } = regulations;
    const review = RegulationReviewed.of(
      { purpose: "wie hulp nodig heeft", plainExplanation: "wij vragen …", demands: 12, appliedOn: "2026-04-01" },
      on("2026-04-14"),
    ); // prettier-ignore
    const rules = [adopted, published, RegulationEnteredIntoForce.of({}, on("2026-03-05"))];
    const view = viewOf([...rules, review], "2026-04-14");
    expect(view.decision(subject(1))?.status).toBe("in-force");
    expect([view.text(subject(1), "why"), view.text(subject(1), "explanation")]).toEqual([
      "wie hulp nodig heeft",
      "wij vragen …",
    ]);
    expect(view.measured(subject(1), "demands")).toMatchObject({ value: 12, unit: "eisen" });
    expect(view.text(subject(1), "applied-on")).toBe("2026-04-01");
    expect(view.value(subject(1), "controls")).toBeUndefined();
  });
});
