import type { IconName } from "../ui/icons.ts";
import type { Place } from "../ui/place.ts";

const kindIcons: Readonly<Record<string, IconName>> = {
  goal: "target",
  motion: "fan",
  amendment: "pen",
  proposal: "document",
};

/** The sign of a kind of decision. */
export const kindIcon = (kind: string): IconName => kindIcons[kind] ?? "document";

/** The page of a decision; goals have one of their own. */
export const placeOf = (decision: { readonly kind: string; readonly id: string }): Place => ({
  name: decision.kind === "goal" ? "goal" : "decision",
  params: { id: decision.id },
});
