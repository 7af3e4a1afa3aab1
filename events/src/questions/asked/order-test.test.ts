import { describe, expect, it } from "vitest";
import { AssignmentGiven } from "../../assignment/index.ts";
import { ContractEnded, ContractSigned } from "../../contract/index.ts";
import { subject } from "../../kit/testing.ts";
import { MotionSubmitted, MotionVoted } from "../../motion/index.ts";
import { ResolutionTaken } from "../../resolution/index.ts";
import { TenderAwarded, TenderIntended } from "../../tender/index.ts";
import { thread } from "../chain-testing.ts";
import { askedOf, emptyGoal, goalEnded, goalOf, on, traced, type Told } from "../order/testing.ts";
import { orderTest, type OrderTest } from "./order-test.ts";

const GOAL = subject(1);
const WORK = subject(2);
const PLAN = subject(3);
const TENDER = subject(4);
const CONTRACT = subject(5);
const MOTION = subject(6);
const OTHER = subject(7);

type Given = Parameters<typeof AssignmentGiven.of>[0];
const work = (date: string, more: Partial<Given> = {}, of = WORK): Told[number] => [
  "assignment",
  of,
  AssignmentGiven.of(
    { layer: "executive-to-organisation", title: "Hulp in de buurt", ...more },
    on(date),
  ),
];
type Signed = Parameters<typeof ContractSigned.of>[0];
const contract = (date: string, more: Partial<Signed> = {}): Told[number] => [
  "contract",
  CONTRACT,
  ContractSigned.of(
    {
      title: "Klussen",
      party: "Klus BV",
      value: 90_000,
      kind: "services",
      signedBy: "mayor",
      ...more,
    },
    on(date),
  ),
];
const tender = (date: string): Told => [
  [
    "tender",
    TENDER,
    TenderIntended.of(
      { title: "Klussen", subject: "hulp", estimatedValue: 100_000, procedure: "open" },
      on(date),
    ),
  ],
  ["tender", TENDER, TenderAwarded.of({}, on(date))],
];

const ask = (told: Told, decision?: string, asOf?: string): OrderTest => {
  const answer = orderTest.answer(askedOf(told, asOf), { decision });
  if (answer === undefined) throw new Error("no answer");
  return answer;
};
const kindsOf = ({ rows }: OrderTest) =>
  rows.flatMap(({ findings }) => findings.map(({ kind, lack }) => lack ?? kind));

