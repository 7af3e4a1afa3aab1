import { describe, expect, it } from "vitest";
import * as contracts from "../../contract/index.ts";
import { AldermanAppointed } from "../../council/index.ts";
import { subject } from "../../kit/testing.ts";
import * as mandates from "../../mandate/index.ts";
import * as resolutions from "../../resolution/index.ts";
import * as tenders from "../../tender/index.ts";
import { codesOf, laid, on, seenOf, type Told } from "./testing.ts";

const [CONTRACT, RESOLUTION, POWER, TENDER, COUNCIL] = [
  subject(1),
  subject(2),
  subject(3),
  subject(4),
  subject(5),
];

type Content = Parameters<typeof contracts.ContractSigned.of>[0];
type Change = Parameters<typeof contracts.ContractChanged.of>[0];

const signed = (more: Partial<Content> = {}): Told[number] => [
  "contract",
  CONTRACT,
  contracts.ContractSigned.of(
    {
      title: "Klussen",
      party: "Stichting Handig",
      value: 200_000,
      kind: "services",
      signedBy: "mayor",
      ...more,
    },
    on("2026-02-01"),
  ),
];
const decided = (more: object = {}, date = "2026-01-20"): Told[number] => [
  "resolution",
  RESOLUTION,
  resolutions.ResolutionTaken.of(
    { kind: "executive-resolution", title: "Inkoop klussen", ...more },
    on(date),
  ),
];
const adoptedBy = laid(CONTRACT, RESOLUTION, "adopted-by");
const power = (from: string): Told => [
  [
    "mandate",
    POWER,
    mandates.MandateGranted.of(
      { kind: "power-of-attorney", title: "Volmacht", holder: "inkoper", subject: "inkoop" },
      on("2026-01-10"),
    ),
  ],
  ["mandate", POWER, mandates.MandateTookEffect.of({}, on(from))],
];
const under = laid(CONTRACT, POWER, "decided-under");
const tender = (procedure: "open" | "below-threshold"): Told[number] => [
  "tender",
  TENDER,
  tenders.TenderIntended.of(
    { title: "Klussen", subject: "klussen", estimatedValue: 200_000, procedure },
    on("2025-10-01"),
  ),
];
const awarded = laid(CONTRACT, TENDER, "awarded-in");

