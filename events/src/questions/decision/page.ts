import { pathsDown, pathsUp, type Along, type Path } from "../../chain/index.ts";
import { pluralOf } from "../../catalogue.ts";
import {
  byEffect,
  effectiveEvents,
  effectiveFrom,
  kindOfStream,
  NO_STREAM,
} from "../../kit/index.ts";
import type {
  EffectiveEvent,
  IsoDate,
  Level,
  RecordedEvent,
  Revision,
  Source,
  SubjectId,
} from "../../kit/index.ts";
import { MotionAmended, MotionSubmitted } from "../../motion/index.ts";
import { allowedSteps, type AllowedStep } from "../allowed-steps.ts";
import type { DecisionRef, HistoryItem, Moment, Period, Signal, TraceRow } from "../answer.ts";
import { amountsOn, cameToNothing, carriesIntention, factsOn, isOfCouncil } from "./facts.ts";
import type { PageAmount, PageFact } from "./facts.ts";
import type { Asked } from "../dossier.ts";
import { historyOf } from "../history.ts";
import { refById, refOf, restsOn, servedBy, termOn } from "../refs.ts";
import { marked } from "../secrecy/marks.ts";
import { secrecyOn, type SecrecyRow } from "../secrecy/told.ts";
import { signalsOf } from "../signals.ts";
import { lastVote, type Vote } from "../vote/vote.ts";

/** A step on the way from goal to result; `type` and `intention` are those of the trace between this step and the next one nearer to `here`. */
export interface TrailStep extends DecisionRef {
  readonly here: boolean;
  readonly type?: string | undefined;
  readonly intention?: string | undefined;
}

/** Who raised a decision and how; of motions, amendments and proposals all of it. */
interface Raised {
  readonly movers: readonly { readonly name: string; readonly faction?: string | undefined }[];
  readonly factions: readonly string[];
  readonly agendaItem?: string | undefined;
  readonly meetingDate?: IsoDate | undefined;
  readonly dateBasis: "stated" | "meeting";
  readonly request?: string | undefined;
}

/** All a page about one decision tells. */
export interface DecisionPage extends Raised {
  readonly moment: Moment;
  readonly decision: DecisionRef;
  readonly level: Level;
  readonly inForce: boolean;
  /** Day from which it has its status. */
  readonly since: IsoDate;
  /** Name of its kind of stream in addresses, for example "regulations". */
  readonly plural: string;
  readonly revision: Revision;
  /** What can be recorded next by all that is known now, whatever moment is asked about. */
  readonly steps: readonly AllowedStep[];
  readonly summary?: string | undefined;
  readonly facts: readonly PageFact[];
  readonly amounts: readonly PageAmount[];
  readonly vote?: Vote | undefined;
  readonly trail: readonly TrailStep[];
  readonly restsOn: readonly TraceRow[];
  readonly servedBy: readonly TraceRow[];
  readonly history: readonly HistoryItem[];
  readonly source?: Source | undefined;
  readonly signals: readonly Signal[];
  /** Secrecy on it, in force or lifted, as far as whoever asks may know. */
  readonly secrecy: readonly SecrecyRow[];
  /** The term in which the council decided, when another council sits on the date looked at. */
  readonly decidedBy?: Period | undefined;
}

const stepsOf = (asked: Asked, path: Path, end: "source" | "target"): readonly TrailStep[] =>
  path.flatMap((trace) => {
    const ref = refById(asked.view, trace[end]);
    return ref === undefined
      ? []
      : [{ ...ref, here: false, type: trace.type, intention: trace.intention }];
  });

const longest = (paths: Iterable<Path>): Path =>
  [...paths].reduce<Path>((best, path) => (path.length > best.length ? path : best), []);

/** Whether a trace carries the intention on: from something that did not fail, and that is not a question. */
const carriesOn =
  ({ view }: Asked): Along =>
  ({ type, source }) => {
    const decision = view.decision(source);
    if (decision === undefined || !carriesIntention({ type })) return false;
    return !["question", "letter"].includes(decision.kind) && !cameToNothing(decision);
  };

/** The ways up to a goal: those that carry the intention, else any. */
const toGoals = ({ view }: Asked, here: SubjectId): readonly Path[] => {
  const goalsAlong = (along?: Along): readonly Path[] =>
    [...pathsUp(view, here, along)].flatMap(([id, path]) =>
      view.decision(id)?.kind === "goal" ? [path] : [],
    );
  const carried = goalsAlong(carriesIntention);
  return carried.length > 0 ? carried : goalsAlong();
};

/** The way through a decision: from a goal above it, past it, to what follows on it furthest down. */
export const trailOf = (asked: Asked, here: DecisionRef): readonly TrailStep[] => {
  const above = longest(toGoals(asked, here.id));
  const below = longest(pathsDown(asked.view, here.id, carriesOn(asked)).values());
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

const raisedBy = ({ view }: Asked, id: SubjectId, counting: readonly EffectiveEvent[]): Raised => {
  const submitted = counting.find(({ type }) => type === MotionSubmitted.type);
  if (submitted === undefined)
    return {
      movers: view.texts(id, "movers").map((name) => ({ name })),
      factions: view.texts(id, "factions"),
      dateBasis: "stated",
    };
  const submission = MotionSubmitted.lift(submitted);
  return {
    movers: submission.movers,
    factions: submission.factions,
    agendaItem: submission.agendaItem,
    meetingDate: submission.meetingDate,
    dateBasis: submission.dateBasis ?? "stated",
    request: requestIn(submission, counting),
  };
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

/** How to write to a stream: its name in addresses, its last revision, what it allows next. */
const writingTo = (events: readonly RecordedEvent[]) => {
  const { stream, type } = events[0] ?? { stream: "", type: "" };
  return {
    plural: pluralOf(type),
    revision: events.at(-1)?.revision ?? NO_STREAM,
    steps: allowedSteps(kindOfStream(stream), events),
  };
};

/**
 * One decision as it stood on the date asked about; goals have a page of their own.
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
  if (found === undefined || found.kind === "goal") return undefined;
  const counting = countingOn(asked, events);
  const decision = refOf(view, found);
  const ofCouncil = isOfCouncil(asked, id);
  const vote = ofCouncil ? lastVote(counting) : undefined;
  return marked(asked, {
    moment,
    decision,
    level: found.level,
    inForce: found.inForce,
    since: found.statusSince,
    ...writingTo(events),
    ...raisedBy(asked, id, counting),
    summary: view.text(id, "summary"),
    facts: factsOn(asked, id, found.level),
    amounts: amountsOn(asked, id),
    vote,
    trail: trailOf(asked, decision),
    restsOn: restsOn(view, id),
    servedBy: servedBy(view, id),
    history: historyOf(asked, id),
    source: sourceOf(counting),
    signals: signalsOf(asked, found, vote),
    secrecy: secrecyOn(asked, id),
    decidedBy: ofCouncil ? previousTerm(asked, vote?.date ?? decision.date) : undefined,
  });
};
