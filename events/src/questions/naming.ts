import { decisionKinds, dutchDate } from "../kit/index.ts";
import type { DecisionKind, IsoDate } from "../kit/index.ts";

interface Titled {
  readonly kind: DecisionKind;
  readonly title: string;
}

/** A title between quotation marks; its own full stop would end the sentence around it. */
export const quoted = (title: string): string => `“${title.trim().replace(/\.$/, "")}”`;

/** "Het contract “Thuis Dichtbij”", as a sentence begins. */
export const namedFirst = ({ kind, title }: Titled): string =>
  `${decisionKinds[kind].article} ${quoted(title)}`;

/** "het contract “Thuis Dichtbij”", within a sentence. */
export const named = (decision: Titled): string => {
  const first = namedFirst(decision);
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`;
};

/** "1 maart en 12 november 2026": two dates; the year once where it is the same. */
export const dutchDates = (from: IsoDate, to: IsoDate): string => {
  const [first, last] = [dutchDate(from), dutchDate(to)];
  const year = / \d+$/;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${first.replace(year, "")} en ${last}`
    : `${first} en ${last}`;
};
