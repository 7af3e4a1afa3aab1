import { afterAll, describe, expect, it } from "vitest";
import { importGeneral } from "../testing/import-general.ts";
import { temporaryFolder } from "../testing/import-into.ts";
import { workbook, zipOf } from "../testing/workbook.ts";

const files = temporaryFolder();
afterAll(files.remove);

const HEAD = "Id;Nummer;Titel;Type;Datum;Uitslag;Url\n";
const rowOf = (id: number, outcome = "Aangenomen") =>
  `${String(id)};M${String(id)};Motie nummer ${String(id)};Motie;03-02-2026;${outcome};https://a.nl/${String(id)}\n`;
const rows = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => rowOf(from + at)).join("");

const imported = async (name: string, content: string | Uint8Array) => {
  const { run, of } = importGeneral();
  const report = await run([files.write(name, content)]);
  return { report, note: report.files[0]?.note, submitted: await of("MotionSubmitted"), of };
};

describe("a file that was cut off", () => {
  it("in the middle of a row has that told, and all before it recorded", async () => {
    const { report, note, submitted } = await imported("half.csv", (HEAD + rows(30)).slice(0, -25));
    expect(report).toMatchObject({ recorded: 29, rejected: 1, rejects: [{ record: 30 }] });
    expect(note).toContain("De laatste rij is niet compleet");
    expect(submitted).toHaveLength(29);
  });

  it("in the middle of JSON has that told, and all before it recorded", async () => {
    const records = Array.from({ length: 20 }, (_, id) => ({
      id,
      titel: `Motie ${String(id)}`,
      type: "motie",
      datum: "2026-02-03",
    }));
    const { report, note } = await imported("half.json", JSON.stringify(records).slice(0, -100));
    expect(report.recorded).toBeGreaterThan(15);
    expect(report.rejected).toBe(1);
    expect(note).toContain("houdt het bestand op");
  });
});

describe("a column that vanishes halfway", () => {
  it("with its separator has its rows named, and what to do told once", async () => {
    const gone = rows(20, 21).replaceAll(/;https.*$/gm, "");
    const { report, note, submitted } = await imported("weg.csv", HEAD + rows(20) + gone);
    expect(report).toMatchObject({ recorded: 20, rejected: 20 });
    expect(note).toMatch(
      /^Vanaf record 21 hebben de rijen 6 kolommen en de kop 7.*eigen bestand\.$/,
    );
    expect(submitted).toHaveLength(20);
  });

  it("and leaves empty cells is told; the rest of the rows is recorded", async () => {
    const empty = rows(20, 21).replaceAll("Aangenomen", "");
    const { report, note, of } = await imported("leeg.csv", HEAD + rows(20) + empty);
    expect(report).toMatchObject({ recorded: 40, rejected: 0 });
    expect(note).toBe("De kolom “Uitslag” is na record 20 leeg; daarna is het onbekend gelaten.");
    expect(await of("MotionVoted")).toHaveLength(20);
  });
});

describe("a file under the wrong name", () => {
  it.each([
    ["tabel.xlsx", HEAD + rows(2)],
    [
      "boek.csv",
      workbook({
        Blad1: (HEAD + rows(2))
          .trimEnd()
          .split("\n")
          .map((row) => row.split(";")),
      }),
    ],
    [
      "regels.csv",
      '[{"id":1,"titel":"Motie A","type":"motie","datum":"2026-02-03"},{"id":2,"titel":"Motie B","type":"motie","datum":"2026-02-03"}]',
    ],
  ])("%s is read as what it is", async (name, content) => {
    expect((await imported(name, content)).report).toMatchObject({ recorded: 2, rejected: 0 });
  });

  it("that is a zip file of something else is refused as such", async () => {
    const zip = zipOf({ "moties.csv": HEAD + rows(2) });
    await expect(imported("moties.xlsx", zip)).rejects.toThrow(
      "is geen Excel-werkmap (.xlsx). Pak het uit",
    );
  });
});

describe("a bomb", () => {
  it("of a zip file is refused before it is unpacked", async () => {
    const zip = zipOf({ "xl/workbook.xml": " ".repeat(64 * 1024 * 1024) });
    await expect(imported("bom.xlsx", zip)).rejects.toThrow("300 keer zo groot");
  });

  it("of XML entities is refused", async () => {
    const lol =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>';
    const zip = zipOf({ "xl/workbook.xml": lol, "xl/_rels/workbook.xml.rels": "<Relationships/>" });
    await expect(imported("bom.xlsx", zip)).rejects.toThrow("XML-entiteiten");
  });
});

describe("a record that stands there twice with different outcomes", () => {
  it("has both named, neither outcome recorded, and all else recorded", async () => {
    const { report, submitted, of } = await imported(
      "dubbel.csv",
      HEAD + rows(3) + rowOf(2, "Verworpen"),
    );
    expect(report.rejects.map(({ record, field }) => [record, field])).toEqual([
      [2, "uitslag"],
      [4, "uitslag"],
    ]);
    expect(report.rejects[0]?.reason).toContain("geen van beide uitslagen is vastgelegd");
    expect([submitted.length, (await of("MotionVoted")).length]).toEqual([3, 2]);
  });
});
