import { describe, expect, it } from "vitest";
import { ContractSigned } from "../../contract/index.ts";
import { GoalSet } from "../../goal/index.ts";
import type { NewEvent, SubjectId } from "../../kit/index.ts";
import { eventAt, subject, TestLog, TODAY } from "../../kit/testing.ts";
import { MotionSubmitted } from "../../motion/index.ts";
import { TenderIntended } from "../../tender/index.ts";
import { HopJudged, TraceEnded, TraceLaid } from "../../trace/index.ts";
import type { IntentSlot } from "../../trace/index.ts";
import { Dossier } from "../dossier.ts";
import { intentDrift } from "./intent-drift.ts";

type Slots = Readonly<Partial<Record<IntentSlot, string>>>;
type Told = readonly (readonly [
  stream: string,
  of: SubjectId,
  event: NewEvent,
  corrects?: string,
])[];

const [GOAL, MOTION, TENDER, CONTRACT] = [subject(1), subject(2), subject(3), subject(4)];
const [TO_GOAL, TO_MOTION, TO_TENDER] = [subject(11), subject(12), subject(13)];
const on = (occurredOn: string) => ({ occurredOn });

const hop = (
  trace: SubjectId,
  [source, target]: readonly [SubjectId, SubjectId],
  slots?: Slots,
): Told[number] => [
  "trace",
  trace,
  TraceLaid.of(
    {
      source,
      target,
      type: source === CONTRACT ? "awarded-in" : source === MOTION ? "aims-at" : "implements",
      intention: "zoals het besluit zegt",
      ...(slots && { slots }),
    },
    on("2026-02-01"),
  ),
];

const all: Slots = {
  effect: "zelfstandig wonen",
  targetGroup: "ouderen",
  direction: "meer",
  measure: "82%",
  term: "eind 2027",
};
const hours: Slots = {
  targetGroup: "ouderen",
  direction: "meer",
  measure: "80 procent",
  term: "2025–2028",
};
const paid: Slots = { targetGroup: "klanten", measure: "80 procent", term: "2025-2028" };

/** A goal without an effect of its own, so that the first hop is what gives it one. */
const goal: Told[number] = [
  "goal",
  GOAL,
  GoalSet.of(
    {
      title: "Ouderen wonen zelfstandig",
      targetGroup: "Ouderen",
      target: { value: 82, unit: "procent", date: "2027-12-31", source: "BRP" },
      term: "2027-12-31",
    },
    on("2026-01-01"),
  ),
];
const taken: Told = [
  goal,
  ["motion", MOTION, MotionSubmitted.of({ kind: "motion", title: "Hulp dichtbij", movers: [], factions: [] }, on("2026-01-10"))],
  ["tender", TENDER, TenderIntended.of({ title: "8.000 uur klussendienst", subject: "klussen", estimatedValue: 9, procedure: "open" }, on("2026-01-20"))],
  ["contract", CONTRACT, ContractSigned.of({ title: "Thuis Dichtbij", party: "Thuis Dichtbij", kind: "services", value: 9, signedBy: "mayor", start: "2026-01-25" }, on("2026-01-25"))],
]; // prettier-ignore
const chain: Told = [
  ...taken,
  hop(TO_GOAL, [MOTION, GOAL], all),
  hop(TO_MOTION, [TENDER, MOTION], hours),
  hop(TO_TENDER, [CONTRACT, TENDER], paid),
];

type Judgement = Parameters<typeof HopJudged.of>[0];
const judged = (
  trace: SubjectId,
  judgement: Partial<Judgement>,
  date = "2026-03-01",
): Told[number] => [
  "trace",
  trace,
  HopJudged.of({ slots: [], reason: "nagelezen in het bestek", ...judgement }, on(date)),
];

interface When {
  readonly asOf?: string;
  readonly knownAt?: number;
}
const asked = (told: Told, of: SubjectId, { asOf = TODAY, knownAt }: When = {}) => {
  const log = new TestLog();
  for (const [stream, id, event, of] of told)
    log.record(stream, id, {
      ...event,
      ...(of && { correction: { of, reason: "verkeerd overgenomen" } }),
    });
  const dossier = new Dossier("gm0479");
  for (const event of log.events) dossier.apply(event);
  return intentDrift.answer(dossier.at(asOf, knownAt), { decision: of });
};
const firstChain = (...question: Parameters<typeof asked>) => asked(...question)?.chains[0];
const statusesOf = (told: Told, at: number, when: When = {}) =>
  firstChain(told, CONTRACT, when)?.hops[at]?.slots.map(
    ({ slot, status, by }) => `${slot} ${status} ${by}`,
  );
/** The same event told anew, in place of the one at a position. */
const righted = ([stream, of, event]: Told[number], position: number): Told[number] => [
  stream,
  of,
  event,
  eventAt(position),
];

