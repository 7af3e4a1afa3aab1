import { expect, test } from "vitest";
import type { Timeline, TimelineItem } from "../../api/types.ts";
import { tableRows } from "./table-rows.ts";

const item = (position: number, date: string): TimelineItem => ({
  position,
  date,
  lane: "council",
  sentence: "",
  short: "",
  tone: "act",
  onTrail: false,
});
const timeline: Timeline = {
  moment: { asOf: "2026-11-12", knownAt: 9 },
  from: "2022-01-01",
  to: "2026-11-12",
  total: 2,
  items: [item(1, "2024-03-14"), item(2, "2026-03-18")],
  months: [],
  terms: [],
  coalitions: [],
  moments: [
    { position: 2, date: "2026-03-18", label: "Verkiezing", sentence: "", kind: "election" },
    { position: 3, date: "2026-06-11", label: "Coalitie", sentence: "", kind: "coalition" },
  ],
  binned: false,
};

test("tells everything in the picture once, newest first", () => {
  expect(tableRows(timeline).map(({ key }) => key)).toEqual(["m3-0", "e2", "e1"]);
});
