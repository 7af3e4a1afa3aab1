import { describe, expect, it } from "vitest";
import { Chain, ChainView } from "../chain/index.ts";
import type { Fact, NewEvent } from "../kit/index.ts";
import { given, subject, TestLog, TODAY } from "../kit/testing.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import * as contracts from "./index.ts";
import { contractStream } from "./index.ts";

const content = {
  title: "Klussendienst",
  party: "Stichting Handig Thuis",
  value: 312_500,
  kind: "services",
  signedBy: "mayor",
} as const;
const reason = "zie het dossier";
const change = {
  value: 340_000,
  change: "700 uren erbij",
  ground: "small",
  natureChanged: false,
} as const;
const leaving = { by: "contractor", reason } as const;
const longer = { end: "2028-12-31", byOption: true };
const notice = { by: "contractor", end: "2026-12-31" } as const;
const step = stepsOf(contractStream);

const steps = {
  sign: step(contracts.signContract, contracts.ContractSigned, [content]),
  start: step(contracts.startContract, contracts.ContractStarted, [{}]),
  change: step(contracts.changeContract, contracts.ContractChanged, [change]),
  extend: step(contracts.extendContract, contracts.ContractExtended, [longer]),
  giveNotice: step(contracts.giveNoticeOfContract, contracts.ContractNoticeGiven, [notice]),
  end: step(contracts.endContract, contracts.ContractEnded, [{}]),
  dissolve: step(contracts.dissolveContract, contracts.ContractDissolved, [leaving]),
  dispute: step(contracts.recordContractDispute, contracts.ContractDisputed, [{ about: reason }]),
};

const ends = { end: "ended", dissolve: "dissolved" };
const goesOn = { change: "changed", extend: "extended", giveNotice: "notice-given", ...ends };
/** domain.md 4.3: getekend → lopend → gewijzigd* → {verlengd, opgezegd, geëindigd, ontbonden}. */
const table: StepTable<keyof typeof steps> = {
  none: [[], { sign: "signed" }],
  signed: [["sign"], { start: "running", ...goesOn, dispute: "signed" }],
  running: [["sign", "start"], { ...goesOn, dispute: "running" }],
  changed: [["sign", "start", "change"], { ...goesOn, dispute: "changed" }],
  extended: [["sign", "start", "extend"], { ...goesOn, dispute: "extended" }],
  "notice-given": [["sign", "giveNotice"], { change: "changed", ...ends, dispute: "notice-given" }],
  ended: [["sign", "start", "end"], { dispute: "ended" }],
  dissolved: [["sign", "start", "dissolve"], { dispute: "dissolved" }],
}; // prettier-ignore

const from = "2026-02-01";
const about = { subject: subject(1), id: subject(2), from, occurredOn: from };
const on = { subject: subject(1), from };
const textOf = (facts: readonly Fact[], wanted: string) =>
  facts.flatMap((fact) => (fact.kind === "text" && fact.key === wanted ? [fact.text] : []));
const valueOf = (facts: readonly Fact[], wanted: string) =>
  facts.flatMap((fact) => (fact.kind === "value" && fact.key === wanted ? [fact.value] : []));

describe("a contract", () => {
  it("takes the steps of its table, and refuses every other with its code", () => {
    expect(unlikeTable(contractStream, steps, table)).toEqual([]);
  });

  it("does not end before it was signed, nor on a day to come", () => {
    const contract = given(
      contractStream,
      contracts.ContractSigned.of(content, { occurredOn: "2026-02-01" }),
    );
    contract
      .when(contracts.endContract, {}, { dates: { occurredOn: "2026-01-31" } })
      .then({ code: "date-before-start", date: "2026-01-31", start: "2026-02-01" });
    contract
      .when(contracts.endContract, {}, { dates: { occurredOn: "2026-07-01" } })
      .then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
  });

  it("takes lines that steer on a product or a result, each with its value", () => {
    const takes = (...lines: readonly object[]) =>
      contracts.signContract.input.safeParse({ ...content, lines }).success;
    const hours = { description: "8.000 uren", steersOn: "product", value: 312_500 };
    expect(takes(hours, { ...hours, steersOn: "result", serves: "langer thuis wonen" })).toBe(true);
    expect(takes({ ...hours, steersOn: "effort" })).toBe(false);
    expect(takes({ ...hours, value: -1 })).toBe(false);
    expect(takes({ description: "8.000 uren", steersOn: "product" })).toBe(false);
  });

  it("is for an organisation, an amount and a kind that the law knows", () => {
    const takes = (more: object) =>
      contracts.signContract.input.safeParse({ ...content, ...more }).success;
    expect(takes({})).toBe(true);
    expect(takes({ party: " " })).toBe(false);
    expect(takes({ value: "veel" })).toBe(false);
    expect(takes({ kind: "favours" })).toBe(false);
    expect(takes({ signedBy: "alderman" })).toBe(false);
  });
});

