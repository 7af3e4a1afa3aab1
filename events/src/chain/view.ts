import type {
  DecisionKind,
  Fact,
  IsoDate,
  Level,
  Position,
  StreamName,
  SubjectId,
  TextFact,
  ValueFact,
} from "../kit/index.ts";
import type { Chain } from "./chain.ts";
import { dateOf } from "./days.ts";
import type { Ordinal } from "./numbering.ts";
import { isKnownAt, type Statement } from "./statements.ts";
import { traceView, type TraceView } from "./trace-view.ts";
import { type Direction, DOWN, UP, type When, whenOf } from "./traces.ts";

/** A decision as it stood on a date, by what was known at a position. */
export interface DecisionView {
  readonly id: SubjectId;
  readonly kind: DecisionKind;
  readonly level: Level;
  /** Day from which it exists. */
  readonly date: IsoDate;
  readonly status: string;
  /** Day from which it has that status, and the event that says so. */
  readonly statusSince: IsoDate;
  readonly statusAt: Position;
  readonly inForce: boolean;
}

/** A fact with the position of the event that states it. */
export type Stated<F extends Fact = Fact> = F & { readonly statedAt: Position };

/** A fact that counts, with the event that states it. */
interface Standing<F extends Fact = Fact> {
  readonly fact: F;
  readonly statement: Statement;
}

const isKind =
  <K extends Fact["kind"]>(kind: K) =>
  (standing: Standing): standing is Standing<Extract<Fact, { kind: K }>> =>
    standing.fact.kind === kind;

/** Facts in one slot take over from each other; the end of a trace from the trace. */
const slotOf = (fact: Fact): string => {
  if (fact.kind === "relation-ended") return "relation";
  return fact.kind === "text" || fact.kind === "value" ? fact.key : fact.kind;
};

const isLater = ({ fact, statement }: Standing, than: Standing): boolean =>
  fact.from === than.fact.from
    ? statement.place >= than.statement.place
    : fact.from > than.fact.from;

/**
 * The chain as of a date, as known at a position: a filter over its statements, never a refold. Of the
 * facts in one slot the latest from-date counts, and on one date the later event.
 */
export class ChainView {
  readonly chain: Chain;
  readonly asOf: IsoDate;
  readonly knownAt: Position;
  /** The same moment in numbers. */
  readonly when: When;
  #lastSubject: SubjectId | undefined;
  #lastTold: readonly Statement[] = [];

  constructor(chain: Chain, asOf: IsoDate, knownAt: Position) {
    this.chain = chain;
    this.asOf = asOf;
    this.knownAt = knownAt;
    this.when = whenOf(asOf, knownAt);
  }

  /** The same chain on another date, by what was known at the same position. */
  on(asOf: IsoDate): ChainView {
    return new ChainView(this.chain, asOf, this.knownAt);
  }

  /** A decision, when it exists on the date and is known. */
  decision(id: SubjectId): DecisionView | undefined {
    return this.decisionAt(this.chain.numbering.of(id));
  }

  /** The same by its number. */
  decisionAt(decision: Ordinal): DecisionView | undefined {
    const stance = this.chain.stances.at(decision, this.when);
    if (stance === undefined) return undefined;
    const { kind, level, date, status, statusSince, statusAt, inForce } = stance;
    return {
      id: this.chain.numbering.name(decision),
      kind,
      level,
      date: dateOf(date),
      status,
      statusSince: dateOf(statusSince),
      statusAt,
      inForce,
    };
  }

  /** Whether a decision is or was in force. */
  wasInForce(id: SubjectId): boolean {
    const { numbering, stances } = this.chain;
    return stances.wasInForce(numbering.of(id), this.when);
  }

  /** All decisions that exist on the date and are known; of one level where it is named. */
  *decisions(level?: Level): Iterable<DecisionView> {
    const { chain } = this;
    for (const subject of level === undefined ? chain.decisions() : chain.decisionsOn(level)) {
      const decision = this.decisionAt(subject);
      if (decision === undefined) continue;
      if (level === undefined || decision.level === level) yield decision;
    }
  }

  /** A text of a decision: one string, lists joined. */
  text(id: SubjectId, key: TextFact["key"]): string | undefined {
    const texts = this.texts(id, key);
    return texts.length === 0 ? undefined : texts.join(", ");
  }

  /** A text of a decision as a list. */
  texts(id: SubjectId, key: TextFact["key"]): readonly string[] {
    const text = this.#standing(this.#told(id), "text", key)?.fact.text ?? [];
    return typeof text === "string" ? [text] : text;
  }

  /** A number of a decision, with its unit and what is known of its origin. */
  measured(id: SubjectId, key: ValueFact["key"]): ValueFact | undefined {
    return this.#standing(this.#told(id), "value", key)?.fact;
  }

  /** A number of a decision. */
  value(id: SubjectId, key: ValueFact["key"]): number | undefined {
    return this.measured(id, key)?.value;
  }

