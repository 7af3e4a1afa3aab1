import { computed, inject, type ComputedRef, type InjectionKey, type Ref } from "vue";
import type { Municipality } from "./types.ts";

export const municipalitiesKey: InjectionKey<Ref<readonly Municipality[] | undefined>> = Symbol("municipalities");

/** The municipalities of this log, once they are known. */
export function useMunicipalities(): ComputedRef<readonly Municipality[]> {
  const all = inject(municipalitiesKey, undefined);
  return computed(() => all?.value ?? []);
}
