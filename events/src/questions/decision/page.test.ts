import { describe, expect, it } from "vitest";
import { CouncilInstalled, ElectionHeld, NoFollowUpStated } from "../../council/index.ts";
import { GoalSet } from "../../goal/index.ts";
import type { ActDates, FactionVote, NewEvent } from "../../kit/index.ts";
import { eventAt, subject, TestLog } from "../../kit/testing.ts";
import * as motions from "../../motion/index.ts";
import type { VoteOutcome } from "../../motion/index.ts";
import { TraceEnded, TraceLaid } from "../../trace/index.ts";
import { decisionPage } from "./page.ts";
import { Dossier } from "../dossier.ts";

const COUNCIL = subject(1);
const [GOAL, HIGHER] = [subject(2), subject(3)];
const [MOTION, FOLLOWING, LAST] = [subject(4), subject(5), subject(6)];

const on = (occurredOn: string) => ({ occurredOn });
const submitted = (title: string, date: string) =>
  motions.MotionSubmitted.of(
    { kind: "motion", title, movers: [], factions: ["SP"], request: "Meer bankjes." },
    on(date),
  );
const faction = (yes: number, no: number, name = "SP"): FactionVote => ({
  faction: name,
  for: yes,
  against: no,
  notParticipating: 0,
  absent: 0,
});
const voted = (outcome: VoteOutcome, factions: FactionVote[], dates: ActDates): NewEvent =>
  motions.MotionVoted.of({ method: "roll-call", outcome, outcomeBasis: "stated", factions }, dates);
const laid = (source: string, target: string, intention: string): NewEvent =>
  TraceLaid.of({ source, target, type: "aims-at", intention }, on("2026-01-20"));
const election = (seats: number, date: string): NewEvent =>
  ElectionHeld.of({ seats, results: [{ faction: "SP", seats }] }, on(date));

type Told = readonly (readonly [kind: string, of: string, event: NewEvent])[];

/** The page of the motion after all that is told, on a date, as known at a position. */
const pageAfter = (told: Told, asOf = "2026-06-30", knownAt?: number) => {
  const log = new TestLog();
  for (const [kind, of, event] of told) log.record(kind, of, event);
  const dossier = new Dossier("gm0479");
  for (const event of log.events) dossier.apply(event);
  return decisionPage(dossier.at(asOf, knownAt), MOTION, log.of(MOTION));
};

const start: Told = [["motion", MOTION, submitted("Bankjes", "2026-01-08")]];
const voteOf = (outcome: VoteOutcome, factions: FactionVote[], date = "2026-01-15") =>
  ["motion", MOTION, voted(outcome, factions, on(date))] as const;
const signals = (...told: Told) => pageAfter([...start, ...told])?.signals.map(({ code }) => code);

describe("the page of a decision", () => {
  it("is not there before the decision exists or is known", () => {
    expect(pageAfter(start, "2026-01-07")).toBeUndefined();
    expect(pageAfter(start, "2026-01-08")?.decision.status).toBe("submitted");
    expect(pageAfter(start, "2026-06-30", -1)).toBeUndefined();
    expect(pageAfter([])).toBeUndefined();
  });

  it("leads from the goal above it, past it, to what follows on it furthest down", () => {
    const trail = pageAfter([
      ["goal", HIGHER, GoalSet.of({ title: "Ontmoeten" }, on("2025-01-01"))],
      ["goal", GOAL, GoalSet.of({ title: "Groen" }, on("2025-01-01"))],
      ...start,
      ["motion", FOLLOWING, submitted("Tafels", "2026-01-09")],
      ["motion", LAST, submitted("Prullenbakken", "2026-01-10")],
      ["trace", subject(21), laid(GOAL, HIGHER, "groen om elkaar te ontmoeten")],
      ["trace", subject(22), laid(MOTION, GOAL, "zitten in het groen")],
      ["trace", subject(23), laid(FOLLOWING, MOTION, "tafels bij de bankjes")],
      ["trace", subject(24), laid(LAST, FOLLOWING, "afval van de tafels")],
    ])?.trail.map(({ title, here, intention }) => [title, here, intention]);
    expect(trail).toEqual([
      ["Ontmoeten", false, "groen om elkaar te ontmoeten"],
      ["Groen", false, "zitten in het groen"],
      ["Bankjes", true, undefined],
      ["Tafels", false, "tafels bij de bankjes"],
      ["Prullenbakken", false, "afval van de tafels"],
    ]);
  });

  it("tells a circle of traces once", () => {
    const trail = pageAfter([
      ...start,
      ["motion", FOLLOWING, submitted("Tafels", "2026-01-09")],
      ["trace", subject(21), laid(MOTION, FOLLOWING, "bij de tafels")],
      ["trace", subject(22), laid(FOLLOWING, MOTION, "bij de bankjes")],
    ])?.trail.map(({ title }) => title);
    expect(trail).toEqual(["Bankjes", "Tafels"]);
  });

  it("has the text as the movers last changed it", () => {
    const amended = (request: string, dates: ActDates) =>
      ["motion", MOTION, motions.MotionAmended.of({ title: request, request }, dates)] as const;
    const page = pageAfter([
      ...start,
      amended("Tien bankjes.", on("2026-01-12")),
      amended("Negen bankjes.", on("2026-01-10")),
    ]);
    expect([page?.request, page?.decision.title]).toEqual(["Tien bankjes.", "Tien bankjes."]);
    expect(pageAfter(start)?.request).toBe("Meer bankjes.");
  });
});

