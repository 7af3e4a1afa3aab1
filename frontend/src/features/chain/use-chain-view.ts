import { computed } from "vue";
import { useI18n } from "vue-i18n";
import { useRoute, useRouter } from "vue-router";
import type { ChainPicture } from "@doelspoor/events";
import { useWords } from "../../terms/use-words.ts";
import { readChain, writeChain, type ChainQuery } from "./chain-query.ts";
import {
  breakDays,
  changeDays,
  drawn,
  looksAt,
  looksBetween,
  timeLine,
  type Namer,
} from "./model.ts";
import { dayTold, toldOf } from "./told.ts";
import { useChainLayout } from "./use-chain-layout.ts";
import { useChainTime, type AppMoment } from "./use-chain-time.ts";
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

/** All that the chain page shows of an answer at the days chosen. */
export function useChainView(answer: () => ChainPicture, moment: () => AppMoment) {
  const namer = useNamer();
  const time = useChainTime(moment);
  const { chosen, change } = useChosen();
  const all = usePicture(answer, moment);
  const looks = computed(() => {
    const [a, b] = [time.a.value, time.b.value];
    const told = { picture: answer(), namer: namer.value };
    return a === undefined ? looksAt(told, b) : looksBetween(told, [a, b]);
  });
  const gaps = computed(() =>
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
    return id === undefined ? undefined : toldOf({ ...shown, day: time.b.value }, id);
  });
  const lastStop = computed(() => all.stops.value.findLast((day) => day <= time.b.value));
  const step = computed(() =>
    lastStop.value === undefined ? undefined : dayTold(answer(), lastStop.value),
  );
  return { ...all, time, chosen, change, looks, gaps, selected, path, told, step };
}
