/**
 * What the records of Zaanstad say of one evening, to compare with what a clerk records by keyboard. The
 * records are not ours to copy: they are read where they are.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RECORDS } from "./doelspoor.ts";

interface Named {
  readonly naam: string;
  readonly fractie: string;
}

interface RollCall {
  readonly titel: string;
  readonly datum: string;
  readonly raadsleden_voor: readonly Named[];
  readonly raadsleden_tegen: readonly Named[];
}

/** Votes of one faction. */
export interface Sides {
  readonly for: number;
  readonly against: number;
}

/** A vote of the source. */
export interface SourceVote {
  readonly title: string;
  readonly factions: ReadonlyMap<string, Sides>;
  readonly members: ReadonlyMap<string, "for" | "against">;
}

/** A meeting of the source. */
export interface SourceMeeting {
  readonly id: string;
  readonly datum: string;
  readonly agendapunten: readonly { readonly nummer: string; readonly titel: string }[];
}

const textOf = (name: string): string => readFileSync(join(RECORDS, name), "utf8");

const rollCalls = (): readonly RollCall[] => {
  const rows: readonly RollCall[] = JSON.parse(textOf("stemmingen.json"));
  return rows;
};

const meetings = (): readonly SourceMeeting[] => {
  const rows: readonly SourceMeeting[] = JSON.parse(textOf("vergaderingen.json"));
  return rows;
};

/** Names stand in the source with and without the account they voted by. */
const plainName = (name: string): string =>
  name
    .replace(/\s*\(.*?\)/g, "")
    .replaceAll("&#39;", "'")
    .trim();

const voteOf = ({ titel, raadsleden_voor, raadsleden_tegen }: RollCall): SourceVote => {
  const factions = new Map<string, Sides>();
  const members = new Map<string, "for" | "against">();
  for (const [side, names] of [
    ["for", raadsleden_voor],
    ["against", raadsleden_tegen],
  ] as const)
    for (const { naam, fractie } of names) {
      const before = factions.get(fractie) ?? { for: 0, against: 0 };
      factions.set(fractie, { ...before, [side]: before[side] + 1 });
      members.set(plainName(naam), side);
    }
  return { title: titel, factions, members };
};

/** The votes of a day, in which somebody voted. */
export const votesOn = (date: string): readonly SourceVote[] =>
  rollCalls()
    .filter(({ datum }) => datum === date)
    .map(voteOf)
    .filter(({ factions }) => factions.size > 0);

/** The meeting of a day that has an agenda. */
export const meetingOn = (date: string): SourceMeeting => {
  const found = meetings().find(
    ({ datum, agendapunten }) => datum === date && agendapunten.length > 0,
  );
  if (found === undefined) throw new Error(`the source has no meeting with an agenda on ${date}`);
  return found;
};

/** Who sits in the council, by faction: all who voted in any of the roll calls. */
export const councilOfSource = (): ReadonlyMap<string, readonly string[]> => {
  const council = new Map<string, Set<string>>();
  for (const { raadsleden_voor, raadsleden_tegen } of rollCalls())
    for (const { naam, fractie } of [...raadsleden_voor, ...raadsleden_tegen])
      council.set(fractie, (council.get(fractie) ?? new Set()).add(plainName(naam)));
  return new Map([...council].map(([faction, names]) => [faction, [...names].sort()]));
};
