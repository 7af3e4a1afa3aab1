import type { DecisionKind, Level } from "./decision-kinds.ts";
import type { IsoDate, SubjectId } from "./envelope.ts";

interface FactBase {
  readonly subject: SubjectId;
  /** First day on which the fact holds. */
  readonly from: IsoDate;
  /** First day on which it holds no more; open when absent. */
  readonly to?: IsoDate | undefined;
}

/** A decision exists, as a kind, on a level. */
export interface DecisionFact extends FactBase {
  readonly kind: "decision";
  readonly decision: DecisionKind;
  readonly level: Level;
}

/** The state a decision is in; a code of its stream's state machine (domain.md 4.3). */
export interface StatusFact extends FactBase {
  readonly kind: "status";
  readonly status: string;
}

/** Whether a decision is in force. */
export interface ValidityFact extends FactBase {
  readonly kind: "validity";
  readonly inForce: boolean;
}

/** What a text of a decision is about. */
export type TextKey =
  | "title" | "number" | "summary" | "request" | "term" | "outcome-basis"
  // Who: movers and factions of a motion, factions that voted for it; the body that decided; who holds, answers for or carries it out.
  | "factions" | "movers" | "voted-for" | "body" | "holder" | "portfolio" | "party"
  // Of a regulation: its version, where the rule comes from, the article by which the council lets others decide.
  | "version" | "origin" | "delegating-article"
  // Whether who holds a power works under the body that gave it.
  | "holder-position"
  // For whom and where.
  | "target-group" | "neighbourhood"
  // What it rests on in law, what it covers, and what it must not do.
  | "basis" | "subject" | "powers" | "conditions" | "procedure"
  // Services, supplies or works.
  | "purchase"
  // Life events that signals look at: how it was published, heard, consented to, changed.
  | "published" | "heard" | "consent" | "stage" | "change-ground" | "announced"
  // Of a goal (domain.md N5): what changes, for whom it is meant, whose it is, and what it takes.
  | "goal-kind" | "motivation" | "effect" | "direction" | "result-level" | "for-whom" | "owner"
  | "contribution" | "added-value" | "external-factor" | "condition"
  // Of what carries a goal out (N6, N7, N20): process or solution, who makes it, why, and told how.
  | "nature" | "principle" | "why" | "explanation" | "review-on" | "applied-on"
  // Of a trace (N4): the five slots of its intention, and a clerk's judgement of them.
  | "slot-target-group" | "slot-effect" | "slot-direction" | "slot-measure" | "slot-term"
  | "judged-slots" | "drift-cause"
  // Phrases that say nothing by themselves (N5, K10).
  | "empty-phrase"; // prettier-ignore

/** A text by which people know or search a decision; a list where it has several values. */
export interface TextFact extends FactBase {
  readonly kind: "text";
  readonly key: TextKey;
  readonly text: string | readonly string[];
}

/** What a number of a decision counts; `amount` is what it is worth now, `ceiling` the most it allows. */
export type ValueKey =
  | "votes-for" | "votes-against"
  | "budget" | "amount" | "original-amount" | "ceiling"
  | "baseline" | "target"
  // What a rule asks of people (domain.md N7).
  | "demands" | "controls" | "reports"; // prettier-ignore

/** A number with its unit: seats for, seats against, euros, persons. */
export interface ValueFact extends FactBase {
  readonly kind: "value";
  readonly key: ValueKey;
  readonly value: number;
  readonly unit: string;
  /** Day for which the number counts and where it comes from, for what is measured or wanted. */
  readonly date?: IsoDate | undefined;
  readonly source?: string | undefined;
}

/** A trace (the subject) ties a decision to what it rests on. */
export interface RelationFact extends FactBase {
  readonly kind: "relation";
  readonly source: SubjectId;
  readonly target: SubjectId;
  readonly type: string;
  readonly intention: string;
}

/** A trace (the subject) counts no more. */
export interface RelationEndedFact extends FactBase {
  readonly kind: "relation-ended";
}

/**
 * What an event establishes about a subject, from a day on. A later fact of the same subject and slot
 * (kind, or kind and key) takes over from its own first day.
 */
export type Fact =
  | DecisionFact
  | StatusFact
  | ValidityFact
  | TextFact
  | ValueFact
  | RelationFact
  | RelationEndedFact;
