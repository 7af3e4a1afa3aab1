import type { IsoDate, MemberVote } from "@doelspoor/events";
import { spellingEvidence, type DatedMember, type Evidence } from "./spelling-evidence.ts";

/** A spelling that may mean a faction under another name, for a clerk to judge. */
export interface SpellingProposal {
  readonly spelling: string;
  readonly faction: string;
  readonly reason: string;
  /** Number of records in which the spelling occurs. */
  readonly count: number;
}

/** The factions that one record names. */
export interface Naming {
  readonly id: string;
  readonly date: IsoDate | undefined;
  /** The same for records that are about the same motion. */
  readonly about?: string;
  /** Of those who handed it in. */
  readonly movers: readonly string[];
  /** Of the vote. */
  readonly voters: readonly string[];
  /** Movers with a faction, as the source has them: mostly right. */
  readonly pairs: readonly Pick<MemberVote, "name" | "faction">[];
  /** Voters with their faction. */
  readonly members: readonly Pick<MemberVote, "name" | "faction">[];
}

/** A council has tens of factions over the years: more spellings than this are no names of factions. */
const MOST = 2000;

const SUFFIX = /\s*-?\s*raadsleden$/i;

/** So many days of members are kept: thirty years of a large council. */
const MOST_DAYS = 100_000;
/** So many records of a spelling are told apart; past that it is used so often that one twice is no matter. */
const TOLD_APART = 1000;

/** Counts records in memory that does not grow with them: each of the first once, however often it comes. */
class Tally {
  readonly #ids = new Set<string>();
  #more = 0;

  add(id: string): void {
    if (this.#ids.size < TOLD_APART) this.#ids.add(id);
    else this.#more += 1;
  }

  get count(): number {
    return this.#ids.size + this.#more;
  }
}

const addTo = (map: Map<string, Tally>, spelling: string, id: string): void => {
  const known = map.get(spelling);
  if (known !== undefined) known.add(id);
  else {
    const tally = new Tally();
    tally.add(id);
    map.set(spelling, tally);
  }
};

const noteMember = (
  members: Map<string, DatedMember>,
  { name, faction }: Pick<MemberVote, "name" | "faction">,
  date: IsoDate | undefined,
): void => {
  if (date !== undefined && members.size < MOST_DAYS)
    members.set(`${date} ${name} ${faction}`, { name, faction, date });
};

/** Collects how factions are spelled, and proposes which spellings may mean the same. */
export class Spellings {
  readonly #records = new Map<string, Tally>();
  readonly #votes = new Map<string, Tally>();
  readonly #movers = new Map<string, DatedMember>();
  readonly #voters = new Map<string, DatedMember>();
  readonly #twice = new Map<string, Map<string, readonly string[]>>();

  note(naming: Naming): void {
    if (this.#records.size > MOST) return;
    const voters = new Set(naming.voters);
    const all = new Set([...naming.movers, ...voters]);
    for (const spelling of all) addTo(this.#records, spelling, naming.id);
    for (const spelling of voters) addTo(this.#votes, spelling, naming.id);
    const { date } = naming;
    for (const pair of naming.pairs) noteMember(this.#movers, pair, date);
    for (const member of naming.members) noteMember(this.#voters, member, date);
    if (naming.about !== undefined) this.#noteVersion(naming.about, naming.movers);
  }

  #noteVersion(about: string, movers: readonly string[]): void {
    const versions = this.#twice.get(about) ?? new Map<string, readonly string[]>();
    this.#twice.set(about, versions.set(movers.join("|"), movers));
  }

  /** Proposals in the order of the spellings. */
  proposals(): readonly SpellingProposal[] {
    if (this.#records.size > MOST) return [];
    const evidence = spellingEvidence({
      spellings: [...this.#records.keys()].sort(),
      isVoted: (spelling) => this.#votes.has(spelling),
      movers: [...this.#movers.values()],
      voters: [...this.#voters.values()],
      versions: [...this.#twice.values()].map((versions) => [...versions.values()]),
    });
    return groupsOf(evidence)
      .flatMap((group) => this.#proposalsIn(group, evidence))
      .sort((left, right) => (left.spelling < right.spelling ? -1 : 1));
  }

  #countOf(spelling: string): number {
    return this.#records.get(spelling)?.count ?? 0;
  }

  // The name under which seats are counted, without what the system adds to it.
  #weigh(spelling: string): number {
    const votes = this.#votes.get(spelling)?.count ?? 0;
    return SUFFIX.test(spelling) ? -1 : votes * 1_000_000 + this.#countOf(spelling);
  }

  #proposalsIn(group: readonly string[], evidence: readonly Evidence[]): SpellingProposal[] {
    const [faction = "", ...others] = group.toSorted((left, right) => {
      const byWeight = this.#weigh(right) - this.#weigh(left);
      return byWeight === 0 ? Number(left > right) - Number(left < right) : byWeight;
    });
    return others
      .filter((spelling) => this.#countOf(spelling) > 0)
      .map((spelling) => {
        const own = evidence.filter(({ pair }) => pair.includes(spelling));
        const best = own.find(({ pair }) => pair.includes(faction)) ?? own[0];
        return { spelling, faction, reason: best?.reason ?? "", count: this.#countOf(spelling) };
      });
  }
}

/** Spellings that evidence ties together, directly or by way of another. */
const groupsOf = (evidence: readonly Evidence[]): readonly (readonly string[])[] => {
  let groups: string[][] = [];
  for (const { pair } of evidence) {
    const touched = groups.filter((group) => pair.some((spelling) => group.includes(spelling)));
    const merged = [...new Set([...touched.flat(), ...pair])];
    groups = [...groups.filter((group) => !touched.includes(group)), merged];
  }
  return groups;
};
