import { describe, expect, it } from "vitest";
import { given, subject, TODAY } from "../kit/testing.ts";
import { stepsOf, unlikeTable, type StepTable } from "../kit/testing-steps.ts";
import * as questions from "./index.ts";
import { questionStream } from "./index.ts";

const asked = {
  form: "written" as const,
  title: "Wachttijd voor dagbesteding",
  movers: [{ name: "Bakker, Noor", faction: "SP" }],
  factions: ["SP"],
  askedOf: "executive" as const,
};
const later = { term: "2026-09-01", reason: "de cijfers komen later" };
const step = stepsOf(questionStream);

const steps = {
  ask: step(questions.askQuestion, questions.QuestionAsked, [asked]),
  extendTerm: step(questions.extendQuestionTerm, questions.QuestionTermExtended, [later]),
  answer: step(questions.answerQuestion, questions.QuestionAnswered, [{ by: "het college" }]),
  withdraw: step(questions.withdrawQuestion, questions.QuestionWithdrawn, [{}]),
};

/** A question waits for its answer, however often the term is extended. */
const waiting = { extendTerm: "term-extended", answer: "answered", withdraw: "withdrawn" };
const table: StepTable<keyof typeof steps> = {
  none: [[], { ask: "asked" }],
  asked: [["ask"], waiting],
  "term-extended": [["ask", "extendTerm"], waiting],
  answered: [["ask", "answer"], {}],
  withdrawn: [["ask", "extendTerm", "withdraw"], {}],
};

describe("a question", () => {
  it("takes the steps of its table, and refuses every other with its code", () => {
    expect(unlikeTable(questionStream, steps, table)).toEqual([]);
  });

  it("is not answered before it was asked, nor on a day to come", () => {
    const question = given(
      questionStream,
      questions.QuestionAsked.of(asked, { occurredOn: "2026-02-01" }),
    );
    const answerOn = (occurredOn: string) =>
      question.when(questions.answerQuestion, { by: "het college" }, { dates: { occurredOn } });
    answerOn("2026-01-31").then({
      code: "date-before-start",
      date: "2026-01-31",
      start: "2026-02-01",
    });
    answerOn("2026-07-01").then({ code: "date-in-future", date: "2026-07-01", today: TODAY });
  });

  it("is put to the college or the mayor, in a form the law knows (Gemeentewet art. 155, 169)", () => {
    const takes = (more: object) =>
      questions.askQuestion.input.safeParse({ ...asked, ...more }).success;
    expect(takes({ askedOf: "mayor", form: "interpellation" })).toBe(true);
    expect(takes({ form: "information" })).toBe(true);
    expect(takes({ askedOf: "council" })).toBe(false);
    expect(takes({ form: "motion" })).toBe(false);
  });

  it("states who asked whom, and until when the answer may take", () => {
    const about = { subject: subject(1), id: subject(2), from: TODAY, occurredOn: TODAY };
    const on = { subject: subject(1), from: TODAY };
    expect(questions.QuestionAsked.facts({ ...asked, term: "2026-07-30" }, about)).toEqual([
      { kind: "decision", decision: "question", level: "council", ...on },
      { kind: "status", status: "asked", ...on },
      { kind: "text", key: "title", text: "Wachttijd voor dagbesteding", ...on },
      { kind: "text", key: "factions", text: ["SP"], ...on },
      { kind: "text", key: "movers", text: ["Bakker, Noor"], ...on },
      { kind: "text", key: "party", text: "executive", ...on },
      { kind: "text", key: "term", text: "2026-07-30", ...on },
    ]);
    expect(questions.QuestionTermExtended.facts(later, about)).toContainEqual({
      kind: "text",
      key: "term",
      text: "2026-09-01",
      ...on,
    });
  });

  it.each([
    ["written", "executive", "Aan het college werd “Wachttijd voor dagbesteding” voorgelegd door SP, als schriftelijke vragen."],
    ["interpellation", "mayor", "Aan de burgemeester werd “Wachttijd voor dagbesteding” voorgelegd door SP, als een interpellatie."],
  ] as const)("that is %s to the %s is told so", (form, askedOf, sentence) => {
    expect(questions.QuestionAsked.summarise({ ...asked, form, askedOf })).toBe(sentence);
  }); // prettier-ignore
});