describe("changes of a contract (Aanbestedingswet 2012 art. 2.163b–2.163g)", () => {
  const worth = [330_000, 345_000, 900_000];
  const changes = worth.map((value) => ({ ...change, value }));

  it("are recorded one after another whatever they add up to; nothing is refused", () => {
    const happened: NewEvent[] = [
      contracts.ContractSigned.of(content, { occurredOn: "2025-01-01" }),
    ];
    for (const data of changes) {
      const changed = contracts.ContractChanged.of(data, { occurredOn: TODAY });
      given(contractStream, ...happened)
        .when(contracts.changeContract, data)
        .then([changed]);
      happened.push(changed);
    }
  });

  it("are read one by one from the chain, each with its ground, and as they were on a day", () => {
    const log = new TestLog();
    const record = (event: NewEvent) => log.record("contract", subject(1), event);
    record(contracts.ContractSigned.of(content, { occurredOn: "2025-01-01" }));
    record(
      contracts.ContractChanged.of({ ...change, value: 330_000 }, { occurredOn: "2025-06-01" }),
    );
    record(
      contracts.ContractChanged.of(
        { ...change, value: 300_000, ground: "unforeseen" },
        { occurredOn: "2025-09-01" },
      ),
    );
    record(contracts.ContractExtended.of({ ...longer, value: 600_000 }, { occurredOn: TODAY }));
    const byType = new Map(contractStream.events.map((each) => [each.type, each]));
    const chain = new Chain((event) => byType.get(event.type)?.state(event) ?? []);
    for (const event of log.events) chain.apply(event);
    const view = (day: string) => new ChainView(chain, day, chain.head);
    const seen = view(TODAY)
      .series(subject(1), "amount")
      .map(({ value, from }) => [value, view(from).text(subject(1), "change-ground")]);
    expect(seen).toEqual([
      [312_500, undefined],
      [330_000, "small"],
      [300_000, "unforeseen"],
      [600_000, "review-clause"],
    ]);
    expect(view("2025-08-31").value(subject(1), "amount")).toBe(330_000);
    expect(view(TODAY).value(subject(1), "original-amount")).toBe(312_500);
  });

  it("state each the whole value from then on, beside the value at the signature", () => {
    const signed = contracts.ContractSigned.facts(content, about);
    expect([valueOf(signed, "original-amount"), valueOf(signed, "amount")]).toEqual([
      [312_500],
      [312_500],
    ]);
    const stated = changes.map((data) => contracts.ContractChanged.facts(data, about));
    expect(stated.flatMap((facts) => valueOf(facts, "amount"))).toEqual(worth);
    expect(stated.flatMap((facts) => valueOf(facts, "original-amount"))).toEqual([]);
  });

  it.each([
    "small",
    "review-clause",
    "additional-work",
    "unforeseen",
    "new-contractor",
    "non-substantial",
  ] as const)("state their ground %s, and that the nature changed where it did", (ground) => {
    const stated = (natureChanged: boolean) =>
      textOf(
        contracts.ContractChanged.facts({ ...change, ground, natureChanged }, about),
        "change-ground",
      );
    expect(stated(false)).toEqual([ground]);
    expect(stated(true)).toEqual([[ground, "nature-changed"]]);
  });

  it("are announced each by itself", () => {
    const announced = "https://www.tenderned.nl/aankondigingen/overzicht/000001";
    const stated = (more: object) =>
      textOf(contracts.ContractChanged.facts({ ...change, ...more }, about), "announced");
    expect(stated({ announced })).toEqual([announced]);
    expect(stated({})).toEqual([[]]);
    expect(contracts.changeContract.input.safeParse({ ...change, announced: "ja" }).success).toBe(
      false,
    );
  });

  it("name the new contractor only where there is one", () => {
    const facts = (more: object) => contracts.ContractChanged.facts({ ...change, ...more }, about);
    expect(textOf(facts({}), "party")).toEqual([]);
    expect(textOf(facts({ party: "Klus BV" }), "party")).toEqual(["Klus BV"]);
  });

  it("by an option are extensions on a review clause, others have no ground by themselves", () => {
    const stated = (byOption: boolean) =>
      contracts.ContractExtended.facts({ ...longer, byOption, value: 625_000 }, about);
    expect(textOf(stated(true), "change-ground")).toEqual(["review-clause"]);
    expect(textOf(stated(false), "change-ground")).toEqual([[]]);
    expect(textOf(stated(true), "term")).toEqual(["2028-12-31"]);
    expect(valueOf(stated(true), "amount")).toEqual([625_000]);
  });
});

