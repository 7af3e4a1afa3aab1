import { describe, expect, it } from "vitest";
import { given, TODAY } from "../kit/testing.ts";
import {
  defaultPhrases,
  LexiconRevised,
  lexiconStream,
  reviseLexicon,
  saysNothing,
} from "./index.ts";

const now = { occurredOn: TODAY };
const list = { phrases: ["maatwerk"], reason: "de raad koos zijn eigen woorden" };

describe("the list of empty phrases", () => {
  it("is given whole, as often as needed", () => {
    const revised = LexiconRevised.of(list, now);
    given(lexiconStream).when(reviseLexicon, list).then([revised]);
    given(lexiconStream, revised).when(reviseLexicon, list).then([revised]);
  });

  it("is not revised in the future, nor before its first revision", () => {
    given(lexiconStream)
      .when(reviseLexicon, list, { dates: { occurredOn: "2026-07-01" } })
      .then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
    given(lexiconStream, LexiconRevised.of(list, now))
      .when(reviseLexicon, list, { dates: { occurredOn: "2026-01-01" } })
      .then({ code: "date-before-start", date: "2026-01-01", start: TODAY });
  });

  it("has something in it", () => {
    const takes = (phrases: readonly string[]) =>
      reviseLexicon.input.safeParse({ ...list, phrases }).success;
    expect([takes(["maatwerk"]), takes([]), takes([" "])]).toEqual([true, false, false]);
  });
});

describe("a text", () => {
  it.each([
    "Doen wat nodig is",
    "doen wat nodig is.",
    "DOÉN  wat—nodig ís!",
    "Wij doen wat er nodig is, met maatwerk",
    "maatwerk",
    "Maatwerk leveren voor onze inwoners",
    "Inzetten op integraal versterken",
    "Zorgen voor samenhang en verbinding",
    "Meer maatwerk",
    "de inwoner staat centraal",
    "…",
    "",
  ])("says nothing: “%s”", (text) => {
    expect(saysNothing(text, defaultPhrases, ["er nodig is"])).toBe(true);
  });

  it.each([
    "Maatwerk, zodat niemand langer dan een week op hulp wacht",
    "Doen wat nodig is tegen vallen",
    "Versterken van de dijk",
    "De integraalrekening van 10 leerlingen",
    "Maatwerkvoorziening",
    "Meer ouderen wonen zelfstandig",
    "Versterkend onderwijs",
    "82 procent",
  ])("says something: “%s”", (text) => {
    expect(saysNothing(text, defaultPhrases)).toBe(false);
  });

  it("is read in every way that phrases overlap", () => {
    expect(saysNothing("rood groen blauw", ["rood groen", "rood", "groen blauw"])).toBe(true);
    expect(saysNothing("rood groen blauw", ["rood groen", "groen"])).toBe(false);
  });

  it("says more by a list that says less", () => {
    expect(saysNothing("maatwerk", [])).toBe(false);
    expect(saysNothing("maatwerk", ["", "—", "Maatwerk!"])).toBe(true);
  });
});
