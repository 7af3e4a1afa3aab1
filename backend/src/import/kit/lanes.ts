/**
 * Runs the work of one caller with at most so much of it at once; work with the same key runs one
 * after the other, in order. A failure stops what was not begun and is thrown by the next `run` or by `done`.
 */
export class Lanes {
  readonly #most: number;
  readonly #last = new Map<string, Promise<void>>();
  readonly #running = new Set<Promise<void>>();
  #wake: () => void = () => undefined;
  #failure: { readonly cause: unknown } | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /** Begins the work as soon as there is room; resolves when it has begun. */
  async run(key: string, work: () => Promise<void>): Promise<void> {
    if (this.#running.size >= this.#most)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    this.#assertSound();
    const before = this.#last.get(key) ?? Promise.resolve();
    const own: Promise<void> = before
      .then(() => (this.#failure === undefined ? work() : undefined))
      .catch((cause: unknown) => {
        this.#failure ??= { cause };
      })
      .finally(() => {
        this.#running.delete(own);
        this.#wake();
        if (this.#last.get(key) === own) this.#last.delete(key);
      });
    this.#last.set(key, own);
    this.#running.add(own);
  }

  /** Resolves when all work is done. */
  async done(): Promise<void> {
    await Promise.all(this.#running);
    this.#assertSound();
  }

  #assertSound(): void {
    if (this.#failure !== undefined) throw this.#failure.cause;
  }
}
