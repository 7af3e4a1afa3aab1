import type { ChainView, Ordinal, Stance } from "../../chain/index.ts";
import { isOver } from "./life.ts";

/**
 * How a decision is on a date: a goal in force; a goal that is not yet; anything else that stands; over;
 * undefined where it is not there.
 */
export type Seen = "goal" | "idle-goal" | "stands" | "over" | undefined;

/** How a decision that stands thus is seen. */
export const seenAs = (stance: Stance | undefined): Seen => {
  if (stance === undefined) return undefined;
  if (isOver(stance)) return "over";
  if (stance.kind !== "goal") return "stands";
  return stance.inForce ? "goal" : "idle-goal";
};

export const isStanding = (seen: Seen): boolean => seen !== undefined && seen !== "over";

const SEEN: readonly Seen[] = [undefined, "over", "stands", "idle-goal", "goal"];

/** How decisions are seen on the date of a view; each is looked at once. */
export class SeenOn {
  readonly view: ChainView;
  /** By decision its place in the list and one more; 0 where it was not looked at yet. */
  readonly #seen: Uint8Array;

  constructor(view: ChainView) {
    this.view = view;
    this.#seen = new Uint8Array(view.chain.numbering.size);
  }

  at(decision: Ordinal): Seen {
    const known = this.#seen[decision] ?? 0;
    if (known > 0) return SEEN[known - 1];
    const { chain, when } = this.view;
    const seen = seenAs(chain.stances.at(decision, when));
    this.#seen[decision] = SEEN.indexOf(seen) + 1;
    return seen;
  }

  isStanding(decision: Ordinal): boolean {
    return isStanding(this.at(decision));
  }
}