describe("a vote on the page", () => {
  it("counts the votes cast and what a majority of them needs", () => {
    const members = [{ name: "Bakker, Noor", faction: "SP", vote: "for" as const }];
    const page = pageAfter([
      ...start,
      [
        "motion",
        MOTION,
        motions.MotionVoted.of(
          {
            method: "roll-call",
            outcome: "adopted",
            outcomeBasis: "stated",
            factions: [{ ...faction(2, 1), absent: 1 }, faction(18, 17, "VVD")],
            members,
          },
          on("2026-01-15"),
        ),
      ],
    ]);
    expect(page?.vote).toMatchObject({ votesCast: 38, needed: 20, position: 1 });
    expect(page?.vote?.totals).toEqual({ for: 20, against: 18, notParticipating: 0, absent: 1 });
    expect(page?.vote?.factions.map((row) => row.members)).toEqual([
      [{ name: "Bakker, Noor", vote: "for" }],
      undefined,
    ]);
  });

  it("is not there before the day from which it has effect", () => {
    const told: Told = [...start, voteOf("rejected", [faction(20, 19)], "2026-02-12")];
    expect(pageAfter(told, "2026-02-11")).toMatchObject({ vote: undefined, signals: [] });
    expect(pageAfter(told, "2026-02-12")?.vote?.outcome).toBe("rejected");
  });

  it("is the one that had effect last, not the one recorded last", () => {
    const page = pageAfter([
      ...start,
      voteOf("adopted", [faction(20, 19)], "2026-02-12"),
      voteOf("tied", [faction(19, 19)], "2026-01-15"),
    ]);
    expect([page?.vote?.outcome, page?.decision.status]).toEqual(["adopted", "adopted"]);
  });
});

describe("signals", () => {
  it.each([
    ["rejected", [19, 19], ["outcome-contradicts-votes"]],
    ["adopted", [19, 20], ["outcome-contradicts-votes"]],
    ["rejected", [20, 19], ["outcome-contradicts-votes"]],
    ["tied", [20, 19], ["outcome-contradicts-votes"]],
    ["tied", [19, 19], []],
    ["adopted", [20, 19], []],
    ["adopted-as-amended", [20, 19], []],
    ["rejected", [19, 20], []],
    ["adopted", [0, 0], []],
  ] as const)("of an outcome that is %s at %j: %j", (outcome, [yes, no], codes) => {
    expect(signals(voteOf(outcome, [faction(yes, no)]))).toEqual(codes);
  });

  it("say what the votes would give, by which article, and rest on the vote", () => {
    const page = pageAfter([...start, voteOf("rejected", [faction(19, 19)])]);
    expect(page?.signals).toEqual([
      {
        code: "outcome-contradicts-votes",
        sentence:
          "De bron noemt dit verworpen. Met 19 stemmen voor en 19 tegen zou het gestaakt zijn.",
        source: { article: "Gemeentewet artikel 32 lid 4", confidence: "text" },
        evidence: [1],
      },
    ]);
  });

  it("go once the vote is put right, and stay in what was known before", () => {
    const right: NewEvent = {
      ...voted("adopted", [faction(20, 19)], on("2026-01-15")),
      correction: { of: eventAt(1), reason: "besluitenlijst" },
    };
    const told: Told = [...start, voteOf("rejected", [faction(20, 19)]), ["motion", MOTION, right]];
    expect(pageAfter(told)?.signals).toEqual([]);
    expect(pageAfter(told, "2026-06-30", 1)?.signals).toHaveLength(1);
    expect(pageAfter(told)?.vote?.position).toBe(2);
  });

  it("count more votes than the council had seats, kept out and absent ones too", () => {
    const held = ["council", COUNCIL, election(39, "2022-03-16")] as const;
    expect(signals(held, voteOf("adopted", [faction(20, 19)]))).toEqual([]);
    expect(signals(held, voteOf("adopted", [{ ...faction(20, 19), absent: 1 }]))).toEqual([
      "more-votes-than-seats",
    ]);
    expect(signals(voteOf("adopted", [faction(200, 19)]))).toEqual([]);
  });

  it("count by the seats of the council that sits, until the new one meets (art. 18)", () => {
    const told: Told = [
      ["council", COUNCIL, election(39, "2022-03-16")],
      ["council", COUNCIL, CouncilInstalled.of({ term: "2022-2026" }, on("2022-03-30"))],
      ["council", COUNCIL, election(37, "2026-03-18")],
      ["council", COUNCIL, CouncilInstalled.of({ term: "2026-2030" }, on("2026-03-31"))],
    ];
    const vote = (date: string) => voteOf("adopted", [faction(20, 19)], date);
    expect(signals(...told, vote("2026-03-19"))).toEqual([]);
    expect(signals(...told, vote("2026-03-31"))).toEqual(["more-votes-than-seats"]);
  });
});

