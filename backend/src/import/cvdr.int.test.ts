import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cvdr } from "./cvdr.ts";
import { importInto, temporaryFolder } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = () => importInto(undefined, "gm0847", cvdr);

const FIELDS = {
  "dcterms:identifier": "CVDR12_1",
  "dcterms:title": "Parkeerverordening Someren",
  "dcterms:creator": "Someren",
  "dcterms:isFormatOf": "Gemeenteblad 2019, 12-06-2019",
  "overheid:isRatifiedBy": "gemeenteraad",
  "dcterms:issued": "2019-06-04",
  "overheidrg:inwerkingtredingDatum": "2019-07-01",
  "overheidrg:betreft": "nieuwe regeling",
  "overheidrg:kenmerk": "19.042",
};

const xml = (fields: Readonly<Record<string, string>> = {}) => {
  const elements = Object.entries<string>({ ...FIELDS, ...fields }).map(
    ([name, text]) => `<${name}>${text}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><cvdr><meta>${elements.join("")}</meta><body><al>De titel: <title>geen veld</title></al></body></cvdr>`;
};

const second = {
  "dcterms:identifier": "CVDR12_2",
  "overheidrg:betreft": "art. 3",
  "dcterms:issued": "2020-03-03",
  "dcterms:isFormatOf": "gmb-2020-1, 10-03-2020",
  "overheidrg:inwerkingtredingDatum": "2020-04-01",
};

describe("a regulation from the CVDR", () => {
  it("is adopted, published and in force on the days of the document", async () => {
    const { run, of } = into();
    await run([files.write("new.xml", xml())]);
    const told = (await of("CVDR12_1")).map(({ type, occurredOn, data }) => [
      type,
      occurredOn,
      data,
    ]);
    expect(told).toEqual([
      [
        "RegulationAdopted",
        "2019-06-04",
        {
          kind: "by-law",
          title: "Parkeerverordening Someren",
          adoptedBy: "council",
          number: "19.042",
          entersIntoForceOn: "2019-07-01",
        },
      ],
      [
        "RegulationPublished",
        "2019-06-12",
        { medium: "municipal-gazette", reference: "Gemeenteblad 2019, 12-06-2019" },
      ],
      ["RegulationEnteredIntoForce", "2019-07-01", {}],
    ]);
  });

  it("gets each later version as a change of its own, in whatever order the files stand", async () => {
    const { run, events } = into();
    const third = {
      ...second,
      "dcterms:identifier": "CVDR12_3",
      "overheidrg:betreft": "art. 9",
      "dcterms:isFormatOf": "gmb-2021-1, 10-03-2021",
    };
    const paths = [
      files.write(
        "a3.xml",
        xml({
          ...third,
          "dcterms:issued": "2021-03-03",
          "overheidrg:inwerkingtredingDatum": "2021-04-01",
        }),
      ),
      files.write("b2.xml", xml(second)),
      files.write("c1.xml", xml({ "overheidrg:uitwerkingtredingDatum": "2020-04-01" })),
    ];
    const report = await run(paths);
    expect(report).toMatchObject({ corrected: 2, rejected: 1 });
    // The end of a version is not the end of the regulation.
    expect(report.rejects).toMatchObject([{ id: "CVDR12_1", field: "uitwerkingtredingDatum" }]);
    const all = (await events()).filter(({ stream }) => stream.startsWith("regulation-"));
    expect(all.map(({ type, occurredOn, validFrom }) => [type, occurredOn, validFrom])).toEqual([
      ["RegulationAdopted", "2019-06-04", undefined],
      ["RegulationPublished", "2019-06-12", undefined],
      ["RegulationEnteredIntoForce", "2019-07-01", "2019-07-01"],
      ["RegulationAmended", "2020-03-03", "2020-04-01"],
      ["RegulationAmended", "2021-03-03", "2021-04-01"],
    ]);
    expect(all.every(({ correction }) => correction === undefined)).toBe(true);
    expect(await run(paths)).toMatchObject({ events: 0, unchanged: 2, rejected: 1 });
  });

  it("rests on the articles that the document names, and cites each version where it was published", async () => {
    const { run, events } = into();
    const grounds =
      "Wegenverkeerswet 1994, art. 2a</dcterms:source><dcterms:source>Gemeentewet, art. 225";
    const cited = { ...second, "dcterms:source": "Gemeentewet, art. 225" };
    const published =
      '<dcterms:isFormatOf resourceIdentifier="https://zoek.officielebekendmakingen.nl/gmb-2020-1">';
    await run([
      files.write("c1.xml", xml({ "dcterms:source": grounds })),
      files.write("c2.xml", xml(cited).replace("<dcterms:isFormatOf>", published)),
      files.write("c3.xml", xml({ "dcterms:identifier": "CVDR13_1", "dcterms:source": "n.v.t." })),
    ]);
    const [adopted, amended, without] = (await events()).filter(({ type }) =>
      ["RegulationAdopted", "RegulationAmended"].includes(type),
    );
    expect(adopted?.data).toMatchObject({
      basis: "Wegenverkeerswet 1994, art. 2a; Gemeentewet, art. 225",
    });
    expect(amended?.data).toMatchObject({
      basis: "Gemeentewet, art. 225",
      document: { address: "https://zoek.officielebekendmakingen.nl/gmb-2020-1" },
    });
    expect(without?.data).not.toHaveProperty("basis");
  });

  it("is repealed where its note says so", async () => {
    const { run, of } = into();
    const note = "Deze regeling wordt ingetrokken door het besluit van 17-04-2022";
    const ended = {
      "overheidrg:uitwerkingtredingDatum": "2022-04-25",
      "overheidrg:redactioneleToevoeging": `<al>${note}</al>`,
    };
    expect(await run([files.write("ended.xml", xml(ended))])).toMatchObject({ rejected: 0 });
    expect((await of("CVDR12_1")).at(-1)).toMatchObject({
      type: "RegulationRepealed",
      occurredOn: "2022-04-17",
      validFrom: "2022-04-25",
      data: { reason: note },
    });
  });

  it.each([
    [{ "dcterms:isFormatOf": "gmb-2019-5" }, "isFormatOf", 1],
    [second, "betreft", 0],
    [{ "dcterms:title": "Lijst van afnemers" }, "title", 0],
    [{ "overheid:isRatifiedBy": "gemandateerde functionaris" }, "isRatifiedBy", 0],
    [{ "dcterms:issued": "2019-02-31" }, "issued", 0],
  ])("with %j is named by its field %s", async (fields, field, count) => {
    const { run, events } = into();
    const report = await run([files.write("wrong.xml", xml(fields))]);
    expect(report).toMatchObject({ rejected: 1, rejects: [{ field }] });
    const all = (await events()).filter(({ stream }) => stream.startsWith("regulation-"));
    expect(all).toHaveLength(count);
  });

  const BOMB = `<!DOCTYPE cvdr [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${"&a;".repeat(1000)}">]>`;

  it.each([
    [
      "a bomb of entities",
      xml().replace("<cvdr>", `${BOMB}<cvdr>`).replace("Someren<", "&b;<"),
      "documenttype",
    ],
    ["cut off halfway", xml().slice(0, 300), "geen geldige XML"],
    ["empty", "", "Het bestand is leeg"],
    ["another document", "<gemeenteblad/>", "geen regeling uit de CVDR"],
    ["no XML at all", "naam;datum", "geen regeling uit de CVDR"],
  ])("that is %s is named beside the rest", async (_what, content, reason) => {
    const { run, of } = into();
    const report = await run([files.write("bad.xml", content), files.write("good.xml", xml())]);
    expect(report.files.find(({ file }) => file === "bad.xml")?.note).toContain(reason);
    expect(await of("CVDR12_1")).toHaveLength(3);
  });
});

const folder = sharedData("regelgeving");
const at = (name: string) => join(folder ?? "", name);

describe.skipIf(folder === undefined)("regulations of four municipalities", () => {
  it("has that of Someren once", async () => {
    const { run, of } = into();
    expect(await run([at("cvdr_example3.xml")])).toMatchObject({ recorded: 1, rejected: 0 });
    expect(await of("CVDR680781_1")).toMatchObject([
      {
        type: "RegulationAdopted",
        occurredOn: "2019-05-28",
        data: {
          kind: "policy-rule",
          basis:
            "Wet bevordering integriteitsbeoordelingen door het openbaar bestuur; artikel 2.1, eerste lid, van de Wet algemene bepalingen omgevingsrecht",
        },
      },
      { type: "RegulationPublished", occurredOn: "2019-08-29" },
      { type: "RegulationEnteredIntoForce", occurredOn: "2019-08-30" },
    ]);
    expect(await run([at("cvdr_example3.xml")])).toMatchObject({ unchanged: 1, events: 0 });
  });

  it("asks the first version of that of Kampen, and refuses what is of Spijkenisse", async () => {
    const kampen = importInto(undefined, "gm0166", cvdr);
    const report = await kampen.run([at("cvdr_example2.xml")]);
    expect(report.rejects).toMatchObject([{ id: "CVDR100394_2", field: "betreft" }]);
    await expect(kampen.run([at("cvdr_example1.xml")])).rejects.toThrow("van Spijkenisse");
  });
});
