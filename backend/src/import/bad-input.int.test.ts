import { afterAll, describe, expect, it } from "vitest";
import { importInto, motion, rollCall, temporaryFolder } from "./testing/import-into.ts";

const files = temporaryFolder();
afterAll(files.remove);

const good = motion("good");
const GOOD = JSON.stringify(good);

const imported = async (content: unknown, name = "moties.json") => {
  const { run, of, originals } = importInto();
  const report = await run([files.write(name, content)]);
  return { report, good: await of("good"), originals };
};

describe("a record that is wrong", () => {
  it.each([
    [{ datum: "2025-02-31" }, "datum", "“2025-02-31” is geen bestaande datum"],
    [{ datum: "31-02-2025" }, "datum", "“31-02-2025” is geen bestaande datum"],
    [{ datum: "2027-01-01" }, "datum", "De datum 1 januari 2027 ligt in de toekomst"],
    [
      { datum: null, agendapunt: "" },
      "datum",
      "ontbreekt, en het agendapunt noemt geen vergadering",
    ],
    [{ datum: null, agendapunt: "Raadsvergadering 31-02-2025 1. X" }, "datum", "ontbreekt"],
    [{ status: "misschien" }, "status", "is geen status die de import kent"],
    [{ status: 3 }, "status", "is geen tekst"],
    [{ fracties_voor: "D66 (-3)" }, "fracties_voor", "“D66” heeft een negatief aantal stemmen"],
    [{ fracties_voor: "D66 drie" }, "fracties_voor", "“D66 drie” is geen fractie met een aantal"],
    [{ fracties_voor: "D66 (1), D66 (2)" }, "fracties_voor", "“D66” staat er twee keer"],
    [{ fracties_voor: "D66 (0)" }, "fracties_voor", "geen enkele stem"],
    [{ titel: { diep: [] } }, "titel", "is geen tekst"],
    [{ titel: "x".repeat(501) }, "titel", "is langer dan 500 tekens"],
    [{ titel: "\ud800" }, "titel", "bevat tekens die geen tekst zijn"],
    [{ titel: "", agendapunt: "" }, "titel", "ontbreekt, en het agendapunt heeft er ook geen"],
    [{ type: "Vraag" }, "type", "is geen type die de import kent"],
    [{ fracties: "D66" }, "fracties", "is geen lijst"],
    [{ fracties: [3] }, "fracties.0", "is geen tekst"],
    [{ id: "" }, "id", "ontbreekt"],
    [{ id: undefined }, "id", "ontbreekt"],
  ])("%j is rejected by its field %s, and the rest goes on", async (fields, field, reason) => {
    const { report, good: kept, originals } = await imported([motion("bad", fields), good]);
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
    expect(report.rejects[0]).toMatchObject({ file: "moties.json", record: 1, field });
    expect(report.rejects[0]?.reason).toContain(reason);
    expect(originals[0]?.original).toMatchObject({ medeondertekenaars: [] });
    expect(kept).toHaveLength(1);
  });

  it("is rejected where it is no record at all", async () => {
    const { report } = await imported([good, 3, null, [[]], "x"]);
    expect(report).toMatchObject({ recorded: 1, rejected: 4 });
    expect(report.rejects.map(({ record }) => record)).toEqual([2, 3, 4, 5]);
  });

  it("is reported with each of its wrong fields", async () => {
    const { report } = await imported([good, motion("bad", { datum: "x", status: "y" })]);
    expect(report.rejects.map(({ field }) => field)).toEqual(["datum", "status"]);
    expect(report.rejected).toBe(1);
  });

  it("is rejected where its id stands in the file already with other content", async () => {
    const { report } = await imported([good, motion("good", { titel: "Anders" }), good]);
    expect(report).toMatchObject({ recorded: 1, rejected: 1, unchanged: 1 });
    expect(report.rejects[0]?.reason).toContain("staat ook in record 1");
  });

  it("is rejected where a member votes on both sides", async () => {
    const twice = [{ naam: "Lopes, Fidel", fractie: "VVD" }];
    const call = rollCall("r", { raadsleden_voor: twice, raadsleden_tegen: twice });
    const { report } = await imported([call], "stemmingen.json");
    expect(report.rejects[0]).toMatchObject({ field: "raadsleden_tegen" });
    expect(report.rejects[0]?.reason).toBe("noemt Fidel Lopes nog een keer");
  });

  it("nested ever deeper is rejected like any other", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const { report } = await imported(`[${GOOD},{"id":"d","titel":${deep},"type":"Motie"}]`);
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
  });
});

