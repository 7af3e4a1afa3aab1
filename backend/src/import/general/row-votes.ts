import { keyOf, WordTable } from "../kit/word-table.ts";
import { BallotBox, NO_BALLOT, type Ballot } from "./ballot-box.ts";
import type { Mapping } from "./mapping.ts";
import { pickerOf, textOf, type Shape } from "./paths.ts";
import type { Place } from "./twice.ts";
import { castVotes } from "./votes.ts";

/** The parts of a vote that stands in a row of its own, by the names under which votes are read. */
const PARTS = {
  faction: "fractie",
  member: "naam",
  choice: "stem",
  count: "aantal",
  for: "voor",
  against: "tegen",
} as const;

type Part = keyof typeof PARTS;

const NAMES: readonly Part[] = ["faction", "member", "choice", "count", "for", "against"];

/** Which columns hold what of a vote, in a table with a row a faction or a member. */
export type RowColumns = NonNullable<NonNullable<Mapping["votes"]>["rows"]>;

/** What one row says of a vote; the texts of its parts, empty where it says nothing. */
export type RowVote = readonly string[];

/** Reads the vote in a row. */
export const rowReader = (columns: RowColumns, shape: Shape): ((value: unknown) => RowVote) => {
  const picks = NAMES.map((part) => {
    const path = columns[part];
    return path === undefined ? () => undefined : pickerOf(path, shape);
  });
  return (value) => picks.map((pick) => textOf(pick(value)));
};

const isSaid = (vote: RowVote): boolean => vote.slice(2).some((text) => text !== "");

const groupOf = (vote: RowVote): Readonly<Record<string, string>> =>
  Object.fromEntries(
    NAMES.flatMap((part, index) => {
      const text = vote[index] ?? "";
      return text === "" ? [] : [[PARTS[part], text] as const];
    }),
  );

/**
 * The vote that rows make together.
 * @throws UnrecordableRecord where a faction or a member votes twice.
 */
export const ballotOfRows = (field: string, votes: readonly RowVote[]): Ballot | undefined => {
  const said = votes.filter(isSaid);
  if (said.length === 0) return NO_BALLOT;
  const box = new BallotBox(field);
  return castVotes(box, said.map(groupOf)) ? box.ballot() : undefined;
};

const [NEXT, WIDTH] = [0, NAMES.length + 1] as const;

/**
 * The votes of decisions that have more than one row, wherever in a file these stand: of each row a few
 * numbers, and each name once.
 */
export class RowVotes {
  /** Of each decision its first and its last row, counted from 1, and the first record of it that can be recorded. */
  readonly #ends = new WordTable(3);
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  #rows = new Uint32Array(1024 * WIDTH);
  #count = 0;

  /** @param place its record is 0 for a row that can be recorded for nothing but its vote. */
  add({ file, record }: Place, called: string, vote: RowVote): void {
    if ((this.#count + 1) * WIDTH >= this.#rows.length) this.#grow();
    this.#count += 1;
    const row = this.#count;
    for (const [part, text] of vote.entries())
      this.#rows[row * WIDTH + 1 + part] = this.#number(text);
    const key = keyOf(`${String(file)}\u0001${called}`);
    const [first = row, last, stands = 0] = this.#ends.get(key) ?? [];
    if (last !== undefined) this.#rows[last * WIDTH + NEXT] = row;
    this.#ends.set(key, [first, row, stands === 0 ? record : stands]);
  }

  /** The record that stands first of a decision; undefined where it has one row. */
  firstOf(file: number, called: string): number | undefined {
    return this.#ends.get(keyOf(`${String(file)}\u0001${called}`))?.[2];
  }

  /** The votes of one decision, in the order of the file. */
  of(file: number, called: string): readonly RowVote[] {
    const votes: RowVote[] = [];
    let [row = 0] = this.#ends.get(keyOf(`${String(file)}\u0001${called}`)) ?? [];
    while (row !== 0) {
      const at = row * WIDTH;
      votes.push(NAMES.map((_, part) => this.#texts[this.#rows[at + 1 + part] ?? 0] ?? ""));
      row = this.#rows[at + NEXT] ?? 0;
    }
    return votes;
  }

  #number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.push(text) - 1);
    return this.#texts.length - 1;
  }

  #grow(): void {
    const rows = new Uint32Array(this.#rows.length * 2);
    rows.set(this.#rows);
    this.#rows = rows;
  }
}
