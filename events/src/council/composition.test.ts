import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewEvent } from "../kit/index.ts";
import { decideAny, given, TODAY } from "../kit/testing.ts";
import * as councils from "./index.ts";
import { councilOn, councilStream } from "./index.ts";

const ELECTED = "2022-03-16";
const INSTALLED = "2022-03-30";
const on = (occurredOn: string) => ({ occurredOn });
const at = (occurredOn: string) => ({ dates: on(occurredOn) });
const seats = (factions: Readonly<Record<string, number>>) =>
  Object.entries(factions).map(([faction, held]) => ({ faction, seats: held }));

const members = [
  { name: "Bakker", faction: "SP" },
  { name: "Visser", faction: "VVD" },
  { name: "Dijk", faction: "SP" },
];
const elected = councils.ElectionHeld.of(
  { seats: 11, results: [...seats({ VVD: 5, SP: 4, CDA: 2 }), { faction: "Nul", seats: 0 }] },
  on(ELECTED),
);
const installed = councils.CouncilInstalled.of({ term: "2022-2026" }, on(INSTALLED));
const admitted = councils.MembersAdmitted.of({ members }, on(INSTALLED));
const start = [elected, installed, admitted];
const council = (...more: readonly NewEvent[]) => given(councilStream, ...start, ...more);
const heldOn = (state: councils.CouncilState, date: string) =>
  Object.fromEntries(councilOn(state, date).factions.map(({ faction, seats: n }) => [faction, n]));

describe("the council on a day", () => {
  it("has the seats of the election before its term began", () => {
    const { state } = council();
    expect(councilOn(state, TODAY)).toMatchObject({
      term: { label: "2022-2026", from: INSTALLED },
      seats: 11,
      vacant: 0,
      factions: seats({ VVD: 5, SP: 4, CDA: 2 }),
      members: members.map((member) => ({ ...member, from: INSTALLED })),
      aldermen: [],
      mayorReplacesCollege: false,
    });
  });

  it("is the old one until the new one meets (Gemeentewet art. 18)", () => {
    const next = councils.ElectionHeld.of(
      { seats: 11, results: seats({ CDA: 11 }) },
      on("2026-03-18"),
    );
    const meets = councils.CouncilInstalled.of({ term: "2026-2030" }, on("2026-04-01"));
    const { state } = council(next, meets);
    expect(heldOn(state, "2026-03-31")).toEqual({ VVD: 5, SP: 4, CDA: 2 });
    expect(heldOn(state, "2026-04-01")).toEqual({ CDA: 11 });
    expect(councilOn(state, "2026-03-31").members).toHaveLength(3);
    expect(councilOn(state, "2026-04-01").members).toEqual([]);
  });

  it("counts its members where no election is recorded", () => {
    const { state } = given(councilStream, admitted);
    expect(councilOn(state, TODAY)).toMatchObject({
      seats: undefined,
      factions: seats({ SP: 2, VVD: 1 }),
    });
    expect(councilOn(state, "2022-03-29").factions).toEqual([]);
  });
});

