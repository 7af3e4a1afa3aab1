import { setImmediate as turn } from "node:timers/promises";

/** Milliseconds of work after which others get their turn. */
const SLICE = 8;

/** Does long work piece by piece, so that no other request waits for it. */
export const inSlices = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  around: (slice: () => void) => void = (slice) => {
    slice();
  },
): Promise<void> => {
  const iterator = items[Symbol.iterator]();
  let next = iterator.next();
  const slice = () => {
    const until = performance.now() + SLICE;
    for (; next.done !== true && performance.now() < until; next = iterator.next())
      work(next.value);
  };
  for (;;) {
    around(slice);
    if (next.done === true) return;
    await turn();
  }
};
