import type { ChainView, Direction, Ordinal, Spell } from "../chain/index.ts";
import type { TraceType } from "../trace/index.ts";
import { carriesIntention } from "./decision/facts.ts";

interface Strength {
  /** How much of an intention comes through, 0 to 1; the strengths along a path are multiplied. */
  readonly strength: number;
  /** Why, for whoever reads the code or asks. */
  readonly because: string;
}

const steers = { strength: 1, because: "zegt zelf welk doel of besluit het dient" };
const legal = { strength: 0.9, because: "rust in het recht op wat erboven ligt" };
const carriedOut = { strength: 0.9, because: "voert uit wat eerder is besloten" };
const beside = { strength: 0.4, because: "zegt door wie of waarmee is besloten, niet waarom" };

/**
 * How strongly a trace ties a decision to what it rests on. The numbers are a proposal of ours (domain.md
 * gives none): they order the paths of one decision and are shown nowhere as a measure.
 */
const strengths = {
  "aims-at": steers,
  concretises: steers,
  "assigned-by": carriedOut,
  implements: carriedOut,
  "awarded-in": carriedOut,
  answers: { strength: 0.8, because: "antwoordt op wat is gevraagd" },
  "based-on": legal,
  "sub-mandates": legal,
  "comes-from": { strength: 0.8, because: "zegt waar een doel vandaan komt" },
  "condition-for": { strength: 0.5, because: "is nodig voor het doel, maar bereikt het niet" },
  "adopted-by": beside,
  "decided-under": beside,
  "bound-by": beside,
  amends: beside,
  replaces: { strength: 0.3, because: "kwam in de plaats van iets dat een doel had" },
  repeals: { strength: 0.1, because: "haalt weg wat een doel had" },
  "follows-from": { strength: 0.3, because: "volgt op iets, zonder te zeggen waarvoor" },
  "side-effect-on": { strength: 0.1, because: "raakt het doel, maar is er niet voor bedoeld" },
} as const satisfies Readonly<Record<TraceType, Strength>>;

const byType: ReadonlyMap<string, Strength> = new Map(Object.entries(strengths));

/** How much of an intention comes through a trace, 0 to 1. */
export const strengthOf = ({ type }: { readonly type: string }): number =>
  byType.get(type)?.strength ?? beside.strength;

/** Whether a decision is meant for what a trace leads to: a side effect and who decided are not. */
export const carries = ({ type }: { readonly type: string }): boolean =>
  type !== "side-effect-on" && carriesIntention({ type });

/** The traces of a decision in a direction by which it is meant for something, by number. */
export const carrying = (
  { chain: { traces }, when }: ChainView,
  direction: Direction,
  decision: Ordinal,
): readonly Spell[] =>
  traces.counting(direction, decision, when).filter((spell) => carries(traces.tieOf(spell)));
