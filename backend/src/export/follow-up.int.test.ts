import { AldermanAppointed, CommitmentMade, Dossier, streamName, type NewEvent, type RecordedEvent } from "@doelspoor/events"; // prettier-ignore
import { afterAll, expect, test } from "vitest";
import { Workbook } from "../import/general/workbook.ts";
import { temporaryFolder } from "../import/testing/import-into.ts";
import { followUp } from "./follow-up.ts";
import { exportedDecisions } from "./kit/decisions.ts";

const files = temporaryFolder();
afterAll(files.remove);

const id = (number: number): string => `00000000-0000-4000-8000-00000000000${String(number)}`;

const recorded = (stream: string, position: number, event: NewEvent): RecordedEvent => ({
  id: `10000000-0000-4000-8000-00000000000${String(position)}`,
  version: 1,
  stream: streamName(stream, "gm0479", id(position)),
  revision: 0,
  position,
  municipality: "gm0479",
  recordedAt: "2026-01-01T00:00:00.000Z",
  actor: { id: "griffie", role: "griffie" },
  confidentiality: "public",
  ...event,
});

/** The rows of the workbook of what is open in the summer of 2026. */
const rowsOf = async (dossier: Dossier, chosen: Readonly<Record<string, string>>) => {
  const asked = dossier.at("2026-06-30");
  const pieces: Uint8Array[] = [];
  const decisions = () => exportedDecisions(asked, {}, () => Promise.resolve([]));
  for await (const piece of followUp.write({ asked, decisions, chosen }))
    pieces.push(Buffer.from(piece));
  const workbook = await Workbook.open(files.write("opvolging.xlsx", Buffer.concat(pieces)));
  const rows: (readonly string[])[] = [];
  for await (const cells of workbook.rows("Opvolging")) rows.push(cells);
  workbook.close();
  return rows;
};

test("the workbook names what is open, by whom and until when, and calculates nothing", async () => {
  const dossier = new Dossier("gm0479");
  const promise = { title: "=1+1", body: "executive", holder: "Noor Vos", portfolio: "Jeugd", term: "2026-02-01" } as const; // prettier-ignore
  dossier.apply(recorded("council", 0, AldermanAppointed.of({ name: "Emre Kaya", portfolios: ["Jeugd"] }, { occurredOn: "2025-01-01" }))); // prettier-ignore
  dossier.apply(
    recorded("commitment", 1, CommitmentMade.of(promise, { occurredOn: "2025-01-08" })),
  );
  const [head = [], row = []] = await rowsOf(dossier, {});
  expect(head.slice(0, 4)).toEqual(["soort", "nummer", "titel", "termijn"]);
  expect(row.slice(2, 5)).toEqual(["=1+1", "2026-02-01", "voorbij"]);
  expect(row.slice(10, 12)).toEqual(["Emre Kaya", "Noor Vos"]);
});

test("the workbook has what the list is narrowed down to, in its order, and nothing for a choice that is none", async () => {
  const dossier = new Dossier("gm0479");
  const promises = [
    { title: "Jeugdloket", holder: "Noor Vos", term: "2026-09-01", on: "2025-01-08" },
    { title: "Fietspad", holder: "Emre Kaya", term: "2026-02-01", on: "2025-03-05" },
    { title: "Speeltuin", holder: "Noor Vos", term: "2026-03-01", on: "2025-06-04" },
  ];
  for (const [index, { on, ...promise }] of promises.entries())
    dossier.apply(recorded("commitment", index, CommitmentMade.of({ ...promise, body: "executive" }, { occurredOn: on }))); // prettier-ignore
  const titles = async (chosen: Readonly<Record<string, string>>) =>
    (await rowsOf(dossier, chosen)).slice(1).map((row) => row[2]);
  expect(await titles({ holder: "Noor Vos" })).toEqual(["Speeltuin", "Jeugdloket"]);
  expect(await titles({ holder: "Noor Vos", sort: "age" })).toEqual(["Jeugdloket", "Speeltuin"]);
  expect(await titles({ due: "overdue" })).toEqual(["Fietspad", "Speeltuin"]);
  expect(await titles({ kind: "goal" })).toEqual([]);
});
