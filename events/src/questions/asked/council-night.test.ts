import { describe, expect, it } from "vitest";
import { ElectionHeld, MemberLeft, MembersAdmitted } from "../../council/index.ts";
import { subject } from "../../kit/testing.ts";
import {
  AgendaItemAdded,
  AgendaItemConcluded,
  AttendanceListed,
  MeetingCalled,
  MeetingCancelled,
} from "../../meeting/index.ts";
import { MotionHeldOver, MotionSubmitted, MotionVoted } from "../../motion/index.ts";
import { askedOf, on, type Told } from "../order/testing.ts";
import { councilNight, type CouncilNight } from "./council-night.ts";
import { meetings, type Meetings } from "./meetings.ts";

const COUNCIL = subject(1);
const MEETING = subject(2);
const BENCHES = subject(3);
const LIGHTS = subject(4);
const DAY = "2026-06-11";

const elected: Told[number] = [
  "council",
  COUNCIL,
  ElectionHeld.of(
    {
      seats: 5,
      results: [
        { faction: "SP", seats: 2 },
        { faction: "D66", seats: 3 },
      ],
    },
    on("2026-03-18"),
  ),
];
const called = (titles: readonly string[], date = DAY, of = MEETING): Told[number] => [
  "meeting",
  of,
  MeetingCalled.of(
    {
      title: "Raadsvergadering",
      date,
      agenda: titles.map((title, index) => ({ number: String(index + 1), title })),
    },
    on(date),
  ),
];
const handedIn = (of: string, title: string, number?: string): Told[number] => [
  "motion",
  of,
  MotionSubmitted.of({ kind: "motion", title, number, movers: [], factions: ["SP"] }, on(DAY)),
];
const voted = (outcome: "adopted" | "tied", date: string, sides = [3, 2]): Told[number] => [
  "motion",
  BENCHES,
  MotionVoted.of(
    {
      method: "show-of-hands",
      outcome,
      outcomeBasis: "stated",
      factions: [],
      totals: { for: sides[0] ?? 0, against: sides[1] ?? 0 },
    },
    on(date),
  ),
];
const meeting = (event: Told[number][2]): Told[number] => ["meeting", MEETING, event];

const ask = (told: Told, asOf?: string): CouncilNight => {
  const night = councilNight.answer(askedOf(told, asOf), { meeting: MEETING });
  if (night === undefined) throw new Error("no answer");
  return night;
};
const under = (night: CouncilNight) =>
  night.items.map(({ decisions }) => decisions.map(({ id }) => id));

describe("the agenda of a council night", () => {
  it("has under an item what its title names, by number or by whole title, and nothing else", () => {
    const night = ask([
      elected,
      called([
        "Opening",
        "26M31 Motie Bankjes in het park",
        "Motie: meer licht op straat",
        "Rondvraag",
      ]),
      handedIn(BENCHES, "Een bank in elk park", "26M31"),
      handedIn(LIGHTS, "Meer licht op straat"),
    ]);
    expect(under(night)).toEqual([[], [BENCHES], [LIGHTS], []]);
  });

  it("leaves out what was decided on another day, and keeps what was tied", () => {
    const agenda = called(["Bankjes in het park"], "2026-06-25");
    const bench = handedIn(BENCHES, "Bankjes in het park");
    expect(under(ask([elected, agenda, bench, voted("adopted", DAY)]))).toEqual([[]]);
    const again = ask([elected, agenda, bench, voted("tied", DAY, [2, 2])]);
    expect(again.items[0]?.decisions).toMatchObject([
      { id: BENCHES, status: "tied", tiedOn: DAY, done: false },
    ]);
  });

  it("takes what is recorded before what a title says", () => {
    const added = AgendaItemAdded.of(
      { number: "1", title: "Meer licht op straat", decision: BENCHES },
      on(DAY),
    );
    const night = ask([
      elected,
      called(["Meer licht op straat"]),
      handedIn(BENCHES, "Bankjes in het park"),
      handedIn(LIGHTS, "Meer licht op straat"),
      meeting(added),
    ]);
    expect(under(night)).toEqual([[BENCHES]]);
  });

  it("tells what was decided that evening, also when it is read later", () => {
    const told: Told = [
      elected,
      called(["Opening", "Bankjes in het park"]),
      handedIn(BENCHES, "Bankjes in het park"),
      voted("adopted", DAY),
      meeting(AgendaItemConcluded.of({ number: "1", title: "Opening" }, on(DAY))),
    ];
    const night = ask(told);
    expect(night.items[1]?.decisions).toMatchObject([
      {
        status: "adopted",
        votes: { for: 3, against: 2 },
        done: true,
        revision: 1,
        factions: ["SP"],
      },
    ]);
    expect(night.items[0]).toMatchObject({ concluded: true });
    expect(night.sentence).toBe(
      "Raadsvergadering op 11 juni 2026: 2 van 2 agendapunten afgehandeld.",
    );
    expect(night.evidence).toEqual([1, 3, 4]);
    expect(night.recent.map(({ position }) => position)).toEqual([3]);
    const heldOver: Told = [
      ...told.slice(0, 3),
      ["motion", BENCHES, MotionHeldOver.of({}, on(DAY))],
    ];
    expect(ask(heldOver).items[1]?.decisions).toMatchObject([{ status: "held-over", done: true }]);
  });
});

