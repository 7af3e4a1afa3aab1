import { describe, expect, it } from "vitest";
import * as commitments from "../../commitment/index.ts";
import { AldermanAppointed, AldermanLeft } from "../../council/index.ts";
import { subject } from "../../kit/testing.ts";
import * as motions from "../../motion/index.ts";
import { QuestionAnswered, QuestionAsked, QuestionWithdrawn } from "../../question/index.ts";
import { askedOf, goalOf, on, traced, type Told } from "../order/testing.ts";
import { followUp, type FollowUp } from "./follow-up.ts";

const [MOTION, PROMISE, QUESTION] = [subject(1), subject(2), subject(3)];
const [COUNCIL, GOAL] = [subject(4), subject(5)];

type Act = Told[number];

const submitted = (more: object = {}, of = MOTION): Act => [
  "motion",
  of,
  motions.MotionSubmitted.of(
    { kind: "motion", title: "Veilig fietspad", movers: [], factions: ["SP"], ...more },
    on("2025-01-10"),
  ),
];
const voted = (outcome: "adopted" | "rejected", of = MOTION): Act => [
  "motion",
  of,
  motions.MotionVoted.of(
    { method: "acclamation", outcome, outcomeBasis: "stated", factions: [] },
    on("2025-02-10"),
  ),
];
const proposed: Act = [
  "motion",
  MOTION,
  motions.MotionSettlementProposed.of({ explanation: "het pad ligt er" }, on("2026-05-01")),
];
const promise = (more: object = {}): Act => [
  "commitment",
  PROMISE,
  commitments.CommitmentMade.of(
    { title: "Brief over wachttijd", body: "executive", holder: "Noor Vos", portfolio: "Jeugd", ...more }, // prettier-ignore
    on("2025-03-01"),
  ),
];
const question: Act = [
  "question",
  QUESTION,
  QuestionAsked.of(
    { form: "written", title: "Hoeveel wachten er?", movers: [{ name: "Sem" }], factions: ["SP"], askedOf: "executive", term: "2026-07-20" }, // prettier-ignore
    on("2026-06-20"),
  ),
];
const alderman = (name: string, date: string, portfolios = ["Jeugd"]): Act => [
  "council",
  COUNCIL,
  AldermanAppointed.of({ name, portfolios }, on(date)),
];
const left = (name: string, date: string): Act => [
  "council",
  COUNCIL,
  AldermanLeft.of({ name, reason: "ontslag" }, on(date)),
];
const handed = (holder: string, date: string): Act => [
  "commitment",
  PROMISE,
  commitments.CommitmentHandedOver.of({ holder }, on(date)),
];

const ask = (told: Told, query: Parameters<typeof followUp.answer>[1] = {}, asOf?: string) => {
  const answer = followUp.answer(askedOf(told, asOf), query);
  if (answer === undefined) throw new Error("no answer");
  return answer;
};
const titles = ({ rows }: FollowUp) => rows.map(({ decision }) => decision.title);

describe("what is open", () => {
  it("is an adopted motion, a commitment and a question, with its evidence", () => {
    const answer = ask([submitted(), voted("adopted"), promise(), question]);
    expect(answer.sentence).toBe(
      "Op 30 juni 2026 staan open: 1 motie, 1 toezegging en 1 vraag. Geen enkele termijn is voorbij.",
    );
    expect(answer.rows.find(({ decision }) => decision.kind === "motion")).toMatchObject({
      since: "2025-02-10",
      age: "1 jaar en 4 maanden",
      due: "none",
      evidence: [1],
      stream: { plural: "motions", id: MOTION },
    });
  });

  it("is no motion that was rejected, settled or overtaken, nor one that is not voted on", () => {
    const settled: Act = ["motion", MOTION, motions.MotionSettled.of({ by: "de raad" }, on("2026-06-01"))]; // prettier-ignore
    const overtaken: Act = ["motion", MOTION, motions.MotionOvertaken.of({ reason: "nieuw plan" }, on("2026-06-01"))]; // prettier-ignore
    for (const told of [
      [submitted()],
      [submitted(), voted("rejected")],
      [submitted(), voted("adopted"), proposed, settled],
      [submitted(), voted("adopted"), overtaken],
    ])
      expect(titles(ask(told))).toEqual([]);
    expect(ask([submitted()]).sentence).toBe(
      "Op 30 juni 2026 staat er geen motie, toezegging of vraag open.",
    );
  });

  it("is no commitment that was fulfilled or withdrawn, and no question that was answered or withdrawn", () => {
    const ends: readonly Act[] = [
      ["commitment", PROMISE, commitments.CommitmentSettled.of({ outcome: "fulfilled", explanation: "brief" }, on("2026-06-01"))], // prettier-ignore
      ["commitment", PROMISE, commitments.CommitmentWithdrawn.of({ reason: "in overleg" }, on("2026-06-01"))], // prettier-ignore
      ["question", QUESTION, QuestionAnswered.of({ by: "het college" }, on("2026-06-25"))],
      ["question", QUESTION, QuestionWithdrawn.of({}, on("2026-06-25"))],
    ];
    const open = [promise(), question];
    for (const end of ends) expect(ask([...open, end]).rows).toHaveLength(1);
    expect(ask([...open, ...ends], {}, "2026-05-31").rows).toHaveLength(1);
  });
});

