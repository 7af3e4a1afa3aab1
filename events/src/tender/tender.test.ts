import { describe, expect, it } from "vitest";
import type { Fact, NewEvent } from "../kit/index.ts";
import { given, subject, TODAY } from "../kit/testing.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import * as tenders from "./index.ts";
import { tenderStream } from "./index.ts";

const intention = {
  title: "Klussendienst",
  subject: "8.000 uren klussen bij ouderen thuis",
  estimatedValue: 320_000,
  procedure: "open",
} as const;
const award = { winner: "Stichting Handig Thuis", value: 312_500, sentOn: TODAY };
const address = "https://www.tenderned.nl/aankondigingen/overzicht/000000";
const notice = {
  notice: "contract-notice",
  title: "Klussendienst",
  number: "242317-2026",
  address: "https://ted.europa.eu/nl/notice/-/detail/242317-2026",
} as const;
const result = { ...notice, notice: "result", winners: ["Stichting Handig Thuis"] } as const;
const why = { reason: "zie het verslag" };
const proceedings = { means: "interim-proceedings", by: "Klus BV" } as const;
const step = stepsOf(tenderStream);

const exempt = { ...award, standstillExemption: "one-party" } as const;
const steps = {
  intend: step(tenders.intendTender, tenders.TenderIntended, [intention]),
  announce: step(tenders.announceTender, tenders.TenderAnnounced, [{ address }]),
  publish: step(tenders.publishTenderNotice, tenders.TenderNoticePublished, [notice, "publishNotice"]),
  publishResult: step(tenders.publishTenderNotice, tenders.TenderNoticePublished, [result, "publishNotice"]),
  awardProvisionally: step(tenders.awardTenderProvisionally, tenders.TenderProvisionallyAwarded, [exempt]),
  award: step(tenders.awardTender, tenders.TenderAwarded, [{}]),
  object: step(tenders.startTenderProceedings, tenders.TenderProceedingsStarted, [{ means: "objection" }, "startProceedings"]),
  startProceedings: step(tenders.startTenderProceedings, tenders.TenderProceedingsStarted, [proceedings]),
  dismiss: step(tenders.decideTenderProceedings, tenders.TenderProceedingsDecided, [{ outcome: "dismissed" }, "decideProceedings"]),
  uphold: step(tenders.decideTenderProceedings, tenders.TenderProceedingsDecided, [{ outcome: "upheld" }, "decideProceedings"]),
  withdraw: step(tenders.withdrawTender, tenders.TenderWithdrawn, [why]),
  fail: step(tenders.failTender, tenders.TenderFailed, [why]),
}; // prettier-ignore

const told = { publish: "tendered", publishResult: "awarded" };
const over = { withdraw: "withdrawn", fail: "failed" };
const opposed = {
  startProceedings: "contested",
  award: "awarded",
  publishResult: "awarded",
  ...over,
};
/** domain.md 4.3: voornemen → aanbesteed → voorlopig gegund → (stand-still) → gegund; ingetrokken, mislukt. */
const table: StepTable<keyof typeof steps> = {
  none: [[], { intend: "intended", ...told }],
  intended: [["intend"], { announce: "tendered", awardProvisionally: "provisionally-awarded", ...told, ...over }],
  tendered: [["intend", "announce"], { awardProvisionally: "provisionally-awarded", ...told, ...over }],
  "provisionally-awarded": [["intend", "awardProvisionally"], { awardProvisionally: "provisionally-awarded", object: "provisionally-awarded", ...opposed }],
  contested: [["intend", "announce", "awardProvisionally", "startProceedings"], { object: "contested", dismiss: "provisionally-awarded", uphold: "tendered", ...opposed }],
  awarded: [["intend", "awardProvisionally", "award"], { publishResult: "awarded" }],
  withdrawn: [["intend", "announce", "withdraw"], {}],
  failed: [["intend", "announce", "fail"], {}],
}; // prettier-ignore

const on = (occurredOn: string) => ({ dates: { occurredOn }, today: "2028-12-31" });
const intended = tenders.TenderIntended.of(intention, { occurredOn: "2024-01-02" });
const sent = (sentOn: string, more: object = {}): readonly NewEvent[] => [
  intended,
  tenders.TenderProvisionallyAwarded.of({ ...award, sentOn, ...more }, { occurredOn: sentOn }),
];
const opposedOn = (occurredOn: string, means: "objection" | "interim-proceedings") =>
  tenders.TenderProceedingsStarted.of({ means }, { occurredOn });
