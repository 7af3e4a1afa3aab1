import type { Api, Terms } from "../../api/client.ts";
import { ApiFailure, type Problem } from "../../api/problem.ts";
import type { OutboxStore, Queued, Step } from "./outbox-store.ts";

/** How far a round of sending came. */
export type Round =
  | "done"
  /** No connection, or a server that is out of order for a while: try again later. */
  | "unreachable"
  /** The clerk has to sign in again; the queue stays as it is. */
  | "signed-out"
  /** What is left was confirmed by somebody else, and waits until they sign in here. */
  | "another";

type Stop = "unreachable" | "signed-out";

/** Records a command at an address. */
export type Send = (path: string, command: object, terms: Terms) => Promise<Api["Receipt"]>;

/** Lets one tab at a time do its work. */
export type Lock = <Done>(work: () => Promise<Done>) => Promise<Done>;

const NAME = "doelspoor-council-night";

/** One tab at a time, where the browser can see to that; the keys of the steps guard what it cannot. */
const webLock: Lock = (work) =>
  "locks" in navigator ? navigator.locks.request(NAME, work) : work();

const isPassing = ({ status }: Problem): boolean =>
  status >= 500 || status === 408 || status === 425 || status === 429;

/** What a failure to send means for all that waits; undefined where it is about this entry alone. */
function stopOf({ problem }: ApiFailure): Stop | undefined {
  if (problem === undefined || isPassing(problem)) return "unreachable";
  return problem.status === 401 ? "signed-out" : undefined;
}

const fill = (command: Step["command"], id: string): object =>
  Object.fromEntries(
    Object.entries(command).map(([name, value]) => [name, value === "{id}" ? id : value]),
  );

/** The id that the first step gave. */
const idOf = ({ steps }: Queued): string => steps[0]?.receipt?.id ?? "";

/** The version that a step builds on. */
const revisionFor = ({ steps }: Queued, index: number): number | undefined => {
  const revision = steps[index]?.revision;
  return revision === "after" ? steps[index - 1]?.receipt?.revision : revision;
};

/** Sends what waits, oldest first, each step once. */
export class Outbox {
  readonly #store: OutboxStore;
  readonly #send: Send;
  readonly #lock: Lock;

  constructor(store: OutboxStore, send: Send, lock: Lock = webLock) {
    this.#store = store;
    this.#send = send;
    this.#lock = lock;
  }

  /** Sends all of one person that waits; `sent` hears of each entry that is recorded whole. */
  flush(
    who: string | undefined,
    sent: (entry: Queued, last: Api["Receipt"]) => void,
  ): Promise<Round> {
    return this.#lock(async () => {
      const waiting = (await this.#store.all()).filter(({ problem }) => problem === undefined);
      if (who === undefined && waiting.length > 0) return "signed-out";
      const own = waiting.filter(({ by }) => by === who);
      for (const entry of own) {
        const stop = await this.#sendEntry(entry, sent);
        if (stop !== undefined) return stop;
      }
      return own.length === waiting.length ? "done" : "another";
    });
  }

  async #sendEntry(
    entry: Queued,
    sent: (entry: Queued, last: Api["Receipt"]) => void,
  ): Promise<Stop | undefined> {
    let now = entry;
    try {
      for (const index of entry.steps.keys()) now = await this.#sendStep(now, index);
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      const stop = stopOf(cause);
      if (stop === undefined) await this.#store.put({ ...now, problem: cause.problem });
      return stop;
    }
    await this.#store.remove(now);
    const last = now.steps.at(-1)?.receipt;
    if (last !== undefined) sent(now, last);
    return undefined;
  }

  /** The entry with the receipt of one step; what was recorded before is not sent again. */
  async #sendStep(entry: Queued, index: number): Promise<Queued> {
    const step = entry.steps[index];
    if (step === undefined || step.receipt !== undefined) return entry;
    const id = idOf(entry);
    const revision = revisionFor(entry, index);
    const path = `${entry.municipality}/${step.path}`.replaceAll("{id}", id);
    const receipt = await this.#send(path, fill(step.command, id), { key: step.key, revision });
    const steps = entry.steps.with(index, { ...step, receipt });
    const next = { ...entry, steps };
    await this.#store.put(next);
    return next;
  }
}
