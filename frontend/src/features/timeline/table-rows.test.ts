import { expect, test } from "vitest";
import type { Timeline, TimelineItem } from "@doelspoor/events";
import { tableRows } from "./table-rows.ts";

const item = (position: number, date: string): TimelineItem => ({
  position,
  date,
  lane: "council",
  sentence: "",
  label: "",
  tone: "act",
  onTrail: false,
});
const timeline: Timeline = {
  moment: { asOf: "2026-11-12", knownAt: 9 },
  total: 2,
  items: [item(1, "2024-03-14"), item(2, "2026-03-18")],
  kinds: [],
  portfolios: [],
  factions: [],
  targetGroups: [],
  neighbourhoods: [],
  goals: [],
  months: [],
  terms: [],
  coalitions: [],
  moments: [
    { position: 2, date: "2026-03-18", label: "Verkiezing", sentence: "", kind: "election" },
    { position: 3, date: "2026-06-11", label: "Coalitie", sentence: "", kind: "coalition" },
  ],
};

test("tells everything in the picture once, newest first", () => {
  expect(tableRows(timeline).map(({ key }) => key)).toEqual(["m3-0", "e2", "e1"]);
});
