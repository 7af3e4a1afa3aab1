import { hash } from "node:crypto";
import { correctEvent, effectiveEvents, effectiveFrom, streamName } from "@doelspoor/events";
import type {
  ActDates,
  CommandDefinition,
  Decided,
  DecisionContext,
  EffectiveEvent,
  EventDefinition,
  IsoDate,
  NewEvent,
  RecordedEvent,
  Refusal,
  Source,
  StreamDefinition,
  StreamName,
  SubjectId,
} from "@doelspoor/events";
import type { Clock } from "../ports/clock.ts";
import {
  type Appended,
  DuplicateEventId,
  RevisionConflict,
  type EventLog,
} from "../ports/event-log.ts";
import type { Ids } from "../ports/ids.ts";
import { envelopesOf, type Recording } from "./envelopes.ts";
import { isRestated, type Reading } from "./restated.ts";

/** Something a source says of a subject: one event, with its data and dates. */
export interface Statement<State> {
  readonly type: string;
  /** Field of the source to name where this cannot be recorded. */
  readonly field: string;
  /** Why it corrects what was stated before, where that is not just a changed source. */
  readonly reason?: string;
  /** In which states it is stated at all; in any where it is absent. */
  readonly when?: (state: State) => boolean;
  /** Which event states the same, where a stream has several of the type; any of the type where it is absent. */
  readonly isSame?: (event: EffectiveEvent) => boolean;
  /** The event's data and dates by this source, given what an earlier import stated. */
  readonly anew: (present?: EffectiveEvent) => ActDates & { readonly data: unknown };
  readonly decide: (state: State, context: DecisionContext) => Decided<Refusal>;
}

/** What a statement is made from; `data` and `dates` leave as it was what the source does not say. */
export interface Stating<State, Data, R extends Refusal> {
  readonly command: CommandDefinition<State, string, Data, R>;
  readonly event: EventDefinition<State, string, Data>;
  readonly field: string;
  readonly data: (known: Data | undefined) => Data;
  readonly dates: (known: (ActDates & { readonly data: Data }) | undefined) => ActDates;
  readonly reason?: string;
  readonly isSame?: (stated: ActDates & { readonly data: Data }) => boolean;
}

const datesOf = ({ occurredOn, validFrom, validTo, retroactiveTo }: ActDates): ActDates => ({
  occurredOn,
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
  ...(retroactiveTo === undefined ? {} : { retroactiveTo }),
});

/** States an event that one command records. */
export const stating = <State, Data, R extends Refusal>({
  command,
  event,
  field,
  data,
  dates,
  isSame,
  ...named
}: Stating<State, Data, R>): Statement<State> => {
  let first: (ActDates & { readonly data: Data }) | undefined;
  // What is new is looked at twice, and parsed once.
  const fresh = () =>
    (first ??= { ...datesOf(dates(undefined)), data: event.schema.parse(data(undefined)) });
  const isThis = (present: EffectiveEvent) =>
    isSame?.({ ...datesOf(present), data: event.lift(present) }) ?? true;
  return {
    ...named,
    type: event.type,
    field,
    isSame: isThis,
    anew: (present) => {
      if (present === undefined) return fresh();
      const known = event.lift(present);
      const before = { ...datesOf(present), data: known };
      return { ...datesOf(dates(before)), data: event.schema.parse(data(known)) };
    },
    decide: (state, context) => command.decide(state, fresh().data, context),
  };
};

/** What a source says of one subject, read from one of its records. */
export interface Reconciling<State> {
  readonly stream: StreamDefinition<State>;
  readonly subject: SubjectId;
  readonly statements: readonly Statement<State>[];
  readonly recording: Recording & { readonly source: Source };
  readonly reading: Reading;
  /** Nothing was recorded of the subject when the import began, so that there is nothing to read. */
  readonly isNew?: boolean;
}

/** A statement that is not recorded: the rules refuse it, or people recorded it otherwise. */
export type Difference =
  | { readonly field: string; readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly field: string; readonly kind: "held"; readonly by: string };

/** What became of a record. */
export interface Reconciled {
  readonly change: "recorded" | "corrected" | "unchanged";
  readonly events: number;
  readonly differences: readonly Difference[];
}

/** What reconciling needs from outside. */
export interface ReconcilingTools {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly ids: Ids;
}

const ATTEMPTS = 8;

interface Found<State> {
  readonly events: readonly RecordedEvent[];
  readonly effective: readonly EffectiveEvent[];
  readonly today: IsoDate;
  readonly wish: Reconciling<State>;
}

type Step = NewEvent | Difference | undefined;

const isDifference = (step: NewEvent | Difference): step is Difference => "kind" in step;

const isOfThisImport =
  ({ actor, source }: Recording) =>
  (event: EffectiveEvent): boolean =>
    event.actor.role === actor.role && event.source?.system === source?.system;

const first = <State>(
  statement: Statement<State>,
  state: State,
  { wish, today }: Found<State>,
): Step => {
  const { municipality } = wish.recording;
  const { data: _data, ...dates } = statement.anew();
  const context = { municipality, dates, today, kindOf: () => undefined };
  const decided = statement.decide(state, context);
  return decided.accepted
    ? decided.events[0]
    : { field: statement.field, kind: "refused", refusal: decided.refusal };
};

