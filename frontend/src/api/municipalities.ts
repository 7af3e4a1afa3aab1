import { computed, inject, type ComputedRef, type InjectionKey, type Ref } from "vue";

/** A municipality whose decisions are in this log. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly example: boolean;
}

export const municipalitiesKey: InjectionKey<Ref<readonly Municipality[] | undefined>> =
  Symbol("municipalities");

/** The municipalities of this log, once they are known. */
export function useMunicipalities(): ComputedRef<readonly Municipality[]> {
  const all = inject(municipalitiesKey, undefined);
  return computed(() => all?.value ?? []);
}
