import { computed, shallowRef } from "vue";
import { useRoute, useRouter } from "vue-router";
import type { PoliticalMoment, TimeFrame } from "@doelspoor/events";
import { dayLater } from "../../ui/day-steps.ts";
import { readChain, writeChain } from "./chain-query.ts";

/** The moment of the app: the day looked at and the frame of time it lies in. */
export interface AppMoment {
  readonly asOf: string;
  readonly frame: TimeFrame;
}

/** The day before the last turn in politics before a day: what was there before it. */
function beforeTurn(moments: readonly PoliticalMoment[], day: string, first: string): string {
  const turn = (kind: PoliticalMoment["kind"]) =>
    moments.findLast((moment) => moment.kind === kind && moment.date <= day)?.date;
  const found = turn("election") ?? turn("coalition");
  return found === undefined ? first : dayLater(found, -1, [first, day]);
}

/** Days that move while a handle is dragged or time is played, over those in the address. */
function useLiveDays(rest: { readonly a: () => string | undefined; readonly b: () => string }) {
  const live = shallowRef<{ readonly a?: string; readonly b?: string }>({});
  const b = computed(() => live.value.b ?? rest.b());
  const a = computed(() => {
    const day = rest.a() === undefined ? undefined : (live.value.a ?? rest.a());
    return day !== undefined && day > b.value ? b.value : day;
  });
  const moveA = (day: string): void => {
    live.value = { ...live.value, a: day > b.value ? b.value : day };
  };
  const moveB = (day: string): void => {
    live.value = { ...live.value, b: a.value !== undefined && day < a.value ? a.value : day };
  };
  const rested = (): void => {
    live.value = {};
  };
  const moving = computed(() => b.value !== rest.b() || a.value !== rest.a());
  return { a, b, moveA, moveB, rested, moving };
}

/**
 * The days of the chain page. While a handle is dragged or time is played only `a` and `b` here move;
 * `settle` writes them into the address, where the whole app reads the day looked at.
 */
export function useChainTime(moment: () => AppMoment) {
  const route = useRoute();
  const router = useRouter();
  const restA = computed(() => readChain(route.query).compare);
  const restB = computed(() => moment().asOf);
  const days = useLiveDays({ a: () => restA.value, b: () => restB.value });
  const { a, b, moveA, moveB, moving } = days;

  async function write(compare: string | undefined, day: string): Promise<void> {
    const op = day === moment().frame.today ? undefined : day;
    await router.push({ query: { ...writeChain({ compare }, route.query), op } });
    days.rested();
  }
  const settle = (): void => void write(a.value, b.value);
  const goTo = (move: (day: string) => void) => (day: string) => {
    move(day);
    settle();
  };
  const compare = (on: boolean): void => {
    const { frame } = moment();
    void write(on ? beforeTurn(frame.moments, b.value, frame.first) : undefined, b.value);
  };
  const go = { goA: goTo(moveA), goB: goTo(moveB) };
  return { a, b, restA, restB, moveA, moveB, moving, settle, compare, ...go };
}