describe("a process before its goal", () => {
  it("is found where no goal is above it, with its euros and the event it began with", () => {
    const told = ask([work("2026-01-10", { budget: 40_000, portfolio: "Zorg" })]);
    expect(told).toMatchObject({ judged: 1, withoutGoal: 1, euros: 40_000, evidence: [0] });
    expect(told.portfolios).toEqual([{ portfolio: "Zorg", decisions: 1, euros: 40_000 }]);
    expect(kindsOf(told)).toEqual(["no-goal"]);
    expect(told.sentence).toBe(
      "Op 30 juni 2026 staat 1 van de 1 besluit zonder doel dat richting geeft; samen gaat daar €\u00a040.000 in om.",
    );
  });

  it("is not found where the way to a concrete goal stood at its start", () => {
    const told = ask([
      goalOf(GOAL, "2026-01-01"),
      work("2026-01-10", { budget: 40_000 }),
      traced([WORK, "aims-at", GOAL], "2026-01-12"),
    ]);
    expect(told).toMatchObject({ judged: 1, withoutGoal: 0, euros: 0, rows: [] });
  });

  it("is found where the goal says nothing, where it came later and where it is over", () => {
    const aims = traced([WORK, "aims-at", GOAL], "2026-01-12");
    const begun = work("2026-01-10", { budget: 40_000 });
    expect(kindsOf(ask([emptyGoal(GOAL, "2026-01-01"), begun, aims]))).toEqual(["goal-too-vague"]);
    const late = ask([
      begun,
      goalOf(GOAL, "2026-05-01"),
      traced([WORK, "aims-at", GOAL], "2026-05-01"),
    ]);
    expect(kindsOf(late)).toEqual(["goal-later"]);
    expect(late).toMatchObject({ withoutGoal: 0, euros: 0, evidence: [0, 1, 2] });
    const over = ask([goalOf(GOAL, "2026-01-01"), begun, aims, goalEnded(GOAL, "2026-06-01")]);
    expect(over.rows[0]?.findings).toMatchObject([{ kind: "goal-lost", lack: "goal-ended" }]);
    expect(over).toMatchObject({ withoutGoal: 1, euros: 40_000 });
  });

  it("is not what happened where a goal was lost on the way: that says when, and by what", () => {
    const story = thread();
    const withdrawn = story.withdraw("opdracht", "2026-05-01");
    const askedOn = (asOf: string, name: string) =>
      orderTest.answer(story.asked(asOf), { decision: story.id(name) });
    expect(askedOn("2026-04-30", "huur")).toMatchObject({
      rows: [{ findings: [{ lack: "goal-too-vague" }] }],
    });
    const lost = askedOn("2026-05-01", "huur")?.rows ?? [];
    const findings = [
      {
        kind: "goal-lost",
        lack: "path-broken",
        missing: [],
        sentence:
          "Het contract “huur” had een doel tot 1 mei 2026: de opdracht “opdracht” geldt niet meer.",
        evidence: [4, withdrawn],
      },
    ];
    expect(lost).toMatchObject([{ withoutGoal: true, euros: 31_200, findings }]);
    expect(orderTest.answer(story.asked(), {})).toMatchObject({ rows: lost });
    expect(askedOn("2026-05-01", "opdracht")).toMatchObject({
      sentence:
        "De opdracht “opdracht” had een doel tot 1 mei 2026: het besluit zelf geldt niet meer.",
    });
  });

  it("follows the whole way: the last trace that was laid decides since when", () => {
    const story = (joined: string): Told => [
      goalOf(GOAL, "2025-01-01"),
      work("2025-02-01", {}, OTHER),
      work("2025-02-01"),
      traced([WORK, "assigned-by", OTHER], "2025-02-01"),
      traced([OTHER, "aims-at", GOAL], joined),
    ];
    expect(kindsOf(ask(story("2025-03-01")))).toEqual([]);
    expect(kindsOf(ask(story("2026-03-01")))).toEqual(["goal-later", "goal-later"]);
  });

  it("takes the earliest of several ways, whichever is walked first", () => {
    const told = ask([
      goalOf(GOAL, "2025-01-01"),
      work("2025-02-01", {}, OTHER),
      work("2025-02-01"),
      traced([WORK, "aims-at", GOAL], "2026-03-01"),
      traced([OTHER, "aims-at", GOAL], "2025-02-01"),
      traced([WORK, "assigned-by", OTHER], "2025-02-01"),
    ]);
    expect(kindsOf(told)).toEqual([]);
  });

  it("does not count a way through a motion that was rejected", () => {
    const vote = { method: "show-of-hands", outcomeBasis: "stated" } as const;
    const story = (outcome: "adopted" | "rejected"): Told => [
      goalOf(GOAL, "2026-01-01"),
      [
        "motion",
        MOTION,
        MotionSubmitted.of(
          { kind: "motion", title: "Hulp", movers: [], factions: [] },
          on("2026-01-02"),
        ),
      ],
      ["motion", MOTION, MotionVoted.of({ ...vote, outcome, factions: [] }, on("2026-01-03"))],
      work("2026-01-10"),
      traced([WORK, "answers", MOTION], "2026-01-10"),
      traced([MOTION, "aims-at", GOAL], "2026-01-10"),
    ];
    expect(kindsOf(ask(story("adopted")))).toEqual([]);
    expect(kindsOf(ask(story("rejected")))).toEqual(["no-goal"]);
  });

  it("is no matter of a plan in which the goal itself was laid down", () => {
    const plan: Told[number] = [
      "resolution",
      PLAN,
      ResolutionTaken.of({ kind: "policy-plan", title: "Plan" }, on("2026-01-01")),
    ];
    const goal = goalOf(GOAL, "2026-01-01");
    const from = traced([GOAL, "comes-from", PLAN], "2026-01-01");
    expect(kindsOf(ask([plan, goal, from]))).toEqual([]);
    expect(kindsOf(ask([plan, goal, from], PLAN))).toEqual([]);
    expect(kindsOf(ask([plan, goal]))).toEqual(["no-goal"]);
  });
});

describe("a solution before its process", () => {
  const goal = goalOf(GOAL, "2025-01-01");
  const signed = [contract("2026-02-01"), traced([CONTRACT, "aims-at", GOAL], "2026-02-01")];

  it("is found where nothing for the same goal organised it before", () => {
    expect(kindsOf(ask([goal, ...signed]))).toEqual(["solution-before-process"]);
    const late = [work("2026-02-02"), traced([WORK, "aims-at", GOAL], "2026-02-02")];
    expect(kindsOf(ask([goal, ...signed, ...late]))).toEqual(["solution-before-process"]);
  });

  it("is not found where an assignment for the same goal came first", () => {
    const early = [work("2026-01-02"), traced([WORK, "aims-at", GOAL], "2026-01-02")];
    expect(kindsOf(ask([goal, ...early, ...signed]))).toEqual([]);
  });

  it("says of one decision the same as of all", () => {
    expect(ask([goal, ...signed], CONTRACT)).toMatchObject({
      judged: 1,
      rows: ask([goal, ...signed]).rows,
    });
  });
});