describe("a field that the import does not read", () => {
  it("may hold anything", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const { report } = await imported(`[${GOOD.slice(0, -1)},"extra":${deep},"__proto__":1}]`);
    expect(report).toMatchObject({ recorded: 1, rejected: 0 });
  });
});

describe("a file that breaks off", () => {
  const cut = `[${GOOD},{"id":"next","titel":"26M2 Mo`;

  it("has the records before the break imported, and the break reported by record and byte", async () => {
    const { report, good: kept } = await imported(cut);
    expect(kept).toHaveLength(1);
    const reason = `In record 2 houdt het bestand op, bij byte ${String(cut.length)}. Wat ervoor stond (1) is wel gelezen.`;
    expect(report.rejects).toEqual([{ file: "moties.json", record: 2, reason }]);
    expect(report.files[0]?.note).toContain(reason);
  });

  it("in the middle of a character is one that breaks off", async () => {
    const bytes = Buffer.concat([Buffer.from(`[${GOOD},{"id":"`), Buffer.from([0xc3])]);
    expect((await imported(bytes)).report.rejects[0]?.reason).toContain("houdt het bestand op");
  });

  it("after a comma is one that breaks off", async () => {
    expect((await imported(`[${GOOD},`)).report.rejects[0]?.record).toBe(2);
  });

  it("by an error in the JSON is reported the same way", async () => {
    const { report, good: kept } = await imported(`[${GOOD},{"id" "x"},${GOOD}]`);
    expect(kept).toHaveLength(1);
    const byte = (GOOD.length + 8).toLocaleString("nl-NL");
    expect(report.rejects[0]?.reason).toContain(
      `In record 2 staat een fout in de JSON, bij byte ${byte}`,
    );
  });

  it("by something after its end keeps its records", async () => {
    expect((await imported(`[${GOOD}] rommel`)).report).toMatchObject({ recorded: 1, rejected: 1 });
  });
});

describe("a file that is no export", () => {
  it.each([
    ["", "Het bestand is leeg"],
    [" \n\t", "Het bestand is leeg"],
    [`{"moties":[${GOOD}]}`, "bevat geen lijst van records"],
    ["geen json", "bevat geen lijst van records"],
    ["[[[[", "houdt het bestand op"],
    ["[3,4]", "dit zijn geen moties"],
    ['[{"id":', "houdt het bestand op"],
  ])("%j is refused, and nothing is recorded", async (content, message) => {
    const { run, events } = importInto();
    await expect(run([files.write("x.json", content)])).rejects.toThrow(message);
    expect(await events()).toEqual([]);
  });

  it("beside a good one is skipped by name", async () => {
    const { run, of } = importInto();
    const paths = [files.write("moties.json", [good]), files.write("kapot.json", "")];
    const { files: reports, rejects } = await run(paths);
    expect(reports[1]).toMatchObject({ file: "kapot.json", records: 0 });
    expect(rejects).toMatchObject([{ file: "kapot.json", record: 0 }]);
    expect(await of("good")).toHaveLength(1);
  });

  it("that is not there is refused by name", async () => {
    await expect(importInto().run(["/er/is/niets.json"])).rejects.toThrow(
      "/er/is/niets.json bestaat niet.",
    );
  });
});

describe("the encoding of a file", () => {
  const accented = `[${JSON.stringify(motion("good", { titel: "Köseoglu" }))}]`;

  it("is UTF-8, with or without a byte order mark", async () => {
    const { good: kept } = await imported(`\ufeff${accented}`);
    expect(kept[0]?.data).toMatchObject({ title: "Köseoglu" });
  });

  it.each([
    ["UTF-16 (byte 0)", Buffer.from(accented, "utf16le")],
    ["UTF-16, geen UTF-8 (byte 0)", Buffer.from(`\ufeff${accented}`, "utf16le")],
    ["UTF-16", Buffer.from(`\ufeff${accented}`, "utf16le").swap16()],
    ["Windows-1252", Buffer.from(accented, "latin1")],
  ])("%s is refused by name", async (name, bytes) => {
    const encoding = name.split(/[ ,]/)[0] ?? "";
    await expect(imported(bytes)).rejects.toThrow(`Het bestand is ${encoding}, geen UTF-8 (byte`);
  });

  it("is told by the byte where it shows, far into the file", async () => {
    const many = `[${`${GOOD},`.repeat(3000)}`;
    const bytes = Buffer.concat([Buffer.from(many), Buffer.from(accented.slice(1), "latin1")]);
    const byte = bytes.indexOf(0xf6).toLocaleString("nl-NL");
    await expect(imported(bytes)).rejects.toThrow(`Windows-1252, geen UTF-8 (byte ${byte})`);
  });
});
