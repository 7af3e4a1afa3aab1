import { BEFORE_ALL, type IsoDate, type Position } from "@doelspoor/events";
import type { Clock } from "../ports/clock.ts";
import type { EventLog } from "../ports/event-log.ts";
import type { RecordingTools } from "../application/record.ts";
import { COUNCIL, EXAMPLE, type Act, type Desk, type IdOf } from "./act.ts";
import { story } from "./story.ts";

/** Resolves when a position can be asked about. */
export type Reached = (position: Position) => Promise<void>;

const ACTOR = { id: "voorbeeld", role: "example" } as const;

interface Entry {
  readonly act: Act;
  readonly known: IsoDate;
}

const entries: readonly Entry[] = story.flatMap(({ known, acts }) =>
  acts.map((act) => ({ act, known })),
);

const LAST_DAY = story.at(-1)?.known ?? "";

/** The story has happened, also on a machine whose calendar stands before its end. */
const clockOfStory = ({ now, today }: Clock): Clock => ({
  now,
  today: () => (today() < LAST_DAY ? LAST_DAY : today()),
});

const recordedBefore = async (log: EventLog) => {
  let [count, last] = [0, BEFORE_ALL];
  for await (const events of log.readAll(BEFORE_ALL))
    for (const { municipality, actor, position } of events) {
      if (municipality !== EXAMPLE || actor.role !== ACTOR.role) continue;
      count += 1;
      last = position;
    }
  return { count, last };
};

const deskOf = (tools: RecordingTools, known: IsoDate): Desk => {
  const { ids, clock } = tools;
  const idOf: IdOf = (key) =>
    key === COUNCIL ? ids.of(EXAMPLE, "council") : ids.of(EXAMPLE, "example", key);
  // What became known on one day counts as recorded in one go.
  const correlation = ids.of(EXAMPLE, "example", "dag", known);
  return {
    tools: { ...tools, clock: clockOfStory(clock) },
    recording: { municipality: EXAMPLE, actor: ACTOR, correlation },
    idOf,
  };
};

const perform = async (desk: Desk, { act, known }: Entry): Promise<Position> => {
  const outcome = await act.perform(desk, act.dates ?? { occurredOn: known });
  if (outcome.recorded) return outcome.position;
  throw new Error(`the example is refused: ${act.name}: ${JSON.stringify(outcome.refusal)}`);
};

/**
 * Records the made-up municipality Lindewaard by the commands that people use, and gives the number of
 * acts it recorded. Goes on where an earlier run stopped.
 * @param reached a trace is laid between decisions that exist, so each act waits for the one before.
 * @throws Error when an act is refused: then the story is wrong.
 */
export const recordExample = async (
  tools: RecordingTools,
  reached: Reached = () => Promise.resolve(),
): Promise<number> => {
  const before = await recordedBefore(tools.log);
  await reached(before.last);
  const rest = entries.slice(before.count);
  for (const entry of rest) await reached(await perform(deskOf(tools, entry.known), entry));
  return rest.length;
};
