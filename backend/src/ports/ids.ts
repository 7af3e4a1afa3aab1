import type { EventId, SubjectId } from "@doelspoor/events";

/** Makes identifiers. */
export interface Ids {
  /** A new UUIDv7: sortable by time. */
  readonly next: () => EventId;
  /** The same UUIDv5 for the same parts, so that importing a record twice names it twice the same. */
  readonly of: (...parts: readonly string[]) => SubjectId;
}
