import type { Position, Revision, StreamName } from "@doelspoor/events";
import { HASH_BYTES } from "../../application/seal-envelope.ts";

/** Bytes of a UUID, and where an event's leaf and the text in it begin: behind its id and its hash. */
export const ID_BYTES = 16;
export const LEAF_AT = ID_BYTES + HASH_BYTES;
export const TEXT_AT = LEAF_AT + 1;

/** Appends that are committed together; a form that crosses threads cheaply. */
export interface Group {
  /** Stream, expected revision and number of events of each append. */
  readonly streams: readonly StreamName[];
  readonly expected: readonly Revision[];
  readonly counts: readonly number[];
  /** Where each event begins in `bytes`, and where the last one ends. */
  readonly offsets: readonly number[];
  /** Of each event its id, its leaf hash and its leaf: the byte `LEAF` and its canonical UTF-8 text. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why an append of a group was not written. */
export type Exception =
  | { readonly kind: "repeat"; readonly position: Position }
  | { readonly kind: "conflict"; readonly actual: Revision }
  | { readonly kind: "duplicate" };

export interface Committed {
  /** Position of the first event written; those of the other events of the group follow on it. */
  readonly first: Position;
  /** By index of the append in the group; all other appends were written. */
  readonly exceptions: ReadonlyMap<number, Exception>;
}

/** What the store said when nothing of a group was written. */
export interface Outage {
  readonly code: number | undefined;
  readonly message: string;
}

/** Folds the write-ahead log of a copy into it. */
export interface FoldCopy {
  readonly copy: string;
}

/** `empty` is a checkpoint that leaves an empty write-ahead log, where no reader stands in the way. */
export type WriterTask = Group | FoldCopy | "checkpoint" | "empty" | "close";
export type WriterReply = Committed | Outage | "done";

export const isOutage = (reply: WriterReply): reply is Outage =>
  typeof reply === "object" && "code" in reply;
