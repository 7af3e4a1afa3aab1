import { describe, expect, it } from "vitest";
import type { NewEvent } from "../kit/index.ts";
import { eventAt, given, TODAY } from "../kit/testing.ts";
import * as councils from "./index.ts";
import { councilStream, runsOn } from "./index.ts";

const on = (occurredOn: string) => ({ occurredOn });
const at = (occurredOn: string) => ({ dates: on(occurredOn) });
const election = (seats: readonly number[], total = seats.reduce((sum, n) => sum + n, 0)) => ({
  seats: total,
  results: seats.map((won, index) => ({ faction: `Lijst ${String(index + 1)}`, seats: won })),
});
const installed = (term: string, date: string): NewEvent =>
  councils.CouncilInstalled.of({ term }, on(date));
const formed = (name: string, date: string): NewEvent =>
  councils.CoalitionFormed.of({ name, factions: ["SP", "VVD"] }, on(date));
const appointed = (name: string, date: string): NewEvent =>
  councils.AldermanAppointed.of({ name, portfolios: ["zorg"] }, on(date));

describe("an election", () => {
  it("has seats that add up", () => {
    given(councilStream)
      .when(councils.holdElection, election([20, 19], 39))
      .then([councils.ElectionHeld.of(election([20, 19], 39), on(TODAY))]);
    given(councilStream)
      .when(councils.holdElection, election([20, 18], 39))
      .then({ code: "seats-do-not-add-up", seats: 39, sum: 38 });
    given(councilStream)
      .when(councils.holdElection, election([20, 20], 39))
      .then({ code: "seats-do-not-add-up", seats: 39, sum: 40 });
  });

  it("is recorded once a day", () => {
    const held = given(councilStream, councils.ElectionHeld.of(election([39]), on("2022-03-16")));
    held
      .when(councils.holdElection, election([39]), at("2022-03-16"))
      .then({ code: "already-recorded" });
    held
      .when(councils.holdElection, election([37]), at("2026-03-18"))
      .then([councils.ElectionHeld.of(election([37]), on("2026-03-18"))]);
  });

  it("takes its place by date, also when it is recorded later than its successor", () => {
    const state = given(councilStream, councils.ElectionHeld.of(election([37]), on("2026-03-18")))
      .when(councils.holdElection, election([39]), at("2022-03-16"))
      .then([councils.ElectionHeld.of(election([39]), on("2022-03-16"))]);
    expect(state.elections.map(({ date }) => date)).toEqual(["2022-03-16", "2026-03-18"]);
  });

  it("does not lie in the future", () => {
    given(councilStream)
      .when(councils.holdElection, election([39]), at("2030-03-20"))
      .then({ code: "date-in-future", date: "2030-03-20", today: TODAY });
  });
});

describe("a council's term", () => {
  const running = given(councilStream, installed("2018-2022", "2018-03-29"));

  it("ends the one before on the day it starts (Gemeentewet art. 18)", () => {
    const { terms } = running
      .when(councils.installCouncil, { term: "2022-2026" }, at("2022-03-30"))
      .then([installed("2022-2026", "2022-03-30")]);
    expect(terms).toEqual([
      { label: "2018-2022", from: "2018-03-29", to: "2022-03-30" },
      { label: "2022-2026", from: "2022-03-30" },
    ]);
  });

  it.each(["2018-03-29", "2018-03-28", "2014-03-27"])(
    "that starts on %s overlaps the running one (L13)",
    (from) => {
      running
        .when(councils.installCouncil, { term: "2018-2022" }, at(from))
        .then({ code: "terms-overlap", from, running: "2018-03-29" });
    },
  );

  it("runs from its first day up to the day on which the next one starts", () => {
    const term = { from: "2018-03-29", to: "2022-03-30" };
    expect(
      ["2018-03-28", "2018-03-29", "2022-03-29", "2022-03-30"].map((date) => runsOn(term, date)),
    ).toEqual([false, true, true, false]);
    expect(runsOn({ from: "2022-03-30" }, "2999-01-01")).toBe(true);
  });
});

describe("a coalition", () => {
  it("ends the one before, or ends by itself", () => {
    const { coalitions } = given(councilStream, formed("Samen", "2022-05-19"))
      .when(councils.formCoalition, { name: "Verder", factions: ["SP", "VVD"] }, at("2024-02-01"))
      .then([formed("Verder", "2024-02-01")]);
    expect(coalitions.map(({ to }) => to)).toEqual(["2024-02-01", undefined]);
    const ended = councils.CoalitionEnded.of({ reason: "breuk" }, on("2024-02-01"));
    given(councilStream, formed("Samen", "2022-05-19"))
      .when(councils.endCoalition, { reason: "breuk" }, at("2024-02-01"))
      .then([ended]);
    given(councilStream, formed("Samen", "2022-05-19"), ended)
      .when(councils.endCoalition, { reason: "nog eens" })
      .then({ code: "not-recorded" });
    given(councilStream)
      .when(councils.endCoalition, { reason: "breuk" })
      .then({ code: "not-recorded" });
  });

  it("does not end, nor make place for another, before it began", () => {
    const coalition = given(councilStream, formed("Samen", "2022-05-19"));
    const tooEarly = {
      code: "date-before-start",
      date: "2022-05-18",
      start: "2022-05-19",
    } as const;
    coalition.when(councils.endCoalition, { reason: "breuk" }, at("2022-05-18")).then(tooEarly);
    coalition
      .when(councils.formCoalition, { name: "Verder", factions: ["SP"] }, at("2022-05-18"))
      .then(tooEarly);
  });

  it("has a faction at least", () => {
    const input = { name: "Leeg", factions: [] };
    expect(councils.formCoalition.input.safeParse(input).success).toBe(false);
  });
});

