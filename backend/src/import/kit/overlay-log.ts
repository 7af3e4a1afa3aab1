import * as z from "zod/mini";
import type { Envelope, Position, RecordedEvent, Revision, StreamName } from "@doelspoor/events";
import { RevisionConflict, type Appended, type EventLog } from "../../ports/event-log.ts";
import { Spill, type Place } from "./spill.ts";
import { keyOf, WordTable } from "./word-table.ts";

interface Appending {
  /** Where the append before this one of the same stream stands. */
  readonly before: Place | null;
  readonly events: readonly RecordedEvent[];
}

const place = z.nullable(z.object({ at: z.number(), length: z.number() }));
// What was written here was an envelope, and is read by nobody else.
const appending: z.ZodMiniType<Appending> = z.object({
  before: place,
  events: z.array(z.custom<RecordedEvent>()),
});

const parsed = (line: string): Appending => appending.parse(JSON.parse(line));

const LOW = 2 ** 32;

/**
 * A log that shows another one and keeps what is appended to itself: for trying out. What it keeps stands
 * on disk, since a trial of a large file makes as much as the import of it would.
 */
export class OverlayLog implements EventLog {
  readonly #under: EventLog;
  readonly #spill = new Spill();
  /** Of each stream where its last append stands. */
  readonly #last = new WordTable(3);
  #count = 0;

  constructor(under: EventLog) {
    this.#under = under;
  }

  async append(
    stream: StreamName,
    events: readonly Envelope[],
    expected: Revision,
  ): Promise<Appended> {
    const revision = (await this.readStream(stream)).length - 1;
    if (revision !== expected) throw new RevisionConflict(stream, expected, revision);
    const under = await this.#under.head();
    const head = under + this.#count;
    const placed = events.map((event, index) => ({ ...event, position: head + 1 + index }));
    const before = this.#lastOf(stream) ?? null;
    const { at, length } = this.#spill.add(`${JSON.stringify({ before, events: placed })}\n`);
    this.#last.set(keyOf(stream), [Math.floor(at / LOW), at % LOW, length]);
    this.#count += placed.length;
    return { revision: revision + placed.length, position: head + placed.length, unchanged: false };
  }

  async readStream(stream: StreamName): Promise<readonly RecordedEvent[]> {
    const above: (readonly RecordedEvent[])[] = [];
    for (let at = this.#lastOf(stream); at !== undefined;) {
      const { before, events } = parsed(this.#spill.read(at));
      above.unshift(events);
      at = before ?? undefined;
    }
    return [...(await this.#under.readStream(stream)), ...above.flat()];
  }

  async *readAll(after: Position): AsyncIterable<readonly RecordedEvent[]> {
    yield* this.#under.readAll(after);
    const decoder = new TextDecoder();
    let open = "";
    for (const piece of this.#spill.pieces()) {
      const lines = (open + decoder.decode(piece, { stream: true })).split("\n");
      open = lines.pop() ?? "";
      const events = lines.flatMap((line) => parsed(line).events);
      yield events.filter(({ position }) => position > after);
    }
  }

  follow(): never {
    throw new Error("a log for trying out is not followed");
  }

  async head(): Promise<Position> {
    return (await this.#under.head()) + this.#count;
  }

  async backup(): Promise<void> {
    throw new Error("a log for trying out has no copy");
  }

  /** Forgets what was tried, and leaves the log that it showed as it is. */
  release(): void {
    this.#spill.release();
  }

  close(): Promise<void> {
    this.release();
    return this.#under.close();
  }

  #lastOf(stream: StreamName): Place | undefined {
    const [high = 0, low = 0, length] = this.#last.get(keyOf(stream)) ?? [];
    return length === undefined ? undefined : { at: high * LOW + low, length };
  }
}
