import type { IsoDate, Position, RelationFact, SubjectId } from "../kit/index.ts";
import { dayOf, FOREVER } from "./days.ts";
import { Ints } from "./ints.ts";
import type { Numbering, Ordinal } from "./numbering.ts";
import type { Statements } from "./statements.ts";
import { type Tie, toldBy, traceView, type TraceView } from "./trace-view.ts";

/** Along traces to what a decision rests on, or against them to what rests on it. */
export type Direction = typeof UP | typeof DOWN;
export const UP = 0;
export const DOWN = 1;

/**
 * A stretch of validity and of knowledge in which a trace counts between two decisions: where its
 * numbers begin in the list of them all; 0 where there is none.
 */
export type Spell = number;

/** A date and a position, as numbers to compare with. */
export interface When {
  readonly day: number;
  readonly known: number;
}

export const whenOf = (asOf: IsoDate, knownAt: Position): When => ({
  day: dayOf(asOf),
  known: Math.min(knownAt, FOREVER - 1),
});

// What stands where in a spell: its two ends, the next spell of each, when it counts. Together half a
// line of a processor's cache, since a walk waits for memory more than for anything else.
const NEXT = 2;
const VALID_FROM = 4;
const VALID_TO = 5;
const KNOWN_FROM = 6;
const KNOWN_TO = 7;
const WIDTH = 8;

// And of where it comes from: its trace, the position of the event that states it, the type of the trace, and
// the spell of the same trace before it.
const STATED_AT = 1;
const TYPE = 2;
const BEFORE = 3;
const ORIGIN = 4;

/** So many traces stay told for the next question; the others are told anew. */
const MOST_TOLD = 50_000;

/** Traces as they are kept; see `Chain.pack`. */
export interface PackedTraces {
  readonly spells: Int32Array;
  readonly origins: Int32Array;
  readonly types: readonly string[];
  readonly last: readonly [up: Int32Array, down: Int32Array];
  readonly lastOf: Int32Array;
}

const numberAt = (block: Int32Array, index: number): number => block[index] ?? 0;

const countsAt = (spells: Int32Array, spell: Spell, { day, known }: When): boolean =>
  numberAt(spells, spell + VALID_FROM) <= day &&
  day < numberAt(spells, spell + VALID_TO) &&
  numberAt(spells, spell + KNOWN_FROM) <= known &&
  known < numberAt(spells, spell + KNOWN_TO);

/** Whether a spell counts on any day, by what was known. */
const isKnownAt = (spells: Int32Array, spell: Spell, known: Position): boolean =>
  numberAt(spells, spell + VALID_FROM) < numberAt(spells, spell + VALID_TO) &&
  numberAt(spells, spell + KNOWN_FROM) <= known &&
  known < numberAt(spells, spell + KNOWN_TO);

/** The spell at place 0 is none. */
const noTraces = (): PackedTraces => ({
  spells: new Int32Array(WIDTH),
  origins: new Int32Array(ORIGIN),
  types: [],
  last: [new Int32Array(0), new Int32Array(0)],
  lastOf: new Int32Array(0),
});

/** A tie that is read when it is looked at. */
class SpellTie implements Tie {
  readonly #traces: Traces;
  spell: Spell = 0;

  constructor(traces: Traces) {
    this.#traces = traces;
  }

  get source(): SubjectId {
    return this.#traces.nameOf(this.spell, DOWN);
  }

  get target(): SubjectId {
    return this.#traces.nameOf(this.spell, UP);
  }

  get type(): string {
    return this.#traces.typeOf(this.spell);
  }

  get intention(): string {
    return this.#traces.told(this.spell).intention;
  }
}

/** Which decisions traces tie, when, and by what was known when: four comparisons tell. */
export class Traces {
  readonly #numbering: Numbering;
  readonly #statements: Statements;
  readonly #spells: Ints;
  readonly #origins: Ints;
  /** Types of traces by number. */
  readonly #types: string[];
  readonly #tie = new SpellTie(this);
  /** What spells tell, of those asked about of late. */
  readonly #told = new Map<Spell, TraceView>();
  /** Of each decision its last spell in each direction; the next one after the last is the first. */
  readonly #last: readonly [up: Ints, down: Ints];
  /** Of each trace its last spell. */
  readonly #lastOf: Ints;
  #marks = new Int32Array(0);
  #walk = 0;

