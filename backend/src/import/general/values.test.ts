import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BallotBox } from "./ballot-box.ts";
import { readDate } from "./dates.ts";
import { factionsIn, peopleIn } from "./lists.ts";
import { knownOutcome } from "./outcomes.ts";
import { castVotes } from "./votes.ts";

const today = "2026-11-22";

const days = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli"];
const LATER = ["augustus", "september", "oktober", "november", "december"];

const parts = (day: string) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month, date, name: [...MONTHS, ...LATER][Number(month) - 1] ?? "" };
};

describe("a date", () => {
  it("reads as the same day in whatever notation", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, date, name } = parts(day);
        const written = [
          `${date}-${month}-${year}`,
          `${String(Number(date))}.${String(Number(month))}.${year}`,
          `${date}-${month}-${year} 19:30`,
          `${day}T12:00:00Z`,
          `${String(Number(date))} ${name} ${year}`,
          `${year}${month}${date}`,
          String(Math.round(Date.parse(day) / 86_400_000) + 25_569),
        ];
        for (const text of written) expect(readDate(text, { today })).toBe(day);
        expect(readDate(`${month}/${date}/${year}`, { today, order: "mdy" })).toBe(day);
        expect(readDate(`${date}/${month}/${year}`, { today, order: "dmy" })).toBe(day);
      }),
    );
  });

  it.each(["31-02-2026", "2026-13-01", "03/04/2026", "morgen", "12345678901"])(
    "%s is none",
    (text) => {
      expect(() => readDate(text, { today })).toThrow();
    },
  );
});

const names = fc.uniqueArray(
  fc.constantFrom("VVD", "D66", "SP", "Fractie Jansen", "Lijst Pietersen", "50PLUS", "GroenLinks"),
  { minLength: 1 },
);

describe("a list", () => {
  it("reads the same in whatever notation", () => {
    fc.assert(
      fc.property(names, (list) => {
        const quoted = list.map((name) => `'${name}'`).join(", ");
        const written = [
          list,
          JSON.stringify(list),
          `{${quoted}}`,
          `[${quoted}]`,
          ...[";", ",", " | ", "\n"].map((sign) => list.join(sign)),
        ];
        for (const value of written) expect(factionsIn(value)).toEqual(list);
      }),
    );
  });

  it.each([
    [
      "A. Jansen (VVD) en B. de Vries (D66)",
      [
        ["A. Jansen", "VVD"],
        ["B. de Vries", "D66"],
      ],
    ],
    ["Groot, Anna de", [["Anna de Groot"]]],
    ["Jansen, Pietersen", [["Jansen"], ["Pietersen"]]],
    ["Geen", []],
  ])("%s names people", (text, people) => {
    const found = peopleIn(text).map(({ name, faction }) =>
      faction === undefined ? [name] : [name, faction],
    );
    expect(found).toEqual(people);
  });
});

describe("votes in a text", () => {
  const told = (text: string) => {
    const box = new BallotBox("stemming");
    const isRead = castVotes(box, text);
    const { factions, stances, totals } = box.ballot();
    const seats = factions.map(
      (vote) => `${vote.faction} ${String(vote.for)}-${String(vote.against)}`,
    );
    return {
      isRead,
      seats,
      stances: stances.map(({ faction, side }) => `${faction} ${side}`),
      totals,
    };
  };

  it.each([
    ["Voor: D66 (3), SP (1); tegen: VVD (5)", ["D66 3-0", "SP 1-0", "VVD 0-5"], []],
    ["VVD verdeeld 3 voor 2 tegen; D66 voor", ["VVD 3-2"], ["D66 for"]],
    [
      "Voor: D66, SP. Tegen: VVD, CDA en PVV",
      [],
      ["CDA against", "D66 for", "PVV against", "SP for", "VVD against"],
    ],
  ])("%s", (text, seats, stances) => {
    expect(told(text)).toMatchObject({ isRead: true, seats, stances });
  });

  it.each(["voor 23, tegen 14", "23-14", "aangenomen met 23 stemmen voor en 14 tegen"])(
    "%s counts all",
    (text) => {
      expect(told(text).totals).toEqual({ for: 23, against: 14 });
    },
  );

  it.each(["unaniem", "79% Voor", "D66 (3), SP (1)", "Aangenomen"])(
    "%s says nothing of sides",
    (text) => {
      expect(told(text)).toMatchObject({ isRead: false, seats: [], stances: [] });
    },
  );
});

describe("a word for an outcome", () => {
  it.each([
    ["Aangenomen", "adopted"],
    ["niet aangenomen", "rejected"],
    ["Unaniem aangenomen.", "adopted"],
    ["gewijzigd aangenomen", "adopted-as-amended"],
    ["stemmen staken", "tied"],
    ["overgenomen", "taken-over"],
    ["Nog niet afgedaan", "open"],
    ["doorgeschoven", undefined],
  ])("%s means %s", (word, outcome) => {
    expect(knownOutcome(word)).toBe(outcome);
  });
});
