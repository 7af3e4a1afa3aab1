import {
  holdOverMotion,
  MotionHeldOver,
  MotionScheduled,
  motionStream,
  MotionSubmitted,
  MotionTakenOver,
  scheduleMotion,
  submitMotion,
  takeOverMotion,
  totalsOf,
} from "@doelspoor/events";
import type { MotionState, VoteOutcome } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import { leftUndecided, withdrawn } from "../kit/ended.ts";
import type { Problem } from "../kit/problem.ts";
import { voteStatement } from "../kit/vote.ts";
import type { Ballot } from "./ballot-box.ts";
import type { Kind, Outcome } from "./outcomes.ts";
import type { GeneralRecord } from "./record.ts";
import { COLLEGE, dated, decidedOn, filled, saidOf, type Said } from "./said.ts";

const MOTION_KINDS = {
  motion: "motion",
  "motion-extraneous": "motion",
  amendment: "amendment",
  subamendment: "subamendment",
  proposal: "proposal",
  "members-proposal": "members-proposal",
  "council-resolution": "proposal",
} as const satisfies Partial<Record<Kind, string>>;

/** A kind of record on which the council votes as on a motion. */
export type MotionKindName = keyof typeof MOTION_KINDS;

/** Whether the council votes on records of this kind as on a motion. */
export const isMotionKind = (kind: Kind): kind is MotionKindName => kind in MOTION_KINDS;

const submission = (record: GeneralRecord, kind: MotionKindName): Statement<MotionState> => {
  const { movers, factions, meetingDate, text, portfolio, holder, term, agendaItem } = record;
  const stated = {
    kind: MOTION_KINDS[kind],
    title: record.title,
    dateBasis: record.dateBasis,
    purpose: kind === "motion-extraneous" ? ("extraneous" as const) : undefined,
    number: record.number,
    movers: movers.map((mover) => ({ ...mover })),
    factions: [...factions],
    request: text,
    term,
    portfolio: portfolio ?? holder,
    agendaItem,
    meetingDate,
  };
  return stating({
    command: submitMotion,
    event: MotionSubmitted,
    field: "datum",
    data: (known) => (known === undefined ? stated : { ...known, ...saidOf(stated) }),
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

/** What a record says of what is put to the vote: that it was handed in, and how it ended. */
export const motionSaid = (record: GeneralRecord, kind: MotionKindName): Said<MotionState> => {
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
