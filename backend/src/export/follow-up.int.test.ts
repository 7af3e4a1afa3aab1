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

test("the workbook names what is open, by whom and until when, and calculates nothing", async () => {
  const dossier = new Dossier("gm0479");
  const promise = { title: "=1+1", body: "executive", holder: "Noor Vos", portfolio: "Jeugd", term: "2026-02-01" } as const; // prettier-ignore
  dossier.apply(recorded("council", 0, AldermanAppointed.of({ name: "Emre Kaya", portfolios: ["Jeugd"] }, { occurredOn: "2025-01-01" }))); // prettier-ignore
  dossier.apply(
    recorded("commitment", 1, CommitmentMade.of(promise, { occurredOn: "2025-01-08" })),
  );
  const asked = dossier.at("2026-06-30");
  const pieces: Uint8Array[] = [];
  const written = followUp.write({ asked, decisions: () => exportedDecisions(asked, {}, () => Promise.resolve([])) }); // prettier-ignore
  for await (const piece of written) pieces.push(Buffer.from(piece));
  const workbook = await Workbook.open(files.write("opvolging.xlsx", Buffer.concat(pieces)));
  const rows: (readonly string[])[] = [];
  for await (const cells of workbook.rows("Opvolging")) rows.push(cells);
  const [head = [], row = []] = rows;
  workbook.close();
  expect(head.slice(0, 4)).toEqual(["soort", "nummer", "titel", "termijn"]);
  expect(row.slice(2, 5)).toEqual(["=1+1", "2026-02-01", "voorbij"]);
  expect(row.slice(10, 12)).toEqual(["Emre Kaya", "Noor Vos"]);
});
