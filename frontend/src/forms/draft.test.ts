import { MotionSubmitted, MotionVoted, ResolutionTaken } from "@doelspoor/events";
import { expect, test } from "vitest";
import {
  addRow,
  dropBlankRows,
  readDraft,
  removeRow,
  tidySum,
  writeDraft,
  type Draft,
} from "./draft.ts";
import { checkDraft } from "./issues.ts";
import { fieldsOf } from "./schema.ts";

const motion = fieldsOf(MotionSubmitted.schema);
const vote = fieldsOf(MotionVoted.schema);

const submitted = {
  kind: "motion",
  title: "Langer thuis",
  movers: [{ name: "A. Bos", faction: "Dorpen Eerst" }, { name: "C. Dam" }],
  factions: ["Dorpen Eerst", "Groen & Samen"],
  meetingDate: "2026-11-12",
};

test("reads back the data it wrote", () => {
  expect(readDraft({ fields: motion }, writeDraft(motion, submitted)).value).toEqual(submitted);
});

test("an empty form names every field that must be filled, in one go", () => {
  const { issues } = checkDraft({ fields: motion, schema: MotionSubmitted.schema }, {});
  expect(issues).toEqual([
    { path: "kind", code: "choose" },
    { path: "title", code: "missing" },
  ]);
});

test("a date that does not exist and a text that is too long are named by their fields", () => {
  const draft: Draft = {
    ...writeDraft(motion, submitted),
    meetingDate: "31-02-2026",
    "movers.1.name": "x".repeat(201),
  };
  expect(checkDraft({ fields: motion, schema: MotionSubmitted.schema }, draft).issues).toEqual([
    { path: "meetingDate", code: "date-invalid" },
    { path: "movers.1.name", code: "too-long", bound: 200 },
  ]);
});

test("rows that are taken out or left blank close up", () => {
  const draft: Draft = writeDraft(motion, submitted);
  addRow(draft, "movers");
  removeRow(draft, "movers", 0);
  dropBlankRows(draft, motion);
  expect(readDraft({ fields: motion }, draft).value).toMatchObject({
    movers: [{ name: "C. Dam" }],
  });
});

test("a faction of which nothing is counted has no vote; an empty count is none", () => {
  const draft: Draft = {
    "factions#": "2",
    "factions.0.faction": "Dorpen Eerst",
    "factions.0.for": "3",
    "factions.1.faction": "Groen & Samen",
  };
  expect(readDraft({ fields: vote }, draft).value).toEqual({
    factions: [{ faction: "Dorpen Eerst", for: 3, against: 0, notParticipating: 0, absent: 0 }],
  });
});

test("an optional group stays out while only its factions are listed", () => {
  const fields = fieldsOf(ResolutionTaken.schema);
  const draft: Draft = { "vote.factions#": "1", "vote.factions.0.faction": "Dorpen Eerst" };
  expect(readDraft({ fields }, draft).value).toEqual({});
});

test("euros are read as the Dutch write them", () => {
  const fields = fieldsOf(ResolutionTaken.schema);
  expect(readDraft({ fields }, { amount: "€ 1.250,50" }).value).toEqual({ amount: 1250.5 });
});

test("a sum that was recorded is shown with its thousands set apart, and so is one that was typed", () => {
  const fields = fieldsOf(ResolutionTaken.schema);
  expect(writeDraft(fields, { amount: 450_000 })["amount"]).toBe("450.000");
  expect(["1250,5", "€ 450000", "1,234", "veel", ""].map(tidySum)).toEqual([
    "1.250,50",
    "450.000",
    "1,234",
    "veel",
    "",
  ]);
});