describe("a term", () => {
  it("that is over is told in words and counted", () => {
    const answer = ask([promise({ term: "2026-04-30" }), question]);
    expect(answer.overdue).toBe(1);
    expect(answer.sentence).toContain("Bij 1 is de termijn voorbij.");
    expect(answer.rows.map(({ due, deadline }) => [due, deadline])).toEqual([
      ["overdue", "De termijn liep tot 30 april 2026 en is 2 maanden voorbij."],
      ["soon", "De termijn loopt tot 20 juli 2026: binnen 30 dagen."],
    ]);
  });

  it("is not over on its last day, and is later once it is shifted", () => {
    const shifted: Act = [
      "commitment",
      PROMISE,
      commitments.CommitmentTermShifted.of({ term: "2026-12-31", reason: "ziekte" }, on("2026-06-15")), // prettier-ignore
    ];
    const due = (told: Told) => ask(told).rows[0]?.due;
    expect(due([promise({ term: "2026-06-30" })])).toBe("soon");
    expect(due([promise({ term: "2026-06-29" })])).toBe("overdue");
    expect(due([promise({ term: "2026-06-29" }), shifted])).toBe("later");
  });
});

describe("who must act", () => {
  it("is the college until it proposes settlement, then the council", () => {
    const [open] = ask([submitted(), voted("adopted")]).rows;
    expect(open?.turn).toMatch(/^Het college is aan zet/);
    expect(open?.steps.map(({ command }) => command)).toEqual([
      "propose-settlement",
      "report-execution",
    ]);
    const [waiting] = ask([submitted(), voted("adopted"), proposed]).rows;
    expect(waiting?.turn).toMatch(/^De raad is aan zet/);
    expect(waiting?.steps.map(({ command }) => command)).toEqual([
      "settle-motion",
      "refuse-settlement",
    ]);
    expect(waiting?.lastAct).toMatchObject({ date: "2026-05-01", position: 2 });
  });

  it("is the alderman who has the portfolio now; the stream and who made it stay the same", () => {
    const told = [
      alderman("Noor Vos", "2024-01-01"),
      promise(),
      left("Noor Vos", "2025-09-01"),
      alderman("Emre Kaya", "2025-10-01"),
    ];
    const on = (asOf: string) => ask(told, {}, asOf).rows[0];
    expect(on("2025-06-01")?.holder).toBe("Noor Vos");
    expect(on("2025-09-15")?.holder).toBeUndefined();
    const spelled = [...told.slice(0, 1), promise({ holder: "wethouder Vos" }), ...told.slice(2)];
    expect(ask(spelled, {}, "2025-09-15").rows[0]?.holder).toBeUndefined();
    expect(on("2026-06-30")).toMatchObject({
      holder: "Emre Kaya",
      madeBy: ["Noor Vos"],
      stream: { plural: "commitments", id: PROMISE },
    });
  });

  it("is whoever it was handed to by name, until the portfolio changes hands again", () => {
    const told = [
      alderman("Noor Vos", "2024-01-01"),
      alderman("Ada Smit", "2024-01-01", ["Wonen"]),
      promise(),
      handed("wethouder Ada Smit", "2025-05-01"),
    ];
    expect(ask(told).rows[0]).toMatchObject({ holder: "wethouder Ada Smit", madeBy: ["Noor Vos"] });
    const later = [...told, left("Noor Vos", "2025-09-01"), alderman("Emre Kaya", "2025-10-01")];
    expect(ask(later).rows[0]?.holder).toBe("Emre Kaya");
  });

  it("names the goal that is served", () => {
    const goal = goalOf(GOAL, "2024-01-01");
    const aim = traced([MOTION, "aims-at", GOAL], "2025-02-11");
    const [row] = ask([goal, submitted(), voted("adopted"), aim]).rows;
    expect(row?.goals.map(({ title }) => title)).toEqual(["Zelfstandig wonen"]);
  });
});

describe("choosing and sorting", () => {
  const told = [
    submitted(),
    voted("adopted"),
    promise({ term: "2026-04-30" }),
    question,
    submitted({ title: "Speeltuin", term: "2026-12-01", portfolio: "Jeugd" }, subject(6)),
    voted("adopted", subject(6)),
  ];

  it("is by term with none last, or by age", () => {
    expect(titles(ask(told))).toEqual(["Brief over wachttijd", "Hoeveel wachten er?", "Speeltuin", "Veilig fietspad"]); // prettier-ignore
    expect(titles(ask(told, { sort: "age" })).at(-1)).toBe("Hoeveel wachten er?");
  });

  it("counts for each choice what passes the others, and goes on by page", () => {
    const answer = ask(told, { kind: "motion", limit: 1 });
    expect(answer).toMatchObject({ open: 4, total: 2, next: 1 });
    expect(answer.facets.due).toEqual([
      { value: "later", count: 1 },
      { value: "none", count: 1 },
    ]);
    expect(answer.facets.kind).toEqual([
      { value: "motion", count: 2 },
      { value: "commitment", count: 1 },
      { value: "question", count: 1 },
    ]);
    const rest = ask(told, { kind: "motion", limit: 1, offset: 1 });
    expect([titles(rest), rest.next]).toEqual([["Veilig fietspad"], undefined]);
    expect(titles(ask(told, { openFor: "half-year" }))).toEqual(["Hoeveel wachten er?"]);
    expect(titles(ask(told, { portfolio: "Jeugd", due: "later" }))).toEqual(["Speeltuin"]);
    expect(titles(ask(told, { holder: "Noor Vos" }))).toEqual(["Brief over wachttijd"]);
  });
});