describe("the drift of an intention", () => {
  it("gives each slot of each hop against the hop before, from the goal on", () => {
    expect(statusesOf(chain, 0)).toEqual([
      "effect sharpened compared",
      "targetGroup kept compared",
      "direction sharpened compared",
      "measure kept compared",
      "term kept compared",
    ]);
    expect(statusesOf(chain, 1)).toEqual([
      "effect gone compared",
      "targetGroup kept compared",
      "direction kept compared",
      "measure widened compared",
      "term widened compared",
    ]);
    expect(statusesOf(chain, 2)).toEqual([
      "effect gone compared",
      "targetGroup shifted undecided",
      "direction gone compared",
      "measure kept compared",
      "term kept compared",
    ]);
  });

  it("weighs the slots of a hop and multiplies the hops", () => {
    const { hops = [], fidelity } = firstChain(chain, CONTRACT) ?? {};
    const [first, second, third] = hops;
    expect(first?.fidelity).toBeCloseTo(1, 10);
    expect(second?.fidelity).toBeCloseTo(0.25 + 0.15 + 0.6 * 0.15 + 0.6 * 0.1, 10);
    expect(third?.fidelity).toBeCloseTo(0.2 * 0.25 + 0.15 + 0.1, 10);
    expect(third?.left).toBeCloseTo(0.55 * 0.3, 10);
    expect(fidelity).toBeCloseTo(0.55 * 0.3, 10);
  });

  it("names the first hop on which the effect is gone, and not the later ones", () => {
    const { effectLostAt, hops = [], sentence } = firstChain(chain, CONTRACT) ?? {};
    expect(effectLostAt).toBe(1);
    expect(hops.map(({ slots }) => slots[0]?.wasGone)).toEqual([false, false, true]);
    expect(sentence).toBe(
      "Van de bedoeling van het doel “Ouderen wonen zelfstandig” is bij het contract “Thuis Dichtbij” nog 17% over. " +
        "Het effect verdwijnt bij de aanbesteding “8.000 uur klussendienst”: daar staat het niet meer. " +
        "1 onderdeel wacht nog op een oordeel en telt tot dan als verschoven.",
    );
  });

  it("compares what comes back with what was last said of it", () => {
    const back = [...chain.slice(0, -1), hop(TO_TENDER, [CONTRACT, TENDER], all)];
    const { hops = [], effectLostAt } = firstChain(back, CONTRACT) ?? {};
    expect(hops[2]?.slots[0]).toMatchObject({ status: "kept", from: "zelfstandig wonen" });
    expect(effectLostAt).toBe(1);
  });

  const judgedOnce: Told = [
    ...chain,
    judged(TO_TENDER, {
      slots: [{ slot: "targetGroup", status: "kept" }],
      cause: "interpretation",
    }),
  ];

  it("takes a judgement over the comparison from its own day and position on", () => {
    const statuses = (when?: When) => statusesOf(judgedOnce, 2, when);
    const before = { asOf: "2026-02-28" };
    const unknown = { knownAt: chain.length - 1 };
    expect(statuses()?.slice(0, 2)).toEqual(["effect gone compared", "targetGroup kept judged"]);
    expect(statuses(before)?.[1]).toBe("targetGroup shifted undecided");
    expect(statuses(unknown)?.[1]).toBe("targetGroup shifted undecided");
  });

  it("tells of a judgement who gave it, when and why", () => {
    const { hops: [, , last] = [], fidelity } = firstChain(judgedOnce, CONTRACT) ?? {};
    expect(fidelity).toBeCloseTo(0.55 * 0.5, 10);
    expect(last?.judgement).toEqual({
      cause: "interpretation",
      reason: "nagelezen in het bestek",
      on: "2026-03-01",
      by: "griffie",
      position: chain.length,
    });
    expect(last?.evidence).toEqual([chain.length - 1, chain.length]);
  });

  it("lets the last judgement stand, as a whole", () => {
    const told = [
      ...chain,
      judged(TO_TENDER, { slots: [{ slot: "targetGroup", status: "kept" }], cause: "seriousness" }),
      judged(TO_TENDER, { slots: [{ slot: "measure", status: "narrowed" }] }, "2026-03-02"),
    ];
    expect(statusesOf(told, 2)?.slice(1, 4)).toEqual([
      "targetGroup shifted undecided",
      "direction gone compared",
      "measure narrowed judged",
    ]);
    expect(firstChain(told, CONTRACT)?.hops[2]?.judgement?.cause).toBeUndefined();
  });

  it("compares anew what was put right after the judgement", () => {
    const told: Told = [
      ...chain,
      judged(TO_MOTION, { slots: [{ slot: "effect", status: "kept" }] }),
      righted(hop(TO_MOTION, [TENDER, MOTION], { ...hours, measure: "82 procent" }), 5),
    ];
    expect(statusesOf(told, 1, { knownAt: chain.length })?.[0]).toBe("effect kept judged");
    expect(statusesOf(told, 1)?.[0]).toBe("effect gone compared");
    expect(statusesOf(told, 1)?.[3]).toBe("measure kept compared");
  });

  it("knows a corrected judgement as it reads since, and before as it was known then", () => {
    const first = judged(TO_TENDER, { slots: [{ slot: "targetGroup", status: "kept" }] });
    const right = judged(TO_TENDER, { slots: [{ slot: "targetGroup", status: "narrowed" }] });
    const told: Told = [...chain, first, righted(right, chain.length)];
    expect(statusesOf(told, 2, { knownAt: chain.length })?.[1]).toBe("targetGroup kept judged");
    expect(statusesOf(told, 2)?.[1]).toBe("targetGroup narrowed judged");
  });

  it("does not count a hop that says nothing, and says so", () => {
    const silent = [
      ...taken,
      hop(TO_GOAL, [MOTION, GOAL], all),
      hop(TO_MOTION, [TENDER, MOTION]),
      hop(TO_TENDER, [CONTRACT, TENDER], all),
    ];
    const { hops = [], fidelity, unstated, sentence } = firstChain(silent, CONTRACT) ?? {};
    expect(hops[1]).toMatchObject({ slots: [], left: 1 });
    expect(hops[1]?.fidelity).toBeUndefined();
    expect([fidelity, unstated]).toEqual([1, 1]);
    expect(sentence).toContain("Het effect gaat mee tot het eind.");
    expect(sentence).toContain(
      "Van 1 stap is niet vastgelegd wat de bedoeling was; die telt niet mee.",
    );
  });

  it("gives no number where nothing can be compared", () => {
    const silent = [...taken, hop(TO_GOAL, [MOTION, GOAL])];
    const { fidelity, sentence } = firstChain(silent, MOTION) ?? {};
    expect(fidelity).toBeUndefined();
    expect(sentence).toBe(
      "Van het doel “Ouderen wonen zelfstandig” tot de motie “Hulp dichtbij” is niet vastgelegd wat de bedoeling was. Vergelijken kan niet.",
    );
  });

  it("gives of a goal the chains to where they end, the weakest first", () => {
    const other = subject(5);
    const told: Told = [
      ...chain,
      [
        "tender",
        other,
        TenderIntended.of(
          { title: "Buurtkamers", subject: "kamers", estimatedValue: 9, procedure: "open" },
          on("2026-01-20"),
        ),
      ],
      hop(subject(14), [other, MOTION], all),
    ];
    const { chains = [], sentence } = asked(told, GOAL) ?? {};
    expect(chains.map(({ end }) => end.title)).toEqual(["Thuis Dichtbij", "Buurtkamers"]);
    expect(sentence).toContain("Langs een andere weg blijft 100% over.");
  });

  it("gives to a decision the chain that ties it most strongly first", () => {
    const follows = TraceLaid.of(
      { source: CONTRACT, target: MOTION, type: "follows-from", intention: "ook", slots: all },
      on("2026-02-01"),
    );
    const { chains = [] } = asked([...chain, ["trace", subject(15), follows]], CONTRACT) ?? {};
    expect(chains.map(({ hops }) => hops.map(({ type }) => type))).toEqual([
      ["aims-at", "implements", "awarded-in"],
      ["aims-at", "follows-from"],
    ]);
  });

  it("tells what the next hop begins with: what is gone is not in it", () => {
    const said = (of: SubjectId) => asked(chain, of)?.said.map(({ slot, text }) => [slot, text]);
    expect(said(GOAL)).toEqual([
      ["targetGroup", "Ouderen"],
      ["measure", "82 procent"],
      ["term", "31 december 2027"],
    ]);
    expect(said(CONTRACT)).toEqual([
      ["targetGroup", "klanten"],
      ["measure", "80 procent"],
      ["term", "2025-2028"],
    ]);
  });

  it("rests on the goal, each hop and each judgement", () => {
    const told = [...chain, judged(TO_TENDER, { slots: [{ slot: "term", status: "kept" }] })];
    expect(asked(told, CONTRACT)?.evidence).toEqual([0, 4, 5, 6, 7]);
  });

  it("has no chain where no trace carries an intention, and no answer before the decision exists", () => {
    expect(asked(taken, CONTRACT)?.sentence).toBe(
      "Geen enkel spoor geeft de bedoeling van een doel door aan het contract “Thuis Dichtbij”.",
    );
    const ended: Told = [
      ...chain,
      ["trace", TO_TENDER, TraceEnded.of({ reason: "weg" }, on("2026-03-01"))],
    ];
    expect(asked(ended, CONTRACT)?.chains).toEqual([]);
    expect(asked(chain, CONTRACT, { asOf: "2026-01-02" })).toBeUndefined();
  });
});
