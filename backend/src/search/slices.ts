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
  let done = false;
  const slice = () => {
    const until = performance.now() + SLICE;
    for (let next = iterator.next(); ; next = iterator.next()) {
      if (next.done === true) done = true;
      else work(next.value);
      if (done || performance.now() > until) return;
    }
  };
  for (;;) {
    around(slice);
    if (done) return;
    await turn();
  }
};
