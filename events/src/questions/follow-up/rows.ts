import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import type { AllowedStep } from "../allowed-steps.ts";
import type { DecisionRef } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import { newestFirst } from "../history.ts";
import { inOrder } from "../legality/kit.ts";
import { Aims, goalsOf } from "../order/aims.ts";
import { refOf } from "../refs.ts";
import { nextSteps, streamPlural } from "./followed.ts";
import type { Due, Followed, OpenFor } from "./followed.ts";
import { tellMonths, tellTerm, tellTurn } from "./told.ts";

/** An act in a stream, told. */
export interface FollowUpAct {
  readonly date: IsoDate;
  readonly sentence: string;
  readonly position: Position;
}

/** An open motion, commitment or question: who must act, by when, and what for. */
export interface FollowUpRow {
  readonly decision: DecisionRef;
  /** Stream in which the next step is recorded, as an address names it. */
  readonly stream: { readonly plural: string; readonly id: SubjectId };
  readonly since: IsoDate;
  /** How long it is open, in Dutch: "2 jaar en 3 maanden". */
  readonly age: string;
  readonly openFor: OpenFor;
  readonly term?: IsoDate | undefined;
  readonly due: Due;
  /** What there is to say of its term, in one Dutch sentence. */
  readonly deadline: string;
  readonly portfolio?: string | undefined;
  /** Who answers for it on the day asked about; the stream stays the same when somebody else comes. */
  readonly holder?: string | undefined;
  /** Who made the commitment, or handed in the motion or the question. */
  readonly madeBy: readonly string[];
  /** Who must act next, in one Dutch sentence. */
  readonly turn: string;
  readonly goals: readonly DecisionRef[];
  readonly lastAct?: FollowUpAct | undefined;
  readonly steps: readonly AllowedStep[];
  readonly evidence: readonly Position[];
}

const lastAct = ({ journal, moment }: Asked, id: SubjectId): FollowUpAct | undefined => {
  const [last] = journal
    .of(id)
    .filter(
      ({ position, occurredOn }) =>
        position <= moment.knownAt &&
        occurredOn <= moment.asOf &&
        journal.correctedBy(position, moment.knownAt) === undefined,
    )
    .sort(newestFirst);
  return last && { date: last.occurredOn, sentence: last.sentence, position: last.position };
};

/** Whoever made it: the first holder that is named of a commitment, else the movers or their factions. */
const madeBy = ({ view }: Asked, { kind, row: { id, factions } }: Followed): readonly string[] => {
  if (kind !== "commitment") {
    const movers = view.texts(id, "movers");
    return movers.length > 0 ? movers : factions;
  }
  const [first] = view.stated(id, (fact) => fact.kind === "text" && fact.key === "holder");
  return first?.kind === "text" ? [first.text.toString()] : [];
};

/** Tells open items one by one. */
export const rowTeller = (asked: Asked): ((followed: Followed) => readonly FollowUpRow[]) => {
  const { view, moment } = asked;
  const aims = new Aims(view);
  return (followed) => {
    const { row, kind, since, openedAt, months, openFor, term, due, holder } = followed;
    const decision = view.decision(row.id);
    if (decision === undefined) return [];
    const act = lastAct(asked, row.id);
    return [
      {
        decision: refOf(view, decision),
        stream: { plural: streamPlural(kind), id: row.id },
        ...{ since, openFor, term, due, holder, portfolio: row.portfolio },
        age: tellMonths(months),
        deadline: tellTerm(followed, moment.asOf),
        madeBy: madeBy(asked, followed),
        turn: tellTurn(followed),
        goals: goalsOf(aims, row.id).map((goal) => refOf(view, goal)),
        lastAct: act,
        steps: nextSteps(followed),
        evidence: inOrder([openedAt, decision.statusAt, ...(act ? [act.position] : [])]),
      },
    ];
  };
};
