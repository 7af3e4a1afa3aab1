import type { Place } from "../ui/place.ts";

/** Kinds of streams of which nothing has a page of its own. */
const WITHOUT_PAGE: readonly string[] = ["council", "lexicon", "meetings", "traces"];

/** The page on which what was recorded can be read. */
export function placeAfter(plural: string, id: string): Place {
  if (plural === "secrecies") return { name: "secrecies" };
  if (WITHOUT_PAGE.includes(plural)) return { name: "timeline" };
  return { name: plural === "goals" ? "goal" : "decision", params: { id } };
}
