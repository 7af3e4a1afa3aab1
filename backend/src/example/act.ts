import { effectiveEvents, streamName } from "@doelspoor/events";
import type {
  ActDates,
  CommandDefinition,
  EventDefinition,
  IsoDate,
  Refusal,
  StreamDefinition,
  SubjectId,
} from "@doelspoor/events";
import { correct } from "../application/correct.ts";
import type { Recording } from "../application/envelopes.ts";
import { record, type Outcome, type RecordingTools } from "../application/record.ts";

/** Code of the made-up municipality; the register of municipalities (TOOI) does not know it. */
export const EXAMPLE = "gm9999";

/** Key of the council among the subjects of the story. */
export const COUNCIL = "raad";

/** The subject behind a readable key, such as the number of a motion. */
export type IdOf = (key: string) => SubjectId;

/** What an act is recorded with. */
export interface Desk {
  readonly tools: RecordingTools;
  readonly recording: Recording;
  readonly idOf: IdOf;
}

/** One act of the story; it yields exactly one event. */
export interface Act {
  /** Command and key, for whoever reads a failure. */
  readonly name: string;
  /** Where the act happened earlier than the day on which it became known. */
  readonly dates?: ActDates;
  readonly perform: (desk: Desk, dates: ActDates) => Promise<Outcome<Refusal>>;
}

/** What became known on one day, in the order of recording. */
export interface Day {
  readonly known: IsoDate;
  readonly acts: readonly Act[];
}

/** What became known on a day. */
export const day = (known: IsoDate, ...acts: readonly Act[]): Day => ({ known, acts });

/** An act that happened on another day than it became known. */
export const on = (occurredOn: IsoDate, act: Act): Act => ({ ...act, dates: { occurredOn } });

/** An act with legal effect from a later day than the day of the act. */
export const withEffect = (occurredOn: IsoDate, validFrom: IsoDate, act: Act): Act => ({
  ...act,
  dates: { occurredOn, validFrom },
});

/** Days in the order in which they came, each once: threads of the story run beside each other. */
export const inOrder = (days: readonly Day[]): readonly Day[] => {
  const acts = new Map<IsoDate, readonly Act[]>();
  for (const { known, acts: more } of days) acts.set(known, [...(acts.get(known) ?? []), ...more]);
  return [...acts]
    .map(([known, all]) => ({ known, acts: all }))
    .sort((left, right) => (left.known < right.known ? -1 : 1));
};

/** Acts by one command; the input may name other subjects by their keys. */
export const actOf =
  <State, Input, R extends Refusal>(
    stream: StreamDefinition<State>,
    command: CommandDefinition<State, string, Input, R>,
  ) =>
  (key: string, input: (idOf: IdOf) => Input): Act => ({
    name: `${command.name} ${key}`,
    perform: ({ tools, recording, idOf }, dates) => {
      const said = command.input.parse(input(idOf));
      return record(tools, { stream, command, subject: idOf(key), input: said, dates }, recording);
    },
  });

/** What is put right: the last event of this type, why, and how it should have read. */
export interface Mending<Data> {
  readonly key: string;
  readonly reason: string;
  readonly mend: (data: Data) => Data;
  /** Where the act happened on another day than was recorded. */
  readonly happened?: IsoDate;
}

/** Corrections of one type of event. */
export const correctionOf =
  <State, Data>(stream: StreamDefinition<State>, event: EventDefinition<State, string, Data>) =>
  ({ key, reason, mend, happened }: Mending<Data>): Act => ({
    name: `correct ${event.type} ${key}`,
    perform: async ({ tools, recording, idOf }) => {
      const name = streamName(stream.name, recording.municipality, idOf(key));
      const recorded = effectiveEvents(await tools.log.readStream(name));
      const wrong = recorded.findLast(({ type }) => type === event.type);
      if (wrong === undefined) throw new Error(`${key} has no ${event.type} to put right`);
      const data = event.schema.parse(mend(event.lift(wrong)));
      const input = { of: wrong.id, reason, data, occurredOn: happened ?? wrong.occurredOn };
      return correct(tools, { stream, subject: idOf(key), input }, recording);
    },
  });
