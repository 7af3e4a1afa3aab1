import { pluralOf } from "../catalogue.ts";
import type { SubjectId } from "../kit/index.ts";
import type { HistoryItem } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import type { JournalEntry } from "./journal/rows.ts";
import { refById } from "./refs.ts";

/** An entry as a history shows it, with what put it right if that is known. */
export const historyItem = (asked: Asked, entry: JournalEntry): HistoryItem => {
  const { view, journal, moment } = asked;
  const { label: _label, type, lane: _lane, correlation: _run, subject, ...told } = entry;
  const decision = refById(view, subject) ?? endsOf(asked, subject)[0];
  const correctedBy = journal.correctedBy(entry.position, moment.knownAt);
  return {
    ...told,
    subject: decision,
    stream: { plural: pluralOf(type), id: subject },
    correctedBy,
  };
};

const endsOf = ({ view }: Asked, trace: SubjectId) =>
  view
    .endsOf(trace)
    .map((end) => refById(view, end))
    .filter((decision) => decision !== undefined);

const isAsked =
  ({ moment }: Asked) =>
  ({ position, occurredOn }: JournalEntry): boolean =>
    position <= moment.knownAt && occurredOn <= moment.asOf;

/** Newest act first; of one day the latest recorded first. */
export const newestFirst = (left: JournalEntry, right: JournalEntry): number => {
  if (left.occurredOn !== right.occurredOn) return left.occurredOn < right.occurredOn ? 1 : -1;
  return right.position - left.position;
};

/** Of the political events those that shift a majority; who became alderman is on the timeline. */
const isShift = (type: string): boolean => !type.startsWith("Alderman");

/** What was stated of a decision alone, in the stream of the council: that it has no consequence in a lane. */
const withoutFollowUp = ({ council, journal }: Asked, decision: SubjectId) =>
  council.noFollowUps
    .filter((each) => each.decision === decision)
    .flatMap(({ stream, event }) => journal.of(stream).filter(({ eventId }) => eventId === event));

/**
 * The whole history of a decision: its own events, those of its traces (ended ones too), that it has no consequence
 * where that was stated, and the political moments since it exists, up to the date looked at and by what was known.
 * Newest first.
 */
export const historyOf = (asked: Asked, decision: SubjectId): readonly HistoryItem[] => {
  const { journal, view } = asked;
  const own = journal.of(decision);
  const traces = view.tracesEver(decision);
  const start = view.decision(decision)?.date ?? "";
  const political = journal
    .political()
    .filter(({ occurredOn, type }) => occurredOn > start && isShift(type));
  const ofTraces = traces.flatMap((trace) => journal.of(trace));
  const entries = [...own, ...ofTraces, ...withoutFollowUp(asked, decision), ...political];
  return entries
    .filter(isAsked(asked))
    .sort(newestFirst)
    .map((entry) => historyItem(asked, entry));
};

/** Whether an entry tells of a decision, a trace or a political moment, and not of the records alone. */
const isTelling = ({ view }: Asked, { subject, tone }: JournalEntry): boolean =>
  tone === "political" || view.decision(subject) !== undefined || view.endsOf(subject).length > 0;

/** The last events that became known, newest first. */
export const recentHistory = (asked: Asked, limit: number): readonly HistoryItem[] => {
  const { journal } = asked;
  const recent: JournalEntry[] = [];
  for (let at = journal.size - 1; at >= 0 && recent.length < limit; at -= 1) {
    const entry = journal.at(at);
    if (entry !== undefined && isAsked(asked)(entry) && isTelling(asked, entry)) recent.push(entry);
  }
  return recent.map((entry) => historyItem(asked, entry));
};