describe("a member", () => {
  it("is admitted once, and does not add a seat", () => {
    council()
      .when(councils.admitMembers, { members: [{ name: "Visser", faction: "CDA" }] })
      .then({ code: "member-already-seated", name: "Visser" });
    const twice = [{ name: "Peeters", faction: "CDA" }, { name: "Peeters", faction: "CDA" }]; // prettier-ignore
    council().when(councils.admitMembers, { members: twice }).then({ code: "member-already-seated", name: "Peeters" }); // prettier-ignore
    const one = { members: twice.slice(1) };
    const state = council().when(councils.admitMembers, one).then([councils.MembersAdmitted.of(one, on(TODAY))]); // prettier-ignore
    expect(heldOn(state, TODAY)).toEqual({ VVD: 5, SP: 4, CDA: 2 });
  });

  it("leaves a seat vacant until a successor takes it", () => {
    const left = councils.MemberLeft.of({ name: "Bakker" }, on("2024-01-18"));
    const state = council()
      .when(councils.releaseMember, { name: "Bakker" }, at("2024-01-18"))
      .then([left]);
    expect(heldOn(state, "2024-01-17")).toEqual({ VVD: 5, SP: 4, CDA: 2 });
    expect(heldOn(state, "2024-01-18")).toEqual({ VVD: 5, SP: 3, CDA: 2 });
    expect(councilOn(state, "2024-01-18").vacant).toBe(1);
    const successor = councils.MembersAdmitted.of({ members: [{ name: "Yang", faction: "SP" }] }, on("2024-02-01")); // prettier-ignore
    const after = council(left, successor).state;
    expect(councilOn(after, "2024-02-01")).toMatchObject({ vacant: 0, factions: seats({ VVD: 5, SP: 4, CDA: 2 }) }); // prettier-ignore
  });

  it("leaves once, from a seat, and not before it was taken", () => {
    const refusal = (name: string) => ({ code: "member-not-seated", name }) as const;
    const left = councils.MemberLeft.of({ name: "Bakker" }, on("2024-01-18"));
    council().when(councils.releaseMember, { name: "Peeters" }).then(refusal("Peeters"));
    council(left).when(councils.releaseMember, { name: "Bakker" }).then(refusal("Bakker"));
    council().when(councils.releaseMember, { name: "Bakker" }, at("2022-03-29")).then(refusal("Bakker")); // prettier-ignore
  });

  it("that switches faction keeps the seat (Gemeentewet art. 27)", () => {
    const input = { name: "Bakker", faction: "CDA" };
    const state = council()
      .when(councils.switchFaction, input, at("2024-03-14"))
      .then([councils.MemberSwitched.of(input, on("2024-03-14"))]);
    expect(heldOn(state, "2024-03-13")).toEqual({ VVD: 5, SP: 4, CDA: 2 });
    expect(heldOn(state, "2024-03-14")).toEqual({ VVD: 5, SP: 3, CDA: 3 });
    const factionOn = (date: string) =>
      councilOn(state, date).members.find(({ name }) => name === "Bakker")?.faction;
    expect([factionOn("2024-03-13"), factionOn("2024-03-14")]).toEqual(["SP", "CDA"]);
  });

  it("switches from a seat to another faction that is there", () => {
    const switching = (name: string, faction: string) =>
      council().when(councils.switchFaction, { name, faction });
    switching("Bakker", "Nul").then({ code: "faction-unknown", faction: "Nul" });
    switching("Bakker", "SP").then({ code: "faction-already-there", faction: "SP" });
    switching("Peeters", "CDA").then({ code: "member-not-seated", name: "Peeters" });
  });

  it("may be an alderman for a time as well (Gemeentewet art. 13 lid 2, 36b lid 2; L13)", () => {
    const { state } = council(
      councils.AldermanAppointed.of({ name: "Bakker", portfolios: [] }, on("2022-05-19")),
    );
    const { members: sitting, aldermen } = councilOn(state, TODAY);
    expect(sitting.map(({ name }) => name)).toContain("Bakker");
    expect(aldermen.map(({ name }) => name)).toEqual(["Bakker"]);
  });
});

