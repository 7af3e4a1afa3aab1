import {
  answerQuestion,
  askQuestion,
  CommitmentLapsed,
  CommitmentMade,
  CommitmentSettled,
  commitmentStream,
  CommitmentWithdrawn,
  holdOverMotion,
  lapseCommitment,
  makeCommitment,
  MotionHeldOver,
  MotionScheduled,
  motionStream,
  MotionSubmitted,
  MotionTakenOver,
  QuestionAnswered,
  QuestionAsked,
  questionStream,
  QuestionWithdrawn,
  ResolutionTaken,
  resolutionStream,
  scheduleMotion,
  settleCommitment,
  submitMotion,
  takeOverMotion,
  takeResolution,
  totalsOf,
  withdrawCommitment,
  withdrawQuestion,
} from "@doelspoor/events";
import type {
  ActDates,
  CommitmentState,
  IsoDate,
  MotionState,
  QuestionState,
  ResolutionState,
  StreamDefinition,
  VoteOutcome,
} from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import { leftUndecided, withdrawn } from "../kit/ended.ts";
import type { Problem } from "../kit/problem.ts";
import { voteStatement } from "../kit/vote.ts";
import type { Kind, Outcome } from "./outcomes.ts";
import type { GeneralRecord } from "./record.ts";
import type { Ballot } from "./votes.ts";

/** What a record says, as statements of one stream. */
export interface Said<State> {
  readonly stream: StreamDefinition<State>;
  readonly statements: readonly Statement<State>[];
  /** What of it the log has no place for. */
  readonly problems: readonly Problem[];
  /** Whether its outcome is of no meaning for its kind, so that it is not recorded. */
  readonly idle: boolean;
}

/** Does something with what a record says, whatever stream it is of. */
export interface SaidVisitor<Result> {
  readonly motion: (said: Said<MotionState>) => Result;
  readonly commitment: (said: Said<CommitmentState>) => Result;
  readonly question: (said: Said<QuestionState>) => Result;
  readonly resolution: (said: Said<ResolutionState>) => Result;
}

const COLLEGE = "het college";

const filled = <Value>(key: string, value: Value | undefined) =>
  value === undefined ? {} : { [key]: value };

const documentOf = ({ address }: GeneralRecord) =>
  address === undefined ? {} : { document: { address } };

/** The day of what was decided: as given, else that of the meeting unless it was handed in later. */
const decidedOn = ({ decidedOn: own, meetingDate, date }: GeneralRecord): IsoDate => {
  const day = own ?? meetingDate ?? date;
  return day > date ? day : date;
};

// What a later export does not say is left as it was.
const dated =
  (day: IsoDate) =>
  (known: ActDates | undefined): ActDates => ({ ...known, occurredOn: day });

const MOTION_KINDS = {
  motion: "motion",
  "motion-extraneous": "motion",
  amendment: "amendment",
  subamendment: "subamendment",
  proposal: "proposal",
  "members-proposal": "members-proposal",
  "council-resolution": "proposal",
} as const satisfies Partial<Record<Kind, string>>;

type MotionKindName = keyof typeof MOTION_KINDS;

const isMotionKind = (kind: Kind): kind is MotionKindName => kind in MOTION_KINDS;

const submission = (record: GeneralRecord, kind: MotionKindName): Statement<MotionState> => {
  const { movers, factions, meetingDate, text, portfolio, holder, term, agendaItem } = record;
  const stated = {
    kind: MOTION_KINDS[kind],
    title: record.title,
    dateBasis: record.dateBasis,
    ...(kind === "motion-extraneous" ? ({ purpose: "extraneous" } as const) : {}),
    ...filled("number", record.number),
    ...(movers.length === 0 ? {} : { movers: movers.map((mover) => ({ ...mover })) }),
    ...(factions.length === 0 ? {} : { factions: [...factions] }),
    ...filled("request", text),
    ...filled("term", term),
    ...filled("portfolio", portfolio ?? holder),
    ...filled("agendaItem", agendaItem),
    ...filled("meetingDate", meetingDate),
  };
  return stating({
    command: submitMotion,
    event: MotionSubmitted,
    field: "datum",
    data: (known) => ({ movers: [], factions: [], ...known, ...stated }),
    dates: dated(record.date),
  });
};

const VOTED = [
  "adopted",
  "adopted-as-amended",
  "adopted-conditionally",
  "rejected",
  "tied",
] as const;

const votedAs = (outcome: Outcome | undefined): VoteOutcome | undefined =>
  VOTED.find((voted) => voted === outcome);

const isCast = ({ factions, totals }: Ballot): boolean => {
  const { for: inFavour, against } = totals ?? totalsOf(factions);
  return inFavour + against > 0;
};

const stancesOf = ({ stances }: Ballot) =>
  stances.map(({ faction, side }) => ({
    faction,
    vote: side === "notParticipating" ? ("not-participating" as const) : side,
  }));

// Only what was held over stands in the way of a vote: it is put on the agenda again first.
const scheduledAgain = (record: GeneralRecord): Statement<MotionState> => ({
  ...stating({
    command: scheduleMotion,
    event: MotionScheduled,
    field: "uitslag",
    data: (known) => known ?? { meetingDate: decidedOn(record) },
    dates: (known) => known ?? { occurredOn: decidedOn(record) },
  }),
  when: ({ status }) => status === "held-over",
});

