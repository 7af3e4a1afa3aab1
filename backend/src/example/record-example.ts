import type { IsoDate, JournalEntry, Position } from "@doelspoor/events";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { RecordingTools } from "../application/record.ts";
import { COUNCIL, EXAMPLE, type Act, type Desk, type IdOf } from "./act.ts";
import { story } from "./story.ts";

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

/** Another story has other acts; what a log holds of one is not filled up with another. */
const STORY = entries.map(({ act }) => act.name).join();

const runOf = (ids: Ids, known: IsoDate): string => ids.of(EXAMPLE, "example", STORY, known);

const deskOf = (tools: RecordingTools, known: IsoDate): Desk => {
  const { ids, clock } = tools;
  const idOf: IdOf = (key) =>
    key === COUNCIL ? ids.of(EXAMPLE, "council") : ids.of(EXAMPLE, "example", key);
  return {
    tools: { ...tools, clock: clockOfStory(clock) },
    // What became known on one day counts as recorded in one go.
    recording: { municipality: EXAMPLE, actor: ACTOR, correlation: runOf(ids, known) },
    idOf,
  };
};

const perform = async (desk: Desk, { act, known }: Entry): Promise<Position> => {
  const outcome = await act.perform(desk, act.dates ?? { occurredOn: known });
  if (outcome.recorded) return outcome.position;
  throw new Error(`the example is refused: ${act.name}: ${JSON.stringify(outcome.refusal)}`);
};

/** What a log holds of the example already, and how to wait for more. */
export interface ExampleSoFar {
  readonly entries: readonly JournalEntry[];
  /** Resolves when a position can be asked about. */
  readonly reached: (position: Position) => Promise<void>;
}

/**
 * Records the made-up municipality Lindewaard by the commands that people use, and gives the number of
 * acts it recorded. Goes on where an earlier run stopped; leaves another story as it is.
 * @throws Error when an act is refused: then the story is wrong.
 */
export const recordExample = async (
  tools: RecordingTools,
  { entries: journal, reached }: ExampleSoFar,
): Promise<number> => {
  const before = journal.filter(({ recordedBy }) => recordedBy === ACTOR.id);
  const run = runOf(tools.ids, entries[0]?.known ?? "");
  if (before.some(({ correlation }, index) => index === 0 && correlation !== run)) return 0;
  const rest = entries.slice(before.length);
  // A trace is laid between decisions that exist, so each act waits for the one before.
  for (const entry of rest) await reached(await perform(deskOf(tools, entry.known), entry));
  return rest.length;
};
