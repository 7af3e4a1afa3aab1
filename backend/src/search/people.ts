import type { Asked } from "@doelspoor/events";
import type { FoundPerson } from "./answer.ts";
import { holdsAll, type Wanted } from "./query.ts";
import { wordsOf } from "./words.ts";

const MOST_PEOPLE = 8;

const factionsOf = ({ council, moment }: Asked): readonly FoundPerson[] => {
  const elected = council.elections
    .filter(({ date }) => date <= moment.asOf)
    .flatMap(({ results }) => results.map(({ faction }) => faction));
  const seated = council.members.map(({ faction }) => faction);
  return [...new Set([...elected, ...seated])].map((name) => ({ name, role: "faction" }));
};

/** Everybody who is known by the moment to have a seat or an office, those of the latest date last. */
const peopleOf = (asked: Asked): readonly FoundPerson[] => {
  const { council, moment } = asked;
  const members = council.members.map(({ name, faction, from, to }): FoundPerson => ({
    name,
    role: "member",
    faction,
    from,
    to,
  }));
  const aldermen = council.aldermen.map(({ name, faction, portfolios, from, to }): FoundPerson => ({
    name,
    role: "alderman",
    faction,
    portfolios,
    from,
    to,
  }));
  return [...factionsOf(asked), ...members, ...aldermen].filter(
    ({ from = "" }) => from <= moment.asOf,
  );
};

/** People and factions by the name that was looked for, each once in each role: as it was last. */
export const peopleFound = (asked: Asked, wanted: readonly Wanted[]): readonly FoundPerson[] => {
  const found = new Map<string, FoundPerson>();
  for (const person of wanted.length === 0 ? [] : peopleOf(asked))
    if (holdsAll(wordsOf(person.name), wanted)) found.set(`${person.role} ${person.name}`, person);
  return [...found.values()].slice(0, MOST_PEOPLE);
};
