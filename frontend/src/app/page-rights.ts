import type { Right } from "@doelspoor/events";
import { shallowRef } from "vue";
import type { RouteParamsGeneric } from "vue-router";

/** Any of these is enough to have something to record from the menu. */
export const MENU_RIGHTS = ["record-council", "record-college", "confirm", "import"] as const;

/** Names of pages on which something is recorded, and nothing else, with the rights of which one is enough. */
export type RecordingRights = Readonly<
  Record<string, (params: RouteParamsGeneric) => readonly (Right | undefined)[]>
>;

/** Comes with the first such page: which right each act asks for is more than other pages need. */
export const recordingRights = shallowRef<RecordingRights>({});

/** Pages that show whoever may not record what is recorded on them. */
const SHOWN: readonly unknown[] = ["council-night", "council-nights"];

/** Whether anyone who may read may open a page, also one on which something is recorded. */
export const isShown = (name: unknown): boolean => SHOWN.includes(name);

/** The rights of which a page asks one; none where nothing is recorded on it. */
export function rightsOfPage(name: unknown, params: RouteParamsGeneric): readonly Right[] {
  const asked = recordingRights.value[String(name)]?.(params) ?? [];
  return asked.filter((right) => right !== undefined);
}
