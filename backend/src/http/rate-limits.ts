import type { Response } from "express";
import { LRUCache } from "lru-cache";
import { note } from "./note.ts";
import { problem } from "./problem.ts";
import type { Reply } from "./reply.ts";

/** The codes of who asks too much. */
export const limitCodes = ["too-many-requests"] as const;

/**
 * Requests a minute. An address may be a whole town hall, so it gets what a person never needs;
 * what is recorded and who signs in is held tighter than what is read.
 */
export const PER_MINUTE = {
  "address-read": 6000,
  "address-write": 1200,
  "address-sign-in": 300,
  "person-read": 1800,
  "person-write": 600,
} as const;

/** What is counted apart. */
export type Counted = keyof typeof PER_MINUTE;

/** Answers that go on (followers, exports) at the same moment. */
export const AT_ONCE = { address: 200, person: 20 } as const;

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How many are counted apart; beyond that, whoever asked longest ago begins anew. */
const MOST_COUNTED = 100_000;

const tooMany = (seconds: number): Reply => {
  const reply = problem({
    status: 429,
    code: "too-many-requests",
    title: "Dit zijn te veel verzoeken achter elkaar.",
    detail: `Er is niets vastgelegd. Probeer het over ${seconds} seconden opnieuw.`,
  });
  return { ...reply, headers: { ...reply.headers, "Retry-After": String(seconds) } };
};

/** Whoever is behind many open answers waits until one of them ended; nobody knows when that is. */
const SOON = 10;

/** How much is allowed; both may be set, for tests and measurements. */
export interface Allowed {
  readonly perMinute?: Readonly<Record<Counted, number>>;
  readonly atOnce?: Readonly<Record<keyof typeof AT_ONCE, number>>;
}

/** Keeps count of who asks how much, in memory: after a restart everyone begins anew. */
export class RateLimits {
  readonly #perMinute: Readonly<Record<Counted, number>>;
  readonly #atOnce: Readonly<Record<keyof typeof AT_ONCE, number>>;
  /** A count lasts from the first request for a minute, whatever comes after it. */
  readonly #counts = new LRUCache<string, { asked: number }>({ max: MOST_COUNTED, ttl: MINUTE });
  readonly #open = new Map<string, number>();

  constructor({ perMinute = PER_MINUTE, atOnce = AT_ONCE }: Allowed = {}) {
    this.#perMinute = perMinute;
    this.#atOnce = atOnce;
  }

  /** Counts one request; answers 429 where that is one too many, and writes down the first of those. */
  count(what: Counted, who: string): Reply | undefined {
    const key = `${what} ${who}`;
    const most = this.#perMinute[what];
    const count = this.#countOf(key);
    count.asked += 1;
    if (count.asked <= most) return undefined;
    const wait = Math.max(1, Math.ceil(this.#counts.getRemainingTTL(key) / SECOND));
    // Once a minute for each: who asks too much does not fill the log as well.
    if (count.asked === most + 1) note("too-many-requests", { limit: what, who, wait });
    return tooMany(wait);
  }

  /** Counts an answer for as long as it goes on; answers 429 where there are too many already. */
  hold(response: Response, address: string, person: string): Reply | undefined {
    const held = [{ key: `address ${address}`, most: this.#atOnce.address }];
    if (person !== "") held.push({ key: `person ${person}`, most: this.#atOnce.person });
    if (held.some(({ key, most }) => (this.#open.get(key) ?? 0) >= most)) return tooMany(SOON);
    for (const { key } of held) this.#add(key, 1);
    response.once("close", () => {
      for (const { key } of held) this.#add(key, -1);
    });
    return undefined;
  }

  #countOf(key: string): { asked: number } {
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const count = { asked: 0 };
    this.#counts.set(key, count);
    return count;
  }

  #add(key: string, more: number): void {
    const open = (this.#open.get(key) ?? 0) + more;
    if (open > 0) this.#open.set(key, open);
    else this.#open.delete(key);
  }
}