describe("a faction", () => {
  it("is formed by members who take their seats along", () => {
    const input = { name: "Groep Bakker", members: ["Bakker", "Visser"] };
    const state = council()
      .when(councils.formFaction, input, at("2024-03-14"))
      .then([councils.FactionFormed.of(input, on("2024-03-14"))]);
    expect(heldOn(state, TODAY)).toEqual({ VVD: 4, SP: 3, CDA: 2, "Groep Bakker": 2 });
    council().when(councils.formFaction, { ...input, name: "CDA" }).then({ code: "faction-already-there", faction: "CDA" }); // prettier-ignore
    council().when(councils.formFaction, { name: "Nieuw", members: ["Peeters"] }).then({ code: "member-not-seated", name: "Peeters" }); // prettier-ignore
  });

  it("keeps its seats, members and place in the coalition under another name", () => {
    const coalition = councils.CoalitionFormed.of({ name: "Samen", factions: ["SP", "VVD"] }, on("2022-05-19")); // prettier-ignore
    const input = { faction: "SP", name: "Lokaal" };
    const state = council(coalition)
      .when(councils.renameFaction, input, at("2024-03-14"))
      .then([councils.FactionRenamed.of(input, on("2024-03-14"))]);
    const { factions, members: sitting, coalition: running } = councilOn(state, TODAY);
    expect(factions).toEqual(seats({ VVD: 5, Lokaal: 4, CDA: 2 }));
    expect(sitting.filter(({ faction }) => faction === "Lokaal")).toHaveLength(2);
    expect(running?.factions).toEqual(["Lokaal", "VVD"]);
    expect(councilOn(state, "2024-03-13").coalition?.factions).toEqual(["SP", "VVD"]);
    council().when(councils.renameFaction, { faction: "SP", name: "VVD" }).then({ code: "faction-already-there", faction: "VVD" }); // prettier-ignore
    council().when(councils.renameFaction, { faction: "Nul", name: "X" }).then({ code: "faction-unknown", faction: "Nul" }); // prettier-ignore
  });

  it.each([
    ["a new one", "Samen", { VVD: 5, Samen: 6 }],
    ["one of them", "SP", { VVD: 5, SP: 6 }],
  ])("that merges goes on under the name of %s", (_what, name, expected) => {
    const input = { factions: ["SP", "CDA"], name };
    const state = council()
      .when(councils.mergeFactions, input, at("2024-03-14"))
      .then([councils.FactionsMerged.of(input, on("2024-03-14"))]);
    expect(heldOn(state, TODAY)).toEqual(expected);
  });

  it("merges with factions that are there, under a name that is free", () => {
    const merging = (factions: string[], name: string) =>
      council().when(councils.mergeFactions, { factions, name });
    merging(["SP", "D66"], "Samen").then({ code: "faction-unknown", faction: "D66" });
    merging(["SP", "CDA"], "VVD").then({ code: "faction-already-there", faction: "VVD" });
    expect(councils.mergeFactions.input.safeParse({ factions: ["SP"], name: "X" }).success).toBe(false); // prettier-ignore
  });

  it("splits into parts that are no more than it has", () => {
    const parts = [{ name: "Groep Visser", seats: 2, members: ["Visser"] }];
    const state = council()
      .when(councils.splitFaction, { faction: "VVD", parts }, at("2024-03-14"))
      .then([councils.FactionSplit.of({ faction: "VVD", parts }, on("2024-03-14"))]);
    expect(heldOn(state, TODAY)).toEqual({ SP: 4, VVD: 3, CDA: 2, "Groep Visser": 2 });
    const splitting = (faction: string, name: string, held: number) =>
      council().when(councils.splitFaction, { faction, parts: [{ name, seats: held }] });
    splitting("VVD", "Groep", 6).then({ code: "seats-do-not-add-up", seats: 5, sum: 6 });
    splitting("D66", "Groep", 1).then({ code: "faction-unknown", faction: "D66" });
    splitting("VVD", "CDA", 1).then({ code: "faction-already-there", faction: "CDA" });
  });

  const name = fc.constantFrom("SP", "VVD", "CDA", "Nul", "Groep", "Lokaal");
  const person = fc.constantFrom("Bakker", "Visser", "Dijk", "Yang");
  const day = fc.constantFrom("2022-03-30", "2023-06-01", "2024-03-14", TODAY);
  const shift = fc.oneof(
    fc.record({ members: fc.tuple(fc.record({ name: person, faction: name })) }).map((data) => [councils.admitMembers, data] as const),
    fc.record({ name: person }).map((data) => [councils.releaseMember, data] as const),
    fc.record({ name: person, faction: name }).map((data) => [councils.switchFaction, data] as const),
    fc.record({ name, members: fc.tuple(person) }).map((data) => [councils.formFaction, data] as const),
    fc.record({ faction: name, name }).map((data) => [councils.renameFaction, data] as const),
    fc.record({ factions: fc.tuple(name, name), name }).map((data) => [councils.mergeFactions, data] as const),
    fc.record({ faction: name, parts: fc.tuple(fc.record({ name, seats: fc.nat({ max: 3 }) })) }).map((data) => [councils.splitFaction, data] as const),
  ); // prettier-ignore

  it("never wins or loses a seat that is not another's: all seats together stay as elected", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(shift, day), { maxLength: 12 }), (told) => {
        const happened: NewEvent[] = [];
        for (const [[command, data], date] of told) {
          const { state } = council(...happened);
          const context = { municipality: "gm0479", dates: on(date), today: TODAY, kindOf: () => undefined }; // prettier-ignore
          const decided = decideAny(command, { state, body: data, context });
          if (decided?.accepted !== true) continue;
          happened.push(...decided.events);
          accepted += 1;
        }
        const { state } = council(...happened);
        for (const date of ["2022-03-30", "2023-06-01", "2024-03-14", TODAY]) {
          const { factions, vacant } = councilOn(state, date);
          expect(factions.reduce((sum, each) => sum + each.seats, vacant)).toBe(11);
        }
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

describe("a coalition that changes", () => {
  const formed = councils.CoalitionFormed.of({ name: "Samen", factions: ["SP", "VVD"] }, on("2022-05-19")); // prettier-ignore
  const change = (input: { joined: string[]; left: string[] }, date = TODAY) =>
    council(formed).when(councils.changeCoalition, input, at(date));

  it("loses and gains factions, under its own name", () => {
    const input = { joined: ["CDA"], left: ["VVD"] };
    const state = change(input, "2024-02-01").then([councils.CoalitionChanged.of(input, on("2024-02-01"))]); // prettier-ignore
    expect(councilOn(state, "2024-01-31").coalition?.factions).toEqual(["SP", "VVD"]);
    expect(councilOn(state, "2024-02-01").coalition).toMatchObject({ name: "Samen", factions: ["SP", "CDA"] }); // prettier-ignore
  });

  it("is there, is left by its own factions and joined by others", () => {
    const [joined, left] = [[], []];
    council().when(councils.changeCoalition, { joined, left }).then({ code: "not-recorded" });
    change({ joined, left }, "2022-05-18").then({ code: "not-recorded" });
    change({ joined, left: ["CDA"] }).then({ code: "faction-unknown", faction: "CDA" });
    change({ joined: ["SP"], left }).then({ code: "faction-already-there", faction: "SP" });
  });
});
