import type { IntentSlot, SlotStatus, WhisperChain } from "@doelspoor/events";
import type { IconName } from "../../ui/icons.ts";

/** One hop of a chain. */
export type Hop = WhisperChain["hops"][number];

/** What became of one slot on a hop. */
export type HopSlot = Hop["slots"][number];

interface Look {
  readonly icon: IconName;
  /** How a cell is drawn: full, hatched, shifted, gone. */
  readonly tone: "kept" | "part" | "shifted" | "gone";
}

/** Sign and tone of what became of a slot; the word stands beside it. */
export const looks: Readonly<Record<SlotStatus, Look>> = {
  kept: { icon: "check", tone: "kept" },
  sharpened: { icon: "plus", tone: "kept" },
  narrowed: { icon: "minus", tone: "part" },
  widened: { icon: "plus", tone: "part" },
  shifted: { icon: "forward", tone: "shifted" },
  gone: { icon: "cross", tone: "gone" },
};

/** What became of a slot on a hop; undefined where there is nothing to compare. */
export const slotIn = ({ slots }: Hop, slot: IntentSlot): HopSlot | undefined =>
  slots.find((each) => each.slot === slot);

/** Key of the words for a slot's status: what is gone stays gone, what nobody judged says so. */
export const statusKey = ({ status, by, wasGone }: HopSlot): string => {
  if (by === "undecided") return "undecided";
  return wasGone ? "stays-gone" : status;
};
