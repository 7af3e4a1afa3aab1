import type { Right } from "@doelspoor/events";
import { describe, expect, it } from "vitest";
import type { Api } from "../../api/client.ts";
import { actsOn, maySee } from "./secrecy-rights.ts";

const row: Api["SecrecyRow"] = {
  id: "1",
  decision: "2",
  level: "secret",
  imposedBy: "het college",
  body: "college",
  imposedIn: "3",
  mayLift: ["college"],
  knownTo: ["college"],
  ratification: { need: "none" },
  overdue: false,
  sentence: "",
};
const may =
  (...rights: readonly Right[]) =>
  (right: Right | undefined) =>
    right !== undefined && rights.includes(right);
const secretariat = may("record-college");
const griffie = may("record-college", "record-council");

describe("secrecy in force", () => {
  it("is lifted, or given to the council, by who records for the body that imposed it", () => {
    expect(actsOn(row, secretariat)).toEqual(["lift", "give"]);
    expect(actsOn(row, may("audit"))).toEqual([]);
  });

  it("is lifted for the council alone once the council has it", () => {
    const given = { ...row, givenToCouncilOn: "2026-01-01", mayLift: ["council" as const] };
    expect(actsOn(given, secretariat)).toEqual([]);
    expect(actsOn(given, griffie)).toEqual(["lift"]);
  });

  it("is ratified where that was asked and is not recorded", () => {
    const missing = { ...row, ratification: { need: "missing" as const } };
    expect(actsOn(missing, secretariat)).toEqual(["lift", "give", "ratify"]);
    expect(actsOn({ ...missing, liftedOn: "2026-01-01" }, secretariat)).toEqual([]);
  });

  it("that is internal is made public", () => {
    expect(actsOn({ ...row, level: "internal" }, secretariat)).toEqual(["lift-internal"]);
  });
});

describe("what it is about", () => {
  it("is seen by the circles that may know it", () => {
    expect(maySee(["secretariat"], row)).toBe(true);
    expect(maySee(["griffie"], row)).toBe(false);
    expect(maySee(["auditor"], row)).toBe(true);
    expect(maySee([], row)).toBe(false);
  });
});