describe("what a contract states", () => {
  it("names who signed: the mayor, or the holder and the power of attorney", () => {
    const signed = (more: object) => contracts.ContractSigned.facts({ ...content, ...more }, about);
    expect(textOf(signed({}), "holder")).toEqual(["mayor"]);
    expect(textOf(signed({}), "powers")).toEqual([]);
    const holder = "afdelingsmanager Samenleving";
    const powers = { signedBy: "holder", holder, powerBasis: "Volmachtbesluit 2024" };
    expect(textOf(signed(powers), "holder")).toEqual([holder]);
    expect(textOf(signed(powers), "powers")).toEqual(["Volmachtbesluit 2024"]);
    expect(textOf(signed({ signedBy: "holder" }), "holder")).toEqual(["holder"]);
  });

  it("is its kind, party, term and the day on which the council was heard", () => {
    const facts = contracts.ContractSigned.facts(
      { ...content, end: "2027-12-31", councilHeardOn: "2025-11-20" },
      about,
    );
    expect(facts.slice(0, 3)).toEqual([
      { kind: "decision", decision: "contract", level: "contract", ...on },
      { kind: "status", status: "signed", ...on },
      { kind: "validity", inForce: true, ...on, to: undefined },
    ]);
    expect(
      ["purchase", "party", "term", "heard"].flatMap((wanted) => textOf(facts, wanted)),
    ).toEqual(["services", "Stichting Handig Thuis", "2027-12-31", "2025-11-20"]);
  });

  it("binds until it ends or is dissolved, also after notice", () => {
    const validity = (facts: readonly Fact[]) =>
      facts.flatMap((fact) => (fact.kind === "validity" ? [fact.inForce] : []));
    expect(validity(contracts.ContractNoticeGiven.facts(notice, about))).toEqual([]);
    expect(validity(contracts.ContractEnded.facts({}, about))).toEqual([false]);
    expect(
      validity(contracts.ContractDissolved.facts({ by: "municipality", reason }, about)),
    ).toEqual([false]);
  });

  it("is told with its amount, its signer and its term", () => {
    expect(
      contracts.ContractSigned.summarise({ ...content, start: "2026-01-01", end: "2027-12-31" }),
    ).toBe(
      "De gemeente sloot met Stichting Handig Thuis het contract “Klussendienst”, voor €\u00a0312.500. De burgemeester tekende. Het geldt vanaf 1 januari 2026 tot en met 31 december 2027.",
    );
    expect(
      contracts.ContractSigned.summarise({
        ...content,
        signedBy: "holder",
        holder: "inkoper",
        powerBasis: "het Volmachtbesluit 2024",
      }),
    ).toMatch(/De gevolmachtigde \(inkoper\) tekende krachtens het Volmachtbesluit 2024\.$/);
  });
});
