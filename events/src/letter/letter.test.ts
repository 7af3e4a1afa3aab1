import { describe, expect, it } from "vitest";
import { given, subject, TODAY } from "../kit/testing.ts";
import { LetterSent, letterStream, sendLetter } from "./index.ts";

const letter = {
  form: "information-letter",
  title: "Stand van zaken Peperstraat",
  holders: ["H. van der Laan"],
} as const;
const sent = LetterSent.of(letter, { occurredOn: TODAY });

describe("a letter of the college", () => {
  it("is sent once, and not on a day to come", () => {
    expect(given(letterStream).when(sendLetter, letter).then([sent])).toEqual({
      status: "sent",
      since: TODAY,
    });
    given(letterStream, sent).when(sendLetter, letter).then({ code: "already-recorded" });
    given(letterStream)
      .when(sendLetter, letter, { dates: { occurredOn: "2026-12-31" } })
      .then({ code: "date-in-future", date: "2026-12-31", today: TODAY });
  });

  it("tells who informs the council", () => {
    const tell = LetterSent.summarise;
    expect([tell(letter), tell({ ...letter, form: "notification", holders: [] })]).toEqual([
      "De raad kreeg een raadsinformatiebrief van H. van der Laan: “Stand van zaken Peperstraat”.",
      "De raad kreeg een kennisgeving van het college: “Stand van zaken Peperstraat”.",
    ]);
  });

  it("decides nothing: it states no validity", () => {
    const about = { subject: subject(1), id: subject(2), from: TODAY, occurredOn: TODAY };
    const facts = LetterSent.facts(letter, about);
    expect(facts).toContainEqual({
      kind: "decision",
      decision: "letter",
      level: "executive",
      subject: subject(1),
      from: TODAY,
    });
    expect(facts.some(({ kind }) => kind === "validity")).toBe(false);
  });
});
