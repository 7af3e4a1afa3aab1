import type { IsoDate } from "@doelspoor/events";

/** Why two spellings may mean one faction; `reason` is Dutch. */
export interface Evidence {
  readonly pair: readonly [string, string];
  readonly reason: string;
}

/** A member under a spelling, on a day. */
export interface DatedMember {
  readonly name: string;
  readonly faction: string;
  readonly date: IsoDate;
}

/** What is known of spellings. */
export interface Observed {
  readonly spellings: readonly string[];
  /** Whether seats are counted under this spelling. */
  readonly isVoted: (spelling: string) => boolean;
  /** Movers under a spelling, mostly right. */
  readonly movers: readonly DatedMember[];
  /** Voters under a spelling, certain. */
  readonly voters: readonly DatedMember[];
  /** The factions of records about the same motion, where they differ. */
  readonly versions: readonly (readonly (readonly string[])[])[];
}

/** So many days a member does not change factions unnoticed. */
const MONTH = 31;
const DAY = 86_400_000;

const letters = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

const initials = (text: string): string => {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.length < 2 ? "" : letters(words.map((word) => word.charAt(0)).join(""));
};

const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((left, index) => items.slice(index + 1).map((right) => [left, right] as const));

const sameLetters = ({ spellings }: Observed): readonly Evidence[] => {
  const alike = new Map<string, string[]>();
  for (const spelling of spellings)
    alike.set(letters(spelling), [...(alike.get(letters(spelling)) ?? []), spelling]);
  return [...alike.values()].flatMap(pairsOf).map((pair) => ({
    pair,
    reason: `“${pair[0]}” en “${pair[1]}” hebben dezelfde letters; hoofdletters, accenten of leestekens verschillen.`,
  }));
};

const abbreviated = ({ spellings }: Observed): readonly Evidence[] =>
  spellings.flatMap((short) => {
    if (!/^\p{L}{2,6}$/u.test(short)) return [];
    const written = spellings.filter((long) => initials(long) === letters(short));
    const [long] = written;
    if (long === undefined || new Set(written.map(letters)).size > 1) return [];
    return [{ pair: [short, long], reason: `“${short}” zijn de beginletters van “${long}”.` }];
  });

const SUFFIX = /\s*-?\s*raadsleden$/i;

const suffixed = ({ spellings }: Observed): readonly Evidence[] =>
  spellings
    .filter((spelling) => SUFFIX.test(spelling))
    .map((spelling) => {
      const faction = spelling.replace(SUFFIX, "");
      const reason = `Het informatiesysteem zette “Raadsleden” achter “${faction}”.`;
      return { pair: [spelling, faction], reason };
    });

// Two names under which seats are counted are two factions, or one before and after a change of name.
const isDoubtful =
  ({ isVoted }: Observed) =>
  ({ pair: [left, right] }: Evidence): boolean =>
    left !== right && !(isVoted(left) && isVoted(right));

const isNear = (left: IsoDate, right: IsoDate): boolean =>
  Math.abs(Date.parse(left) - Date.parse(right)) <= MONTH * DAY;

const grouped = (
  members: readonly DatedMember[],
  by: "name" | "faction",
): ReadonlyMap<string, readonly DatedMember[]> => {
  const groups = new Map<string, DatedMember[]>();
  for (const member of members) {
    const group = groups.get(member[by]) ?? [];
    group.push(member);
    groups.set(member[by], group);
  }
  return groups;
};

// One motion under a wrong faction must not do: all that is known has to point to the same faction.
const sameMember = ({ movers, voters }: Observed): readonly Evidence[] => {
  const votes = grouped(voters, "name");
  return [...grouped(movers, "faction")].flatMap(([spelling, members]) => {
    const near = members.flatMap(({ name, date }) =>
      (votes.get(name) ?? []).filter((vote) => isNear(vote.date, date)),
    );
    const [found] = near;
    if (found === undefined || near.some(({ faction }) => faction !== found.faction)) return [];
    const { name, faction } = found;
    const reason = `${name} diende in onder “${spelling}” en stemde in die maand onder “${faction}”.`;
    return [{ pair: [spelling, faction], reason }];
  });
};

const onlyIn = (these: readonly string[], those: readonly string[]): readonly string[] =>
  these.filter((spelling) => !those.includes(spelling));

const sameMotion = ({ versions }: Observed): readonly Evidence[] =>
  versions.flatMap(pairsOf).flatMap(([one, two]) => {
    const [left, ...more] = onlyIn(one, two);
    const [right, ...others] = onlyIn(two, one);
    if (left === undefined || right === undefined || more.length + others.length > 0) return [];
    const reason = `Dezelfde motie staat twee keer in de bron: een keer met “${left}”, een keer met “${right}”.`;
    return [{ pair: [left, right], reason }];
  });

/** All that speaks for two spellings being one faction, the strongest first. */
export const spellingEvidence = (observed: Observed): readonly Evidence[] => [
  ...sameLetters(observed),
  ...suffixed(observed),
  ...abbreviated(observed),
  ...[...sameMember(observed), ...sameMotion(observed)].filter(isDoubtful(observed)),
];
