import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

/** The limit any durable log on this disk has: the bytes at the end of a file, and on the disk. */
export class RawFile {
  readonly #descriptor: number;

  constructor(folder: string) {
    this.#descriptor = openSync(join(folder, "raw"), "a");
    this.write(Buffer.alloc(65536));
  }

  write(bytes: Buffer): void {
    writeSync(this.#descriptor, bytes);
    fdatasyncSync(this.#descriptor);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
