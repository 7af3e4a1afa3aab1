import type { IconName } from "../../ui/icons.ts";
import type { BadgeTone } from "../../ui/UiBadge.vue";

/**
 * How a decision or a trace is drawn. `same` is there and unremarkable; `ended` had ended already, or
 * came to nothing; `absent` is not there (yet) at the moment shown, and keeps its place.
 */
export type Mark = "same" | "new" | "gone" | "ended" | "broken" | "restored" | "changed" | "absent";

/** Marks that have a sign and a word, in the order of the legend. */
export const marked = ["new", "gone", "ended", "broken", "restored", "changed"] as const;

/** The sign of a mark; never colour alone. */
export const markIcon: Readonly<Record<(typeof marked)[number], IconName>> = {
  new: "plus",
  gone: "minus",
  ended: "minus",
  broken: "cross",
  restored: "check",
  changed: "pen",
};

/** The sign of a mark, where it has one. */
export const iconOf = (mark: Mark): IconName | undefined =>
  mark === "same" || mark === "absent" ? undefined : markIcon[mark];

const tones: Readonly<Record<Mark, BadgeTone>> = {
  same: "plain",
  new: "running",
  gone: "gone",
  ended: "gone",
  broken: "broken",
  restored: "holds",
  changed: "running",
  absent: "gone",
};

/** The shape of a badge with a mark. */
export const toneOf = (mark: Mark): BadgeTone => tones[mark];
