import { pathsDown, pathsUp, type Path } from "../chain/index.ts";
import { byEffect, effectiveEvents, effectiveFrom, totalsOf } from "../kit/index.ts";
import type {
  EffectiveEvent,
  FactionVote,
  IsoDate,
  MemberVote,
  RecordedEvent,
  Revision,
  Source,
  SubjectId,
  VoteTotals,
} from "../kit/index.ts";
import { MotionAmended, MotionSubmitted, MotionVoted } from "../motion/index.ts";
import type { DecisionRef, HistoryItem, Moment, Period, Signal, TraceRow } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import { historyOf } from "./history.ts";
import { refById, refOf, restsOn, servedBy, termOn } from "./refs.ts";
import { signalsOf } from "./signals.ts";

/** How one faction voted, and each member where that is known. */
export interface FactionRow extends FactionVote {
  readonly members?: readonly Omit<MemberVote, "faction">[] | undefined;
}

/** A vote of the council. */
export interface Vote {
  readonly date: IsoDate;
  readonly method: string;
  readonly outcome: string;
  readonly basis: "stated" | "derived";
  readonly totals: VoteTotals;
  readonly factions: readonly FactionRow[];
  /** Votes for and against together (Gemeentewet art. 30: those who cast a vote). */
  readonly votesCast: number;
  /** Votes for that make a majority of the votes cast. */
  readonly needed: number;
  readonly position: number;
}

/** A step on the way from goal to result; `type` and `intention` are those of the trace between this step and the next one nearer to `here`. */
export interface TrailStep extends DecisionRef {
  readonly here: boolean;
  readonly type?: string | undefined;
  readonly intention?: string | undefined;
}

/** All a page about one decision tells. */
export interface DecisionPage {
  readonly moment: Moment;
  readonly decision: DecisionRef;
  /** Day from which it has its status. */
  readonly since: IsoDate;
  readonly revision: Revision;
  readonly movers: readonly { readonly name: string; readonly faction?: string | undefined }[];
  readonly factions: readonly string[];
  readonly agendaItem?: string | undefined;
  readonly meetingDate?: IsoDate | undefined;
  readonly dateBasis: "stated" | "meeting";
  readonly request?: string | undefined;
  readonly vote?: Vote | undefined;
  readonly trail: readonly TrailStep[];
  readonly restsOn: readonly TraceRow[];
  readonly servedBy: readonly TraceRow[];
  readonly history: readonly HistoryItem[];
  readonly source?: Source | undefined;
  readonly signals: readonly Signal[];
  /** The term in which it was recorded, when another council sits on the date looked at. */
  readonly decidedBy?: Period | undefined;
}

const membersOf = (members: readonly MemberVote[] | undefined, faction: string) =>
  members?.filter((member) => member.faction === faction).map(({ name, vote }) => ({ name, vote }));

const voteOf = (event: EffectiveEvent): Vote => {
  const { method, outcome, outcomeBasis, factions, members } = MotionVoted.lift(event);
  const totals = totalsOf(factions);
  const votesCast = totals.for + totals.against;
  return {
    date: event.occurredOn,
    method,
    outcome,
    basis: outcomeBasis,
    totals,
    factions: factions.map((row) => {
      const names = membersOf(members, row.faction);
      return names === undefined || names.length === 0 ? row : { ...row, members: names };
    }),
    votesCast,
    needed: Math.floor(votesCast / 2) + 1,
    position: event.statedAt,
  };
};

const stepsOf = (asked: Asked, path: Path, end: "source" | "target"): readonly TrailStep[] =>
  path.flatMap((trace) => {
    const ref = refById(asked.view, trace[end]);
    return ref === undefined
      ? []
      : [{ ...ref, here: false, type: trace.type, intention: trace.intention }];
  });

const longest = (paths: Iterable<Path>): Path =>
  [...paths].reduce<Path>((best, path) => (path.length > best.length ? path : best), []);

const CAME_TO_NOTHING = new Set(["rejected", "withdrawn", "not-put-to-vote", "overtaken"]);

/** A path that carries the intention on: past no amendment, and to nothing that failed. */
const carriesOn =
  ({ view }: Asked) =>
  (path: Path): boolean =>
    path.every(
      ({ type, source }) =>
        type !== "amends" && !CAME_TO_NOTHING.has(view.decision(source)?.status ?? ""),
    );

/** The way through a decision: from a goal above it, past it, to what follows on it furthest down. */
export const trailOf = (asked: Asked, here: DecisionRef): readonly TrailStep[] => {
  const ups = pathsUp(asked.view, here.id);
  const toGoals = [...ups].filter(([id]) => asked.view.decision(id)?.kind === "goal");
  const above = longest(toGoals.map(([, path]) => path));
  const below = longest([...pathsDown(asked.view, here.id).values()].filter(carriesOn(asked)));
  return [
    ...[...stepsOf(asked, above, "target")].reverse(),
    { ...here, here: true },
    ...stepsOf(asked, below, "source"),
  ];
};

const requestIn = (
  submission: ReturnType<typeof MotionSubmitted.lift>,
  counting: readonly EffectiveEvent[],
): string | undefined => {
  const amended = counting.findLast(({ type }) => type === MotionAmended.type);
  return (amended && MotionAmended.lift(amended).request) ?? submission.request;
};

const previousTerm = ({ council, moment }: Asked, date: IsoDate): Period | undefined => {
  const then = termOn(council, date);
  return then !== undefined && then.from !== termOn(council, moment.asOf)?.from ? then : undefined;
};

const sourceOf = (events: readonly EffectiveEvent[]): Source | undefined =>
  events.findLast(({ source }) => source?.address !== undefined)?.source ??
  events.findLast(({ source }) => source !== undefined)?.source;

const countingOn = ({ moment }: Asked, events: readonly RecordedEvent[]) =>
  effectiveEvents(events, moment.knownAt)
    .filter((event) => effectiveFrom(event) <= moment.asOf)
    .sort(byEffect);

/**
 * One decision of the council as it stood on the date asked about.
 * @param events the events of its stream.
 * @returns undefined where it does not exist then, or is not known yet.
 */
export const decisionPage = (
  asked: Asked,
  id: SubjectId,
  events: readonly RecordedEvent[],
): DecisionPage | undefined => {
  const { view, moment } = asked;
  const found = view.decision(id);
  const counting = countingOn(asked, events);
  const submitted = counting.find(({ type }) => type === MotionSubmitted.type);
  if (found === undefined || submitted === undefined) return undefined;
  const submission = MotionSubmitted.lift(submitted);
  const decision = refOf(view, found);
  const voted = counting.findLast(({ type }) => type === MotionVoted.type);
  const vote = voted && voteOf(voted);
  return {
    moment,
    decision,
    since: found.statusSince,
    revision: events.length - 1,
    movers: submission.movers,
    factions: submission.factions,
    agendaItem: submission.agendaItem,
    meetingDate: submission.meetingDate,
    dateBasis: submission.dateBasis ?? "stated",
    request: requestIn(submission, counting),
    vote,
    trail: trailOf(asked, decision),
    restsOn: restsOn(view, id),
    servedBy: servedBy(view, id),
    history: historyOf(asked, id),
    source: sourceOf(counting),
    signals: signalsOf(asked, found, vote),
    decidedBy: previousTerm(asked, vote?.date ?? decision.date),
  };
};
