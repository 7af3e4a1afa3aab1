import { describe, expect, it } from "vitest";
import type { NewEvent } from "../kit/index.ts";
import { given, TODAY } from "../kit/testing.ts";
import * as councils from "./index.ts";
import { councilOn, councilStream } from "./index.ts";

const on = (occurredOn: string) => ({ occurredOn });
const at = (occurredOn: string) => ({ dates: on(occurredOn) });
const appointed = (name: string, date: string, more: object = {}): NewEvent =>
  councils.AldermanAppointed.of({ name, portfolios: ["zorg"], ...more }, on(date));
const pending = appointed("Yilmaz", "2026-05-21", { acceptance: "pending" });
const inOffice = given(councilStream, appointed("Yilmaz", "2022-05-19"));
const namesOn = (state: councils.CouncilState, date: string) =>
  councilOn(state, date).aldermen.map(({ name }) => name);

describe("an appointment", () => {
  it("is of effect from the acceptance (Gemeentewet art. 37–41)", () => {
    const accepted = councils.AldermanAccepted.of({ name: "Yilmaz" }, on("2026-05-28"));
    const state = given(councilStream, pending)
      .when(councils.acceptAppointment, { name: "Yilmaz" }, at("2026-05-28"))
      .then([accepted]);
    expect(namesOn(state, "2026-05-27")).toEqual([]);
    expect(namesOn(state, "2026-05-28")).toEqual(["Yilmaz"]);
    expect(councilOn(state, TODAY).aldermen[0]?.portfolios).toEqual(["zorg"]);
  });

  it("is accepted once, and only where it waits for that", () => {
    const refusal = { code: "not-recorded" } as const;
    const accepted = councils.AldermanAccepted.of({ name: "Yilmaz" }, on("2026-05-28"));
    inOffice.when(councils.acceptAppointment, { name: "Yilmaz" }).then(refusal);
    given(councilStream, pending, accepted)
      .when(councils.acceptAppointment, { name: "Yilmaz" })
      .then(refusal);
    given(councilStream, pending)
      .when(councils.dismissAlderman, { name: "Yilmaz" })
      .then({ code: "nobody-in-office", name: "Yilmaz" });
  });

  it("is decided in secret: it takes totals and no votes of factions or members (art. 31)", () => {
    const totals = { for: 24, against: 12, blank: 2, invalid: 1 };
    const parsed = councils.appointAlderman.input.safeParse({
      name: "Yilmaz",
      portfolios: [],
      totals,
      factions: [{ faction: "SP", for: 1 }],
    });
    expect(parsed.data).toEqual({ name: "Yilmaz", portfolios: [], totals });
  });
});

describe("an alderman who goes", () => {
  it("gives notice on one day and leaves on another (Gemeentewet art. 43)", () => {
    const input = { name: "Yilmaz", endsOn: "2025-06-08" };
    const state = inOffice
      .when(councils.resignAlderman, input, at("2025-05-08"))
      .then([councils.AldermanResigned.of(input, on("2025-05-08"))]);
    expect(namesOn(state, "2025-06-07")).toEqual(["Yilmaz"]);
    expect(namesOn(state, "2025-06-08")).toEqual([]);
  });

  it("stays until the departure is recorded where the end is not known", () => {
    const resigned = councils.AldermanResigned.of({ name: "Yilmaz" }, on("2025-05-08"));
    const notice = given(councilStream, appointed("Yilmaz", "2022-05-19"), resigned);
    expect(namesOn(notice.state, TODAY)).toEqual(["Yilmaz"]);
    const gone = { name: "Yilmaz", reason: "de opvolger nam de benoeming aan" };
    const state = notice
      .when(councils.releaseAlderman, gone, at("2025-05-22"))
      .then([councils.AldermanLeft.of(gone, on("2025-05-22"))]);
    expect(namesOn(state, "2025-05-22")).toEqual([]);
  });

  it("does not leave before the notice", () => {
    inOffice
      .when(councils.resignAlderman, { name: "Yilmaz", endsOn: "2025-05-07" }, at("2025-05-08"))
      .then({ code: "date-before-start", date: "2025-05-07", start: "2025-05-08" });
  });

  it("is dismissed by a decision of its own (Gemeentewet art. 49)", () => {
    const input = { name: "Yilmaz", totals: { for: 24, against: 12, blank: 3 } };
    const state = inOffice
      .when(councils.dismissAlderman, input, at("2025-06-12"))
      .then([councils.AldermanDismissed.of(input, on("2025-06-12"))]);
    expect(namesOn(state, "2025-06-11")).toEqual(["Yilmaz"]);
    expect(namesOn(state, "2025-06-12")).toEqual([]);
    expect(councils.AldermanDismissed.summarise(input)).toBe(
      "De raad ontsloeg wethouder Yilmaz, met 24 stemmen voor en 12 tegen.",
    );
  });

  it.each([councils.resignAlderman, councils.dismissAlderman])(
    "was in office",
    ({ decide, ...command }) => {
      inOffice
        .when({ ...command, decide }, { name: "Bos" })
        .then({ code: "nobody-in-office", name: "Bos" });
      inOffice
        .when({ ...command, decide }, { name: "Yilmaz" }, at("2022-05-18"))
        .then({ code: "date-before-start", date: "2022-05-18", start: "2022-05-19" });
    },
  );
});

