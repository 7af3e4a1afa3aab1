/** Enough to fill the groups that the log commits, and so few that what they hold is gone while it is young. */
const IN_FLIGHT = 100;

interface Lane {
  readonly key: string;
  done: Promise<void>;
}

/**
 * Runs the work of one caller with at most so much of it at once; work with the same key runs one
 * after the other, in order. A failure stops what was not begun and is thrown by the next `run` or by `done`.
 */
export class Lanes {
  readonly #most: number;
  readonly #last = new Map<string, Lane>();
  #running = 0;
  #wake: () => void = () => undefined;
  #failure: { readonly cause: unknown } | undefined;

  constructor(most = IN_FLIGHT) {
    this.#most = most;
  }

  /** Begins the work as soon as there is room; resolves when it has begun. */
  async run(key: string, work: () => Promise<void>): Promise<void> {
    if (this.#running >= this.#most)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    this.#assertSound();
    const before = this.#last.get(key)?.done;
    const lane: Lane = { key, done: Promise.resolve() };
    this.#last.set(key, lane);
    this.#running += 1;
    lane.done = this.#perform(lane, before, work);
  }

  /** Resolves when all work is done. */
  async done(): Promise<void> {
    await Promise.all([...this.#last.values()].map(({ done }) => done));
    this.#assertSound();
  }

  /** Never rejects. */
  async #perform(lane: Lane, before: Promise<void> | undefined, work: () => Promise<void>) {
    try {
      if (before !== undefined) await before;
      if (this.#failure === undefined) await work();
    } catch (cause) {
      this.#failure ??= { cause };
    }
    this.#running -= 1;
    if (this.#last.get(lane.key) === lane) this.#last.delete(lane.key);
    this.#wake();
  }

  #assertSound(): void {
    if (this.#failure !== undefined) throw this.#failure.cause;
  }
}
