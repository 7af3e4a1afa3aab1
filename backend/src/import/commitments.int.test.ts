import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commitments } from "./commitments.ts";
import { importInto, temporaryFolder } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = () => importInto(undefined, "gm1708", commitments);

const HEADER = "nummer;datum;titel;portefeuillehouder;deadline;datumAfdoening;status";
const ROW = "7;30-06-2026;Bruggen;wethouder M. Smit;30-09-2026;;Openstaand";
const csv = (...rows: readonly string[]) => `${[HEADER, ...rows].join("\r\n")}\r\n`;

describe("a register of commitments", () => {
  it("has who made what, until when, and that it was settled", async () => {
    const { run, of } = into();
    const settled = "8;01-06-2026;Brief;Burgemeester J. Bats;;03-06-2026;Afgehandeld";
    await run([files.write("register.csv", csv(ROW, settled))]);
    expect((await of("7")).map(({ occurredOn, data }) => [occurredOn, data])).toEqual([
      [
        "2026-06-30",
        {
          title: "Bruggen",
          number: "7",
          body: "executive",
          holder: "wethouder M. Smit",
          term: "2026-09-30",
        },
      ],
    ]);
    expect(
      (await of("8")).map(({ type, occurredOn, data }) => [type, occurredOn, data]),
    ).toMatchObject([
      ["CommitmentMade", "2026-06-01", { body: "mayor", holder: "burgemeester J. Bats" }],
      ["CommitmentSettled", "2026-06-03", { outcome: "fulfilled" }],
    ]);
  });

  it("hands a commitment over where a later register names another holder, and goes on", async () => {
    const { run, of } = into();
    const first = files.write("first.csv", csv(ROW));
    const second = files.write("second.csv", csv(ROW.replace("M. Smit", "S. Bunt")));
    const third = files.write(
      "third.csv",
      csv(ROW.replace("M. Smit", "T. Bos").replace(";;Openstaand", ";01-10-2026;Afgehandeld")),
    );
    await run([first]);
    expect((await run([second])).files[0]?.note).toBe(
      "Toezegging 7 ging over naar wethouder S. Bunt.",
    );
    expect(await run([second])).toMatchObject({ events: 0 });
    await run([third]);
    expect((await of("7")).map(({ type }) => type)).toEqual([
      "CommitmentMade",
      "CommitmentHandedOver",
      "CommitmentHandedOver",
      "CommitmentSettled",
    ]);
    const report = await run([first]);
    expect(report).toMatchObject({ events: 0, rejected: 1 });
    expect(report.rejects[0]?.reason).toContain("noemt wie de toezegging eerder had");
  });

  it.each([
    [
      "7;30-06-2026;Bruggen;wethouder M. Smit;;;Afgehandeld",
      { field: "status", reason: "maar de dag ontbreekt", count: 1 },
    ],
    [
      "7;30-06-2026;Bruggen;wethouder M. Smit;;01-07-2026;Openstaand",
      { field: "datumAfdoening", reason: "is ingevuld", count: 1 },
    ],
    [
      "7;31-02-2026;Bruggen;wethouder M. Smit;;;Openstaand",
      { field: "datum", reason: "is geen bestaande datum", count: 0 },
    ],
    [
      "7;;Bruggen;wethouder M. Smit;;;Openstaand",
      { field: "datum", reason: "ontbreekt", count: 0 },
    ],
    [
      "7;30-06-2026;;wethouder M. Smit;;;Openstaand",
      { field: "titel", reason: "ontbreekt", count: 0 },
    ],
    [
      "7;30-06-2026;Bruggen;wethouder M. Smit;;;Weg",
      { field: "status", reason: "Kies een van deze waarden: Openstaand", count: 0 },
    ],
    [
      "7;30-06-2027;Bruggen;wethouder M. Smit;;;Openstaand",
      { field: "datum", reason: "in de toekomst", count: 0 },
    ],
    ["7;30-06-2026;Bruggen", { field: "", reason: "heeft 3 kolommen", count: 0 }],
  ])(
    "names what is wrong with “%s” and records the rest",
    async (row, { field, reason, count }) => {
      const { run, of } = into();
      const other = ROW.replace("7;", "9;");
      const report = await run([files.write("wrong.csv", csv(row, other))]);
      expect(report).toMatchObject({ rejected: 1 });
      expect(report.rejects[0]?.field ?? "").toBe(field);
      expect(report.rejects[0]?.reason).toContain(reason);
      expect(await of("7")).toHaveLength(count);
      expect(await of("9")).toHaveLength(1);
    },
  );

  it("reads a register in Windows-1252", async () => {
    const { run, of } = into();
    const bytes = Buffer.from(csv(ROW.replace("Bruggen", "Café")), "latin1");
    await run([files.write("latin.csv", new Uint8Array(bytes))]);
    expect((await of("7"))[0]?.data).toMatchObject({ title: "Café" });
  });

  it("is refused where it is another table", async () => {
    const path = files.write("other.csv", "a;b\n1;2\n");
    await expect(into().run([path])).rejects.toThrow("is geen toezeggingenregister");
  });
});

const folder = sharedData("steenwijkerland-toezeggingen");

describe.skipIf(folder === undefined)("the register of Steenwijkerland", () => {
  it("is recorded once; what was settled on a day that is not told is named", async () => {
    const { run, events } = into();
    const path = join(folder ?? "", "toezeggingen.csv");
    const report = await run([path]);
    expect(report).toMatchObject({ recorded: 101, rejected: 5, events: 184 });
    expect(report.rejects.map(({ id }) => id)).toEqual(["287", "282", "278", "259", "258"]);
    const made = (await events()).filter(({ type }) => type === "CommitmentMade");
    expect(made).toHaveLength(106);
    expect(await run([path])).toMatchObject({
      recorded: 0,
      unchanged: 101,
      rejected: 5,
      events: 0,
    });
  });
});