const decidedOn = (occurredOn: string, outcome: "dismissed" | "upheld") =>
  tenders.TenderProceedingsDecided.of({ outcome }, { occurredOn });

const awardOn = (day: string, happened: readonly NewEvent[]) =>
  given(tenderStream, ...happened).when(tenders.awardTender, {}, on(day));
const awarded = (day: string) => [tenders.TenderAwarded.of({}, { occurredOn: day })];

describe("a tender", () => {
  it("takes the steps of its table, and refuses every other with its code", () => {
    expect(unlikeTable(tenderStream, steps, table)).toEqual([]);
  });

  it("is not announced before the intention, nor on a day to come", () => {
    const tender = given(tenderStream, intended);
    tender
      .when(tenders.announceTender, { address }, on("2024-01-01"))
      .then({ code: "date-before-start", date: "2024-01-01", start: "2024-01-02" });
    tender
      .when(tenders.announceTender, { address }, { dates: { occurredOn: "2026-07-01" } })
      .then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
  });

  it("has an award decision that was sent on its day or later", () => {
    const tender = given(tenderStream, intended);
    const early = { ...award, sentOn: "2026-03-01" };
    tender
      .when(tenders.awardTenderProvisionally, early, on("2026-03-02"))
      .then({ code: "date-before-start", date: "2026-03-01", start: "2026-03-02" });
    tender
      .when(tenders.awardTenderProvisionally, early, on("2026-03-01"))
      .then([tenders.TenderProvisionallyAwarded.of(early, { occurredOn: "2026-03-01" })]);
  });

  it("has no retroactive effect (L10)", () => {
    const dates = { occurredOn: TODAY, retroactiveTo: "2026-01-01" };
    given(tenderStream, intended)
      .when(tenders.withdrawTender, why, { dates })
      .then({ code: "retroactive-not-decided", retroactiveTo: "2026-01-01" });
  });
});

describe("the stand-still of an award (Aanbestedingswet 2012 art. 2.127)", () => {
  it.each([
    ["2026-01-12", "2026-02-01", "2026-02-02"],
    ["2026-02-10", "2026-03-02", "2026-03-03"],
    ["2028-02-10", "2028-03-01", "2028-03-02"],
    ["2026-12-15", "2027-01-04", "2027-01-05"],
    ["2026-04-01", "2026-04-21", "2026-04-22"],
  ])("sent on %s runs 20 days, to the end of %s; awarded from %s", (day, ends, first) => {
    awardOn(ends, sent(day)).then({ code: "standstill-running", date: ends, ends });
    awardOn(first, sent(day)).then(awarded(first));
  });

  it("counts from the day the decision was sent, and not from the day it was taken", () => {
    const late = [
      intended,
      tenders.TenderProvisionallyAwarded.of(
        { ...award, sentOn: "2026-01-20" },
        { occurredOn: "2026-01-12" },
      ),
    ];
    awardOn("2026-02-09", late).then({
      code: "standstill-running",
      date: "2026-02-09",
      ends: "2026-02-09",
    });
    awardOn("2026-02-10", late).then(awarded("2026-02-10"));
  });

  it.each(["no-announcement", "one-party", "framework-call-off"] as const)(
    "is not needed on the ground %s",
    (standstillExemption) => {
      awardOn("2026-01-12", sent("2026-01-12", { standstillExemption })).then(
        awarded("2026-01-12"),
      );
    },
  );

  it("starts anew with a new award decision", () => {
    const again = [...sent("2026-01-12"), ...sent("2026-01-30").slice(1)];
    awardOn("2026-02-19", again).then({
      code: "standstill-running",
      date: "2026-02-19",
      ends: "2026-02-19",
    });
    awardOn("2026-02-20", again).then(awarded("2026-02-20"));
  });
});

