import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRecord, served, type Served } from "../http/testing/served.ts";

const CSV = [
  "Id;Titel;Type;Datum;Uitslag",
  "1;Motie Park;Motie;03-02-2026;Aangenomen",
  "2;Motie Plein;Motie;31-02-2026;Verworpen",
].join("\n");

let site: Served;
beforeAll(async () => {
  site = await served();
});
afterAll(() => site.stop());

const send = async (name: string, content: string) => {
  const response = await fetch(`${site.base}/gm0479/import-files?name=${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: content,
  });
  const body: unknown = await response.json();
  return { status: response.status, body: isRecord(body) ? body : {} };
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const ended = async (id: string) => {
  for (;;) {
    const { body } = await site.get(`/gm0479/import-jobs/${id}`);
    if (body["state"] !== "running") return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

describe("importing a file that is sent", () => {
  it("shows its columns, what a mapping makes of it, and then its report", async () => {
    const sent = await send("moties.csv", CSV);
    expect(sent).toMatchObject({ status: 201, body: { name: "moties.csv", size: CSV.length } });
    const file = text(sent.body["id"]);
    const at = `/gm0479/import-files/${file}`;
    const { body: survey } = await site.get(`${at}?source=Eigen%20lijst`);
    expect(survey).toMatchObject({ content: "table", looked: 2, proposal: { questions: [] } });
    const mapping = isRecord(survey["proposal"]) ? survey["proposal"]["mapping"] : undefined;
    const { body: preview } = await site.post(`${at}/preview`, { mapping, rows: 10 });
    expect(preview).toMatchObject({
      counts: { records: 2, sound: 1, rejected: 1 },
      wrong: [{ record: 2, problems: [{ field: "Datum" }] }],
    });
    const begun = await site.post("/gm0479/import-jobs", {
      file,
      source: "Eigen lijst",
      mapping,
    });
    expect(begun.status).toBe(201);
    const job = await ended(text(begun.body["id"]));
    expect(job).toMatchObject({ state: "done", report: { recorded: 1, rejected: 1 } });
    const kept = await site.get("/gm0479/import-mappings");
    expect(kept.body).toMatchObject({ mappings: [{ source: "eigen lijst" }] });
  });

  it("keeps an import in the list, with its report and all that it did not record as CSV", async () => {
    const rows = [...CSV.split("\n"), "3;=1+1;Motie;30-02-2026;", `4;Motie Weg;Motie;"1;2";`];
    const file = text((await send("tweede.csv", rows.join("\n"))).body["id"]);
    const begun = await site.post("/gm0479/import-jobs", { file, source: "Tweede" });
    const id = text(begun.body["id"]);
    await ended(id);
    const { body: list } = await site.get("/gm0479/import-jobs");
    const jobs: unknown = list["jobs"];
    expect(Array.isArray(jobs) ? jobs[0] : undefined).toMatchObject({
      id,
      file: "tweede.csv",
      source: "tweede",
      by: "griffie",
      state: "done",
      counts: { recorded: 0, unchanged: 1, rejected: 3 },
      rejectLines: 3,
    });
    const other = await site.get("/gm0034/import-jobs");
    expect(other.body).toMatchObject({ jobs: [] });
    const rejects = await site.get(`/gm0479/import-jobs/${id}/rejects`);
    expect(rejects.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(rejects.text.split("\r\n").slice(1, 4)).toEqual([
      "tweede.csv;2;2;Datum;31-02-2026;“31-02-2026” is geen bestaande datum",
      "tweede.csv;3;3;Datum;30-02-2026;“30-02-2026” is geen bestaande datum",
      expect.stringContaining(`tweede.csv;4;4;Datum;"1;2";`),
    ]);
    expect((await site.get(`/gm0034/import-jobs/${id}/rejects`)).status).toBe(404);
  });

  it("tells why a file cannot be read", async () => {
    const { body } = await send("leeg.csv", " ");
    const survey = await site.get(`/gm0479/import-files/${text(body["id"])}`);
    expect(survey.body).toMatchObject({ reason: "Het bestand is leeg (er staat niets in)." });
  });

  it("answers 404 for a file of another municipality, and 400 for a mapping that does not fit", async () => {
    const { body } = await send("moties.csv", CSV);
    const other = await site.get(`/gm0034/import-files/${text(body["id"])}`);
    expect(other.status).toBe(404);
    const at = `/gm0479/import-files/${text(body["id"])}/preview`;
    expect((await site.post(at, { mapping: { version: 1 } })).status).toBe(400);
  });
});
