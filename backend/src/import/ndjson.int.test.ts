import { afterAll, describe, expect, it } from "vitest";
import { ndjson } from "./ndjson.ts";
import { importInto, temporaryFolder } from "./testing/import-into.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = (municipality = "gm0479") => importInto(undefined, municipality, ndjson);

const ID = "5793c6ec-c866-4bb9-8ce9-8b692cec79fd";

const cast = (fields: object = {}) => ({
  date: "2026-06-11",
  outcome: "rejected",
  basis: "derived",
  totals: { for: 1, against: 2 },
  factions: [
    {
      ...{ faction: "SP", for: 1, against: 0, notParticipating: 0, absent: 0 },
      members: [{ name: "Noor Vos", vote: "for" }],
    },
    {
      ...{ faction: "VVD", for: 0, against: 2, notParticipating: 0, absent: 0 },
      members: [
        { name: "Eva Kok", vote: "against" },
        { name: "Jan Bos", vote: "against" },
      ],
    },
  ],
  ...fields,
});

const motion = (fields: object = {}) => ({
  ...{ municipality: "gm0479", asOf: "2026-06-30", knownAt: 40 },
  ...{ id: ID, kind: "motion", number: "26M01", title: "Veilig  fietspad", date: "2026-06-01" },
  ...{ status: "rejected", since: "2026-06-11", movers: [{ name: "Noor Vos", faction: "SP" }] },
  ...{ factions: ["SP"], dateBasis: "stated", facts: [], vote: cast() },
  ...fields,
});

const write = (name: string, ...lines: readonly object[]) =>
  files.write(name, lines.map((line) => JSON.stringify(line)).join("\n"));

describe("a line of our own export", () => {
  it("is the same decision under the same id, with its votes, and what was reckoned said to be so", async () => {
    const { run, of } = into();
    await run([write("one.ndjson", motion())]);
    const [submitted, voted] = await of(ID);
    expect(submitted?.stream).toBe(`motion-gm0479.${ID}`);
    expect(submitted?.data).toMatchObject({ title: "Veilig  fietspad", number: "26M01" });
    expect(voted).toMatchObject({
      occurredOn: "2026-06-11",
      data: {
        outcome: "rejected",
        outcomeBasis: "derived",
        factions: [
          { faction: "SP", for: 1 },
          { faction: "VVD", against: 2 },
        ],
        members: [
          { name: "Eva Kok", faction: "VVD", vote: "against" },
          { name: "Jan Bos", faction: "VVD", vote: "against" },
          { name: "Noor Vos", faction: "SP", vote: "for" },
        ],
      },
    });
  });

  it("is put right by a later export, and not by an older one", async () => {
    const { run, of } = into();
    const old = write("old.ndjson", motion());
    const later = write("new.ndjson", motion({ asOf: "2026-07-31", title: "Veilig voetpad" }));
    expect(await run([later, old])).toMatchObject({ recorded: 1, corrected: 1, rejected: 0 });
    expect((await of(ID)).map(({ type, data }) => [type, data])).toMatchObject([
      ["MotionSubmitted", { title: "Veilig  fietspad" }],
      ["MotionVoted", {}],
      ["MotionSubmitted", { title: "Veilig voetpad" }],
    ]);
    expect(await run([old])).toMatchObject({ events: 0 });
  });

  it.each([
    [{ status: "settled" }, "status", 2],
    [{ kind: "contract" }, "kind", 0],
    [{ kind: "wens" }, "kind", 0],
    [{ date: "2026-02-31" }, "date", 0],
    [{ municipality: "gm0363" }, "municipality", 0],
    [{ secrecy: [{ liftedOn: "2026-06-01" }, { level: "internal" }] }, "secrecy", 0],
    [{ vote: cast({ totals: { for: -1, against: 2 } }) }, "vote.totals.for", 0],
  ])("with %j names its field %s and goes on", async (fields, field, count) => {
    const { run, of } = into();
    const other = "6793c6ec-c866-4bb9-8ce9-8b692cec79fd";
    const report = await run([write("wrong.ndjson", motion(fields), motion({ id: other }))]);
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
    expect(report.rejects).toMatchObject([{ record: 1, id: ID, field }]);
    expect(await of(ID)).toHaveLength(count);
  });

  it("that is cut off is named, and what stands before it is recorded", async () => {
    const { run, of } = into();
    const path = files.write("cut.ndjson", `${JSON.stringify(motion())}\n{"municipality": "gm04`);
    expect(await run([path])).toMatchObject({ recorded: 1, rejected: 1 });
    expect(await of(ID)).toHaveLength(2);
  });

  it.each(['{"id": 1}\n{"id": 2}', "", "titel;datum\nA;2026-01-01"])(
    "is not found in a file of something else, case %#",
    async (content) => {
      const { run, events } = into();
      await expect(run([files.write("other.ndjson", content)])).rejects.toThrow("niets te");
      expect(await events()).toEqual([]);
    },
  );
});