describe("the portfolios of an alderman", () => {
  it("change from a day on, and the office goes on", () => {
    const input = { name: "Yilmaz", portfolios: ["jeugd", "wonen"] };
    const state = inOffice
      .when(councils.changePortfolio, input, at("2024-01-01"))
      .then([councils.AldermanPortfolioChanged.of(input, on("2024-01-01"))]);
    const portfoliosOn = (date: string) => councilOn(state, date).aldermen[0]?.portfolios;
    expect(portfoliosOn("2023-12-31")).toEqual(["zorg"]);
    expect(portfoliosOn("2024-01-01")).toEqual(["jeugd", "wonen"]);
    expect(councilOn(state, TODAY).aldermen[0]?.since).toBe("2022-05-19");
    inOffice
      .when(councils.changePortfolio, { name: "Bos", portfolios: [] })
      .then({ code: "nobody-in-office", name: "Bos" });
  });
});

describe("a college after elections (Gemeentewet art. 42)", () => {
  const installed = councils.CouncilInstalled.of({ term: "2026-2030" }, on("2026-04-01"));
  const old = [
    appointed("Yilmaz", "2022-05-19"),
    councils.AldermanPortfolioChanged.of({ name: "Yilmaz", portfolios: [] }, on("2026-04-15")),
    appointed("Bos", "2022-05-19"),
  ];
  const next = appointed("Peeters", "2026-05-21");

  it("stays in office next to the new council until the new aldermen accepted (lid 1)", () => {
    const stepDown = given(councilStream, ...old.slice(0, 1), installed, ...old.slice(1), next);
    expect(namesOn(stepDown.state, TODAY).toSorted()).toEqual(["Bos", "Peeters", "Yilmaz"]);
    const state = stepDown
      .when(councils.letAldermenStepDown, {}, at("2026-05-21"))
      .then([councils.AldermenSteppedDown.of({}, on("2026-05-21"))]);
    expect(namesOn(state, "2026-05-20").toSorted()).toEqual(["Bos", "Yilmaz"]);
    expect(namesOn(state, "2026-05-21")).toEqual(["Peeters"]);
  });

  it("steps down only where some of before are left", () => {
    given(councilStream, installed, next)
      .when(councils.letAldermenStepDown, {})
      .then({ code: "not-recorded" });
  });

  it("is replaced by the mayor and comes back (lid 2)", () => {
    const replaced = councils.CollegeReplacedByMayor.of({}, on("2025-06-13"));
    const restored = councils.CollegeRestored.of({}, on("2025-07-03"));
    const state = given(councilStream, replaced)
      .when(councils.restoreCollege, {}, at("2025-07-03"))
      .then([restored]);
    const replacedOn = (date: string) => councilOn(state, date).mayorReplacesCollege;
    expect(["2025-06-12", "2025-06-13", "2025-07-02", "2025-07-03"].map(replacedOn)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    given(councilStream, replaced)
      .when(councils.replaceCollege, {})
      .then({ code: "already-recorded" });
    given(councilStream).when(councils.restoreCollege, {}).then({ code: "not-recorded" });
    given(councilStream, replaced, restored)
      .when(councils.replaceCollege, {}, at("2025-07-02"))
      .then({ code: "date-before-start", date: "2025-07-02", start: "2025-07-03" });
  });
});
