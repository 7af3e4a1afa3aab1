import type { Position, Revision, StreamName } from "@doelspoor/events";
import { LEAF, leafHash, sealText } from "../../application/seal-envelope.ts";
import { type Appended, DuplicateEventId, RevisionConflict } from "../../ports/event-log.ts";
import { resultCode } from "./driver.ts";
import { asFailure, failureOf } from "./failure.ts";
import {
  type Committed,
  type Exception,
  type Group,
  ID_BYTES,
  isOutage,
  LEAF_AT,
  TEXT_AT,
  type WriterReply,
} from "./group.ts";
import type { Ledger } from "./ledger.ts";
import type { WriterThread } from "./writer-thread.ts";

const BUSY = 5;
/** Events in one group: bounds how long another process waits for the lock. */
const GROUP_EVENTS = 4000;
/**
 * So many waiting events are handed over at once, by the number of groups that are being committed: the
 * writer works on some while the rest is being prepared, and no group is so small that flushing it
 * costs more than it gains.
 */
const EAGER_EVENTS = [48, 48, 96, 192, 384];
/** A lone append is committed at once where that takes the event loop less time, in milliseconds. */
const QUICK_COMMIT = 2;
/** Lone appends between two checkpoints: some 1800 pages. */
const LONE_BETWEEN_CHECKPOINTS = 600;

/** An append that waits to be committed. */
export interface PendingAppend {
  readonly stream: StreamName;
  readonly expected: Revision;
  readonly ids: readonly string[];
  /** The canonical text of each event. */
  readonly texts: readonly string[];
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: Error) => void;
}

const hexOf = (id: string): string => id.replaceAll("-", "");

/** Most bytes of UTF-8 that a UTF-16 code unit becomes. */
const UNIT_BYTES = 3;

const groupOf = (appends: readonly PendingAppend[]): Group => {
  let room = 0;
  for (const { texts } of appends)
    for (const text of texts) room += TEXT_AT + UNIT_BYTES * text.length;
  // Memory of its own, since it moves to the writer thread; what no byte is written to takes no room.
  const packed = Buffer.allocUnsafeSlow(room);
  const offsets = [0];
  let offset = 0;
  for (const { ids, texts } of appends) {
    for (const [index, text] of texts.entries()) {
      packed.write(hexOf(ids[index] ?? ""), offset, "hex");
      packed[offset + LEAF_AT] = LEAF;
      const end = offset + TEXT_AT + packed.write(text, offset + TEXT_AT);
      packed.set(leafHash(packed.subarray(offset + LEAF_AT, end)), offset + ID_BYTES);
      offsets.push((offset = end));
    }
  }
  return {
    streams: appends.map(({ stream }) => stream),
    expected: appends.map(({ expected }) => expected),
    counts: appends.map(({ texts }) => texts.length),
    offsets,
    bytes: packed,
  };
};

const settleException = (append: PendingAppend, exception: Exception): void => {
  const { stream, expected } = append;
  if (exception.kind === "duplicate") append.reject(new DuplicateEventId(stream));
  else if (exception.kind === "conflict") {
    append.reject(new RevisionConflict(stream, expected, exception.actual));
  } else {
    const revision = expected + append.texts.length;
    append.resolve({ revision, position: exception.position, unchanged: true });
  }
};

const settle = (appends: readonly PendingAppend[], { first, exceptions }: Committed): void => {
  let next: Position = first;
  for (const [index, append] of appends.entries()) {
    const exception = exceptions.get(index);
    if (exception) settleException(append, exception);
    else {
      next += append.texts.length;
      const revision = append.expected + append.texts.length;
      append.resolve({ revision, position: next - 1, unchanged: false });
    }
  }
};

/**
 * Gathers the appends of one turn of the event loop into a group and has it committed: by the writer
 * thread, or here when an append is alone, since waking a thread takes as long as a quick commit.
 */
export class AppendQueue {
  readonly #ledger: Ledger;
  readonly #writer: WriterThread;
  readonly #committed: () => void;
  readonly #waiting: PendingAppend[] = [];
  #waitingEvents = 0;
  #scheduled = false;
  #atWork = 0;
  #lastCommit = 0;
  #loneAppends = 0;
  #checkpointing = false;

