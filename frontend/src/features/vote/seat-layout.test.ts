import { expect, test } from "vitest";
import type { FactionRow } from "@doelspoor/events";
import { apart, layOutSeats, shortNames } from "./seat-layout.ts";

const faction = (faction: string, votes: Partial<FactionRow>): FactionRow => ({
  faction,
  for: 0,
  against: 0,
  notParticipating: 0,
  absent: 0,
  ...votes,
});
const council = [
  faction("Lindewaard Lokaal", { against: 6, absent: 1 }),
  faction("Dorpen Eerst", { for: 1, against: 1 }),
  faction("Groen & Samen", { for: 20 }),
];

test("gives every vote one seat, for on the left and against on the right", () => {
  const { seats } = layOutSeats(council, 15);
  expect(seats).toHaveLength(29);
  expect(seats.filter(({ vote }) => vote === "for")).toHaveLength(21);
  expect(seats.at(0)?.vote).toBe("for");
  expect(seats.at(-1)?.vote).toBe("against");
});

test("marks only the seats of a divided faction", () => {
  expect(layOutSeats(council, 15).seats.filter(({ divided }) => divided)).toHaveLength(2);
});

test("no two seats overlap, from a small council to the largest", () => {
  for (const count of [9, 15, 21, 29, 39, 45]) {
    const { seats, radius } = layOutSeats([faction("A", { for: count })], 5);
    for (const [index, a] of seats.entries()) {
      for (const b of seats.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${count}`).toBeGreaterThan(2 * radius);
    }
  }
});

test("shortens names, and tells apart two that would get the same letters", () => {
  const names = [
    "Liberalen Lindewaard",
    "Lindewaard Lokaal",
    "Groen & Samen",
    "VVD",
    "Ouderenbelang",
  ];
  expect([...shortNames(names).values()]).toEqual(["Lib.", "Lin.", "G&S", "VVD", "Oud."]);
});

test("draws no line when no majority can be reached", () => {
  expect(layOutSeats(council, 40).majority).toBeUndefined();
});

test("leaves out a name that would stand over that of a larger faction", () => {
  const label = (text: string, x: number) => ({ text, x, y: 100, anchor: "start" }) as const;
  expect(apart([label("Groen 6", 10), label("SP 1", 30), label("VVD 3", 200)])).toEqual([
    label("Groen 6", 10),
    label("VVD 3", 200),
  ]);
});
