import {
  answerQuestion,
  askQuestion,
  CommitmentLapsed,
  CommitmentMade,
  CommitmentSettled,
  commitmentStream,
  CommitmentWithdrawn,
  lapseCommitment,
  makeCommitment,
  motionStream,
  QuestionAnswered,
  QuestionAsked,
  questionStream,
  QuestionWithdrawn,
  ResolutionTaken,
  resolutionStream,
  settleCommitment,
  takeResolution,
  withdrawCommitment,
  withdrawQuestion,
} from "@doelspoor/events";
import type {
  CommitmentState,
  MotionState,
  QuestionState,
  ResolutionState,
} from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import { settledWithoutDay } from "../kit/reasons.ts";
import type { Kind, Outcome } from "./outcomes.ts";
import { isMotionKind, motionSaid } from "./motion-said.ts";
import type { GeneralRecord } from "./record.ts";
import { COLLEGE, dated, decidedOn, documentOf, filled, type Said } from "./said.ts";

/** Does something with what a record says, whatever stream it is of. */
export interface SaidVisitor<Result> {
  readonly motion: (said: Said<MotionState>) => Result;
  readonly commitment: (said: Said<CommitmentState>) => Result;
  readonly question: (said: Said<QuestionState>) => Result;
  readonly resolution: (said: Said<ResolutionState>) => Result;
}

const made = (record: GeneralRecord): Statement<CommitmentState> => {
  const { holder, portfolio, text, term, meetingDate, number, title } = record;
  const stated = {
    title,
    ...(holder === undefined ? {} : { holder, body: bodyOf(holder) }),
    ...filled("number", number),
    ...filled("portfolio", portfolio),
    ...filled("promise", text),
    ...filled("askedBy", record.movers[0]?.name ?? record.factions[0]),
    ...filled("meetingDate", meetingDate),
    ...filled("term", term),
  };
  return stating({
    command: makeCommitment,
    event: CommitmentMade,
    field: "datum",
    data: (known) => ({ holder: COLLEGE, body: "executive" as const, ...known, ...stated }),
    dates: dated(record.date),
  });
};

const bodyOf = (holder: string): "executive" | "mayor" =>
  /burgemeester/i.test(holder) ? "mayor" : "executive";

/** Why something ended, as the source tells it. */
const accountOf = ({ explanation, outcomeWord = "" }: GeneralRecord): string =>
  explanation ?? `Volgens de bron: ${outcomeWord}.`;

type End = (record: GeneralRecord) => Statement<CommitmentState>;

const settled =
  (outcome: "fulfilled" | "partly-fulfilled"): End =>
  (record) =>
    stating({
      command: settleCommitment,
      event: CommitmentSettled,
      field: "status",
      data: () => ({ outcome, explanation: accountOf(record) }),
      dates: dated(decidedOn(record)),
    });

const COMMITMENT_ENDS: Readonly<Partial<Record<Outcome, End>>> = {
  fulfilled: settled("fulfilled"),
  answered: settled("fulfilled"),
  "partly-fulfilled": settled("partly-fulfilled"),
  withdrawn: (record) =>
    stating({
      command: withdrawCommitment,
      event: CommitmentWithdrawn,
      field: "status",
      data: () => ({ reason: accountOf(record) }),
      dates: dated(decidedOn(record)),
    }),
  lapsed: (record) =>
    stating({
      command: lapseCommitment,
      event: CommitmentLapsed,
      field: "status",
      data: () => ({ reason: accountOf(record) }),
      dates: dated(decidedOn(record)),
    }),
};

/** What began, and what ended it where that is known. */
interface Course<State> extends Pick<Said<State>, "stream"> {
  readonly begin: Statement<State>;
  readonly end: Statement<State> | undefined;
  readonly what: "toezegging" | "vraag";
}

const courseSaid = <State>(
  { outcome, outcomeWord = "beantwoord", decidedOn: day }: GeneralRecord,
  { stream, begin, end, what }: Course<State>,
): Said<State> => {
  const isDayless = end !== undefined && day === undefined;
  return {
    stream,
    statements: end === undefined || isDayless ? [begin] : [begin, end],
    problems: isDayless ? [settledWithoutDay(outcomeWord, what)] : [],
    idle: end === undefined && outcome !== undefined && outcome !== "open",
  };
};

