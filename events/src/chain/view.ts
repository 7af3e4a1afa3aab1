import type {
  DecisionKind,
  Fact,
  IsoDate,
  Level,
  Position,
  SubjectId,
  TextFact,
  ValueFact,
} from "../kit/index.ts";
import type { Chain, Statement } from "./chain.ts";

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

/** A trace as it stood on a date, by what was known at a position. */
export interface TraceView {
  readonly trace: SubjectId;
  readonly source: SubjectId;
  readonly target: SubjectId;
  readonly type: string;
  readonly intention: string;
  readonly since: IsoDate;
  readonly statedAt: Position;
}

type Stated<F extends Fact> = Statement & { readonly fact: F };

const isKind =
  <K extends Fact["kind"]>(kind: K) =>
  (statement: Statement): statement is Stated<Extract<Fact, { kind: K }>> =>
    statement.fact.kind === kind;

/** Facts of one kind and key take over from each other; the end of a trace from the trace. */
const isOf = (fact: Fact, kind: Fact["kind"], key: string | undefined): boolean => {
  if (fact.kind === "relation-ended") return kind === "relation";
  if (fact.kind !== kind) return false;
  return key === undefined || ("key" in fact && fact.key === key);
};

const later = (statement: Statement, than: Statement | undefined): Statement =>
  than === undefined || isLater(statement, than) ? statement : than;

const isLater = (statement: Statement, than: Statement): boolean =>
  statement.fact.from === than.fact.from
    ? statement.place.position >= than.place.position
    : statement.fact.from > than.fact.from;

/**
 * The chain as of a date, as known at a position: a filter over its statements, never a refold. Of the
 * facts in one slot the latest from-date counts, and on one date the later event.
 */
export class ChainView {
  readonly #chain: Chain;
  readonly asOf: IsoDate;
  readonly knownAt: Position;

  constructor(chain: Chain, asOf: IsoDate, knownAt: Position) {
    this.#chain = chain;
    this.asOf = asOf;
    this.knownAt = knownAt;
  }

  /** The statement of this kind, and of this key where it has one, that counts. */
  current(subject: SubjectId, kind: Fact["kind"], key?: string): Statement | undefined {
    let best: Statement | undefined;
    for (const statement of this.#chain.statements(subject)) {
      if (!isOf(statement.fact, kind, key) || !this.#holds(statement)) continue;
      best = later(statement, best);
    }
    if (best?.fact.to !== undefined && best.fact.to <= this.asOf) return undefined;
    return best;
  }

  /** A decision, when it exists on the date and is known. */
  decision(id: SubjectId): DecisionView | undefined {
    const exists = this.current(id, "decision");
    const status = this.current(id, "status");
    if (exists === undefined || status === undefined) return undefined;
    if (!isKind("decision")(exists) || !isKind("status")(status)) return undefined;
    const validity = this.current(id, "validity");
    return {
      id,
      kind: exists.fact.decision,
      level: exists.fact.level,
      date: exists.fact.from,
      status: status.fact.status,
      statusSince: status.fact.from,
      statusAt: status.knownFrom,
      inForce: validity !== undefined && isKind("validity")(validity) && validity.fact.inForce,
    };
  }

  /** All decisions that exist on the date and are known; of one level where it is named. */
  *decisions(level?: Level): Iterable<DecisionView> {
    for (const subject of this.#chain.subjects()) {
      if (level !== undefined && this.#levelOf(subject) !== level) continue;
      const decision = this.decision(subject);
      if (decision !== undefined) yield decision;
    }
  }

  /** A text of a decision: one string, lists joined. */
  text(id: SubjectId, key: TextFact["key"]): string | undefined {
    const texts = this.texts(id, key);
    return texts.length === 0 ? undefined : texts.join(", ");
  }

  /** A text of a decision as a list. */
  texts(id: SubjectId, key: TextFact["key"]): readonly string[] {
    const statement = this.current(id, "text", key);
    if (statement === undefined || !isKind("text")(statement)) return [];
    const { text } = statement.fact;
    return typeof text === "string" ? [text] : text;
  }

  /** A number of a decision, with its unit and what is known of its origin. */
  measured(id: SubjectId, key: ValueFact["key"]): ValueFact | undefined {
    const statement = this.current(id, "value", key);
    return statement !== undefined && isKind("value")(statement) ? statement.fact : undefined;
  }

  /** A number of a decision. */
  value(id: SubjectId, key: ValueFact["key"]): number | undefined {
    return this.measured(id, key)?.value;
  }

  /** A trace, when it counts on the date and is known. */
  trace(id: SubjectId): TraceView | undefined {
    const statement = this.current(id, "relation");
    if (statement === undefined || !isKind("relation")(statement)) return undefined;
    const { source, target, type, intention, from } = statement.fact;
    return {
      trace: id,
      source,
      target,
      type,
      intention,
      since: from,
      statedAt: statement.knownFrom,
    };
  }

  /** The ends of a trace, also after it counts no more; undefined before it is laid or known. */
  endsOf(id: SubjectId): readonly SubjectId[] {
    const laid = this.#chain
      .statements(id)
      .filter((statement) => this.#holds(statement))
      .filter(isKind("relation"))
      .at(-1);
    return laid === undefined ? [] : [laid.fact.source, laid.fact.target];
  }

  /** Traces that have this decision at one of their ends, also those that count no more. */
  tracesEver(decision: SubjectId): readonly SubjectId[] {
    return [...this.#chain.tracesAt(decision)].filter((trace) =>
      this.endsOf(trace).includes(decision),
    );
  }

  /** Traces from a decision to what it rests on. */
  tracesFrom(decision: SubjectId): readonly TraceView[] {
    return this.#traces(decision).filter(({ source }) => source === decision);
  }

  /** Traces to a decision from what rests on it. */
  tracesTo(decision: SubjectId): readonly TraceView[] {
    return this.#traces(decision).filter(({ target }) => target === decision);
  }

  #levelOf(subject: SubjectId): Level | undefined {
    const exists = this.current(subject, "decision");
    return exists !== undefined && isKind("decision")(exists) ? exists.fact.level : undefined;
  }

  #traces(decision: SubjectId): readonly TraceView[] {
    return [...this.#chain.tracesAt(decision)]
      .map((trace) => this.trace(trace))
      .filter((trace) => trace !== undefined);
  }

  #holds({ fact, knownFrom, knownTo }: Statement): boolean {
    return knownFrom <= this.knownAt && this.knownAt < knownTo && fact.from <= this.asOf;
  }
}
