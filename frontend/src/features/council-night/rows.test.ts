import { describe, expect, test } from "vitest";
import type { CouncilNight, NightDecision, NightItem } from "@doelspoor/events";
import { agendaIn } from "./agenda-text.ts";
import { goingOn } from "./entries.ts";
import type { Queued, Step } from "./outbox-store.ts";
import { nextOpen, nextRow, rowsOf, saidIn } from "./rows.ts";

const decision = (id: string, done: boolean): NightDecision => ({
  id,
  kind: "motion",
  title: id,
  date: "2026-06-11",
  status: done ? "adopted" : "submitted",
  revision: 0,
  factions: [],
  movers: [],
  votedFor: [],
  done,
  statusAt: 1,
});
const item = (title: string, more: Partial<NightItem> = {}): NightItem => ({
  title,
  concluded: false,
  decisions: [],
  ...more,
});
const night: CouncilNight = {
  moment: { asOf: "2026-06-11", knownAt: 10 },
  sentence: "",
  evidence: [],
  meeting: { id: "m", title: "Raad", date: "2026-06-11", status: "called", revision: 0 },
  seats: 3,
  sitting: 3,
  factions: [],
  recent: [],
  items: [
    item("Opening", { concluded: true }),
    item("Moties", { decisions: [decision("a", true), decision("b", false)] }),
    item("Sluiting"),
  ],
};
const entry = (row: string, more: Partial<Queued> = {}): Queued => ({
  seq: 1,
  municipality: "gm0479",
  meeting: "m",
  row,
  title: "",
  act: "adopted",
  steps: [],
  ...more,
});
const problem = { status: 422, title: "", detail: "", code: "x", errors: [] };
const states = (...of: Parameters<typeof rowsOf>) => rowsOf(...of).map(({ state }) => state);

describe("the rows of an agenda", () => {
  test("are its items, and under an item its decisions, each with how far it is", () => {
    expect(states(night, [], new Map())).toEqual(["done", "done", "open", "open"]);
    expect(states(night, [entry("b")], new Map())[2]).toBe("waiting");
    expect(states(night, [entry("b", { problem })], new Map())[2]).toBe("refused");
  });

  test("are done once they are sent, also before the page has heard of it", () => {
    expect(states(night, [], new Map([["b", 11]]))[2]).toBe("done");
    expect(states(night, [], new Map([["b", 9]]))[2]).toBe("open");
  });

  test("are gone along from one that is open to the next", () => {
    const rows = rowsOf(night, [], new Map());
    expect(nextOpen(rows)?.key).toBe("b");
    expect(nextOpen(rows, "b")?.title).toBe("Sluiting");
    expect(nextOpen(rows, rows[3]?.key)?.key).toBe("b");
    expect(nextRow(rows, "a")?.key).toBe("b");
    expect(nextRow(rows, rows[3]?.key ?? "")).toBeUndefined();
  });
});

describe("a title", () => {
  test("says what kind of decision it is, and its number", () => {
    expect(saidIn("26M34 Motie Vreemd Parkeren")).toEqual({ kind: "motion", number: "26M34" });
    expect(saidIn("Amendement A26-031: lagere belasting")).toEqual({
      kind: "amendment",
      number: "A26-031",
    });
    expect(saidIn("Jaarstukken 2025")).toEqual({ kind: "proposal" });
  });
});

describe("an agenda that is typed", () => {
  test("has an item a line, with the numbers it gives or else numbered in order", () => {
    expect(agendaIn("Opening\n\n Sluiting ")).toEqual([
      { number: "1", title: "Opening" },
      { number: "2", title: "Sluiting" },
    ]);
    expect(agendaIn("1. Opening\n3.1 Motie 26M3\nSluiting")).toEqual([
      { number: "1", title: "Opening" },
      { number: "3.1", title: "Motie 26M3" },
      { title: "Sluiting" },
    ]);
  });
});

describe("steps that are sent anew after a refusal", () => {
  const step = (path: string, key: string, position?: number): Step => ({
    path,
    command: {},
    key,
    ...(position !== undefined && { receipt: { id: "x", position, revision: 0 } }),
  });
  test("leave out what was recorded", () => {
    const before = [step("motions", "1", 5), step("motions/{id}/vote-on-motion", "2")];
    const anew = [step("motions", "3"), step("motions/{id}/vote-on-motion", "4")];
    expect(goingOn(before, anew).map(({ key }) => key)).toEqual(["1", "4"]);
    expect(goingOn(before, [step("motions/a/hold-over-motion", "5")])[0]?.key).toBe("5");
  });
});
