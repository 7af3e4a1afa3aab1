import type { LocationQuery } from "vue-router";
import { formatDutchDate, isIsoDate, parseDutchDate } from "../../ui/date-text.ts";

/** What the register is filtered on, as the fields of the form hold it. */
export interface RegisterFilter {
  search: string;
  level: string;
  kind: string;
  status: string;
  portfolio: string;
  faction: string;
  goal: string;
  from: string;
  to: string;
}

const names = {
  search: "zoek",
  level: "niveau",
  kind: "soort",
  status: "stand",
  portfolio: "portefeuille",
  faction: "fractie",
  goal: "doel",
  from: "van",
  to: "tot",
};
const goals: Readonly<Record<string, string>> = { met: "with", zonder: "without" };

const text = (query: LocationQuery, name: string): string => {
  const value = query[name];
  return typeof value === "string" ? value : "";
};

/** Reads the filter from the address; a value that means nothing is passed over. */
export function readFilter(query: LocationQuery): RegisterFilter {
  const day = (name: string): string =>
    isIsoDate(query[name]) ? formatDutchDate(text(query, name)) : "";
  const goal = text(query, names.goal);
  return {
    search: text(query, names.search),
    level: text(query, names.level),
    kind: text(query, names.kind),
    status: text(query, names.status),
    portfolio: text(query, names.portfolio),
    faction: text(query, names.faction),
    goal: goal in goals ? goal : "",
    from: day(names.from),
    to: day(names.to),
  };
}

/** Writes the filter as the part of an address; empty fields are left out. */
export function writeFilter(filter: RegisterFilter): Record<string, string> {
  const pairs: [string, string | undefined][] = [
    [names.search, filter.search.trim()],
    [names.level, filter.level],
    [names.kind, filter.kind],
    [names.status, filter.status],
    [names.portfolio, filter.portfolio],
    [names.faction, filter.faction],
    [names.goal, filter.goal],
    [names.from, parseDutchDate(filter.from)],
    [names.to, parseDutchDate(filter.to)],
  ];
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The filter as the server takes it. */
export const askedOf = (filter: RegisterFilter): Record<string, string | undefined> => ({
  search: filter.search,
  level: filter.level,
  kind: filter.kind,
  status: filter.status,
  portfolio: filter.portfolio,
  faction: filter.faction,
  goal: goals[filter.goal],
  from: parseDutchDate(filter.from),
  to: parseDutchDate(filter.to),
});

/** The part of an address that is not about the filter. */
export const withoutFilter = (query: LocationQuery): LocationQuery =>
  Object.fromEntries(
    Object.entries(query).filter(([name]) => !Object.values(names).includes(name)),
  );
