import { computed, type ComputedRef } from "vue";

type Fields = Readonly<Record<string, string | undefined>>;

const isSame = (one: Fields, other: Fields): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

/** Computes fields and keeps the previous object while none of them changes, so that nobody is woken in vain. */
export const useSame = (fields: () => Fields): ComputedRef<Fields> =>
  computed((before?: Fields) => {
    const after = fields();
    return before && isSame(before, after) ? before : after;
  });
