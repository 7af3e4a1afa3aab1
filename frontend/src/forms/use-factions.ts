import { councilOn, councilStream } from "@doelspoor/events";
import { computed } from "vue";
import { useReads } from "../api/use-api.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { KnownFaction } from "./form.ts";
import type { Field } from "./schema.ts";

const FACTIONS: readonly string[] = ["factions", "joined", "left"];

/** Whether a list of texts holds names of factions. */
export const namesFactions = ({ kind, name }: Field): boolean =>
  kind === "texts" && FACTIONS.includes(name);

/** Whether a text is the name of a faction. */
export const namesFaction = ({ kind, name }: Field): boolean =>
  kind === "text" && name === "faction";

const asksFactions = (field: Field): boolean =>
  field.kind === "votes" ||
  namesFactions(field) ||
  namesFaction(field) ||
  (field.fields ?? []).some(asksFactions);

/** The factions of the council as it is composed on a day; asked only by forms that name factions. */
export function useFactions(
  fields: readonly Field[],
  day: () => string | undefined,
): { readonly factions: () => readonly KnownFaction[]; readonly settled: () => boolean } {
  if (!fields.some(asksFactions)) return { factions: () => [], settled: () => true };
  const reads = useReads();
  const { body, failure } = useAnswer((signal) => reads.stream("council", signal));
  const council = computed(() => body.value && councilStream.fold(body.value.events));
  const factions = computed(() => {
    const on = day();
    if (!council.value || on === undefined) return [];
    return councilOn(council.value, on)
      .factions.filter(({ seats }) => seats > 0)
      .map(({ faction, seats }) => ({ name: faction, seats }))
      .sort((left, right) => right.seats - left.seats);
  });
  return {
    factions: () => factions.value,
    settled: () => body.value !== undefined || failure.value !== undefined,
  };
}
