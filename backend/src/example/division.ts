import type { FactionVote, MemberVote } from "@doelspoor/events";
import { factionNames, factions, type Council, type Faction } from "./councils.ts";

/** How a council divided by faction: who is not named votes for. */
export interface Division {
  readonly against?: readonly Faction[];
  /** Members for and against in a faction that stood on both sides; the rest is absent. */
  readonly split?: Readonly<Partial<Record<Faction, readonly [number, number]>>>;
  readonly absent?: Readonly<Partial<Record<Faction, number>>>;
  /** Members who had to stay out (Gemeentewet art. 28). */
  readonly out?: Readonly<Partial<Record<Faction, number>>>;
}

/** How a council divided by name: who is not named votes for. */
export interface NamedDivision {
  readonly against: readonly string[];
  readonly absent: readonly string[];
}

/** The votes of all factions of a council. */
export const divide = (
  { members }: Council,
  { against = [], split = {}, absent = {}, out = {} }: Division,
): FactionVote[] =>
  factions.map((faction) => {
    const notParticipating = out[faction] ?? 0;
    const cast = members[faction].length - notParticipating - (absent[faction] ?? 0);
    const whole = against.includes(faction) ? ([0, cast] as const) : ([cast, 0] as const);
    const [votesFor, votesAgainst] = split[faction] ?? whole;
    return {
      faction: factionNames[faction],
      for: votesFor,
      against: votesAgainst,
      notParticipating,
      absent: members[faction].length - notParticipating - votesFor - votesAgainst,
    };
  });

/** The vote of every member of a council at a roll call. */
export const callRoll = (
  { members }: Council,
  { against, absent }: NamedDivision,
): MemberVote[] => {
  const voteOf = (name: string): MemberVote["vote"] => {
    if (absent.includes(name)) return "absent";
    return against.includes(name) ? "against" : "for";
  };
  return factions.flatMap((faction) =>
    members[faction].map((name) => ({
      name,
      faction: factionNames[faction],
      vote: voteOf(name),
    })),
  );
};

/** The votes of all factions, added up from a roll call. */
export const addUp = (roll: readonly MemberVote[]): FactionVote[] =>
  factions.map((code) => {
    const faction = factionNames[code];
    const count = (vote: MemberVote["vote"]) =>
      roll.filter((member) => member.faction === faction && member.vote === vote).length;
    return {
      faction,
      for: count("for"),
      against: count("against"),
      notParticipating: count("not-participating"),
      absent: count("absent"),
    };
  });
