import type { Position, RecordedEvent } from "@doelspoor/events";
import type { EventLog, Following } from "../../ports/event-log.ts";
import type { Reader } from "./reader.ts";

/** How often the file is asked whether another process appended, in milliseconds. */
const POLL = 200;
const FIRST_RETRY = 100;
const LONGEST_RETRY = 5000;

type Handle = Parameters<EventLog["follow"]>[1];

interface Follower {
  readonly handle: Handle;
  at: Position;
  stopped: boolean;
  wake: () => void;
}

/** All subscriptions of one log; they share one look at the file every so often. */
export class Followers {
  readonly #reader: Reader;
  readonly #followers = new Set<Follower>();
  #polling: NodeJS.Timeout | undefined;
  #seen: Position;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#seen = reader.head();
  }

  follow(after: Position, handle: Handle): Following {
    const follower: Follower = { handle, at: after, stopped: false, wake: () => undefined };
    this.#followers.add(follower);
    this.#polling ??= setInterval(() => {
      this.#poll();
    }, POLL).unref();
    const ended = this.#run(follower);
    return { stop: () => this.#stop(follower, ended) };
  }

  /** Something was appended here. */
  wake(): void {
    for (const follower of this.#followers) follower.wake();
  }

  async close(): Promise<void> {
    for (const follower of this.#followers) follower.stopped = true;
    this.wake();
    clearInterval(this.#polling);
    while (this.#followers.size > 0) await new Promise(setImmediate);
  }

  #poll(): void {
    const head = this.#headOrSeen();
    if (head === this.#seen) return;
    this.#seen = head;
    this.wake();
  }

  #headOrSeen(): Position {
    try {
      return this.#reader.head();
    } catch {
      // An outage: each follower meets it by itself and tries again.
      return this.#seen;
    }
  }

  async #stop(follower: Follower, ended: Promise<void>): Promise<void> {
    follower.stopped = true;
    follower.wake();
    await ended;
  }

  async #run(follower: Follower): Promise<void> {
    let retry = FIRST_RETRY;
    while (!follower.stopped) {
      try {
        const events = this.#reader.batch(follower.at, Number.MAX_SAFE_INTEGER);
        await this.#handOver(follower, events);
        retry = FIRST_RETRY;
      } catch {
        // The same batch again: an outage of the store or of the handler's own makes no gap.
        await this.#woken(follower, retry);
        retry = Math.min(retry * 2, LONGEST_RETRY);
      }
    }
    this.#followers.delete(follower);
  }

  async #handOver(follower: Follower, events: readonly RecordedEvent[]): Promise<void> {
    const last = events.at(-1);
    if (!last) {
      await this.#woken(follower);
      return;
    }
    await follower.handle(events);
    follower.at = last.position;
    await new Promise(setImmediate);
  }

  #woken(follower: Follower, milliseconds?: number): Promise<void> {
    if (follower.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds);
      follower.wake = () => {
        // During an outage every append would wake the retry; only stopping ends it early.
        if (timer && !follower.stopped) return;
        clearTimeout(timer);
        follower.wake = () => undefined;
        resolve();
      };
    });
  }
}
