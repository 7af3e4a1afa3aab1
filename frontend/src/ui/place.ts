import { inject, type InjectionKey, type Ref } from "vue";
import type { LocationQuery, RouteLocationRaw } from "vue-router";

/** A page by name, as a link names it; parameters that are left out stay as they are. */
export interface Place {
  readonly name: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly hash?: string;
}

/** The part of the address that goes along with every link. */
export const stickyQueryKey: InjectionKey<Ref<LocationQuery>> = Symbol("sticky query");

/** Completes a place with the part of the address that goes along. */
export function usePlaces(): (place: Place) => RouteLocationRaw {
  const sticky = inject(stickyQueryKey, undefined);
  return (place) => ({
    name: place.name,
    ...(place.params && { params: { ...place.params } }),
    ...(place.hash !== undefined && { hash: place.hash }),
    query: { ...sticky?.value, ...place.query },
  });
}
