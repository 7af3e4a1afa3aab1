import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Bytes that are kept before they are written. */
const MOST_KEPT = 4 * 1024 * 1024;
const PIECE = 1024 * 1024;

/** Where a text stands: its first byte and how many there are. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

const openNameless = (): number => {
  const folder = mkdtempSync(join(tmpdir(), "doelspoor-trial-"));
  const file = openSync(join(folder, "events"), "wx+");
  // It has no name from here on, so that nothing is left of it however the program ends.
  rmSync(folder, { recursive: true });
  return file;
};

/** Texts that need not stay in memory: they go to a file of which nothing is left afterwards. */
export class Spill {
  #file: number | undefined;
  #written = 0;
  #kept: Buffer[] = [];
  #size = 0;

  /** Adds a text. */
  add(text: string): Place {
    const bytes = Buffer.from(text);
    const place = { at: this.#written + this.#size, length: bytes.length };
    this.#kept.push(bytes);
    this.#size += bytes.length;
    if (this.#size > MOST_KEPT) this.#write();
    return place;
  }

  /** The text at a place that `add` gave. */
  read({ at, length }: Place): string {
    this.#write();
    const bytes = Buffer.alloc(length);
    if (this.#file !== undefined) readSync(this.#file, bytes, 0, length, at);
    return bytes.toString();
  }

  /** All bytes in order, by the piece. */
  *pieces(): Generator<Buffer> {
    this.#write();
    for (let at = 0; this.#file !== undefined && at < this.#written; at += PIECE) {
      const bytes = Buffer.alloc(Math.min(PIECE, this.#written - at));
      readSync(this.#file, bytes, 0, bytes.length, at);
      yield bytes;
    }
  }

  /** Gives back the room that the texts take. */
  release(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #write(): void {
    if (this.#size === 0) return;
    this.#file ??= openNameless();
    const bytes = Buffer.concat(this.#kept);
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
    [this.#kept, this.#size] = [[], 0];
  }
}
