import type { Right } from "@doelspoor/events";
import { describe, expect, it, test } from "vitest";
import { streamForms } from "../../forms/catalogue.ts";
import { secretNames } from "../../forms/secret-names.ts";
import {
  AT,
  beginsDecision,
  bodiesFor,
  isHiddenFrom,
  likelyOf,
  secrecyBody,
  secrecyIssues,
} from "./secrecy-part.ts";

const may =
  (...rights: readonly Right[]) =>
  (right: Right | undefined) =>
    right !== undefined && rights.includes(right);

const secret = { occurredOn: "22-11-2026", [AT.level]: "secret", [AT.ground]: "woo-2-e" };

test("secrecy can be said of what begins a decision, and of nothing else", () => {
  const streams = streamForms
    .filter((stream) => stream.commands.some((command) => beginsDecision(stream, command)))
    .map(({ name }) => name);
  for (const name of ["goal", "motion", "arrangement", "regulation", "contract"])
    expect.soft(streams).toContain(name);
  for (const name of ["access", "council", "mapping", "meeting", "secrecy", "trace"])
    expect.soft(streams).not.toContain(name);
});

describe("whoever records", () => {
  it("says it for the bodies they record for, the council first on the council's side", () => {
    expect(likelyOf(bodiesFor(may("record-council", "record-college")))).toBe("council");
    expect(bodiesFor(may("record-college"))).toEqual(["college", "mayor"]);
    expect(likelyOf(bodiesFor(may("record-college")))).toBe("college");
    expect(bodiesFor(may("propose"))).toEqual([]);
  });

  it("is told that they will not see it, where another body keeps it secret", () => {
    expect(isHiddenFrom(["griffie"], secret, "council")).toBe(false);
    expect(isHiddenFrom(["griffie"], { ...secret, [AT.body]: "mayor" }, "council")).toBe(true);
    expect(isHiddenFrom(["griffie"], { ...secret, [AT.level]: "internal" }, "college")).toBe(false);
    const part = { ...secret, [AT.body]: "mayor", [AT.scope]: "part" };
    expect(isHiddenFrom(["griffie"], part, "council")).toBe(false);
  });
});

describe("what is sent", () => {
  it("is nothing while it is public, whatever was typed before", () => {
    const draft = { ...secret, [AT.level]: "public" };
    expect(secrecyBody(draft, "council")).toEqual({});
    expect(secrecyIssues({ ...draft, [AT.ground]: "" })).toEqual([]);
  });

  it("is the level with all that is said of it", () => {
    const draft = {
      ...secret,
      [AT.existence]: "shown",
      "secrecy.description": "Over grond",
      [AT.until]: "01-02-2027",
      [AT.fields]: "title",
    };
    expect(secrecyBody(draft, "council")).toEqual({
      confidentiality: "secret",
      secrecy: {
        ground: "woo-2-e",
        imposedBy: "council",
        existence: "shown",
        description: "Over grond",
        until: "2027-02-01",
      },
    });
    expect(secrecyBody({ ...draft, [AT.scope]: "part" }, "council")).toEqual({
      confidentiality: "secret",
      secrecy: {
        ground: "woo-2-e",
        imposedBy: "council",
        fields: ["title"],
        until: "2027-02-01",
      },
    });
  });

  it("has no ground where it is internal", () => {
    const draft = { ...secret, [AT.level]: "internal", [AT.body]: "college" };
    expect(secrecyBody(draft, "council")).toEqual({
      confidentiality: "internal",
      secrecy: { imposedBy: "college" },
    });
  });
});

test("what is missing or cannot be is told beside its field", () => {
  const draft = { ...secret, [AT.ground]: "", [AT.scope]: "part", [AT.until]: "22-11-2026" };
  expect(secrecyIssues(draft)).toEqual([
    { path: AT.ground, code: "choose" },
    { path: AT.fields, code: "choose" },
    { path: AT.until, code: "date-order" },
  ]);
  expect(secrecyIssues({ ...secret, [AT.until]: "31-02-2027" })).toEqual([
    { path: AT.until, code: "date-invalid" },
  ]);
});

test("what cannot be left out of a decision cannot be chosen", () => {
  const motions = streamForms.find(({ name }) => name === "motion");
  const names = motions ? secretNames(motions) : [];
  expect(names).toContain("request");
  expect(names).not.toContain("movers");
});
