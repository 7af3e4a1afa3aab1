import type { ChainView, Stated } from "../../chain/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import type { JournalEntry } from "../journal/rows.ts";
import { lifeOf, type Life } from "./life.ts";
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
 * Why decisions and traces ended: the event that says so, after the decision by which it was taken away where
 * that is known. Each is looked up once, for many break by the same end.
 */
export class Endings {
  readonly asked: Asked;
  readonly #causes = new Map<string, readonly ChainCause[]>();
  readonly #lives = new Map<SubjectId, Life | undefined>();

  constructor(asked: Asked) {
    this.asked = asked;
  }

  /** Why a decision or a trace ended on a day. */
  causes(subject: SubjectId, day: IsoDate): readonly ChainCause[] {
    const key = `${subject} ${day}`;
    const known = this.#causes.get(key) ?? this.#find(subject, day);
    this.#causes.set(key, known);
    return known;
  }

  /** The life of a decision that ended. */
  life(decision: SubjectId): Life | undefined {
    if (!this.#lives.has(decision)) this.#lives.set(decision, lifeOf(this.asked, decision));
    return this.#lives.get(decision);
  }

  #find(subject: SubjectId, day: IsoDate): readonly ChainCause[] {
    const view = this.asked.view.on(day);
    const positions = [...takenAwayBy(view, subject), ...turnedOn(view, subject, day)];
    return inTime(positions.flatMap((position) => causeAt(this.asked, position) ?? []));
  }
}
