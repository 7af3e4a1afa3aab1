import { describe, expect, it } from "vitest";
import { given, TODAY } from "../kit/testing.ts";
import {
  callMeeting,
  cancelMeeting,
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
