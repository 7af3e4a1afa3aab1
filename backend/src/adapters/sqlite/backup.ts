import { copyFile, open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { failureOf } from "./failure.ts";
import { isOutage, type WriterReply } from "./group.ts";
import { connect, numberFrom } from "./schema.ts";
import type { WriterThread } from "./writer-thread.ts";

const BLOCK = 1 << 20;

const flush = async (path: string): Promise<void> => {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const copyOpenFile = async (source: FileHandle, target: string): Promise<void> => {
  const copy = await open(target, "w");
  try {
    const block = Buffer.allocUnsafeSlow(BLOCK);
    for (let at = 0, read = BLOCK; read > 0; at += read) {
      read = (await source.read(block, 0, BLOCK, at)).bytesRead;
      await copy.appendFile(block.subarray(0, read));
    }
    await copy.sync();
  } finally {
    await copy.close();
  }
};

const removePart = async (part: string): Promise<void> => {
  for (const suffix of ["", "-wal", "-shm"]) await rm(`${part}${suffix}`, { force: true });
};

const expectDone = (reply: WriterReply): void => {
  if (typeof reply === "object" && isOutage(reply)) throw failureOf(reply);
};

/** Copies a log to another file while it is being written to. */
export class Backup {
  readonly #file: string;
  readonly #writer: WriterThread;
  // Closing any descriptor of the file would drop the locks that SQLite holds for this process (POSIX), so
  // one is kept until the log is closed.
  #source: Promise<FileHandle> | undefined;

  constructor(file: string, writer: WriterThread) {
    this.#file = file;
    this.#writer = writer;
  }

  /** The target appears only when it is complete and on disk. */
  async copyTo(target: string): Promise<void> {
    const part = `${target}.part`;
    await removePart(part);
    try {
      this.#source ??= open(this.#file, "r");
      expectDone(await this.#writer.perform("empty"));
      await this.#copyBoth(await this.#source, part);
      expectDone(await this.#writer.perform({ copy: part }));
      await rm(`${part}-wal`, { force: true });
      await flush(part);
      await rename(part, target);
      await flush(dirname(target));
    } catch (error) {
      await removePart(part);
      throw error;
    }
  }

  /** After every connection of the log is closed. */
  async close(): Promise<void> {
    await (await this.#source)?.close();
  }

  /**
   * While a read transaction is open, no checkpoint overwrites what the write-ahead log holds: pages that
   * change in the main file while it is copied stand in that log, which is copied after it.
   */
  async #copyBoth(source: FileHandle, part: string): Promise<void> {
    const reader = connect(this.#file, { readOnly: true, patience: 5000 });
    try {
      reader.exec("BEGIN");
      numberFrom(reader, "SELECT count(*) FROM sqlite_schema");
      await copyOpenFile(source, part);
      await copyFile(`${this.#file}-wal`, `${part}-wal`);
    } finally {
      // A closed connection with statements left goes on until they are collected, and so would its reading.
      reader.exec("ROLLBACK");
      reader.close();
    }
  }
}
