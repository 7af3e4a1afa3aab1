import { ROLES, type Right, type Role } from "@doelspoor/events";
import { computed, inject, type ComputedRef, type InjectionKey, type ShallowRef } from "vue";
import { useRoute } from "vue-router";
import type { Api } from "./client.ts";

/** Who this browser signed in as, and what they may. */
export type Session = Api["Session"];

/** The session as it was last read, and how to read it anew. */
export interface SessionSource {
  readonly body: Readonly<ShallowRef<Session | undefined>>;
  /** Reads it after the server refused something: whoever this browser is may have changed. */
  readonly again: () => void;
  /** Reads it after the server ended what was followed: it may have ended in another browser. */
  readonly look: () => void;
  /** Ends it, and leaves. */
  readonly end: () => Promise<void>;
}

export const sessionKey: InjectionKey<SessionSource> = Symbol("session");

/** The rights of which the page in the address asks one; none where it only shows something. */
export const pageRightsKey: InjectionKey<ComputedRef<readonly Right[]>> = Symbol("page rights");

/** The rights of which the page in the address asks one. */
export function usePageRights(): ComputedRef<readonly Right[]> {
  const asked = inject(pageRightsKey, undefined);
  return computed(() => asked?.value ?? []);
}

/** Stands for every municipality, as the server writes it. */
const EVERYWHERE = "*";

/** What someone is and may do in a municipality, by what holds there and what holds everywhere. */
export function accessIn(session: Session | undefined, municipality: string) {
  const holds = (session?.access ?? []).filter(
    (each) => each.municipality === municipality || each.municipality === EVERYWHERE,
  );
  const has = (role: Role): boolean => holds.some(({ roles }) => roles.includes(role));
  return {
    /** In the order of the table; whoever has none is the public. */
    roles: ROLES.filter((role) => role !== "public" && has(role)),
    may: (right: Right | undefined): boolean =>
      right !== undefined && holds.some(({ rights }) => rights.includes(right)),
  };
}

/** The session, and what it is and may in the municipality of the address. */
export function useSession() {
  const route = useRoute();
  const source = inject(sessionKey, undefined);
  const session = computed(() => source?.body.value);
  const access = computed(() => accessIn(session.value, String(route.params["m"])));
  return {
    session,
    roles: computed(() => access.value.roles),
    may: (right: Right | undefined): boolean => access.value.may(right),
    /** Where someone signs in, to come back to this page. */
    signIn: computed(() => `/aanmelden?terug=${encodeURIComponent(route.fullPath)}`),
    again: (): void => source?.again(),
    look: (): void => source?.look(),
    end: async (): Promise<void> => source?.end(),
  };
}

/** Tells what whoever looks may do in the municipality of the address; nobody may what no right is known for. */
export const useMay = (): ((right: Right | undefined) => boolean) => useSession().may;
