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
  /** Number of columns of a row that has less or more of them than the header. */
  readonly width?: number;
  /** Whether reading stopped here. */
  readonly ends?: boolean;
}

/** What reading a file gives. */
export type Item = RecordItem | BrokenItem;

const TOGETHER = 250;

/** The same in batches: to wait for each by itself takes longer than to make it. */
export async function* together<Element>(
  elements: AsyncIterable<Element>,
): AsyncGenerator<readonly Element[]> {
  let batch: Element[] = [];
  for await (const element of elements) {
    if (batch.push(element) < TOGETHER) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** The elements of batches one by one. */
export async function* each<Element>(
  batches: AsyncIterable<readonly Element[]>,
): AsyncGenerator<Element> {
  for await (const batch of batches) yield* batch;
}

/** Whether reading gave something else than a record. */
export const isBroken = (item: Item): item is BrokenItem => "message" in item;

/** Told of bytes as they are read. */
export type Watch = (bytes: Uint8Array) => void;