  constructor(ledger: Ledger, writer: WriterThread, committed: () => void) {
    this.#ledger = ledger;
    this.#writer = writer;
    this.#committed = committed;
  }

  add(append: PendingAppend): void {
    this.#waiting.push(append);
    this.#waitingEvents += append.texts.length;
    if (this.#waitingEvents >= (EAGER_EVENTS[this.#atWork] ?? Infinity)) this.#hand();
    else this.#schedule();
  }

  /** Resolves when all that was added has been settled. */
  async drain(): Promise<void> {
    while (this.#waiting.length > 0 || this.#atWork > 0 || this.#checkpointing) {
      await new Promise(setImmediate);
    }
  }

  #schedule(): void {
    if (this.#scheduled || this.#atWork > 0) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#atWork > 0 || this.#waiting.length === 0) return;
    const [first] = this.#waiting;
    const alone = this.#waiting.length === 1 && first?.texts.length === 1;
    if (!alone || this.#lastCommit > QUICK_COMMIT || !this.#commitHere(first)) this.#hand();
  }

  /** False where it is the writer thread's work: to wait for a lock, or to tell why an append does not fit. */
  #commitHere(append: PendingAppend): boolean {
    const { stream, expected, ids, texts } = append;
    const began = performance.now();
    try {
      const position = this.#ledger.commitLone({
        id: Buffer.from(hexOf(ids[0] ?? ""), "hex"),
        stream,
        revision: expected + 1,
        sealed: sealText(texts[0] ?? ""),
      });
      if (position === undefined) return false;
      this.#lastCommit = performance.now() - began;
      append.resolve({ position, revision: expected + 1, unchanged: false });
      this.#afterLone();
    } catch (error) {
      if (((resultCode(error) ?? 0) & 0xff) === BUSY) return false;
      append.reject(asFailure(error));
    }
    this.#take(1);
    return true;
  }

  #afterLone(): void {
    this.#committed();
    this.#loneAppends += 1;
    if (this.#loneAppends >= LONE_BETWEEN_CHECKPOINTS && !this.#checkpointing)
      void this.#checkpoint();
  }

  /** Appends go on beside it; a second one, with little to do, holds them up so that the file begins anew. */
  async #checkpoint(): Promise<void> {
    this.#loneAppends = 0;
    this.#checkpointing = true;
    await this.#writer.perform("checkpoint");
    this.#atWork += 1;
    await this.#writer.perform("checkpoint");
    this.#checkpointing = false;
    this.#next();
  }

  #hand(): void {
    const appends = this.#take(this.#fitting());
    void this.#perform(groupOf(appends), appends);
  }

  async #perform(group: Group, appends: readonly PendingAppend[]): Promise<void> {
    this.#atWork += 1;
    const began = performance.now();
    const reply = await this.#writer.perform(group);
    // How long a larger group took says little of how long a lone append would.
    if (group.offsets.length === 2) this.#lastCommit = performance.now() - began;
    this.#settleReply(appends, reply);
    this.#next();
  }

  #settleReply(appends: readonly PendingAppend[], reply: WriterReply): void {
    if (reply === "done") return;
    if (isOutage(reply)) {
      for (const append of appends) append.reject(failureOf(reply));
      return;
    }
    settle(appends, reply);
    this.#committed();
  }

  /** A task is done: what waited for it goes on. */
  #next(): void {
    this.#atWork -= 1;
    if (this.#atWork === 0 && this.#waiting.length > 0) this.#hand();
  }

  #fitting(): number {
    let events = 0;
    const end = this.#waiting.findIndex(({ texts }) => (events += texts.length) > GROUP_EVENTS);
    return end === -1 ? this.#waiting.length : Math.max(1, end);
  }

  #take(count: number): PendingAppend[] {
    const taken = this.#waiting.splice(0, count);
    for (const { texts } of taken) this.#waitingEvents -= texts.length;
    return taken;
  }
}