describe("an alderman", () => {
  const inOffice = given(
    councilStream,
    appointed("Yilmaz", "2022-05-19"),
    appointed("Bos", "2022-05-19"),
  );
  const left = councils.AldermanLeft.of({ name: "Yilmaz", reason: "ontslag" }, on("2025-01-16"));

  it("leaves alone, once, and only from office", () => {
    const { aldermen } = inOffice
      .when(councils.releaseAlderman, { name: "Yilmaz", reason: "ontslag" }, at("2025-01-16"))
      .then([left]);
    expect(aldermen.map(({ name, to }) => [name, to])).toEqual([
      ["Yilmaz", "2025-01-16"],
      ["Bos", undefined],
    ]);
    given(councilStream, appointed("Yilmaz", "2022-05-19"), left)
      .when(councils.releaseAlderman, { name: "Yilmaz", reason: "nog eens" })
      .then({ code: "nobody-in-office", name: "Yilmaz" });
    inOffice
      .when(councils.releaseAlderman, { name: "Peeters", reason: "ontslag" })
      .then({ code: "nobody-in-office", name: "Peeters" });
  });

  it("does not leave before the appointment", () => {
    inOffice
      .when(councils.releaseAlderman, { name: "Yilmaz", reason: "ontslag" }, at("2022-05-18"))
      .then({ code: "date-before-start", date: "2022-05-18", start: "2022-05-19" });
  });

  it("may come back", () => {
    const { aldermen } = given(councilStream, appointed("Yilmaz", "2022-05-19"), left)
      .when(councils.appointAlderman, { name: "Yilmaz", portfolios: ["zorg"] }, at("2026-05-20"))
      .then([appointed("Yilmaz", "2026-05-20")]);
    expect(aldermen.map(({ from, to }) => [from, to])).toEqual([
      ["2022-05-19", "2025-01-16"],
      ["2026-05-20", undefined],
    ]);
  });
});

describe("a municipality's log", () => {
  const source = { system: "iBabs", host: "zaanstad.bestuurlijkeinformatie.nl" };
  const proposal = {
    spelling: "GROENLINKS",
    faction: "GroenLinks",
    reason: "hoofdletters",
    count: 3,
  };
  const proposed = councils.SpellingProposed.of(proposal, on(TODAY));

  it("starts once", () => {
    const name = { name: "Zaanstad", example: false };
    const started = councils.MunicipalityRegistered.of(name, on(TODAY));
    const state = given(councilStream).when(councils.registerMunicipality, name).then([started]);
    expect(state).toMatchObject(name);
    given(councilStream, started)
      .when(councils.registerMunicipality, name)
      .then({ code: "already-recorded" });
  });

  it("connects a source once", () => {
    const connected = councils.SourceConnected.of(source, on(TODAY));
    given(councilStream).when(councils.connectSource, source).then([connected]);
    given(councilStream, connected)
      .when(councils.connectSource, source)
      .then({ code: "already-recorded" });
  });

  it("judges a spelling that was proposed, and may judge it again", () => {
    const judged = (verdict: "confirmed" | "rejected") => ({ spelling: "GROENLINKS", verdict });
    given(councilStream)
      .when(councils.judgeSpelling, judged("confirmed"))
      .then({ code: "spelling-unknown", spelling: "GROENLINKS" });
    const confirmed = councils.SpellingJudged.of(judged("confirmed"), on(TODAY));
    const state = given(councilStream, proposed)
      .when(councils.judgeSpelling, judged("confirmed"))
      .then([confirmed]);
    expect(state.spellings).toEqual([{ ...proposal, status: "confirmed" }]);
    const after = given(councilStream, proposed, confirmed)
      .when(councils.judgeSpelling, judged("rejected"))
      .then([councils.SpellingJudged.of(judged("rejected"), on(TODAY))]);
    expect(after.spellings).toEqual([{ ...proposal, status: "rejected" }]);
  });

  it("proposes a spelling once", () => {
    given(councilStream, proposed)
      .when(councils.proposeSpelling, proposal)
      .then({ code: "already-recorded" });
  });

  it("keeps elections in order of date after one of them is corrected", () => {
    const events = [
      councils.ElectionHeld.of(election([39]), on("2022-03-16")),
      councils.ElectionHeld.of(election([37]), on("2026-03-18")),
    ];
    const state = given(councilStream, ...events)
      .whenCorrecting({
        of: eventAt(0),
        reason: "jaartal",
        data: election([39]),
        ...on("2026-05-01"),
      })
      .then([
        {
          ...councils.ElectionHeld.of(election([39]), on("2026-05-01")),
          correction: { of: eventAt(0), reason: "jaartal" },
        },
      ]);
    expect(state.elections.map(({ seats }) => seats)).toEqual([37, 39]);
  });
});