describe("the council that decided", () => {
  const terms: Told = [
    ["council", COUNCIL, CouncilInstalled.of({ term: "2022-2026" }, on("2022-03-30"))],
    ["council", COUNCIL, CouncilInstalled.of({ term: "2026-2030" }, on("2026-03-31"))],
  ];

  it("is named once another council sits on the date looked at", () => {
    const told: Told = [...terms, ...start, voteOf("adopted", [])];
    expect(pageAfter(told)?.decidedBy?.label).toBe("2022-2026");
    expect(pageAfter(told, "2026-03-30")?.decidedBy).toBeUndefined();
    expect(pageAfter(told, "2026-03-31")?.decidedBy?.label).toBe("2022-2026");
    expect(pageAfter([...start, voteOf("adopted", [])])?.decidedBy).toBeUndefined();
  });

  it("is the one that voted, also where another was in office at the submission", () => {
    const told: Told = [...terms, ...start, voteOf("adopted", [], "2026-04-02")];
    expect(pageAfter(told)?.decidedBy).toBeUndefined();
  });
});

describe("the history of a decision", () => {
  it("tells where it is stated that the decision has no consequence", () => {
    const say = (decision: string): NewEvent =>
      NoFollowUpStated.of(
        { decision, lane: "organisation", reason: "Het kan zoals het is." },
        on("2026-04-01"),
      );
    const told: Told = [
      ...start,
      ["council", COUNCIL, say(MOTION)],
      ["council", COUNCIL, say(subject(999))],
    ];
    const said = (asOf: string) => pageAfter(told, asOf)?.history.map(({ sentence }) => sentence);
    expect(said("2026-06-30")).toEqual([
      "Het besluit heeft bij de organisatie geen gevolg: Het kan zoals het is.",
      expect.stringContaining("Bankjes"),
    ]);
    expect(said("2026-03-31")).toHaveLength(1);
  });

  const shown = (told: Told, asOf?: string, knownAt?: number) =>
    pageAfter(told, asOf, knownAt)?.history.map(({ position, corrects, correctedBy }) => [
      position,
      corrects,
      correctedBy,
    ]);
  const again = (outcome: VoteOutcome): NewEvent => ({
    ...voted(outcome, [], on("2026-01-15")),
    correction: { of: eventAt(1), reason: "besluitenlijst" },
  });

  it("shows what was corrected and each correction, newest first", () => {
    const told: Told = [
      ...start,
      voteOf("rejected", []),
      ["motion", MOTION, again("tied")],
      ["motion", MOTION, again("adopted")],
    ];
    expect(shown(told)).toEqual([
      [3, 1, undefined],
      [2, 1, 3],
      [1, undefined, 3],
      [0, undefined, undefined],
    ]);
    expect(shown(told, "2026-06-30", 2)?.slice(0, 2)).toEqual([
      [2, 1, undefined],
      [1, undefined, 2],
    ]);
    expect(pageAfter(told)?.history[0]).toMatchObject({
      reason: "besluitenlijst",
      tone: "correction",
    });
  });

  it("keeps the events of a trace after it ended", () => {
    const told: Told = [
      ...start,
      ["goal", GOAL, GoalSet.of({ title: "Groen" }, on("2025-01-01"))],
      ["trace", subject(21), laid(MOTION, GOAL, "zitten")],
      ["trace", subject(21), TraceEnded.of({ reason: "vervallen" }, on("2026-02-01"))],
    ];
    expect(shown(told)?.map(([position]) => position)).toEqual([3, 2, 0]);
    expect(shown(told, "2026-01-31")?.map(([position]) => position)).toEqual([2, 0]);
    expect(pageAfter(told)?.restsOn).toEqual([]);
    expect(pageAfter(told)?.history[0]?.subject?.id).toBe(MOTION);
  });

  it("has each event once, and political moments since the decision exists alone", () => {
    const told: Told = [
      ["council", COUNCIL, election(39, "2022-03-16")],
      ...start,
      ["motion", FOLLOWING, submitted("Tafels", "2026-01-09")],
      ["council", COUNCIL, election(39, "2026-03-18")],
      ["motion", MOTION, motions.MotionCarriedOver.of({ term: "2026-2030" }, on("2026-03-31"))],
      ["motion", FOLLOWING, motions.MotionCarriedOver.of({ term: "2026-2030" }, on("2026-03-31"))],
    ];
    expect(shown(told)?.map(([position]) => position)).toEqual([4, 3, 1]);
  });
});
