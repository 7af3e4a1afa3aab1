import { councilStream } from "@doelspoor/events";
import { computed, type ComputedRef } from "vue";
import { useReads } from "../api/use-api.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { KnownFaction } from "./form.ts";
import type { Field } from "./schema.ts";

const asksFactions = ({ kind, name }: Field): boolean =>
  kind === "votes" || (kind === "texts" && /faction/i.test(name));

/** The factions of the council as it was elected last before a day; asked only by forms that name factions. */
export function useFactions(
  fields: readonly Field[],
  day: () => string | undefined,
): ComputedRef<readonly KnownFaction[]> {
  if (!fields.some(asksFactions)) return computed(() => []);
  const reads = useReads();
  const { body } = useAnswer((signal) => reads.stream("council", signal));
  const elections = computed(() =>
    body.value ? councilStream.fold(body.value.events).elections : [],
  );
  return computed(() => {
    const on = day();
    const held = elections.value.filter(({ date }) => on === undefined || date <= on);
    return (held.at(-1)?.results ?? [])
      .filter(({ seats }) => seats > 0)
      .map(({ faction, seats }) => ({ name: faction, seats }))
      .sort((left, right) => right.seats - left.seats);
  });
}
