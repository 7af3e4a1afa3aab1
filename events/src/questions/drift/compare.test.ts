import { describe, expect, it } from "vitest";
import { compareSlot, type SlotChange } from "./compare.ts";

const told = (change: SlotChange): string => {
  const { status, undecided } = compareSlot(change) ?? { status: "nothing", undecided: false };
  return undecided ? `${status}, to be judged` : status;
};
const measure = (before: string, now: string, direction?: string) =>
  told({ slot: "measure", before, now, direction });
const term = (before: string, now: string) => told({ slot: "term", before, now });

describe("the comparison of a slot", () => {
  it("keeps what reads the same, however it is written", () => {
    expect(told({ slot: "effect", before: "Thuis wonen.", now: "  thuis   wonen" })).toBe("kept");
    expect(told({ slot: "measure", before: "82%", now: "82 procent" })).toBe("kept");
    expect(told({ slot: "term", before: "2025–2028", now: "2025-2028" })).toBe("kept");
  });

  it("says what is not stated any more is gone", () => {
    expect(told({ slot: "effect", before: "thuis wonen" })).toBe("gone");
  });

  it("has nothing to say of what was and is not stated", () => {
    expect(told({ slot: "effect" })).toBe("nothing");
  });

  it("calls sharper what was not stated before", () => {
    expect(told({ slot: "measure", now: "8.000 uur" })).toBe("sharpened");
  });

  it("leaves words that differ to a person, however alike they are", () => {
    const change = { before: "inwoners van 80 jaar en ouder", now: "80-plussers" };
    expect(told({ slot: "targetGroup", ...change })).toBe("shifted, to be judged");
    expect(told({ slot: "effect", before: "thuis wonen", now: "thuis te wonen" })).toBe(
      "shifted, to be judged",
    );
  });

  it("compares numbers of one unit along the direction", () => {
    expect(measure("80 procent", "82%", "meer")).toBe("sharpened");
    expect(measure("82 procent", "80 procent", "meer")).toBe("widened");
    expect(measure("28 dagen", "21 dagen", "minder")).toBe("sharpened");
    expect(measure("21 dagen", "28 dagen", "minder")).toBe("widened");
    expect(measure("8.000 uur", "6.400 uur", "meer")).toBe("widened");
    expect(measure("77,5 procent", "77,50 procent", "meer")).toBe("kept");
  });

  it("does not compare numbers of other units, without a direction, or more than one", () => {
    expect(measure("82 procent", "8.000 uur", "meer")).toBe("shifted, to be judged");
    expect(measure("8.000 uur", "6.400 uur")).toBe("shifted, to be judged");
    expect(measure("8.000 uur", "6.400 uur", "vast aantal")).toBe("shifted, to be judged");
    expect(measure("van 76 naar 82 procent", "82 procent", "meer")).toBe("shifted, to be judged");
    expect(measure("merkbaar meer", "82 procent", "meer")).toBe("shifted, to be judged");
  });

  it("compares terms by their last day", () => {
    expect(term("2027-12-31", "eind 2027")).toBe("kept");
    expect(term("31 december 2027", "2025–2027")).toBe("kept");
    expect(term("eind 2027", "2025–2028")).toBe("widened");
    expect(term("eind 2027", "oktober 2024")).toBe("sharpened");
    expect(term("februari 2024", "29 februari 2024")).toBe("kept");
    expect(term("eind 2027", "zo snel als het kan")).toBe("shifted, to be judged");
    expect(term("2027-02-30", "2027-02-28")).toBe("shifted, to be judged");
  });
});