const commitmentSaid = (record: GeneralRecord): Said<CommitmentState> =>
  courseSaid(record, {
    stream: commitmentStream,
    begin: made(record),
    end: record.outcome && COMMITMENT_ENDS[record.outcome]?.(record),
    what: "toezegging",
  });

const asked = (record: GeneralRecord): Statement<QuestionState> => {
  const { movers, factions, holder, text, meetingDate, term, portfolio, number, title } = record;
  const isMayor = holder !== undefined && bodyOf(holder) === "mayor";
  const stated = {
    title,
    ...(movers.length === 0 ? {} : { movers: movers.map((mover) => ({ ...mover })) }),
    ...(factions.length === 0 ? {} : { factions: [...factions] }),
    ...(isMayor ? ({ askedOf: "mayor" } as const) : {}),
    ...filled("number", number),
    ...filled("question", text),
    ...filled("meetingDate", meetingDate),
    ...filled("term", term),
    ...filled("portfolio", portfolio ?? holder),
    ...documentOf(record),
  };
  return stating({
    command: askQuestion,
    event: QuestionAsked,
    field: "datum",
    data: (known) => ({
      form: "written" as const,
      movers: [],
      factions: [],
      askedOf: "executive" as const,
      ...known,
      ...stated,
    }),
    dates: dated(record.date),
  });
};

const answered = (record: GeneralRecord): Statement<QuestionState> =>
  stating({
    command: answerQuestion,
    event: QuestionAnswered,
    field: "status",
    data: (known) => ({
      by: COLLEGE,
      ...known,
      ...filled("by", record.holder),
      ...filled("answer", record.answer),
    }),
    dates: dated(decidedOn(record)),
  });

const questionEnd = (record: GeneralRecord): Statement<QuestionState> | undefined => {
  const { outcome, answer } = record;
  if (outcome === "withdrawn")
    return stating({
      command: withdrawQuestion,
      event: QuestionWithdrawn,
      field: "status",
      data: (known) => ({ ...known, ...filled("reason", record.explanation) }),
      dates: dated(decidedOn(record)),
    });
  const isAnswered = outcome === "answered" || outcome === "fulfilled" || answer !== undefined;
  return isAnswered ? answered(record) : undefined;
};

const questionSaid = (record: GeneralRecord): Said<QuestionState> =>
  courseSaid(record, {
    stream: questionStream,
    begin: asked(record),
    end: questionEnd(record),
    what: "vraag",
  });

const taken = (record: GeneralRecord): Said<ResolutionState> => {
  const stated = {
    kind: "executive-resolution" as const,
    title: record.title,
    ...filled("number", record.number),
    ...filled("summary", record.text?.slice(0, 4000)),
    ...filled("portfolio", record.portfolio ?? record.holder),
    ...filled("meetingDate", record.meetingDate),
    ...documentOf(record),
  };
  const statement = stating({
    command: takeResolution,
    event: ResolutionTaken,
    field: "datum",
    data: (known) => ({ ...known, ...stated }),
    dates: dated(record.date),
  });
  const idle = record.outcome !== undefined && record.outcome !== "adopted";
  return { stream: resolutionStream, statements: idle ? [] : [statement], problems: [], idle };
};

/** What a record says of its subject, in the stream of its kind. */
export const saidBy = <Result>(record: GeneralRecord, visitor: SaidVisitor<Result>): Result => {
  const { kind } = record;
  if (isMotionKind(kind)) return visitor.motion(motionSaid(record, kind));
  if (kind === "commitment") return visitor.commitment(commitmentSaid(record));
  return kind === "question"
    ? visitor.question(questionSaid(record))
    : visitor.resolution(taken(record));
};

/** Name of the stream that records of a kind are in; a council decides on a proposal like on a motion. */
export const streamOf = (kind: Kind): string => {
  if (isMotionKind(kind)) return motionStream.name;
  if (kind === "commitment") return commitmentStream.name;
  return kind === "question" ? questionStream.name : resolutionStream.name;
};