describe("interim proceedings (Aanbestedingswet 2012 art. 2.131)", () => {
  const inTime = [...sent("2026-01-12"), opposedOn("2026-02-01", "interim-proceedings")];

  it("on the last day of the stand-still keep the award waiting for the judgment", () => {
    awardOn("2026-05-01", inTime).then({ code: "proceedings-pending", since: "2026-02-01" });
  });

  it("after the stand-still, or where there is none, do not", () => {
    const late = [...sent("2026-01-12"), opposedOn("2026-02-02", "interim-proceedings")];
    awardOn("2026-02-02", late).then(awarded("2026-02-02"));
    const none = sent("2026-01-12", { standstillExemption: "one-party" });
    const opposed = [...none, opposedOn("2026-01-13", "interim-proceedings")];
    awardOn("2026-01-13", opposed).then(awarded("2026-01-13"));
  });

  it("of a second one late leave the first one waiting", () => {
    awardOn("2026-05-01", [...inTime, opposedOn("2026-04-01", "interim-proceedings")]).then({
      code: "proceedings-pending",
      since: "2026-02-01",
    });
  });

  it("that are dismissed leave the award free, once the stand-still is over", () => {
    awardOn("2026-03-01", [...inTime, decidedOn("2026-03-01", "dismissed")]).then(
      awarded("2026-03-01"),
    );
    const early = [
      ...sent("2026-01-12"),
      opposedOn("2026-01-14", "interim-proceedings"),
      decidedOn("2026-01-28", "dismissed"),
    ];
    awardOn("2026-01-29", early).then({
      code: "standstill-running",
      date: "2026-01-29",
      ends: "2026-02-01",
    });
  });

  it("that are upheld ask for a new award decision, with a stand-still of its own", () => {
    const upheld = [...inTime, decidedOn("2026-03-01", "upheld")];
    expect(given(tenderStream, ...upheld).state).toEqual({
      status: "tendered",
      since: "2024-01-02",
      standstillEnds: undefined,
      waitsSince: undefined,
    });
    const anew = [...upheld, ...sent("2026-03-10").slice(1)];
    awardOn("2026-03-30", anew).then({
      code: "standstill-running",
      date: "2026-03-30",
      ends: "2026-03-30",
    });
    awardOn("2026-03-31", anew).then(awarded("2026-03-31"));
  });

  it("differ from an objection, which stops nothing", () => {
    const objected = [...sent("2026-01-12"), opposedOn("2026-01-20", "objection")];
    awardOn("2026-02-02", objected).then(awarded("2026-02-02"));
  });
});

describe("a notice of a tender", () => {
  it("without winners leaves it open what was awarded, and may be the first that is known", () => {
    const open = { ...result, winners: [] };
    const tender = given(tenderStream).when(tenders.publishTenderNotice, open, on("2026-02-01"));
    expect(
      tender.then([tenders.TenderNoticePublished.of(open, { occurredOn: "2026-02-01" })]),
    ).toEqual({ status: "tendered", since: "2026-02-01" });
    given(tenderStream, ...sent("2026-01-12"))
      .when(tenders.publishTenderNotice, open, on("2026-02-10"))
      .then({ code: "already-recorded" });
  });

  it("tells what was announced, until when, and who won for how much", () => {
    const tell = tenders.TenderNoticePublished.summarise;
    expect([
      tell({ ...notice, deadline: "2026-05-12", estimatedValue: 650_000 }),
      tell({ ...result, winners: ["A", "B"], value: 617_500 }),
      tell({ ...result, winners: undefined }),
      tell({ ...result, winners: ["Ravo B.V."] }),
    ]).toEqual([
      "De aankondiging van “Klussendienst” werd gepubliceerd (242317-2026). De uiterste dag van inschrijving is 12 mei 2026. De geraamde waarde is €\u00a0650.000.",
      "De uitkomst van “Klussendienst” werd gepubliceerd (242317-2026). De opdracht is gegund aan A en B, voor €\u00a0617.500.",
      "De uitkomst van “Klussendienst” werd gepubliceerd (242317-2026). Een winnaar staat er niet in.",
      "De uitkomst van “Klussendienst” werd gepubliceerd (242317-2026). De opdracht is gegund aan Ravo B.V.",
    ]);
  });

  it("leaves no estimate standing as the worth of what was awarded for an amount unknown", () => {
    const about = { subject: subject(1), id: subject(2), from: TODAY, occurredOn: TODAY };
    const amounts = (data: Parameters<typeof tenders.TenderNoticePublished.of>[0]) =>
      tenders.TenderNoticePublished.facts(data, about).flatMap((fact) =>
        fact.kind === "value" ? [[fact.value, fact.to]] : [],
      );
    expect([
      amounts({ ...notice, estimatedValue: 9 }),
      amounts({ ...result, estimatedValue: 9 }),
      amounts({ ...result, estimatedValue: 9, value: 8 }),
    ]).toEqual([[[9, undefined]], [[0, TODAY]], [[8, undefined]]]);
  });

  it("states who won and that the award is in force only where it names winners", () => {
    const about = { subject: subject(1), id: subject(2), from: TODAY, occurredOn: TODAY };
    const standing = (data: typeof notice | typeof result) =>
      tenders.TenderNoticePublished.facts({ ...data, value: 5 }, about).flatMap(
        (fact): readonly unknown[] => {
          if (fact.kind === "validity") return [fact.inForce];
          if (fact.kind === "value") return [fact.value];
          return fact.kind === "text" && fact.key === "party" ? [fact.text] : [];
        },
      );
    expect([standing(notice), standing(result)]).toEqual([
      [false, 5],
      [true, ["Stichting Handig Thuis"], 5],
    ]);
  });
});

