import type { SubjectId } from "../../kit/index.ts";
import type { EdgesAt } from "./served.ts";
import { strengthOf } from "../strength.ts";

/** How much of the chain is drawn. */
export interface Extent {
  /** Most decisions to draw. */
  readonly most: number;
  /** Most traces between the focus and a decision. */
  readonly hops: number;
}

/** What is drawn, nearest first, and how many more there are. */
export interface Selected {
  readonly ids: readonly SubjectId[];
  readonly left: number;
}

/** So many are walked to at the most, so that a picture costs what it shows and not what there is. */
const FARTHEST = 2000;

interface Reached {
  readonly id: SubjectId;
  /** Product of the strengths of the traces from the focus. */
  readonly strength: number;
  readonly upward: boolean;
}

/** What lies one trace further in the same direction. */
const further = (edgesAt: EdgesAt, { id, strength, upward }: Reached): readonly Reached[] =>
  edgesAt(id).flatMap((edge) => {
    const [here, there] = upward ? [edge.source, edge.target] : [edge.target, edge.source];
    return here === id ? [{ id: there, strength: strength * strengthOf(edge), upward }] : [];
  });

const byStrength = (one: Reached, other: Reached): number => other.strength - one.strength;

/**
 * All that a decision rests on and all that rests on it, over all of time: nearest first, and of what is
 * as near the strongest first. At the most 2,000 are walked to; `left` counts no further.
 */
export const selectAround = (
  edgesAt: EdgesAt,
  starts: readonly SubjectId[],
  { most, hops }: Extent,
): Selected => {
  const found = new Set(starts);
  let front = starts.flatMap((id): readonly Reached[] => [
    { id, strength: 1, upward: true },
    { id, strength: 1, upward: false },
  ]);
  for (let hop = 0; hop < hops && front.length > 0 && found.size < FARTHEST; hop += 1) {
    const next = front.flatMap((each) => further(edgesAt, each)).sort(byStrength);
    front = [];
    for (const each of next) {
      if (found.has(each.id)) continue;
      found.add(each.id);
      front.push(each);
    }
  }
  const ids = [...found].slice(0, most);
  return { ids, left: found.size - ids.length };
};
