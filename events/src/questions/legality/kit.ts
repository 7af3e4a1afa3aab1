import type { DecisionView, Stated, TraceView } from "../../chain/index.ts";
import { keysOf } from "../../kit/index.ts";
import type {
  DecisionKind,
  Fact,
  IsoDate,
  Position,
  StatusFact,
  SubjectId,
  TextKey,
} from "../../kit/index.ts";
import { reservedPowers, type ReservedPower } from "../../mandate/index.ts";
import type { TraceType } from "../../trace/index.ts";
import type { LawSource, Signal } from "../answer.ts";
import type { Asked } from "../dossier.ts";

/** A rule of legality: what it looks at, where it stands in law, and what it sees in one decision. */
export interface LegalityRule {
  /** Code of its signals, in kebab-case. */
  readonly code: string;
  /** Rule of domain.md 4.5 it follows, "L3" to "L12"; absent where it follows from the article alone. */
  readonly rule?: string;
  /** What looks wrong, in a few Dutch words. */
  readonly title: string;
  readonly source: LawSource;
  /** Nothing where nothing looks wrong on the date asked about, by what was known. */
  readonly look: (asked: Asked, decision: DecisionView) => readonly Signal[];
}

/** What a rule sees: a Dutch sentence and the events it follows from; `source` where it is not the rule's own. */
type Seen = Pick<Signal, "sentence" | "evidence"> & Partial<Pick<Signal, "source">>;

interface Described {
  readonly code: string;
  readonly rule?: string;
  readonly title: string;
  /** An article that was read in the text of the law, for example "Awb artikel 4:81". */
  readonly article: string;
  /** Kinds of decisions it looks at; all where it is left out. */
  readonly kinds?: readonly DecisionKind[];
  readonly look: (asked: Asked, decision: DecisionView) => readonly Seen[];
}

/** An article of which the text was read. */
export const law = (article: string): LawSource => ({ article, confidence: "text" });

/** Defines a rule of legality. */
export const defineRule = ({ article, kinds, look, ...named }: Described): LegalityRule => {
  const { code, rule } = named;
  const source = law(article);
  return {
    ...named,
    source,
    look: (asked, decision) =>
      kinds === undefined || kinds.includes(decision.kind)
        ? look(asked, decision).map((seen) => ({
            code,
            ...(rule === undefined ? {} : { rule }),
            source,
            ...seen,
          }))
        : [],
  };
};

/** Powers that are reserved by an article, as the mandates' own list names it. */
export const reservedUnder = (
  article: (typeof reservedPowers)[ReservedPower]["article"],
): readonly ReservedPower[] =>
  keysOf(reservedPowers).filter((power) => reservedPowers[power].article === article);

/** Day of the act that states a fact; its effect may begin on another. */
const actDay = ({ journal }: Asked, { subject, statedAt, from }: Stated): IsoDate =>
  journal.of(subject).find(({ position }) => position === statedAt)?.occurredOn ?? from;

/** A step in the life of a decision: the day of the act and the event that tells it. */
export interface Step {
  readonly day: IsoDate;
  readonly position: Position;
}

const stepOf = (asked: Asked, fact: Stated | undefined): Step | undefined =>
  fact && { day: actDay(asked, fact), position: fact.statedAt };

const isStatus = (fact: Stated): fact is Stated<StatusFact> => fact.kind === "status";

/** The first time a decision came to a status. */
export const stepTo = (asked: Asked, id: SubjectId, statuses: readonly string[]) =>
  stepOf(
    asked,
    asked.view
      .stated(id)
      .filter(isStatus)
      .find(({ status }) => statuses.includes(status)),
  );

/** Day on which a decision was taken, granted or signed, of what begins with that act. */
export const takenOn = (asked: Asked, id: SubjectId): Step =>
  stepOf(
    asked,
    asked.view.stated(id).findLast(({ kind }) => kind === "decision"),
  ) ?? { day: asked.moment.asOf, position: -1 };

/** Whether anything is stated under one of these keys. */
export const says = ({ view }: Asked, id: SubjectId, ...keys: readonly TextKey[]): boolean =>
  keys.some((key) => view.texts(id, key).length > 0);

const isText = (fact: Stated): fact is Stated<Extract<Fact, { kind: "text" }>> =>
  fact.kind === "text";

/** The events that say what counts under these keys, and the act itself, in the order of the log. */
export const evidenceOf = (
  { view }: Asked,
  { position, id }: { readonly position: Position; readonly id: SubjectId },
  ...keys: readonly TextKey[]
): readonly Position[] => {
  const said = view
    .standing(id)
    .filter(isText)
    .filter(({ key }) => keys.includes(key));
  return inOrder([position, ...said.map(({ statedAt }) => statedAt)]);
};

/** Positions, each once, in the order of the log. */
export const inOrder = (positions: readonly Position[]): readonly Position[] =>
  [...new Set(positions)].sort((left, right) => left - right);

/** What a decision rests on, with the trace that says so. */
export interface Ground {
  readonly trace: TraceView;
  readonly decision: DecisionView;
}

/** What a decision rests on by traces of these types. */
export const groundsOf = (
  { view }: Asked,
  id: SubjectId,
  types: readonly TraceType[],
): readonly Ground[] =>
  view
    .tracesFrom(id)
    .filter((trace) => types.some((type) => type === trace.type))
    .flatMap((trace) => {
      const decision = view.decision(trace.target);
      return decision === undefined ? [] : [{ trace, decision }];
    });

/** Whether a decision was in force on a day. */
export const wasInForce = ({ view }: Asked, id: SubjectId, day: IsoDate): boolean =>
  view.on(day).decision(id)?.inForce ?? false;