  /** All that counts of a subject on the date, in the order in which its slots were first filled. */
  standing(id: SubjectId): readonly Stated[] {
    return [...this.#slotsOf(id).values()]
      .filter(({ fact: { to } }) => to === undefined || to > this.asOf)
      .map(({ fact, statement }) => ({
        ...fact,
        statedAt: statement.knownFrom,
      }));
  }

  /** The stream that tells of a subject, where it is known. */
  streamOf(id: SubjectId): StreamName | undefined {
    return this.chain.statements(id).find((each) => this.#knows(each))?.stream;
  }

  /** All that was ever stated of a subject up to the date, in order of effect; of some facts alone. */
  stated(id: SubjectId, isAsked?: (fact: Fact) => boolean): readonly Stated[] {
    return this.#inOrder(id, isAsked).map(({ fact, statement }) => ({
      ...fact,
      statedAt: statement.knownFrom,
    }));
  }

  /** The same without the events that state them. */
  facts<F extends Fact>(id: SubjectId, isAsked: (fact: Fact) => fact is F): readonly F[] {
    return this.#inOrder(id, isAsked)
      .map(({ fact }) => fact)
      .filter(isAsked);
  }

  /** Every number that was stated of a decision up to the date, in order of effect: changes one by one. */
  series(id: SubjectId, key: ValueFact["key"]): readonly Stated<ValueFact>[] {
    return this.stated(id)
      .filter((fact) => fact.kind === "value")
      .filter((fact) => fact.key === key);
  }

  /** A trace, when it counts on the date and is known. */
  trace(id: SubjectId): TraceView | undefined {
    const laid = this.#standing(this.#told(id), "relation");
    return laid && traceView(laid.fact, laid.statement.knownFrom);
  }

  /** The ends of a trace, also after it counts no more; undefined before it is laid or known. */
  endsOf(id: SubjectId): readonly SubjectId[] {
    const laid = this.chain
      .statements(id)
      .filter((statement) => this.#knows(statement))
      .flatMap(({ facts }) => facts)
      .findLast((fact) => fact.kind === "relation" && fact.from <= this.asOf);
    return laid?.kind === "relation" ? [laid.source, laid.target] : [];
  }

  /**
   * Traces that have this decision at one of their ends, also those that count no more; in one direction
   * those that lead there alone.
   */
  tracesEver(decision: SubjectId, direction?: Direction): readonly SubjectId[] {
    const { numbering, traces } = this.chain;
    return traces
      .ever(numbering.of(decision), direction === undefined ? [UP, DOWN] : [direction])
      .map((trace) => numbering.name(trace))
      .filter((trace) => this.endsOf(trace).includes(decision));
  }

  /** Whether any trace ever had this decision at one of its ends. */
  isTraced(decision: SubjectId): boolean {
    return this.chain.traces.isTraced(this.chain.numbering.of(decision));
  }

  /** Traces from a decision to what it rests on. */
  tracesFrom(decision: SubjectId): readonly TraceView[] {
    return this.#traces(UP, decision);
  }

  /** Traces to a decision from what rests on it. */
  tracesTo(decision: SubjectId): readonly TraceView[] {
    return this.#traces(DOWN, decision);
  }

  #traces(direction: Direction, decision: SubjectId): readonly TraceView[] {
    const { numbering, traces } = this.chain;
    return traces
      .counting(direction, numbering.of(decision), this.when)
      .map((spell) => traces.told(spell));
  }

  /** What was stated of a subject up to the date, in order of effect. */
  #inOrder(id: SubjectId, isAsked?: (fact: Fact) => boolean): Standing[] {
    const found: Standing[] = [];
    for (const statement of this.chain.statements(id))
      for (const fact of this.#knows(statement) ? statement.facts : [])
        if (fact.from <= this.asOf && isAsked?.(fact) !== false) found.push({ fact, statement });
    return found.sort((left, right) => Number(isLater(left, right)) - Number(isLater(right, left)));
  }

  #knows(statement: Statement): boolean {
    return isKnownAt(statement, this.knownAt);
  }

  /** All that was stated of a subject; kept for the last one, since questions ask on about it. */
  #told(subject: SubjectId): readonly Statement[] {
    if (subject !== this.#lastSubject) this.#lastTold = this.chain.statements(subject);
    this.#lastSubject = subject;
    return this.#lastTold;
  }

  /** The fact of a kind that stands in a slot, of all that was stated of a subject. */
  #standing<K extends Fact["kind"]>(
    told: readonly Statement[],
    kind: K,
    slot: string = kind,
  ): Standing<Extract<Fact, { kind: K }>> | undefined {
    const standing = this.#last(told, slot);
    if (standing === undefined || !isKind(kind)(standing)) return undefined;
    return this.#counts(standing) ? standing : undefined;
  }

  /** Whether what was stated last is not over. */
  #counts<F extends Fact>(standing: Standing<F> | undefined): standing is Standing<F> {
    if (standing === undefined) return false;
    const { to } = standing.fact;
    return to === undefined || to > this.asOf;
  }

  #last(told: readonly Statement[], slot: string): Standing | undefined {
    let standing: Standing | undefined;
    for (const statement of told)
      for (const fact of this.#knows(statement) ? statement.facts : [])
        if (slotOf(fact) === slot) standing = this.#later(fact, statement, standing);
    return standing;
  }

  /** What stands in every slot of a subject. */
  #slotsOf(subject: SubjectId): ReadonlyMap<string, Standing> {
    const slots = new Map<string, Standing>();
    for (const statement of this.chain.statements(subject))
      for (const fact of this.#knows(statement) ? statement.facts : []) {
        const slot = slotOf(fact);
        const standing = this.#later(fact, statement, slots.get(slot));
        if (standing !== undefined) slots.set(slot, standing);
      }
    return slots;
  }

  /** Of what stands in a slot and what is stated for it the one that counts on the date. */
  #later<F extends Fact>(
    fact: F,
    statement: Statement,
    standing: Standing<F> | undefined,
  ): Standing<F> | undefined {
    if (fact.from > this.asOf) return standing;
    const stated = { fact, statement };
    return standing === undefined || isLater(stated, standing) ? stated : standing;
  }
}
