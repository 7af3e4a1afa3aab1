import type { FactionVote, MemberVote } from "@doelspoor/events";
import { UnrecordableRecord } from "../kit/problem.ts";
import { factionVotes } from "../kit/votes.ts";
import { SIDES, type Side } from "./words.ts";

/** A faction's side where the source gives no number of seats. */
export interface Stance {
  readonly faction: string;
  readonly side: Side | "divided";
}

/** Votes as a source gives them, in as much detail as it gives. */
export interface Ballot {
  readonly factions: readonly FactionVote[];
  readonly members: readonly MemberVote[];
  readonly stances: readonly Stance[];
  readonly totals?: { readonly for: number; readonly against: number } | undefined;
}

/** No votes. */
export const NO_BALLOT: Ballot = { factions: [], members: [], stances: [] };

type Seated = Map<string, number>;

/** Gathers votes from wherever a record has them. */
export class BallotBox {
  readonly #field: string;
  readonly #seats: Record<Side, Seated> = {
    for: new Map(),
    against: new Map(),
    notParticipating: new Map(),
    absent: new Map(),
  };
  readonly #members = new Map<string, MemberVote>();
  readonly #stances = new Map<string, Stance>();
  readonly #totals: Partial<Record<Side, number>> = {};

  constructor(field: string) {
    this.#field = field;
  }

  /** Whether nobody voted yet. */
  get isEmpty(): boolean {
    const seated = SIDES.some((side) => this.#seats[side].size > 0);
    return !seated && this.#stances.size === 0 && Object.keys(this.#totals).length === 0;
  }

  /** @throws UnrecordableRecord where the faction stands on this side already. */
  seats(faction: string, side: Side, count: number): void {
    if (count < 0 || !Number.isInteger(count))
      this.#refuse(`“${faction}” heeft een onmogelijk aantal stemmen (${String(count)})`);
    if (this.#seats[side].has(faction)) this.#refuse(`“${faction}” staat er twee keer`);
    if (count > 0) this.#seats[side].set(faction, count);
  }

  stance(faction: string, side: Stance["side"]): void {
    const before = this.#stances.get(faction);
    if (before !== undefined && before.side !== side) {
      if (before.side !== "divided" && side !== "divided")
        this.#stances.set(faction, { faction, side: "divided" });
      return;
    }
    this.#stances.set(faction, { faction, side });
  }

  member(vote: { readonly name: string; readonly faction: string; readonly side: Side }): void {
    const { name, faction, side } = vote;
    if (this.#members.has(name)) this.#refuse(`noemt ${name} nog een keer`);
    const word = side === "notParticipating" ? "not-participating" : side;
    this.#members.set(name, { name, faction, vote: word });
    this.#seats[side].set(faction, (this.#seats[side].get(faction) ?? 0) + 1);
  }

  total(side: Side, count: number): void {
    this.#totals[side] = count;
  }

  ballot(): Ballot {
    const rows = factionVotes({
      for: this.#seats.for,
      against: this.#seats.against,
      notParticipating: this.#seats.notParticipating,
      absent: this.#seats.absent,
    });
    const { for: inFavour, against } = this.#totals;
    const counted = inFavour !== undefined && against !== undefined;
    return {
      factions: rows,
      members: [...this.#members.values()].sort((left, right) => (left.name < right.name ? -1 : 1)),
      stances: [...this.#stances.values()].sort((left, right) =>
        left.faction < right.faction ? -1 : 1,
      ),
      ...(counted ? { totals: { for: inFavour, against } } : {}),
    };
  }

  #refuse(reason: string): never {
    throw new UnrecordableRecord(this.#field, reason);
  }
}
