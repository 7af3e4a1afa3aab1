import {
  below,
  confirmedSpellings,
  registerRow,
  type Asked,
  type IsoDate,
  type Position,
  type RegisterRow,
} from "@doelspoor/events";
import { inSlices } from "./slices.ts";

/** The lines of a register at one moment, each at the number of its decision in the chain. */
export interface Rows {
  readonly lines: readonly (RegisterRow | undefined)[];
  /** The date of each as a number that grows with it. */
  readonly days: Int32Array;
}

const dayOf = (date: IsoDate): number => Number(date.replaceAll("-", ""));

interface Kept {
  readonly asOf: IsoDate;
  readonly knownAt: Position;
  readonly rows: Promise<Rows>;
}

const MOST_MOMENTS = 8;
/** When more changed than this, all lines are worked out anew. */
const MANY = 5000;

/**
 * The lines of the register at the moments that were asked about last. Worked out in slices; of a moment
 * at which more is known only what changed since the one before.
 */
export class RowsAt {
  #kept: readonly Kept[] = [];

  /** The lines at a moment. */
  of(asked: Asked): Promise<Rows> {
    const { asOf, knownAt } = asked.moment;
    const known = this.#kept.find((each) => each.asOf === asOf && each.knownAt === knownAt);
    const kept = known ?? { asOf, knownAt, rows: this.#work(asked) };
    const others = this.#kept.filter((each) => each !== kept);
    this.#kept = [kept, ...others].slice(0, MOST_MOMENTS);
    return kept.rows;
  }

  async #work(asked: Asked): Promise<Rows> {
    const { view, council } = asked;
    const { numbering } = view.chain;
    const spellings = confirmedSpellings(council);
    const before = this.#before(asked);
    const changed = before && this.#changedSince(before.knownAt, asked);
    const known = changed === undefined ? undefined : await before?.rows;
    const lines = known === undefined ? [] : known.lines.slice();
    const days = new Int32Array(numbering.size);
    days.set(known?.days ?? []);
    const anew = changed ?? Array.from({ length: numbering.size }, (_none, ordinal) => ordinal);
    await inSlices(anew, (ordinal) => {
      const decision = view.decision(numbering.name(ordinal));
      lines[ordinal] = decision && registerRow(view, decision, spellings);
      days[ordinal] = dayOf(decision?.date ?? "");
    });
    return { lines, days };
  }

  /** The last moment that was worked out on the same date. */
  #before({ moment }: Asked): Kept | undefined {
    return this.#kept
      .filter(({ asOf, knownAt }) => asOf === moment.asOf && knownAt < moment.knownAt)
      .reduce<Kept | undefined>(
        (last, each) => (last !== undefined && last.knownAt > each.knownAt ? last : each),
        undefined,
      );
  }

  /**
   * Decisions of which something became known after a position, and all that rests on them: how many
   * goals these reach may be another number. Undefined where it may be any.
   */
  #changedSince(
    position: Position,
    { view, journal, moment }: Asked,
  ): Iterable<number> | undefined {
    const { chain } = view;
    const changed = new Set<number>();
    const last = journal.after(moment.knownAt);
    for (let index = journal.after(position); index < last; index += 1) {
      const entry = journal.at(index);
      if (entry === undefined) continue;
      if (entry.type.startsWith("Spelling") || changed.size > MANY) return undefined;
      const told = chain.statements(entry.subject);
      const ends = told.flatMap(({ facts }) =>
        facts.map((fact) => (fact.kind === "relation" ? fact.source : fact.subject)),
      );
      for (const end of new Set(ends))
        for (const id of [end, ...below(view, end)]) changed.add(chain.numbering.of(id));
    }
    return changed;
  }
}
