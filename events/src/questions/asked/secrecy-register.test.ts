import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../kit/index.ts";
import { MeetingCalled } from "../../meeting/index.ts";
import {
  SecrecyImposed,
  SecrecyLifted,
  SecretGivenToCouncil,
  type Imposed,
} from "../../secrecy/index.ts";
import { ChainStory } from "../chain-testing.ts";
import { decisionRegister } from "../decision/register.ts";
import type { SecrecyRow } from "../secrecy/told.ts";
import { secrecyRegister, type SecrecyRegister } from "./secrecy-register.ts";

const on = (occurredOn: IsoDate) => ({ occurredOn });

class Story extends ChainStory {
  impose(name: string, more: Partial<Imposed>, date: IsoDate = "2026-01-10"): void {
    const said = { level: "secret", imposedBy: "college", ground: "woo-2-b", ...more } as const;
    const decision = this.id(name);
    this.record("secrecy", `${name} secret`, SecrecyImposed.of({ decision, ...said }, on(date)));
  }

  give(name: string, date: IsoDate): void {
    this.record("secrecy", `${name} secret`, SecretGivenToCouncil.of({}, on(date)));
  }

  lift(name: string, date: IsoDate): void {
    const lifted = SecrecyLifted.of({ liftedBy: "college" }, on(date));
    this.record("secrecy", `${name} secret`, lifted);
  }

  meeting(date: IsoDate): void {
    this.record(
      "meeting",
      `raad ${date}`,
      MeetingCalled.of({ title: "Raad", date, agenda: [] }, on(date)),
    );
  }

  get register(): SecrecyRegister {
    const register = secrecyRegister.answer(this.asked("2026-06-01"), {});
    if (register === undefined) throw new Error("no register");
    return register;
  }

  get row(): SecrecyRow | undefined {
    return this.register.inForce[0];
  }
}

const story = (): Story => {
  const told = new Story();
  told.motion("Grond", "2021-01-05");
  told.motion("Huur", "2021-01-05");
  return told;
};

describe("the register of secrecy", () => {
  it("names the decision, who may know it and who may lift it", () => {
    const told = story();
    told.impose("Grond", { until: "2026-09-01", fields: ["summary"] });
    expect(told.row).toMatchObject({
      subject: { id: told.id("Grond"), kind: "motion", title: "Grond" },
      until: "2026-09-01",
      knownTo: ["college"],
      mayLift: ["college"],
      overdue: false,
      ratification: { need: "none" },
    });
    told.give("Grond", "2026-02-01");
    expect(told.row).toMatchObject({ knownTo: ["college", "council"], mayLift: ["council"] });
  });

  it("names a decision also at a date before it", () => {
    const told = story();
    told.impose("Grond", {});
    const early = secrecyRegister.answer(told.asked("2020-01-01"), {});
    expect(early?.inForce[0]?.subject?.title).toBe("Grond");
  });

  it("puts first what was to be lifted by now", () => {
    const told = story();
    told.impose("Grond", { until: "2026-05-01" });
    told.impose("Huur", {});
    const { inForce, sentence } = told.register;
    expect(inForce.map(({ subject: of, overdue }) => [of?.title, overdue])).toEqual([
      ["Grond", true],
      ["Huur", false],
    ]);
    expect(sentence).toContain("bij 1 stuk is een termijn voorbij");
    told.lift("Grond", "2026-05-20");
    expect(told.register.lifted).toMatchObject([{ overdue: false, liftedOn: "2026-05-20" }]);
  });

  it("asks ratification of nothing that the law asks it of no more", () => {
    const told = story();
    told.impose("Grond", {}, "2023-04-01");
    told.give("Grond", "2023-04-02");
    expect(told.row?.ratification).toEqual({ need: "none" });
  });

  it("tells in which meeting older secrecy had to be ratified", () => {
    const told = story();
    told.impose("Grond", {}, "2022-03-01");
    expect(told.row?.ratification).toEqual({ need: "once-given" });
    for (const date of ["2022-02-10", "2022-05-12", "2022-04-14"]) told.meeting(date);
    told.give("Grond", "2022-03-20");
    expect(told.row).toMatchObject({
      ratification: { need: "missing", by: "2022-04-14" },
      overdue: true,
    });
  });

  it("takes for ratified what is said to be", () => {
    const told = story();
    told.impose("Grond", { ratifiedOn: "2022-04-14" }, "2022-03-01");
    told.give("Grond", "2022-03-20");
    expect(told.row).toMatchObject({
      ratification: { need: "done", on: "2022-04-14" },
      overdue: false,
    });
  });
});

describe("a list of decisions", () => {
  const marks = (told: Story) =>
    decisionRegister(told.asked("2026-06-01"), {}).rows.map(({ title, secrecy }) => [
      title,
      secrecy,
    ]);

  it("marks what is not public by the heaviest of its secrecies, until it is lifted", () => {
    const told = story();
    told.impose("Grond", {});
    told.impose("part", { decision: told.id("Grond"), level: "internal", fields: ["summary"] });
    expect(marks(told)).toEqual([
      ["Grond", "secret"],
      ["Huur", undefined],
    ]);
    told.lift("Grond", "2026-02-01");
    expect(marks(told)[0]).toEqual(["Grond", "internal-part"]);
  });
});
