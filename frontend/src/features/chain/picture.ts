import type { DecisionKind, Level, Period, PoliticalMoment, SecrecyMark } from "@doelspoor/events";
import type { IconName } from "../../ui/icons.ts";
import type { Placed, Tie } from "./layout-grid.ts";
import type { Mark } from "./marks.ts";

/** The levels of a chain, left to right. */
export const levels: readonly Level[] = [
  "goal", "council", "executive", "rules", "procurement", "contract", "result",
]; // prettier-ignore

/** The sign of a level. */
export const levelIcon: Readonly<Record<Level, IconName>> = {
  goal: "target",
  council: "fan",
  executive: "columns",
  rules: "book",
  procurement: "clipboard",
  contract: "contract",
  result: "chart",
};

/** A decision of the picture, over all of time. */
export interface DrawnNode extends Placed {
  readonly kind: DecisionKind;
  readonly number?: string | undefined;
  readonly title: string;
  /** Decisions tied to it that are not in the picture. */
  readonly hidden: number;
  readonly secrecy?: SecrecyMark | undefined;
}

/** A trace of the picture, over all of time; it runs from a decision to what that rests on. */
export interface DrawnTie extends Tie {
  readonly type: string;
  readonly intention: string;
}

/** All that is ever in the picture; time only changes how it looks. */
export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
}

/** How a decision looks at the moment shown, or between the two compared. */
export interface Look {
  readonly mark: Mark;
  readonly word?: string | undefined;
  /** The state of the decision itself, in words; and with its mark, as it is read out. */
  readonly status?: string | undefined;
  readonly state?: string | undefined;
  /** What looks wrong with it, in words. */
  readonly signals?: readonly string[] | undefined;
}

/** What is read out of a decision whatever the day. */
export interface About {
  /** Kind, number, title and level, in words. */
  readonly name: string;
  /** What it rests on and what rests on it, in words. */
  readonly near: string;
}

/** How all of it looks. */
export interface Looks {
  readonly nodes: ReadonlyMap<string, Look>;
  readonly ties: ReadonlyMap<string, Mark>;
  /** The first failing trace of each break. */
  readonly breaks: readonly string[];
}

/** What the line of time shows. */
export interface TimeLine {
  readonly first: string;
  readonly last: string;
  readonly moments: readonly PoliticalMoment[];
  readonly terms: readonly Period[];
  readonly coalitions: readonly Period[];
}

/** An event that made something change. */
export interface Cause {
  readonly date: string;
  readonly sentence: string;
  readonly position: number;
}

/** What changed for one decision or trace, and why. */
export interface Change {
  readonly key: string;
  /** The decision it is about. */
  readonly id: string;
  readonly name: string;
  readonly mark: Mark;
  /** What changed, as the answer names it: a mark, or what of it is other than before. */
  readonly kind: string;
  readonly date: string;
  readonly sentence: string;
  readonly causes: readonly Cause[];
  readonly evidence: readonly number[];
}

/** A decision at the other end of a trace. */
export interface Neighbour {
  readonly tie: DrawnTie;
  readonly node: DrawnNode;
  readonly mark: Mark;
}

/** A decision by its number and title; many titles in the source begin with the number already. */
export const namedBy = (number: string | undefined, title: string): string =>
  number === undefined || title.startsWith(number) ? title : `${number} ${title}`;

/** A title below its number: without it, where it begins with it. */
export const titleBelow = (number: string | undefined, title: string): string => {
  if (number === undefined || !title.startsWith(number)) return title;
  const rest = title.slice(number.length).replace(/^[\s:.–-]+/, "");
  return rest === "" ? title : rest.charAt(0).toUpperCase() + rest.slice(1);
};
