import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Envelope, StreamName } from "@doelspoor/events";
import { newStream, sampleEvent } from "../../src/adapters/contracts/sample-events.ts";

const TEXT =
  "De raad van de gemeente Zaanstad, in vergadering bijeen, constaterende dat de woningbouw achterblijft " +
  "bij de afgesproken aantallen, verzoekt het college vóór de zomer een plan voor te leggen.";

const data = (number: number) => ({
  title: `Motie ${String(number)}: betaalbare woningen in ’t Zaanse`,
  number: `M-2026-${String(number)}`,
  submittedBy: ["0197a3c5-8f5e-7cc1-9c55-3d7a6f0b1a11", "0197a3c5-8f5e-7cc1-9c55-3d7a6f0b1a12"],
  votes: { for: 21, against: 14, absent: 4 },
  text: TEXT,
});

/** An append of one or more events of about 900 bytes each to one stream. */
export interface Append {
  readonly stream: StreamName;
  readonly expected: number;
  readonly events: readonly Envelope[];
}

/**
 * Appends to a number of streams in turn. Each stream ends after so many events and a new one takes its
 * place, as a motion is submitted, debated, voted on and settled in some ten events.
 */
export class Appends {
  readonly #streams: { name: StreamName; head: number }[];
  readonly #length: number;
  #turn = 0;

  constructor(streams: number, length: number) {
    this.#length = length;
    this.#streams = Array.from({ length: streams }, () => ({ name: newStream(), head: -1 }));
  }

  next(events: number): Append {
    const { name: stream, head: expected } = this.#place(this.#turn % this.#streams.length, events);
    this.#turn += 1;
    return {
      stream,
      expected,
      events: Array.from({ length: events }, (_, index) =>
        sampleEvent(stream, expected + 1 + index, data(this.#turn)),
      ),
    };
  }

  /** Where the next events go, as the stream stands before them. */
  #place(index: number, events: number): { readonly name: StreamName; readonly head: number } {
    const current = this.#streams[index];
    const place =
      current && current.head + events < this.#length ? current : { name: newStream(), head: -1 };
    this.#streams[index] = { name: place.name, head: place.head + events };
    return place;
  }

  take(appends: number, events = 1): readonly Append[] {
    return Array.from({ length: appends }, () => this.next(events));
  }
}

/** A folder on the disk where temporary files are, removed at the end. */
export const inFolder = async <Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), "doelspoor-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Works off a list with so many workers at once. Each takes every so-manieth item, so that appends to
 * one stream stay one after the other when there are as many streams as workers.
 */
export const atOnce = async <Item>(
  workers: number,
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> => {
  const shares = Array.from({ length: workers }, (): Item[] => []);
  for (const [index, item] of items.entries()) shares[index % workers]?.push(item);
  const worker = async (_: unknown, own: number) => {
    for (const item of shares[own] ?? []) await work(item);
  };
  await Promise.all(Array.from({ length: workers }, worker));
};
