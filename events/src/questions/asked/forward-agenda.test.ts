import { expect, it } from "vitest";
import { CommitmentMade } from "../../commitment/index.ts";
import { ContractNoticeGiven, ContractSigned } from "../../contract/index.ts";
import { subject } from "../../kit/testing.ts";
import { MeetingCalled } from "../../meeting/index.ts";
import * as regulations from "../../regulation/index.ts";
import { askedOf, goalOf, on, type Told } from "../order/testing.ts";
import { forwardAgenda } from "./forward-agenda.ts";

const [CONTRACT, RULE] = [subject(1), subject(2)];

const TOLD: Told = [
  ["contract", CONTRACT, ContractSigned.of({ title: "Thuishulp", party: "Zorg", kind: "services", signedBy: "mayor", value: 1000, end: "2026-12-31" }, on("2025-01-01"))], // prettier-ignore
  ["contract", subject(3), ContractSigned.of({ title: "Oud", party: "Zorg", kind: "services", signedBy: "mayor", value: 1000, end: "2026-01-31" }, on("2025-01-01"))], // prettier-ignore
  ["regulation", RULE, regulations.RegulationAdopted.of({ kind: "by-law", title: "Uitstallingen", reviewOn: "2026-09-01" }, on("2025-01-01"))], // prettier-ignore
  ["regulation", RULE, regulations.RegulationPublished.of({ medium: "municipal-gazette" }, on("2025-01-02"))], // prettier-ignore
  ["regulation", RULE, regulations.RegulationEnteredIntoForce.of({}, on("2025-01-03"))],
  ["commitment", subject(4), CommitmentMade.of({ title: "Brief", body: "mayor", holder: "de burgemeester", term: "2026-09-15" }, on("2026-01-01"))], // prettier-ignore
  ["commitment", subject(5), CommitmentMade.of({ title: "Te laat", body: "mayor", holder: "de burgemeester", term: "2026-02-15" }, on("2026-01-01"))], // prettier-ignore
  ["meeting", subject(6), MeetingCalled.of({ title: "Raad", date: "2026-07-02", agenda: [] }, on("2026-06-20"))], // prettier-ignore
  goalOf(subject(7), "2025-01-01"),
];

const ask = (told: Told, until?: string) => {
  const answer = forwardAgenda.answer(askedOf(told), { until });
  if (answer === undefined) throw new Error("no answer");
  return answer;
};

it("names by month what is due, and nothing that is past", () => {
  const answer = ask(TOLD);
  expect(
    answer.months.map(({ month, rows }) => [month, rows.map(({ date, reason }) => [date, reason])]),
  ).toEqual([
    ["2026-07", [["2026-07-02", "meeting"]]],
    ["2026-09", [["2026-09-01", "review"], ["2026-09-15", "commitment"]]],
    ["2026-12", [["2026-12-31", "contract-end"]]],
    ["2028-01", [["2028-01-01", "goal"]]],
  ]); // prettier-ignore
  expect(answer.sentence).toBe(
    "Vanaf 30 juni 2026 staan er 5 data op de termijnagenda; de eerste is 2 juli 2026.",
  );
  expect(answer.months[1]?.rows[1]).toMatchObject({ holder: "de burgemeester", evidence: [5] });
});

it("ends where it is asked to end", () => {
  expect(ask(TOLD, "2026-09-01").total).toBe(2);
});

it("names the last day of a contract that was given notice", () => {
  const notice = ContractNoticeGiven.of(
    { by: "municipality", end: "2026-10-31" },
    on("2026-06-01"),
  );
  const { months } = ask([...TOLD, ["contract", CONTRACT, notice]]);
  const rows = months.flatMap(({ rows: due }) => due);
  expect(rows.find(({ decision }) => decision?.id === CONTRACT)).toMatchObject({
    date: "2026-10-31",
    reason: "notice-given",
  });
});

it("says so where nothing is due", () => {
  expect(ask([]).sentence).toBe(
    "Vanaf 30 juni 2026 staat er geen datum in het logboek waarop iets klaar moet zijn.",
  );
});
