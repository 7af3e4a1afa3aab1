import type { Problem } from "../kit/problem.ts";
import { isBroken, type Item } from "./items.ts";
import type { Plan } from "./plan.ts";
import type { PreviewRow } from "./previewed.ts";
import { problemsIn } from "./problems.ts";
import { ballotOfRows, RowVotes, type RowVote } from "./row-votes.ts";
import { calledOf } from "./running.ts";

/** A row that has nothing but one more vote of a decision that an earlier row stands for. */
export const JOINED = Symbol("joined");

const UNREADABLE: Problem = {
  field: "stemming",
  reason: "is in een of meer rijen niet als stem te lezen",
};

const withVotes = (row: PreviewRow, votes: readonly RowVote[]): PreviewRow => {
  if (row.made === undefined) return row;
  try {
    const ballot = ballotOfRows("stemming", votes);
    return ballot === undefined
      ? { ...row, problems: [...row.problems, UNREADABLE] }
      : { ...row, made: { ...row.made, ballot } };
  } catch (cause) {
    return { ...row, problems: [...row.problems, ...problemsIn(cause)] };
  }
};

const isRecordable = ({ maker }: Plan, value: unknown): boolean => {
  try {
    return maker.make(value).record !== undefined;
  } catch (cause) {
    return problemsIn(cause).length === 0;
  }
};

/**
 * The votes of a table with a row for each faction or member of the same decision, all of them gone
 * through once; undefined for any other table.
 */
export const gatheredVotes = async (plan: Plan, items: AsyncIterable<Item>) => {
  const { voteIn, maker } = plan;
  if (voteIn === undefined) return undefined;
  const votes = new RowVotes();
  for await (const item of items) {
    const key = isBroken(item) ? undefined : maker.keyOf(item.value);
    if (key === undefined || isBroken(item)) continue;
    const record = isRecordable(plan, item.value) ? item.record : 0;
    votes.add({ file: 0, record }, calledOf(key), voteIn(item.value));
  }
  return {
    /** A row with the votes of all rows of its decision, or that it belongs to an earlier one. */
    joined: (row: PreviewRow, { record }: Item): PreviewRow | typeof JOINED => {
      if (row.made === undefined) return row;
      const called = calledOf(row.made);
      return (votes.firstOf(0, called) ?? record) < record
        ? JOINED
        : withVotes(row, votes.of(0, called));
    },
  };
};
