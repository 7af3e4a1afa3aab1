import type { ChainView, DecisionView } from "../../chain/index.ts";
import type { AgendaItem } from "../../meeting/index.ts";
import { motionKinds } from "../../motion/index.ts";
import type { IsoDate, SubjectId } from "../../kit/index.ts";

/** States of what the council still has to debate or vote on (domain.md 4.3). */
const OPEN: ReadonlySet<string> = new Set(["submitted", "amended", "scheduled", "in-debate"]);

/** States of what was put off to another meeting. */
const PUT_OFF: ReadonlySet<string> = new Set(["held-over", "tied"]);

/** Whether a meeting on a day is done with a decision. */
export const isDoneOn = ({ status, statusSince }: DecisionView, date: IsoDate): boolean =>
  !OPEN.has(status) && (statusSince === date || !PUT_OFF.has(status));

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Shorter titles stand in too many others. */
const SHORTEST = 8;

/** Whether the item names the decision: by its number, or by its whole title. */
const names = (item: string, number: string, title: string): boolean =>
  (number !== "" && ` ${item} `.includes(` ${number} `)) ||
  (title.length >= SHORTEST && item.includes(title));

interface Candidate {
  readonly decision: DecisionView;
  readonly number: string;
  readonly title: string;
}

const candidatesOn = (view: ChainView, date: IsoDate): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const decision of view.decisions("council")) {
    const { id, kind, status, statusSince } = decision;
    // What was decided on another day is not decided at this meeting.
    const waits = OPEN.has(status) || PUT_OFF.has(status);
    if (!(kind in motionKinds) || (!waits && statusSince !== date)) continue;
    const [number, title] = [view.text(id, "number"), view.text(id, "title")];
    found.push({ decision, number: plain(number ?? ""), title: plain(title ?? "") });
  }
  return found;
};

/**
 * What is put to the vote under each item: what is recorded so, and where nothing is, what the title of
 * the item names by number or whole title. A decision stands under one item: the first that names it.
 */
export const decisionsUnder = (
  view: ChainView,
  items: readonly AgendaItem[],
  date: IsoDate,
): readonly (readonly SubjectId[])[] => {
  const taken = new Set(items.flatMap(({ decisions }) => decisions));
  const candidates = candidatesOn(view, date);
  return items.map(({ decisions, title }) => {
    if (decisions.length > 0) return decisions;
    const item = plain(title);
    const found = candidates
      .filter(({ decision }) => !taken.has(decision.id))
      .filter((each) => names(item, each.number, each.title))
      .map(({ decision }) => decision.id);
    for (const id of found) taken.add(id);
    return found;
  });
};
