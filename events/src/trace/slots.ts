import { keysOf, type TextKey } from "../kit/index.ts";

interface Slot {
  /** Dutch name with its article, as in the middle of a sentence. */
  readonly label: string;
  /** Share of the slot in the fidelity of a hop; those of all slots are 1 together. */
  readonly weight: number;
  readonly text: TextKey;
}

/** The five slots of an intention, with what each counts for (domain.md N4). */
export const intentSlots = {
  effect: { label: "het effect", weight: 0.35, text: "slot-effect" },
  targetGroup: { label: "de doelgroep", weight: 0.25, text: "slot-target-group" },
  direction: { label: "de richting", weight: 0.15, text: "slot-direction" },
  measure: { label: "de maat", weight: 0.15, text: "slot-measure" },
  term: { label: "de termijn", weight: 0.1, text: "slot-term" },
} as const satisfies Readonly<Record<string, Slot>>;

/** One of the five slots of an intention. */
export type IntentSlot = keyof typeof intentSlots;

/** Codes of the five slots, the weightiest first. */
export const slotKeys = keysOf(intentSlots);

/** The texts of the slots, each under the key of its fact. */
export const slotTexts = (
  slots: Readonly<Partial<Record<IntentSlot, string | undefined>>>,
): Readonly<Partial<Record<TextKey, string | undefined>>> =>
  Object.fromEntries(slotKeys.map((slot) => [intentSlots[slot].text, slots[slot]]));

/** What became of a slot since the hop before, and how much of it is left, from 0 to 1 (domain.md N4). */
export const slotStatuses = {
  kept: { label: "behouden", left: 1 },
  sharpened: { label: "aangescherpt", left: 1 },
  narrowed: { label: "verengd", left: 0.6 },
  widened: { label: "verruimd", left: 0.6 },
  shifted: { label: "verschoven", left: 0.2 },
  gone: { label: "verdwenen", left: 0 },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly left: number }>>;

/** What became of a slot since the hop before. */
export type SlotStatus = keyof typeof slotStatuses;

/** Codes of what can become of a slot. */
export const slotStatusKeys = keysOf(slotStatuses);

/** Why an intention drifts, as in the game of telephone (domain.md F90). */
export const driftCauses = {
  distraction: "afleiding",
  interpretation: "interpretatie",
  seriousness: "ernst",
} as const;

/** Why an intention drifts. */
export type DriftCause = keyof typeof driftCauses;

/** A clerk's judgement of one slot. */
export interface JudgedSlot {
  readonly slot: IntentSlot;
  readonly status: SlotStatus;
}

/** A judgement of a slot as the fact `judged-slots` lists it: "effect gone". */
export const writeJudged = ({ slot, status }: JudgedSlot): string => `${slot} ${status}`;

/** Reads what `writeJudged` wrote; undefined for anything else. */
export const readJudged = (written: string): JudgedSlot | undefined => {
  const [slot, status] = [
    slotKeys.find((key) => written.startsWith(`${key} `)),
    slotStatusKeys.find((key) => written.endsWith(` ${key}`)),
  ];
  return slot === undefined || status === undefined ? undefined : { slot, status };
};
