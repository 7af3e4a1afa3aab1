/** One record of a file: the cells of a row, or a value of JSON. */
export interface RecordItem {
  /** Place among the records of the file, from 1. */
  readonly record: number;
  readonly value: unknown;
}

/** Something that is no record, though it stands where one should; `message` is Dutch. */
export interface BrokenItem {
  readonly record: number;
  readonly message: string;
  /** What stands there, where it can be shown. */
  readonly original?: unknown;
  /** Whether reading stopped here. */
  readonly ends?: boolean;
}

/** What reading a file gives. */
export type Item = RecordItem | BrokenItem;

/** Whether reading gave something else than a record. */
export const isBroken = (item: Item): item is BrokenItem => "message" in item;

/** Told of bytes as they are read. */
export type Watch = (bytes: Uint8Array) => void;
