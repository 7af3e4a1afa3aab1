import { computed, shallowReactive, watch, type Ref } from "vue";
import { useI18n } from "vue-i18n";
import { useRoute, useRouter } from "vue-router";
import type { ChainNode, ChainPicture } from "@doelspoor/events";
import { useWords } from "../../terms/use-words.ts";
import { readChain, writeChain, type ChainQuery } from "./chain-query.ts";
import {
  breakDays,
  changeDays,
  dressed,
  drawn,
  looksAt,
  looksBetween,
  timeLine,
  type Namer,
} from "./model.ts";
import { dayTold, toldOf } from "./told.ts";
import { useChainLayout } from "./use-chain-layout.ts";
import { useChainTime, type AppMoment } from "./use-chain-time.ts";
import type { Looks } from "./picture.ts";
import { pathsThrough } from "./walk.ts";

/** Remembers what a function gave for a text: looking up a word costs more than drawing with it. */
function remembered(find: (code: string) => string): (code: string) => string {
  const found = new Map<string, string>();
  return (code) => {
    const word = found.get(code) ?? find(code);
    found.set(code, word);
    return word;
  };
}

/** The words of marks, statuses and signals, in the chosen language. */
function useNamer() {
  const { t, word, statusWord } = useWords();
  const { locale } = useI18n();
  return computed((): Namer => {
    const [status, signal, mark] = [
      remembered((pair) => statusWord(...splitPair(pair))),
      remembered((code) => word("signal", code)),
      remembered((code) => t(`chain.mark.${code}`)),
    ];
    return {
      locale: locale.value,
      status: (code, kind) => status(`${code} ${kind}`),
      signal,
      mark,
    };
  });
}

const splitPair = (pair: string): [code: string, kind: string] => {
  const [code = "", kind = ""] = pair.split(" ");
  return [code, kind];
};

/** What is in the picture over all of time. */
function usePicture(answer: () => ChainPicture, moment: () => AppMoment) {
  const picture = computed(() => drawn(answer()));
  return {
    picture,
    layout: useChainLayout(() => picture.value),
    line: computed(() => timeLine(answer(), moment().frame)),
    stops: computed(() => changeDays(answer())),
    breaks: computed(() => breakDays(answer())),
  };
}

/** The choices in the address, besides the moment. */
function useChosen() {
  const route = useRoute();
  const router = useRouter();
  const chosen = computed(() => readChain(route.query));
  const change = (query: ChainQuery): void =>
    void router.push({ query: writeChain(query, route.query) });
  return { chosen, change };
}

/**
 * The last days up to those shown on which something changed: between two such days all stays as it is, so
 * what looks at these is not woken by a day on which nothing happens.
 */
function useStill(stops: Days, { a, b }: ReturnType<typeof useChainTime>) {
  const last = (day: string): string => stops.value.findLast((stop) => stop <= day) ?? day;
  return {
    a: computed(() => (a.value === undefined ? undefined : last(a.value))),
    b: computed(() => last(b.value)),
  };
}

type Days = Readonly<Ref<readonly string[]>>;

/** How all looks; what looks wrong is known of the day that was asked for alone. */
function useLooks(
  answer: () => ChainPicture,
  { a, b }: ReturnType<typeof useStill>,
  isAsked: () => boolean,
) {
  const namer = useNamer();
  const dress = computed(() => dressed(namer.value));
  const asked = computed(isAsked);
  const wrong = (node: ChainNode): readonly string[] =>
    node.signals.map(({ code }) => namer.value.signal(code));
  const fresh = computed(() => {
    const signals = asked.value ? wrong : undefined;
    const told = { picture: answer(), dress: dress.value, signals };
    return a.value === undefined ? looksAt(told, b.value) : looksBetween(told, [a.value, b.value]);
  });
  const nodes = useEach(() => fresh.value.nodes);
  const ties = useEach(() => fresh.value.ties);
  const breaks = useList(() => fresh.value.breaks);
  return computed((): Looks => ({ nodes, ties, breaks: breaks.value }));
}

/** Keeps the list of before while the same is in it, so that nobody is woken in vain. */
const useList = (ids: () => readonly string[]) =>
  computed((before?: readonly string[]) => {
    const after = ids();
    return before?.join() === after.join() ? before : after;
  });

/** The same map at all times, that wakes who looked up a key only when what it has for that key changes. */
function useEach<V>(fresh: () => ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  const known = new Map<string, V>();
  const each = shallowReactive(known);
  watch(
    fresh,
    (found) => {
      for (const [key, value] of found) if (known.get(key) !== value) each.set(key, value);
    },
    { immediate: true },
  );
  return each;
}

/** All that the chain page shows of an answer at the days chosen. */
export function useChainView(answer: () => ChainPicture, moment: () => AppMoment) {
  const time = useChainTime(moment);
  const { chosen, change } = useChosen();
  const all = usePicture(answer, moment);
  const still = useStill(all.stops, time);
  const looks = useLooks(answer, still, () => time.b.value === answer().moment.asOf);
  const gaps = useList(() =>
    all.picture.value.nodes
      .map(({ id }) => id)
      .filter((id) => looks.value.nodes.get(id)?.mark === "broken"),
  );
  const isThere = (id: string | undefined): id is string =>
    id !== undefined && all.picture.value.nodes.some((node) => node.id === id);
  const selected = computed(() => {
    const { selected: id } = chosen.value;
    return isThere(id) ? id : undefined;
  });
  const path = computed(() =>
    selected.value === undefined ? undefined : pathsThrough(all.picture.value.ties, selected.value),
  );
  const told = computed(() => {
    const shown = { answer: answer(), picture: all.picture.value, looks: looks.value };
    const id = selected.value;
    return id === undefined ? undefined : toldOf({ ...shown, day: still.b.value }, id);
  });
  const step = computed(() =>
    all.stops.value.includes(still.b.value) ? dayTold(answer(), still.b.value) : undefined,
  );
  return { ...all, time, chosen, change, looks, gaps, selected, path, told, step };
}
