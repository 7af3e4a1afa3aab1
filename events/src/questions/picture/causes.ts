import type { ChainView, Stated } from "../../chain/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import type { JournalEntry } from "../journal/rows.ts";
import type { ChainCause } from "./picture.ts";

/** Acts that take a decision away or put another in its place. */
const TAKES_AWAY = new Set(["repeals", "replaces"]);

const entryAt = ({ journal }: Asked, position: Position): JournalEntry | undefined => {
  const entry = journal.at(journal.after(position - 1));
  return entry?.position === position ? entry : undefined;
};

/** An event as a cause. */
export const causeAt = (asked: Asked, position: Position): ChainCause | undefined => {
  const { occurredOn: date, sentence } = entryAt(asked, position) ?? {};
  return date === undefined || sentence === undefined ? undefined : { position, date, sentence };
};

/** Causes each once, first date first. */
export const inTime = (causes: readonly ChainCause[]): readonly ChainCause[] =>
  [...new Map(causes.map((cause) => [cause.position, cause])).values()].sort((left, right) =>
    left.date === right.date
      ? left.position - right.position
      : Number(left.date > right.date) * 2 - 1,
  );

const isKind = (kinds: readonly string[]) => (fact: Stated) => kinds.includes(fact.kind);
const ENDINGS = isKind(["status", "validity", "relation", "relation-ended"]);

/** The events by which something of a subject began on a day, or its term was up; what was stated last first. */
const turnedOn = (view: ChainView, subject: SubjectId, day: IsoDate): readonly Position[] => {
  const facts = view.stated(subject).filter(ENDINGS);
  const began = facts.filter(({ from }) => from === day);
  const found = began.length > 0 ? began : facts.filter(({ to }) => to === day);
  return [...new Set(found.map(({ statedAt }) => statedAt))].toReversed().slice(0, 1);
};

/** The decisions that took another away, up to a day. */
const takenAwayBy = (view: ChainView, decision: SubjectId): readonly Position[] =>
  view
    .tracesTo(decision)
    .filter(({ type }) => TAKES_AWAY.has(type))
    .flatMap(({ source }) => view.decision(source) ?? [])
    .map(({ statusAt }) => statusAt);

/**
 * Why a decision or a trace ended on a day: the event that says so, after the decision by which it was
 * taken away where that is known.
 */
export const causesOfEnd = (
  asked: Asked,
  subject: SubjectId,
  day: IsoDate,
): readonly ChainCause[] => {
  const view = asked.view.on(day);
  const positions = [...takenAwayBy(view, subject), ...turnedOn(view, subject, day)];
  return inTime(positions.flatMap((position) => causeAt(asked, position) ?? []));
};