describe("L7: who decided on a contract and who signed it", () => {
  it("asks for a decision of the college where the mayor signed", () => {
    expect(codesOf([signed()], CONTRACT)).toEqual(["contract-without-decision"]);
    expect(codesOf([decided(), signed(), adoptedBy], CONTRACT)).toEqual([]);
    expect(codesOf([decided({}, "2026-02-02"), signed(), adoptedBy], CONTRACT)).toEqual([
      "contract-without-decision",
    ]);
    const byTender = [
      tender("open"),
      decided(),
      signed(),
      awarded,
      laid(TENDER, RESOLUTION, "adopted-by"),
    ];
    expect(codesOf(byTender, CONTRACT)).toEqual([]);
  });

  it("asks for a power of attorney that was in effect where another signed", () => {
    const holder = { signedBy: "holder", holder: "inkoper" } as const;
    const seen = seenOf([decided(), signed(holder), adoptedBy], CONTRACT);
    expect(seen).toEqual([
      {
        code: "contract-without-decision",
        rule: "L7",
        sentence: "Bij dit contract is de volmacht van wie tekende niet vastgelegd.",
        source: { article: "Gemeentewet artikel 171", confidence: "text" },
        evidence: [1],
      },
    ]);
    expect(codesOf([signed({ ...holder, powerBasis: "Volmachtbesluit 2024" })], CONTRACT)).toEqual(
      [],
    );
    expect(codesOf([...power("2026-02-01"), signed(holder), under], CONTRACT)).toEqual([]);
    expect(codesOf([...power("2026-02-02"), signed(holder), under], CONTRACT)).toEqual([
      "contract-without-decision",
    ]);
  });

  it("looks at the day of signing, also where the contract has effect from another day", () => {
    const holder = { signedBy: "holder", holder: "inkoper" } as const;
    const [stream, of, event] = signed(holder);
    const later: Told[number] = [stream, of, { ...event, validFrom: "2026-03-01" }];
    expect(codesOf([...power("2026-02-15"), later, under], CONTRACT)).toEqual([
      "contract-without-decision",
    ]);
    expect(codesOf([...power("2026-01-15"), later, under], CONTRACT)).toEqual([]);
  });

  it.each([
    [{}, []],
    [{ councilMustBeHeard: false }, []],
    [{ councilMustBeHeard: true }, ["contract-council-unheard"]],
    [{ councilMustBeHeard: true, councilHeardOn: "2026-02-01" }, []],
    [{ councilHeardOn: "2026-02-02" }, ["contract-council-unheard"]],
  ])("of a contract with %j on the council's wishes: %j (art. 169 lid 4)", (more, codes) => {
    expect(codesOf([decided(), signed(more), adoptedBy], CONTRACT)).toEqual(codes);
  });

  it.each([
    [{ title: "Oprichten van de Stichting Sport" }, ["legal-person-council-unheard"]],
    [{ title: "Deelneming in Warmte B.V." }, ["legal-person-council-unheard"]],
    [{ title: "Oprichten van de Stichting Sport", councilHeardOn: "2026-01-19" }, []],
    [{ title: "Oprichten van de Stichting Sport", councilHeardOn: "2026-01-21" }, ["legal-person-council-unheard"]],
    [{ title: "Subsidie aan Stichting Sport" }, []],
    [{ title: "Deelnemen aan een proef" }, []],
  ])("of the college's decision %j: %j (art. 160 lid 2)", (more, codes) => {
    expect(codesOf([decided(more)], RESOLUTION)).toEqual(codes);
  }); // prettier-ignore
});

const changed = (value: number, more: Partial<Change> = {}, date = "2026-03-01"): Told[number] => [
  "contract",
  CONTRACT,
  contracts.ContractChanged.of(
    { value, change: "meer uren", ground: "small", natureChanged: false, ...more },
    on(date),
  ),
];
/** Codes of a contract of 200.000 euros that was decided on, after changes. */
const after = (...changes: Told) => codesOf([decided(), signed(), adoptedBy, ...changes], CONTRACT);