describe("the council that sits", () => {
  it("is that of the day of the meeting, less who is not on the attendance list", () => {
    const listed = AttendanceListed.of(
      { present: 4, away: [{ faction: "D66", seats: 1 }] },
      on(DAY),
    );
    const night = ask([elected, called(["Opening"]), meeting(listed)]);
    expect(night).toMatchObject({ seats: 5, sitting: 5, attendance: { present: 4 } });
    expect(night.factions).toEqual([
      { faction: "D66", seats: 3, away: 1, members: [] },
      { faction: "SP", seats: 2, away: 0, members: [] },
    ]);
  });

  it("has its members by name, and a seat that nobody holds is not sitting", () => {
    const names = ["Bakker, Noor", "Visser, Jan"];
    const night = ask([
      elected,
      ["council", COUNCIL, MembersAdmitted.of({ members: names.map((name) => ({ name, faction: "SP" })) }, on("2026-03-18"))],
      ["council", COUNCIL, MemberLeft.of({ name: "Visser, Jan" }, on("2026-05-01"))],
      called(["Opening"]),
    ]); // prettier-ignore
    expect(night.sitting).toBe(4);
    expect(night.factions[1]).toEqual({
      faction: "SP",
      seats: 1,
      away: 0,
      members: ["Bakker, Noor"],
    });
  });
});

const listed = (told: Told, asOf?: string): Meetings => {
  const list = meetings.answer(askedOf(told, asOf), {});
  if (list === undefined) throw new Error("no answer");
  return list;
};

describe("the meetings of the council", () => {
  it("are told with that of today first, then what comes, then what was", () => {
    const of = (n: number) => subject(10 + n);
    const told: Told = [
      called([], "2026-06-01", of(1)),
      called([], "2026-07-02", of(2)),
      called(["Opening"], "2026-06-30", of(3)),
      called([], "2026-09-10", of(4)),
      ["meeting", of(2), MeetingCancelled.of({}, on("2026-06-29"))],
    ];
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    const list = listed(told);
    expect(ids(list.today)).toEqual([of(3)]);
    expect(ids(list.ahead)).toEqual([of(2), of(4)]);
    expect(ids(list.past)).toEqual([of(1)]);
    expect(list.sentence).toBe(
      "Op 30 juni 2026 vergadert de raad. In het logboek staan 4 vergaderingen.",
    );
    expect(list.evidence).toEqual([2]);
    const before = listed(told, "2026-06-20");
    expect(before.sentence).toContain("vergadert de raad niet; de volgende keer is 30 juni 2026");
    expect(before.ahead[1]?.cancelled).toBe(true);
  });
});
