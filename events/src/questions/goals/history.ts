import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import { lexiconStream } from "../../lexicon/index.ts";
import { failedOf, type CheckCode, type GoalVerdict } from "./concreteness.ts";
import type { Asked } from "../dossier.ts";
import { originDays } from "./origin.ts";
import { judgedIn, type GoalJudgement } from "./verdict.ts";

/** How concrete a goal was from a day on. */
export interface GoalVersion {
  readonly from: IsoDate;
  readonly verdict: GoalVerdict;
  /** Checks that were not met. */
  readonly failed: readonly CheckCode[];
  /** The event that says how the goal reads since. */
  readonly position: Position;
}

/** Every day on which the verdict on a goal may have changed, the first first. */
const daysOf = ({ view, single }: Asked, goal: SubjectId): readonly IsoDate[] => {
  const lexicon = single(lexiconStream.name);
  const stated = [goal, ...(lexicon === undefined ? [] : [lexicon])].flatMap((id) =>
    view.stated(id).map(({ from }) => from),
  );
  return [...new Set([...stated, ...originDays(view, goal)])]
    .filter((day) => day <= view.asOf)
    .sort();
};

const versionOf = (from: IsoDate, judgement: GoalJudgement): GoalVersion => ({
  from,
  verdict: judgement.verdict,
  failed: failedOf(judgement),
  position: judgement.statedAt,
});

const isSame = (left: GoalVersion | undefined, right: GoalVersion): boolean =>
  left?.position === right.position && left.failed.join() === right.failed.join();

/**
 * How concrete a goal was over time, oldest first: each version of it, and each day on which what it comes
 * from or the list of empty phrases changed what is found.
 */
export const goalVersions = (asked: Asked, goal: SubjectId): readonly GoalVersion[] => {
  const versions: GoalVersion[] = [];
  for (const day of daysOf(asked, goal)) {
    const view = asked.view.on(day);
    if (view.decision(goal) === undefined) continue;
    const version = versionOf(day, judgedIn({ ...asked, view }, goal));
    if (!isSame(versions.at(-1), version)) versions.push(version);
  }
  return versions;
};
