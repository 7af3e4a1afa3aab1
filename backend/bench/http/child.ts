import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Load, Served } from "./load.ts";

/** The next message of a child process. @throws when the child ends first */
const message = async (child: ChildProcess): Promise<unknown> => {
  const ended = new AbortController();
  const end = once(child, "exit", { signal: ended.signal }).then(() => {
    throw new Error(`a process of the bench ended: ${child.spawnargs.join(" ")}`);
  });
  end.catch(() => undefined);
  try {
    const [said]: unknown[] = await Promise.race([once(child, "message"), end]);
    return said;
  } finally {
    ended.abort();
  }
};

/** A program of the bench, built, in a process of its own. */
export class Child {
  readonly #process: ChildProcess;

  constructor(name: string, ...words: readonly string[]) {
    const program = new URL(`./${name}.js`, import.meta.url);
    this.#process = fork(program, words, { execArgv: [] });
  }

  /** The next thing it says. */
  heard(): Promise<unknown> {
    return message(this.#process);
  }

  /** Tells it something and waits for what it says to that. */
  ask(said: object): Promise<unknown> {
    const answer = this.heard();
    this.#process.send(said);
    return answer;
  }

  /** Ends it. */
  async end(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill();
    await ended;
  }
}

const isServed = (value: unknown): value is Served =>
  typeof value === "object" && value !== null && "perSecond" in value && "p99" in value;

/** Has a child that runs `load.ts` load a server. */
export const loaded = async (loader: Child, load: Load): Promise<Served> => {
  const served = await loader.ask(load);
  if (!isServed(served)) throw new TypeError("the load gave no figures");
  return served;
};
