import { join } from "node:path";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SpellingProposed } from "@doelspoor/events";
import { importInto } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const folder = sharedData("zaanstad");
const at = (name: string) => join(folder ?? "", name);

describe.skipIf(folder === undefined)("the export of Zaanstad", () => {
  it("is imported whole: each record is new, the same, completed or named with its reason", async () => {
    const { run, events } = importInto();
    const report = await run([at("")]);
    expect(report.files.map(({ file, records }) => [file, records])).toEqual([
      ["vergaderingen.json", 28],
      ["moties-2018-2026-zonder-uitslag.json", 1959],
      ["moties.json", 347],
      ["stemmingen.json", 27],
      ["aanbestedingen.json", 0],
      ["collegeberichten.json", 0],
    ]);
    expect(report).toMatchObject({ recorded: 2028, corrected: 319, unchanged: 13, rejected: 1 });
    expect(report.rejects).toMatchObject([
      { file: "moties-2018-2026-zonder-uitslag.json", record: 1958, field: "datum" },
    ]);
    expect(await events()).toHaveLength(report.events);
    const again = await run([at("")]);
    expect(again).toMatchObject({ recorded: 0, corrected: 0, unchanged: 2360, events: 0 });
  });

  it("has the vote of 26A16 with the rows of the source", async () => {
    const { run, of } = importInto();
    await run([at("moties.json")]);
    const [submitted, voted] = await of("285b1142-9e61-41a1-a13f-6cf28c2473ef");
    expect(submitted).toMatchObject({
      occurredOn: "2026-07-01",
      data: { kind: "amendment", number: "26A16", factions: ["SP", "ROSA", "PvdD"] },
    });
    expect(voted).toMatchObject({ data: { outcome: "rejected", outcomeBasis: "derived" } });
    expect(voted?.data).toMatchObject({ factions: { length: 13 } });
  });

  it("proposes spellings with a reason and joins none", async () => {
    const { run, events } = importInto();
    await run([at("")]);
    const proposals = (await events())
      .filter(({ type }) => type === SpellingProposed.type)
      .map((event) => SpellingProposed.lift(event));
    expect(proposals.map(({ spelling, faction }) => [spelling, faction])).toEqual([
      ["CDA Raadsleden", "CDA"],
      ["DZ", "Democratisch Zaanstad"],
      ["Forum voor democratie", "Forum voor Democratie"],
      ["Groenlinks/PvdA", "GROENLINKS – PvdA"],
      ["Groep de Boer", "Groep De Boer"],
      ["PRO", "GROENLINKS – PvdA"],
      ["PvdD", "Partij voor de Dieren"],
      ["Raadslid Köseglu - Raadsleden", "Raadslid Köseglu"],
    ]);
  });

  it("turns snapshots in their order into additions to what is there, never into second decisions", async () => {
    const { run, events } = importInto();
    const report = await run([at("snapshots")]);
    const counts = report.files.map(({ recorded, corrected }) => [recorded, corrected]);
    expect(counts).toEqual([
      [331, 0],
      [0, 319],
      [1, 0],
      [7, 0],
      [1, 3],
      [0, 0],
      [0, 0],
    ]);
    const submitted = (await events()).filter(({ type }) => type === "MotionSubmitted");
    expect(new Set(submitted.map(({ source }) => source?.reference)).size).toBe(submitted.length);
    expect(await run([at("snapshots")])).toMatchObject({ events: 0 });
  });

  it("gives snapshots by name the same order as their folder", async () => {
    const names = readdirSync(at("snapshots")).sort();
    const report = await importInto().run(names.map((name) => at(join("snapshots", name))));
    expect(report.files.map(({ file }) => file)).toEqual(names);
  });
});

describe.skipIf(folder === undefined)("an export for the wrong municipality", () => {
  const refusal = async (municipality: string, more: object = {}) => {
    const { run, events } = importInto(undefined, municipality);
    const message = await run([at("")], more).then(
      () => "imported",
      (cause: unknown) => String(cause),
    );
    expect(await events()).toEqual([]);
    return message;
  };

  it.each([
    ["gm0363", "lijkt van Zaanstad te zijn, maar gm0363 is Amsterdam"],
    ["gm9999", "staat niet in het TOOI-register"],
    ["gm0003", "opgeheven op 31 december 2020"],
    ["zaanstad", "is geen gemeentecode"],
  ])("is refused for %s before anything is recorded", async (municipality, reason) => {
    expect(await refusal(municipality)).toContain(reason);
  });

  it("is refused where its host belongs to another municipality in the log", async () => {
    const { log, run } = importInto();
    await run([at("vergaderingen.json")]);
    const other = importInto(log, "gm0439").run([at("stemmingen.json")]);
    await expect(other).rejects.toThrow(/hoort in dit logboek bij Zaanstad|lijkt van Zaanstad/);
  });

  it("is refused where a motion stands in the log under another municipality", async () => {
    const { log, run } = importInto();
    await run([at("moties.json")]);
    const other = importInto(log, "gm0363").run([at("moties.json")]);
    await expect(other).rejects.toThrow("al vastgelegd voor gm0479");
  });
});
