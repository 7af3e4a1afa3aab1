import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { collegeLetters } from "./college-letters.ts";
import { commitments } from "./commitments.ts";
import { ibabs } from "./ibabs.ts";
import { importInto, motion, temporaryFolder } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = () => importInto(undefined, "gm0479", collegeLetters);

const HOST = "https://zaanstad.bestuurlijkeinformatie.nl/Reports";
const letter = (id: string, fields: object = {}) => ({
  id,
  titel: "Stand van zaken  Peperstraat",
  type: "Raadsinformatiebrief",
  datum: "2026-07-01",
  portefeuillehouder: "Laan, van der H.",
  url: `${HOST}/Item/${id}`,
  pdf_url: `${HOST}/Document/${id}`,
  tekst: "Het college informeert de raad.",
  bijgewerkt: "2026-07-02",
  ...fields,
});

const settles = {
  titel: "Toezegging handreiking",
  tekst: "Inleiding. Hiermee wordt toezegging 212 “de handreiking” afgedaan. Tot zover.",
};

describe("a letter of the college", () => {
  it("tells who informed the council of what; its text stays at its source", async () => {
    const { run, of } = into();
    const report = await run([files.write("brieven.json", [letter("a")])]);
    expect(report).toMatchObject({ recorded: 1, rejected: 0 });
    expect(
      (await of("a")).map(({ type, occurredOn, data, source }) => [type, occurredOn, data, source]),
    ).toEqual([
      [
        "LetterSent",
        "2026-07-01",
        {
          form: "information-letter",
          title: "Stand van zaken Peperstraat",
          holders: ["H. van der Laan"],
          document: { address: `${HOST}/Document/a` },
        },
        { system: "college-letters", reference: "a", address: `${HOST}/Item/a` },
      ],
    ]);
  });

  it.each([
    ["Hamming, J., Onclin, S.", ["J. Hamming", "S. Onclin"]],
    ["Groot, Anna de", ["Anna de Groot"]],
    ["Het college", ["Het college"]],
    ["", []],
    [null, []],
  ])("of “%s” is of %j", async (portefeuillehouder, holders) => {
    const { run, of } = into();
    await run([files.write("wie.json", [letter("a", { portefeuillehouder, pdf_url: null })])]);
    expect((await of("a"))[0]?.data).toMatchObject({
      holders,
      document: { address: `${HOST}/Item/a` },
    });
  });

  it("is recorded once; a later state corrects what it says otherwise, and an old one puts nothing back", async () => {
    const { run, of } = into();
    const first = files.write("eerst.json", [letter("a")]);
    await run([first]);
    expect(await run([first])).toMatchObject({ unchanged: 1, events: 0 });
    const changed = letter("a", { titel: "Peperstraat, juni", bijgewerkt: "2026-07-09" });
    const second = files.write("later.json", [changed]);
    expect(await run([second, first])).toMatchObject({ corrected: 1, events: 1 });
    expect((await of("a")).at(-1)?.data).toMatchObject({ title: "Peperstraat, juni" });
    expect(await run([first])).toMatchObject({ events: 0 });
  });

  it("has a trace to a commitment that it names by number, once that is in the log; it settles nothing", async () => {
    const { run, of, log } = into();
    const path = files.write("afdoening.json", [letter("a", settles)]);
    const before = await run([path]);
    expect(before.files[0]?.note).toBe(
      "De brief “Toezegging handreiking” noemt toezegging 212; wat daarmee is bedoeld staat niet in het logboek. Er is geen spoor gelegd.",
    );
    const register = importInto(log, "gm0479", commitments);
    await register.run([
      files.write(
        "register.csv",
        "nummer;datum;titel;portefeuillehouder;deadline;datumAfdoening;status\n212;30-01-2026;Handreiking;wethouder H. van der Laan;;;Openstaand\n",
      ),
    ]);
    expect(await run([path])).toMatchObject({ corrected: 1, events: 1 });
    const [made] = await register.of("212");
    const [sent, trace] = await of("a");
    expect([trace?.type, trace?.data]).toEqual([
      "TraceLaid",
      {
        source: sent?.stream.split(".")[1],
        target: made?.stream.split(".")[1],
        type: "follows-from",
        intention: "Hiermee wordt toezegging 212 “de handreiking” afgedaan.",
      },
    ]);
    expect(await register.of("212")).toHaveLength(1);
    expect(await run([path])).toMatchObject({ unchanged: 1, events: 0 });
  });

  it("has a trace to a motion that it names by number, and none where two motions have it", async () => {
    const { run, of, log } = into();
    const motions = importInto(log, "gm0479", ibabs);
    await motions.run([
      files.write("moties.json", [
        motion("m", { titel: "26M48 Motie Bomen" }),
        motion("n", { titel: "26M49 Motie Bankjes" }),
        motion("o", { titel: "26M49 Motie Paden" }),
      ]),
    ]);
    const tekst = "Wij voeren motie 26M48 uit, en motie 26M49. De motie Samenwerken ook.";
    await run([files.write("moties-genoemd.json", [letter("a", { tekst })])]);
    const laid = (await of("a")).filter(({ type }) => type === "TraceLaid");
    const [named] = await motions.of("m");
    expect(laid.map(({ data }) => data)).toMatchObject([
      { target: named?.stream.split(".")[1], type: "follows-from" },
    ]);
  });

  it.each([
    [{ type: "Persbericht" }, "type"],
    [{ datum: "2026-02-31" }, "datum"],
    [{ datum: "2027-07-01" }, "datum"],
    [{ titel: " " }, "titel"],
    [{ pdf_url: "ftp://zaanstad.example" }, "pdf_url"],
  ])("names what is wrong with %j, and records the rest", async (fields, field) => {
    const { run, of } = into();
    const report = await run([files.write("fout.json", [letter("a", fields), letter("b")])]);
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
    expect(report.rejects[0]).toMatchObject({ id: "a", field });
    expect(await of("a")).toHaveLength(0);
  });

  it.each([
    ["anders.json", [{ id: "a" }], "bevat geen collegebrieven"],
    ["leeg.json", "", "leeg"],
  ])("is not read from %s", async (name, content, reason) => {
    await expect(into().run([files.write(name, content)])).rejects.toThrow(reason);
  });
});

const folder = sharedData("zaanstad");

describe.skipIf(folder === undefined)("the letters of Zaanstad", () => {
  it("are recorded once; the one that names a commitment by number is told", async () => {
    const { run, events } = into();
    const path = join(folder ?? "", "collegeberichten.json");
    const report = await run([path]);
    // The municipality and its host, and the letters.
    expect(report).toMatchObject({ recorded: 36, rejected: 0, events: 2 + 36 });
    expect(report.files[0]?.note).toContain(
      "handreiking huisartsenhuisvesting” noemt toezegging 212;",
    );
    const sent = (await events()).filter(({ type }) => type === "LetterSent");
    const forms = sent.map(({ data }) => JSON.stringify(data).includes('"notification"'));
    expect(forms.filter(Boolean)).toHaveLength(9);
    expect(await run([path])).toMatchObject({ recorded: 0, unchanged: 36, events: 0 });
  });
});