  constructor(told: readonly [Numbering, Statements], packed: PackedTraces = noTraces()) {
    [this.#numbering, this.#statements] = told;
    this.#spells = new Ints(packed.spells);
    this.#origins = new Ints(packed.origins);
    this.#types = [...packed.types];
    this.#last = [new Ints(packed.last[UP]), new Ints(packed.last[DOWN])];
    this.#lastOf = new Ints(packed.lastOf);
  }

  /** Takes up the last of the statements about a trace: what was known of it counts up to its position. */
  tell(trace: Ordinal, at: Position): void {
    for (let spell = this.#lastOf.at(trace); spell !== 0; spell = this.#before(spell))
      if (this.#spells.at(spell + KNOWN_TO) === FOREVER) this.#spells.set(spell + KNOWN_TO, at);
    for (const { fact, from, until, statedAt } of toldBy(this.#statements.of(trace))) {
      // What never counts is kept once, so that its decisions are known to have been tied.
      const isKept = from < until || statedAt === at;
      if (fact.kind === "relation" && isKept)
        this.#add(fact, [from, until, at, FOREVER], [trace, statedAt]);
    }
  }

  /** The spells of a decision that count, in the order in which they were told. */
  counting(direction: Direction, decision: Ordinal, when: When): readonly Spell[] {
    const spells = this.#spells.block;
    const last = this.#last[direction].at(decision);
    const found: Spell[] = [];
    for (let spell = last; spell !== 0;) {
      spell = numberAt(spells, spell + NEXT + direction);
      if (countsAt(spells, spell, when)) found.push(spell);
      if (spell === last) break;
    }
    return found;
  }

  /**
   * All that can be reached from a decision in a direction, nearest first, each once, the decision itself
   * in the first place. In one piece, on the blocks of numbers themselves: a large goal has thousands
   * below it.
   */
  reach(direction: Direction, start: Ordinal, when: When): readonly Ordinal[] {
    const [spells, lasts] = [this.#spells.block, this.#last[direction].block];
    const [marks, walk] = this.#beginWalk();
    const reached = [start];
    marks[start] = walk;
    for (const decision of reached) {
      const last = numberAt(lasts, decision);
      for (let spell = last; spell !== 0;) {
        spell = numberAt(spells, spell + NEXT + direction);
        const end = numberAt(spells, spell + 1 - direction);
        if (marks[end] !== walk && countsAt(spells, spell, when)) {
          marks[end] = walk;
          reached.push(end);
        }
        if (spell === last) break;
      }
    }
    return reached;
  }

  /** The spells of a decision on any date, by what was known at a position, in the order in which they were told. */
  known(direction: Direction, decision: Ordinal, known: Position): readonly Spell[] {
    const spells = this.#spells.block;
    const last = this.#last[direction].at(decision);
    const found: Spell[] = [];
    for (let spell = last; spell !== 0;) {
      spell = numberAt(spells, spell + NEXT + direction);
      if (isKnownAt(spells, spell, known)) found.push(spell);
      if (spell === last) break;
    }
    return found;
  }

  /** The spell of a trace that counts; 0 where none does. */
  countingOf(trace: Ordinal, when: When): Spell {
    const spells = this.#spells.block;
    let spell = this.#lastOf.at(trace);
    while (spell !== 0 && !countsAt(spells, spell, when)) spell = this.#before(spell);
    return spell;
  }

  /** The decision to which a spell leads in a direction. */
  end(direction: Direction, spell: Spell): Ordinal {
    return this.#spells.at(spell + 1 - direction);
  }

  /** The two decisions that a spell ties. */
  ends(spell: Spell): readonly [source: Ordinal, target: Ordinal] {
    return [this.end(DOWN, spell), this.end(UP, spell)];
  }

  /**
   * What a spell ties, read from the blocks of numbers: facts lie scattered, and a walk that looks at
   * each of them waits for memory. Good until the next one is asked for.
   */
  tieOf(spell: Spell): Tie {
    this.#tie.spell = spell;
    return this.#tie;
  }

  nameOf(spell: Spell, direction: Direction): SubjectId {
    return this.#numbering.name(this.end(direction, spell));
  }

  /** The trace of which it is a spell. */
  traceOf(spell: Spell): Ordinal {
    return this.#origins.at((spell / WIDTH) * ORIGIN);
  }

  typeOf(spell: Spell): string {
    return this.#types[this.#origins.at((spell / WIDTH) * ORIGIN + TYPE)] ?? "";
  }

  /** The first day of a spell, as a number that compares as days do; see `dayOf`. */
  sinceOf(spell: Spell): number {
    return this.#spells.at(spell + VALID_FROM);
  }

  /** The first day of a spell, and the first after it: `FOREVER` where it is open. */
  daysOf(spell: Spell): readonly [from: number, to: number] {
    return [this.#spells.at(spell + VALID_FROM), this.#spells.at(spell + VALID_TO)];
  }

  /** What a spell tells. */
  told(spell: Spell): TraceView {
    const known = this.#told.get(spell);
    if (known !== undefined) return known;
    if (this.#told.size >= MOST_TOLD) this.#told.clear();
    const told = this.#tell(spell);
    this.#told.set(spell, told);
    return told;
  }

  /** Every trace that ever led from a decision in these directions, once, in the order of their numbers. */
  ever(decision: Ordinal, directions: readonly Direction[]): readonly Ordinal[] {
    const spells = directions.flatMap((direction) => [...this.#all(direction, decision)]);
    const traces = new Set(spells.map((spell) => this.traceOf(spell)));
    return [...traces].sort((left, right) => left - right);
  }

  /** Whether any trace ever had a decision at one of its ends. */
  isTraced(decision: Ordinal): boolean {
    return this.#last.some((last) => last.at(decision) !== 0);
  }

  pack(): PackedTraces {
    return {
      spells: this.#spells.pack(),
      origins: this.#origins.pack(),
      types: [...this.#types],
      last: [this.#last[UP].pack(), this.#last[DOWN].pack()],
      lastOf: this.#lastOf.pack(),
    };
  }

  /** By subject the number of the walk that met it last, and the number of this one. */
  #beginWalk(): readonly [marks: Int32Array, walk: number] {
    if (this.#marks.length < this.#numbering.size)
      this.#marks = new Int32Array(Math.ceil(this.#numbering.size * 1.25));
    this.#walk += 1;
    return [this.#marks, this.#walk];
  }

  #tell(spell: Spell): TraceView {
    const statedAt = this.#origins.at((spell / WIDTH) * ORIGIN + STATED_AT);
    const from = this.#spells.at(spell + VALID_FROM);
    const fact = this.#statements
      .of(this.traceOf(spell))
      .find(({ knownFrom }) => knownFrom === statedAt)
      ?.facts.findLast((each) => each.kind === "relation" && dayOf(each.from) === from);
    if (fact?.kind !== "relation") throw new Error("a spell that no statement tells of");
    return traceView(fact, statedAt);
  }

  /** The spell of the same trace before one. */
  #before(spell: Spell): Spell {
    return this.#origins.at((spell / WIDTH) * ORIGIN + BEFORE);
  }

  /** Every spell of a decision, whether it counts or not. */
  *#all(direction: Direction, decision: Ordinal): Iterable<Spell> {
    const last = this.#last[direction].at(decision);
    for (let spell = last; spell !== 0;) {
      spell = this.#spells.at(spell + NEXT + direction);
      yield spell;
      if (spell === last) return;
    }
  }

  #typeAt(type: string): number {
    const known = this.#types.indexOf(type);
    return known < 0 ? this.#types.push(type) - 1 : known;
  }

  #add(fact: RelationFact, when: readonly number[], origin: readonly [Ordinal, Position]): void {
    const [trace] = origin;
    const spell = this.#spells.length;
    const ends = [this.#numbering.put(fact.source), this.#numbering.put(fact.target)] as const;
    this.#spells.push(...ends, spell, spell, ...when);
    this.#origins.push(...origin, this.#typeAt(fact.type), this.#lastOf.at(trace));
    this.#lastOf.set(trace, spell);
    for (const direction of [UP, DOWN] as const) {
      const last = this.#last[direction].at(ends[direction]);
      this.#last[direction].set(ends[direction], spell);
      if (last === 0) continue;
      this.#spells.set(spell + NEXT + direction, this.#spells.at(last + NEXT + direction));
      this.#spells.set(last + NEXT + direction, spell);
    }
  }
}