describe("what a tender states", () => {
  const from = "2026-02-01";
  const about = { subject: subject(1), id: subject(2), from, occurredOn: from };
  const on = { subject: subject(1), from };
  const ofKind = (facts: readonly Fact[], kind: Fact["kind"]) =>
    facts.filter((fact) => fact.kind === kind);

  it("is what is bought, how, and for how much by estimate; then by whom and for how much", () => {
    expect(tenders.TenderIntended.facts(intention, about)).toEqual([
      { kind: "decision", decision: "tender", level: "procurement", ...on },
      { kind: "status", status: "intended", ...on },
      { kind: "validity", inForce: false, ...on, to: undefined },
      { kind: "text", key: "body", text: "executive", ...on },
      { kind: "text", key: "title", text: "Klussendienst", ...on },
      { kind: "text", key: "subject", text: intention.subject, ...on },
      { kind: "text", key: "procedure", text: "open", ...on },
      { kind: "value", key: "amount", value: 320_000, unit: "EUR", ...on },
    ]);
    expect(tenders.TenderProvisionallyAwarded.facts(award, about)).toEqual([
      { kind: "status", status: "provisionally-awarded", ...on },
      { kind: "text", key: "party", text: award.winner, ...on },
      { kind: "value", key: "amount", value: 312_500, unit: "EUR", ...on },
    ]);
  });

  it("is in force with the final award alone", () => {
    const inForce = [
      ...tenders.TenderAwarded.facts({}, about),
      ...tenders.TenderWithdrawn.facts(why, about),
      ...tenders.TenderFailed.facts(why, about),
    ];
    expect(ofKind(inForce, "validity")).toEqual(
      [true, false, false].map((inForce) => ({ kind: "validity", inForce, ...on, to: undefined })),
    );
  });

  it("names no winner after a judgment that undid the award", () => {
    expect(tenders.TenderProceedingsDecided.facts({ outcome: "upheld" }, about)).toContainEqual({
      kind: "text",
      key: "party",
      text: [],
      ...on,
    });
    expect(tenders.TenderProceedingsDecided.facts({ outcome: "dismissed" }, about)).toEqual([
      { kind: "status", status: "provisionally-awarded", ...on },
    ]);
  });

  it("tells the last day of the stand-still, or why there is none", () => {
    const { summarise } = tenders.TenderProvisionallyAwarded;
    expect(summarise({ ...award, sentOn: "2026-12-15" })).toBe(
      "De opdracht werd voorlopig gegund aan Stichting Handig Thuis, voor €\u00a0312.500. De opschortende termijn loopt tot en met 4 januari 2027.",
    );
    expect(summarise({ ...award, standstillExemption: "one-party" })).toBe(
      "De opdracht werd voorlopig gegund aan Stichting Handig Thuis, voor €\u00a0312.500. Een opschortende termijn is niet nodig: er is maar één betrokken partij.",
    );
  });
});
