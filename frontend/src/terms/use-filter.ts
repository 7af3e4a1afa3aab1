import { watch } from "vue";
import { useRoute, useRouter, type LocationQuery } from "vue-router";
import type { Facet } from "@doelspoor/events";
import { useWords } from "./use-words.ts";

/** How the fields of a filter stand in the address of a page. */
interface InAddress {
  /** The part of the address that the fields are, as they stand. */
  readonly written: () => Record<string, string>;
  /** Has the fields be what an address says. */
  readonly take: (query: LocationQuery) => void;
  /** The part of an address that is not about the filter. */
  readonly without: (query: LocationQuery) => LocationQuery;
}

/** Keeps the fields of a filter and the address of the page the same, also on the way back. */
export function useFilter({ written, take, without }: InAddress) {
  const route = useRoute();
  const router = useRouter();
  watch(() => route.query, take);
  return {
    apply: (): void => void router.push({ query: { ...without(route.query), ...written() } }),
    clear: (): void => void router.push({ query: without(route.query) }),
  };
}

/**
 * The values of a choice, each with its count, after that of all, whose name is that of an empty value. What
 * was chosen stays, also where nothing is left of it.
 */
export function useFacetOptions() {
  const { number } = useWords();
  return (
    facets: readonly Facet[] | undefined,
    value: string,
    name: (value: string) => string,
  ): readonly { readonly value: string; readonly label: string }[] => {
    const rows = (facets ?? []).map((facet) => ({
      value: facet.value,
      label: `${name(facet.value)} (${number(facet.count)})`,
    }));
    const absent = value !== "" && !rows.some((row) => row.value === value);
    return [
      { value: "", label: name("") },
      ...(absent ? [{ value, label: name(value) }] : []),
      ...rows,
    ];
  };
}
