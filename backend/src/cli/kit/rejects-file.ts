import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Reject } from "../../import/kit/report.ts";

const BATCH = 1024 * 1024;

// A record nested deeper than can be written is named by its place in the source alone.
const lineOf = (reject: Reject, original: unknown): string => {
  try {
    return `${JSON.stringify({ ...reject, original })}\n`;
  } catch {
    return `${JSON.stringify(reject)}\n`;
  }
};

/** Rejects with the records they are about, one JSON object a line; a file only when there are any. */
export class RejectsFile {
  readonly path: string;
  #waiting = "";
  #begun = false;

  constructor(path: string) {
    this.path = path;
  }

  readonly add = (reject: Reject, original: unknown): void => {
    this.#waiting += lineOf(reject, original);
    if (this.#waiting.length > BATCH) this.flush();
  };

  /** Writes what waits; the path where there is a file. */
  flush(): string | undefined {
    if (this.#waiting !== "") {
      if (!this.#begun) mkdirSync(dirname(this.path), { recursive: true });
      appendFileSync(this.path, this.#waiting, { flag: this.#begun ? "a" : "w" });
      this.#begun = true;
      this.#waiting = "";
    }
    return this.#begun ? this.path : undefined;
  }
}