const changed = <State>(
  statement: Statement<State>,
  present: EffectiveEvent,
  { events, wish: { stream, recording, reading } }: Found<State>,
): Step => {
  const { data, ...dates } = statement.anew(present);
  const reason = `${statement.reason ?? "De bron is gewijzigd"}: ${reading.file}.`;
  const input = { of: present.id, reason, data, ...dates };
  const decided = correctEvent(events, stream.events, input);
  if (!decided.accepted) return undefined;
  if (!isOfThisImport(recording)(present))
    return { field: statement.field, kind: "held", by: present.actor.role };
  return isRestated(events, present, { reading, stated: { ...dates, data } })
    ? undefined
    : decided.events[0];
};

/** Whether an event, whoever recorded it, says what a statement says. */
const isStated = <State>(
  statement: Statement<State>,
  event: EffectiveEvent,
  { events, wish }: Found<State>,
): boolean => {
  const input = { of: event.id, reason: "", ...statement.anew(event) };
  return !correctEvent(events, wish.stream.events, input).accepted;
};

const stepOf = <State>(statement: Statement<State>, state: State, found: Found<State>): Step => {
  const same = found.effective.filter(
    (event) => event.type === statement.type && statement.isSame?.(event) !== false,
  );
  // What can happen twice is not put right to the second time where that is recorded already.
  if (same.length > 1 && same.some((event) => isStated(statement, event, found))) return undefined;
  const present = same.findLast(isOfThisImport(found.wish.recording)) ?? same.at(-1);
  return present === undefined
    ? first(statement, state, found)
    : changed(statement, present, found);
};

const decideAll = <State>(found: Found<State>) => {
  const { stream, subject, statements } = found.wish;
  const fresh: NewEvent[] = [];
  const differences: Difference[] = [];
  let state = found.events.length === 0 ? stream.initial : stream.fold(found.events);
  for (const statement of statements) {
    if (statement.when?.(state) === false) continue;
    const step = stepOf(statement, state, found);
    if (step === undefined) continue;
    if (isDifference(step)) {
      differences.push(step);
      continue;
    }
    fresh.push(step);
    if (step.correction === undefined)
      state = stream.evolve(state, step, { subject, id: "", from: effectiveFrom(step), ...step });
  }
  return { fresh, differences };
};

interface Append {
  readonly appended?: Promise<Appended>;
  readonly outcome: Reconciled;
}

/** Decides, and begins to append; what was decided on need not be kept until it is on disk. */
const begin = <State>(
  { log, clock, ids }: ReconcilingTools,
  wish: Reconciling<State>,
  events: readonly RecordedEvent[],
): Append => {
  const name = nameOf(wish);
  const after = events.length - 1;
  const effective = events.length === 0 ? [] : effectiveEvents(events);
  const { fresh, differences } = decideAll({ events, effective, today: clock.today(), wish });
  if (fresh.length === 0) return { outcome: { change: "unchanged", events: 0, differences } };
  // The same content in the same place gets the same id, so that the log takes two imports at once,
  // or one import twice, for a repeat. The same program writes the same content in the same words.
  const content = hash("sha256", JSON.stringify(fresh), "base64url");
  const id = (index: number) => ids.of("event", name, String(after + 1 + index), content);
  const place = { stream: name, after, recordedAt: clock.now(), id };
  const envelopes = envelopesOf(fresh, { ...wish.recording, causation: wish.reading.id }, place);
  const change = after < 0 ? "recorded" : "corrected";
  return {
    appended: log.append(name, envelopes, after),
    outcome: { change, events: fresh.length, differences },
  };
};

const nameOf = <State>({ stream, recording, subject }: Reconciling<State>): StreamName =>
  streamName(stream.name, recording.municipality, subject);

const attempt = async <State>(
  tools: ReconcilingTools,
  wish: Reconciling<State>,
): Promise<Reconciled> => {
  const events = wish.isNew === true ? [] : await tools.log.readStream(nameOf(wish));
  const { appended, outcome } = begin(tools, wish, events);
  if ((await appended)?.unchanged !== true) return outcome;
  return { ...outcome, change: "unchanged", events: 0 };
};

const isOvertaken = (cause: unknown): boolean =>
  cause instanceof RevisionConflict || cause instanceof DuplicateEventId;

/**
 * Brings the log in line with what a source says of one subject. What is new is recorded by the rules
 * of the stream, what an import stated otherwise before is corrected, what is the same is left, and
 * what people recorded stands. When another writer came in between it decides anew.
 * @throws RevisionConflict when the stream kept moving.
 */
export const reconcile = async <State>(
  tools: ReconcilingTools,
  wish: Reconciling<State>,
): Promise<Reconciled> => {
  let now = wish;
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await attempt(tools, now);
    } catch (cause) {
      if (!isOvertaken(cause) || left === 1) throw cause;
      now = { ...wish, isNew: false };
    }
  }
};