describe("outsourcing before making and doing together", () => {
  const goal = goalOf(GOAL, "2025-01-01");
  const made = (directionPrinciple: "make-together" | "do-together", of: string): Told => [
    work("2025-06-01", { directionPrinciple }, of),
    traced([of, "aims-at", GOAL], "2025-06-01"),
  ];
  const out: Told = [
    contract("2026-02-01", { directionPrinciple: "outsource" }),
    traced([CONTRACT, "aims-at", GOAL], "2026-02-01"),
  ];

  it("names the steps that were left out", () => {
    const told = ask([goal, ...made("make-together", WORK), ...out]);
    expect(told.rows[0]?.findings).toMatchObject([
      { kind: "outsourcing-before-making-together", missing: ["do-together"] },
    ]);
    expect(told.rows[0]?.findings[0]?.sentence).toContain("niet eerder samen doen vastgelegd");
    const work0 = [work("2025-06-01"), traced([WORK, "aims-at", GOAL], "2025-06-01")];
    expect(ask([goal, ...work0, ...out]).rows[0]?.findings[0]?.missing).toEqual([
      "make-together",
      "do-together",
    ]);
  });

  it("is not found where both came first for the same goal", () => {
    const both = [...made("make-together", WORK), ...made("do-together", OTHER)];
    expect(kindsOf(ask([goal, ...both, ...out]))).toEqual([]);
  });

  it("supposes nothing of a contract that does not say how it steers", () => {
    const plain = [contract("2026-02-01"), traced([CONTRACT, "aims-at", GOAL], "2026-02-01")];
    expect(kindsOf(ask([goal, ...made("make-together", WORK), ...plain]))).toEqual([]);
  });
});

describe("the euros in force", () => {
  const chain: Told = [
    work("2026-01-10", { budget: 120_000 }),
    ...tender("2026-01-20"),
    traced([TENDER, "implements", WORK], "2026-01-20"),
    contract("2026-02-01"),
    traced([CONTRACT, "awarded-in", TENDER], "2026-02-01"),
  ];

  it("of a contract are not counted again in its tender or its budget", () => {
    const told = ask(chain);
    expect(told).toMatchObject({ withoutGoal: 3, euros: 90_000 });
    expect(told.rows.map(({ decision, euros }) => [decision.kind, euros])).toEqual([
      ["contract", 90_000],
      ["tender", 0],
      ["assignment", 0],
    ]);
  });

  it("of a tender do not come back when its contract is over; the budget above does", () => {
    const ended: Told[number] = ["contract", CONTRACT, ContractEnded.of({}, on("2026-06-01"))];
    const told = ask([...chain, ended]);
    expect(told.rows.map(({ decision, euros }) => [decision.kind, euros])).toEqual([
      ["assignment", 120_000],
      ["tender", 0],
    ]);
  });

  it("are those of the day that is asked about", () => {
    expect(ask(chain, undefined, "2026-01-15")).toMatchObject({ judged: 1, euros: 120_000 });
  });
});

describe("what the order does not look at", () => {
  it("is told so, and what does not exist is not answered", () => {
    const motion: Told[number] = [
      "motion",
      MOTION,
      MotionSubmitted.of(
        { kind: "motion", title: "Hulp", movers: [], factions: [] },
        on("2026-01-02"),
      ),
    ];
    expect(ask([motion], MOTION)).toMatchObject({ judged: 0, rows: [] });
    expect(ask([motion], MOTION).sentence).toContain("hoort daar niet bij");
    expect(orderTest.answer(askedOf([motion]), { decision: OTHER })).toBeUndefined();
  });

  it("is looked at when the record says what it is", () => {
    const resolution = (nature?: "process"): Told => [
      [
        "resolution",
        PLAN,
        ResolutionTaken.of(
          { kind: "executive-resolution", title: "Aanpak", nature },
          on("2026-01-02"),
        ),
      ],
    ];
    expect(ask(resolution()).judged).toBe(0);
    expect(kindsOf(ask(resolution("process")))).toEqual(["no-goal"]);
  });
});