describe("L8: changes of a contract (Aanbestedingswet 2012 art. 2.163a–2.163g)", () => {
  it("adds up small changes, net, against the original value, on the date asked about", () => {
    const told: Told = [
      decided(),
      signed(),
      adoptedBy,
      changed(210_000),
      changed(219_999, {}, "2026-04-01"),
      changed(220_000, {}, "2026-05-01"),
      changed(215_000, {}, "2026-06-01"),
    ];
    const codes = (asOf: string) => codesOf(told, CONTRACT, { asOf });
    expect(["2026-03-01", "2026-04-30", "2026-05-01", "2026-06-01"].map(codes)).toEqual([
      [],
      [],
      ["small-changes-too-large"],
      [],
    ]);
    const [seen] = seenOf(told, CONTRACT, { asOf: "2026-05-31" });
    expect([seen?.sentence, seen?.evidence]).toEqual([
      "De kleine wijzigingen zijn samen €\u00a020.000, dat is 10% van de eerste waarde; de grens ligt onder 10% en onder de Europese drempel (zie de actuele drempel).",
      [3, 4, 5],
    ]);
    expect(codesOf(told, CONTRACT, { knownAt: 4 })).toEqual([]);
  });

  it.each([
    ["services", 219_999, []],
    ["services", 220_000, ["small-changes-too-large"]],
    ["supplies", 220_000, ["small-changes-too-large"]],
    ["works", 229_999, []],
    ["works", 230_000, ["small-changes-too-large"]],
    ["services", 180_000, ["small-changes-too-large"]],
  ] as const)("has a limit by what is bought: %s to %d: %j", (kind, value, codes) => {
    expect(codesOf([decided(), signed({ kind }), adoptedBy, changed(value)], CONTRACT)).toEqual(
      codes,
    );
  });

  it("counts only small changes among the small", () => {
    const clause = changed(400_000, { ground: "review-clause" });
    expect(after(clause, changed(410_000, {}, "2026-04-01"))).toEqual([]);
    expect(after(clause, changed(420_000, {}, "2026-04-01"))).toEqual(["small-changes-too-large"]);
  });

  it.each(["additional-work", "unforeseen"] as const)(
    "caps %s at half the original value for each change, and asks to announce it",
    (ground) => {
      const announced = "https://www.tenderned.nl/aankondigingen/overzicht/000001";
      expect(after(changed(300_000, { ground, announced }))).toEqual([]);
      expect(after(changed(300_001, { ground, announced }))).toEqual(["change-above-half"]);
      expect(after(changed(300_000, { ground }))).toEqual(["change-not-announced"]);
      const twice = [changed(300_000, { ground, announced }), changed(400_000, { ground, announced }, "2026-04-01")]; // prettier-ignore
      expect(after(...twice)).toEqual([]);
    },
  );

  it.each([
    ["small", ["change-of-nature"]],
    ["review-clause", ["change-of-nature"]],
    ["unforeseen", ["change-not-announced", "change-of-nature"]],
    ["new-contractor", []],
    ["non-substantial", []],
  ] as const)("of another nature on the ground %s: %j", (ground, codes) => {
    expect(after(changed(200_000, { ground, natureChanged: true }))).toEqual(codes);
    expect(after(changed(200_000, { ground }))).not.toContain("change-of-nature");
  });

  it("has a ground: an extension by option, and another contractor by article 2.163f", () => {
    const extended = (byOption: boolean): Told[number] => [
      "contract",
      CONTRACT,
      contracts.ContractExtended.of({ end: "2027-12-31", byOption }, on("2026-03-01")),
    ];
    expect(after(extended(true))).toEqual([]);
    expect(after(extended(false))).toEqual(["change-without-ground"]);
    const party = "Klus BV";
    expect(after(changed(200_000, { party }))).toEqual(["change-without-ground"]);
    expect(after(changed(200_000, { party, ground: "new-contractor" }))).toEqual([]);
  });

  it("holds below the European threshold by analogy alone", () => {
    const source = (procedure: "open" | "below-threshold") =>
      seenOf(
        [tender(procedure), decided(), signed(), adoptedBy, awarded, changed(220_000)],
        CONTRACT,
      ).map((seen) => seen.source);
    const article = "Aanbestedingswet 2012 artikel 2.163b";
    expect(source("open")).toEqual([{ article, confidence: "text" }]);
    expect(source("below-threshold")).toEqual([{ article, confidence: "secondary" }]);
  });
});

describe("L12: a contract signed by an alderman", () => {
  const appointed = (date: string): Told[number] => [
    "council",
    COUNCIL,
    AldermanAppointed.of({ name: "N. de Wit", portfolios: ["zorg"] }, on(date)),
  ];
  const by = (holder: string, ...told: Told) =>
    codesOf([...told, signed({ signedBy: "holder", holder, powerBasis: "volmacht" })], CONTRACT);

  it("is known by the word, or by the name of who was in office on the day", () => {
    expect(by("wethouder Zorg")).toEqual(["alderman-alone"]);
    expect(by("N. de Wit")).toEqual([]);
    expect(by("N. de Wit", appointed("2026-01-15"))).toEqual(["alderman-alone"]);
    expect(by("N. de Wit", appointed("2026-02-02"))).toEqual([]);
    expect(by("inkoper", appointed("2026-01-15"))).toEqual([]);
  });

  it("is no signal under a power that was in effect", () => {
    const told = [...power("2026-01-20"), signed({ signedBy: "holder", holder: "wethouder Zorg" }), under]; // prettier-ignore
    expect(codesOf(told, CONTRACT)).toEqual([]);
  });
});
