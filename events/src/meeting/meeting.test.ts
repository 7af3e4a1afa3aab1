import { describe, expect, it } from "vitest";
import { given, subject, TODAY } from "../kit/testing.ts";
import {
  addAgendaItem,
  AgendaItemAdded,
  AgendaItemConcluded,
  AttendanceListed,
  callMeeting,
  cancelMeeting,
  concludeAgendaItem,
  listAttendance,
  MeetingCalled,
  MeetingCancelled,
  meetingStream,
} from "./index.ts";

const now = { occurredOn: TODAY };
const meeting = { title: "Raadsvergadering", date: "2026-07-02", agenda: [{ title: "Opening" }] };
const called = MeetingCalled.of(meeting, now);
const cancelled = MeetingCancelled.of({ reason: "ijzel" }, now);

describe("a meeting", () => {
  it("is called once, also for a day to come", () => {
    const ahead = { occurredOn: "2026-07-02" };
    const state = given(meetingStream)
      .when(callMeeting, meeting, { dates: ahead })
      .then([MeetingCalled.of(meeting, ahead)]);
    expect(state.status).toBe("called");
    given(meetingStream, called).when(callMeeting, meeting).then({ code: "already-recorded" });
  });

  it("is told with its documents where it has any", () => {
    const about = { title: "Brief", address: "https://voorbeeld.nl/1", agendaItem: "1. Opening" };
    const { call } = given(meetingStream)
      .when(callMeeting, { ...meeting, documents: [about] })
      .then([MeetingCalled.of({ ...meeting, documents: [about] }, now)]);
    expect(call?.documents).toEqual([about]);
    expect(MeetingCalled.summarise({ ...meeting, documents: [about] })).toMatch(
      / met 1 agendapunt en 1 document\.$/,
    );
    expect(MeetingCalled.summarise(meeting)).toMatch(/ met 1 agendapunt\.$/);
    const wrong = { ...meeting, documents: [{ ...about, address: "zaak 12" }] };
    expect(callMeeting.input.safeParse(wrong).success).toBe(false);
  });

  it("is cancelled once, after it is called", () => {
    const state = given(meetingStream, called)
      .when(cancelMeeting, { reason: "ijzel" })
      .then([cancelled]);
    expect(state.status).toBe("cancelled");
    given(meetingStream).when(cancelMeeting, {}).then({ code: "not-recorded" });
    given(meetingStream, called, cancelled)
      .when(cancelMeeting, {})
      .then({
        code: "step-not-allowed",
        step: "cancel",
        status: "cancelled",
        allowedFrom: ["called"],
      });
    given(meetingStream, called, cancelled)
      .when(callMeeting, meeting)
      .then({ code: "already-recorded" });
  });

  it("is not cancelled on a day to come", () => {
    given(meetingStream, called)
      .when(cancelMeeting, {}, { dates: { occurredOn: "2026-07-01" } })
      .then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
  });

  it("has times of the clock and a date that exists", () => {
    const takes = (part: object) => callMeeting.input.safeParse({ ...meeting, ...part }).success;
    expect(takes({ start: "19:30", end: "00:15" })).toBe(true);
    expect(takes({ start: "24:00" })).toBe(false);
    expect(takes({ start: "7:30" })).toBe(false);
    expect(takes({ date: "2026-02-31" })).toBe(false);
  });
});

describe("the agenda of a meeting", () => {
  const agenda = ["1", "2.1", "2.10", "3"].map((number) => ({ number, title: `Punt ${number}` }));
  const withAgenda = MeetingCalled.of(
    { ...meeting, agenda: [...agenda, { number: "4", title: "Sluiting" }] },
    now,
  );
  const titlesAfter = (item: { number?: string; title: string }) =>
    given(meetingStream, withAgenda)
      .when(addAgendaItem, item)
      .then([AgendaItemAdded.of(item, now)])
      .items.map(({ title }) => title);

  it("takes an item where its number belongs, else last before the closing", () => {
    expect(titlesAfter({ number: "2.9", title: "Nieuw" }).indexOf("Nieuw")).toBe(2);
    expect(titlesAfter({ number: "3.1", title: "Nieuw" }).indexOf("Nieuw")).toBe(4);
    expect(titlesAfter({ title: "Nieuw" }).slice(-2)).toEqual(["Nieuw", "Sluiting"]);
  });

  it("takes a decision under an item that is there, once", () => {
    const item = { number: "3", title: "Punt 3", decision: subject(7) };
    const added = AgendaItemAdded.of(item, now);
    const { items } = given(meetingStream, withAgenda, added)
      .when(addAgendaItem, item)
      .then([added]);
    expect(items).toHaveLength(5);
    expect(items[3]?.decisions).toEqual([subject(7)]);
  });

  it("says which items the meeting is done with", () => {
    const done = { number: "1", title: "Punt 1", note: "kort" };
    const { items } = given(meetingStream, withAgenda)
      .when(concludeAgendaItem, done)
      .then([AgendaItemConcluded.of(done, now)]);
    expect(items[0]).toMatchObject({ concluded: true, note: "kort" });
    expect(items[1]?.concluded).toBe(false);
  });

  it("is not changed once the meeting is cancelled", () => {
    given(meetingStream, withAgenda, cancelled)
      .when(addAgendaItem, { title: "Nieuw" })
      .then({
        code: "step-not-allowed",
        step: "addItem",
        status: "cancelled",
        allowedFrom: ["called"],
      });
  });
});

describe("the attendance list", () => {
  it("counts as it was listed last", () => {
    const [first, last] = [26, 28].map((present) =>
      AttendanceListed.of({ present, away: [{ faction: "SP", seats: 29 - present }] }, now),
    );
    if (!first || !last) throw new Error("two lists");
    const { attendance } = given(meetingStream, called, first)
      .when(listAttendance, last.data)
      .then([last]);
    expect(attendance).toEqual({ present: 28, away: [{ faction: "SP", seats: 1 }] });
  });
});
