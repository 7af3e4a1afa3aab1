import { defineEvent, type SubjectId } from "../kit/index.ts";

/** What someone consulted on one day. */
export interface AccessState {
  readonly decisions: readonly SubjectId[];
}

/** Nothing yet. */
export const initialAccess: AccessState = { decisions: [] };

/** Defines an event of access. */
export const defineAccessEvent = defineEvent<AccessState>();
