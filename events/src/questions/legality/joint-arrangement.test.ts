import { describe, expect, it } from "vitest";
import * as arrangements from "../../arrangement/index.ts";
import { subject } from "../../kit/testing.ts";
import { codesOf, on, seenOf, type Told } from "./testing.ts";

type Draft = Parameters<typeof arrangements.ArrangementDraftSent.of>[0];

describe("L9: time for the council's view of a joint arrangement", () => {
  const GR = subject(6);
  const draft = (more: Partial<Draft> = {}): Told[number] => [
    "arrangement",
    GR,
    arrangements.ArrangementDraftSent.of(
      {
        kind: "regeling",
        title: "Regeling zorg",
        body: "executive",
        receivedOn: "2026-01-01",
        ...more,
      },
      on("2026-01-01"),
    ),
  ];
  const view = (date: string): Told[number] => [
    "arrangement",
    GR,
    arrangements.ArrangementViewGiven.of({ given: true }, on(date)),
  ];
  const consent = (given: boolean, date = "2026-02-01"): Told[number] => [
    "arrangement",
    GR,
    arrangements.ArrangementConsentGiven.of({ given }, on(date)),
  ];
  const adopted = (date: string): Told[number] => [
    "arrangement",
    GR,
    arrangements.ArrangementAdopted.of({}, on(date)),
  ];
  const codes = (...told: Told) => codesOf(told, GR);

  it("is 8 weeks for an arrangement, unless the view came first (Wgr art. 1 lid 2–3)", () => {
    expect(codes(draft(), consent(true), adopted("2026-02-26"))).toEqual(["joint-without-view"]);
    expect(codes(draft(), consent(true), adopted("2026-02-27"))).toEqual([]);
    expect(codes(draft(), view("2026-01-20"), consent(true), adopted("2026-02-10"))).toEqual([]);
    expect(codes(draft(), consent(true))).toEqual([]);
    expect(codes(draft(), view("2026-02-11"), consent(true), adopted("2026-02-10"))).toEqual([
      "joint-without-view",
    ]);
  });

  it("comes before consent, which an arrangement needs as well (Wgr art. 1 lid 4)", () => {
    expect(codes(draft(), adopted("2026-03-10"))).toEqual(["joint-without-consent"]);
    expect(codes(draft(), consent(false), adopted("2026-03-10"))).toEqual([
      "joint-without-consent",
    ]);
    expect(codes(draft(), consent(true, "2026-03-11"), adopted("2026-03-10"))).toEqual([
      "joint-without-consent",
    ]);
    expect(codes(draft({ body: "council" }), adopted("2026-01-10"))).toEqual([]);
  });

  it("is 12 weeks for a budget before it is offered, also after an early view (Wgr art. 35)", () => {
    const budget = draft({ kind: "begroting", body: "joint-body" });
    expect(codes(budget, adopted("2026-03-27"))).toEqual([]);
    const [seen] = seenOf([budget, view("2026-02-01"), adopted("2026-03-26")], GR);
    expect([seen?.code, seen?.source.article, seen?.evidence]).toEqual([
      "joint-without-view",
      "Wgr artikel 35",
      [0, 1, 2],
    ]);
  });

  it("has no period of the law for another decision, but a view is asked (Wgr art. 10 lid 5)", () => {
    const decision = (viewBefore?: string) =>
      draft({ kind: "besluit", body: "joint-body", viewBefore });
    expect(codes(decision(), adopted("2026-06-01"))).toEqual(["joint-without-view"]);
    expect(codes(decision(), view("2026-01-05"), adopted("2026-01-06"))).toEqual([]);
    expect(codes(decision("2026-02-01"), adopted("2026-02-01"))).toEqual(["joint-without-view"]);
    expect(codes(decision("2026-02-01"), adopted("2026-02-02"))).toEqual([]);
  });
});
