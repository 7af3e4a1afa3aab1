import {
  canTrace,
  slotKeys,
  traceTypes,
  type DecisionKind,
  type TraceType,
} from "@doelspoor/events";
import { isKind } from "../../forms/catalogue.ts";
import type { Draft } from "../../forms/draft.ts";

/** Longest intention the log keeps, in characters. */
export const INTENTION_LENGTH = 400;

/** Path of a slot in the form. */
export const slotPath = (slot: string): string => `slots.${slot}`;

/** The types of traces that can run from one kind of decision to another. */
export const typesBetween = (from: DecisionKind, to: string): readonly TraceType[] =>
  isKind(to) ? traceTypes.filter((type) => canTrace(type, from, to)) : [];

/** For which decision the slots were filled in, and with what: what was typed since is left alone. */
const FILLED = "#filled";
const filledIn = (slot: string): string => `${FILLED}.${slot}`;

/** Begins the slots with what the hop before says, once for each decision that is chosen. */
export function beginSlots(
  draft: Draft,
  target: string,
  said: readonly { readonly slot: string; readonly text: string }[],
): void {
  if (draft[FILLED] === target) return;
  draft[FILLED] = target;
  for (const slot of slotKeys) {
    const typed = draft[slotPath(slot)] ?? "";
    if (typed !== (draft[filledIn(slot)] ?? "")) continue;
    const text = said.find((each) => each.slot === slot)?.text ?? "";
    draft[slotPath(slot)] = text;
    draft[filledIn(slot)] = text;
  }
}
