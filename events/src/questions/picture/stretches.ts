import type { IsoDate } from "../../kit/index.ts";
import type { Stretch } from "./picture.ts";

/** Later than any day. */
const NEVER: IsoDate = "9999-99-99";

/** The first day after a stretch. */
export const endOf = ({ to = NEVER }: Stretch): IsoDate => to;

const stretch = (from: IsoDate, to: IsoDate): Stretch => (to === NEVER ? { from } : { from, to });

/** The days that lie in a stretch of both; each list in order and without overlap. */
export const meet = (left: readonly Stretch[], right: readonly Stretch[]): readonly Stretch[] =>
  left.flatMap((one) =>
    right.flatMap((other) => {
      const from = one.from > other.from ? one.from : other.from;
      const to = endOf(one) < endOf(other) ? endOf(one) : endOf(other);
      return from < to ? [stretch(from, to)] : [];
    }),
  );

/** The days that lie in any of these stretches, in order and without overlap. */
export const join = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const joined: Stretch[] = [];
  for (const next of stretches.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || endOf(last) < next.from) joined.push(next);
    else if (endOf(last) < endOf(next)) joined[joined.length - 1] = stretch(last.from, endOf(next));
  }
  return joined;
};

/** The days that lie in the first list and not in the second. */
export const without = (
  stretches: readonly Stretch[],
  taken: readonly Stretch[],
): readonly Stretch[] => {
  const gaps: Stretch[] = [];
  let from: IsoDate = "";
  for (const each of taken) {
    if (from < each.from) gaps.push({ from, to: each.from });
    from = endOf(each);
  }
  if (from < NEVER) gaps.push({ from });
  return meet(stretches, gaps);
};

/** The stretch in which a day lies. */
export const stretchOn = <S extends Stretch>(
  stretches: readonly S[],
  day: IsoDate,
): S | undefined => {
  for (const each of stretches) {
    if (each.from > day) return undefined;
    if (day < endOf(each)) return each;
  }
  return undefined;
};