const vote = (record: GeneralRecord): readonly Statement<MotionState>[] => {
  const { ballot } = record;
  const members = ballot.members.length === 0 ? {} : { members: ballot.members };
  const stances = ballot.stances.length === 0 ? {} : { stances: stancesOf(ballot) };
  const stated = {
    outcome: votedAs(record.outcome),
    factions: ballot.factions,
    totals: ballot.totals,
  };
  return [
    scheduledAgain(record),
    voteStatement({ ...stated, ...members, ...stances }, "uitslag", dated(decidedOn(record))),
  ];
};

const heldOver = (record: GeneralRecord): Statement<MotionState> =>
  stating({
    command: holdOverMotion,
    event: MotionHeldOver,
    field: "uitslag",
    data: (known) => ({ ...known, ...filled("reason", record.explanation) }),
    dates: dated(decidedOn(record)),
  });

const takenOver = (record: GeneralRecord): Statement<MotionState> =>
  stating({
    command: takeOverMotion,
    event: MotionTakenOver,
    field: "uitslag",
    data: (known) => ({
      by: COLLEGE,
      ...known,
      ...filled("by", record.holder),
      ...filled("explanation", record.explanation),
    }),
    dates: dated(decidedOn(record)),
  });

type Ending = (record: GeneralRecord) => Statement<MotionState>;

const ENDINGS: Readonly<Partial<Record<Outcome, Ending>>> = {
  withdrawn: (record) => withdrawn(dated(decidedOn(record))),
  "not-put-to-vote": (record) => leftUndecided(dated(decidedOn(record))),
  "held-over": heldOver,
  "taken-over": takenOver,
};

const VOTES_ASIDE: Problem = {
  field: "stemming",
  reason:
    "staat ingevuld bij een uitslag zonder stemming; de uitslag is vastgelegd, de stemmen niet",
};

const STANCES_ONLY: Problem = {
  field: "stemming",
  reason: "noemt fracties zonder aantallen en er is geen uitslag; de stemming is niet vastgelegd",
};

const motionSaid = (record: GeneralRecord, kind: MotionKindName): Said<MotionState> => {
  const { outcome, ballot } = record;
  const first = submission(record, kind);
  const ending = outcome === undefined ? undefined : ENDINGS[outcome];
  const said = (
    more: readonly Statement<MotionState>[],
    problems: readonly Problem[],
    idle = false,
  ) => ({ stream: motionStream, statements: [first, ...more], problems, idle });
  if (ending !== undefined) return said([ending(record)], isCast(ballot) ? [VOTES_ASIDE] : []);
  if (votedAs(outcome) !== undefined || isCast(ballot)) return said(vote(record), []);
  const isIdle = outcome !== undefined && outcome !== "open";
  return said([], ballot.stances.length > 0 ? [STANCES_ONLY] : [], isIdle);
};

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

const NO_DAY = "De bron noemt er geen dag bij.";

/** Why something ended, as the source tells it. */
const accountOf = ({ explanation, outcomeWord = "", decidedOn: day }: GeneralRecord): string => {
  const told = explanation ?? `Volgens de bron: ${outcomeWord}.`;
  return day === undefined ? `${told} ${NO_DAY}`.slice(0, 4000) : told;
};

const settled = (record: GeneralRecord, outcome: "fulfilled" | "partly-fulfilled") =>
  stating({
    command: settleCommitment,
    event: CommitmentSettled,
    field: "status",
    data: () => ({ outcome, explanation: accountOf(record) }),
    dates: dated(decidedOn(record)),
  });

const COMMITMENT_ENDS: Readonly<
  Partial<Record<Outcome, (record: GeneralRecord) => Statement<CommitmentState>>>
> = {
  fulfilled: (record) => settled(record, "fulfilled"),
  answered: (record) => settled(record, "fulfilled"),
  "partly-fulfilled": (record) => settled(record, "partly-fulfilled"),
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

const commitmentSaid = (record: GeneralRecord): Said<CommitmentState> => {
  const end = record.outcome === undefined ? undefined : COMMITMENT_ENDS[record.outcome];
  const idle = end === undefined && record.outcome !== undefined && record.outcome !== "open";
  const statements = [made(record), ...(end === undefined ? [] : [end(record)])];
  return { stream: commitmentStream, statements, problems: [], idle };
};

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

const questionEnd = (record: GeneralRecord): readonly Statement<QuestionState>[] => {
  const { outcome, answer } = record;
  if (outcome === "withdrawn")
    return [
      stating({
        command: withdrawQuestion,
        event: QuestionWithdrawn,
        field: "status",
        data: (known) => ({ ...known, ...filled("reason", record.explanation) }),
        dates: dated(decidedOn(record)),
      }),
    ];
  const isAnswered = outcome === "answered" || outcome === "fulfilled" || answer !== undefined;
  return isAnswered ? [answered(record)] : [];
};

const questionSaid = (record: GeneralRecord): Said<QuestionState> => {
  const end = questionEnd(record);
  const idle = end.length === 0 && record.outcome !== undefined && record.outcome !== "open";
  return { stream: questionStream, statements: [asked(record), ...end], problems: [], idle };
};

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
  const idle = record.outcome !== undefined && votedAs(record.outcome) !== "adopted";
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
