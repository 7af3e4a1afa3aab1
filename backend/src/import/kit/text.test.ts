import { describe, expect, it } from "vitest";
import { agendaItemIn } from "../ibabs/agenda-item.ts";
import { numberIn, personName, personNames, titleKey } from "./text.ts";
import { factionVotes, seatsIn } from "./votes.ts";

describe("a person's name", () => {
  it.each([
    ["Groot, Anna de", "Anna de Groot"],
    ["Veer, Julie van &#39;t", "Julie van 't Veer"],
    ["Sahin, Erdogan (raadslid account)", "Erdogan Sahin"],
    ["Karst, Rob(Raadslid account)", "Rob Karst"],
    ["Doeves - de Boer, Marianne", "Marianne Doeves - de Boer"],
    ["T.J.E.M.  Gunsing", "T.J.E.M. Gunsing"],
  ])("%s reads %s", (written, name) => {
    expect(personName(written)).toBe(name);
  });

  it("stands on a line of its own; nobody is nobody", () => {
    expect(personNames("A. de Groot\r\nH.Stokebrand\r\n")).toEqual(["A. de Groot", "H.Stokebrand"]);
    expect(personNames("Geen")).toEqual([]);
    expect(personNames(null)).toEqual([]);
  });
});

describe("a title", () => {
  it.each([
    ["26M48 Motie Een fietsstraatje erbij", "26M48"],
    ["25M110 (herstemming) Motie", "25M110"],
    ["26A16-gewijzigd Amendement", "26A16"],
    ["Motie 12 Twee parkeertarieven", undefined],
    ["2024-05-28 Motie", undefined],
    ["26M48x", undefined],
  ])("%s has the number %s", (title, number) => {
    expect(numberIn(title)).toBe(number);
  });

  it("is the same whatever its blanks, entities, case and order number", () => {
    expect(titleKey("OV1:  Motie A &amp; B")).toBe(titleKey("motie a & b "));
    expect(titleKey("Motie A")).not.toBe(titleKey("Motie AB"));
  });
});

describe("an agenda item", () => {
  it.each([
    [
      "Raadsvergadering 01-07-2026 4.2. Poller",
      { meetingDate: "2026-07-01", item: "4.2. Poller", title: "Poller" },
    ],
    [
      "Zaanstad Beraad Zaal 4 11-05-2021 1. Rondvraag",
      { meetingDate: "2021-05-11", item: "1. Rondvraag", title: "Rondvraag" },
    ],
    ["Raadsvergadering 01-07-2026", { meetingDate: "2026-07-01" }],
    ["Raadsvergadering 31-02-2025 1. X", { item: "Raadsvergadering 31-02-2025 1. X" }],
    ["", {}],
    [null, {}],
  ])("%j reads %j", (text, item) => {
    expect(agendaItemIn(text)).toEqual(item);
  });
});

describe("a list of votes", () => {
  it("is read with its blanks, entities and dashes", () => {
    expect([
      ...seatsIn("GROENLINKS – PvdA (6), CDA  (1), Raadslid K&#246;seglu - Raadsleden  (1)"),
    ]).toEqual([
      ["GROENLINKS – PvdA", 6],
      ["CDA", 1],
      ["Raadslid Köseglu - Raadsleden", 1],
    ]);
  });

  it("keeps a name with brackets whole", () => {
    expect([...seatsIn("Groep (oud, nieuw) (2)")]).toEqual([["Groep (oud, nieuw)", 2]]);
  });

  it("gives a faction on both sides one row", () => {
    const rows = factionVotes({ for: seatsIn("FvD (1)"), against: seatsIn("FvD (2)") });
    expect(rows).toEqual([{ faction: "FvD", for: 1, against: 2, notParticipating: 0, absent: 0 }]);
  });
});
