import { dutchCount, dutchDate, dutchList } from "../../kit/index.ts";
import type { IsoDate } from "../../kit/index.ts";
import { monthsBetween, type Followed } from "./followed.ts";

/** A number of months as people say it: "2 jaar en 3 maanden". */
export const tellMonths = (months: number): string => {
  if (months < 1) return "minder dan een maand";
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    years > 0 ? [`${String(years)} jaar`] : [],
    rest > 0 ? [dutchCount(rest, "maand", "maanden")] : [],
  ];
  return dutchList(parts.flat());
};

/** What there is to say of a term. */
export const tellTerm = ({ term, due }: Followed, today: IsoDate): string => {
  if (term === undefined) return "Geen termijn afgesproken.";
  if (due === "overdue")
    return `De termijn liep tot ${dutchDate(term)} en is ${tellMonths(monthsBetween(term, today))} voorbij.`;
  return due === "soon"
    ? `De termijn loopt tot ${dutchDate(term)}: binnen 30 dagen.`
    : `De termijn loopt tot ${dutchDate(term)}.`;
};

const CARRIED_OUT: ReadonlySet<string> = new Set(["executed", "partly-executed", "not-executed"]);

const ofMotion = (status: string): string => {
  if (status === "settlement-proposed")
    return "De raad is aan zet: het college stelt voor dit af te doen.";
  return CARRIED_OUT.has(status)
    ? "Het college is aan zet: het meldde hoe het ging, en kan voorstellen dit af te doen."
    : "Het college is aan zet: het voert uit en meldt hoe het gaat.";
};

/** Who must act next, and how. */
export const tellTurn = ({ kind, row, holder }: Followed): string => {
  if (kind === "motion") return ofMotion(row.status);
  const who = holder ?? "het college";
  const first = `${who.charAt(0).toUpperCase()}${who.slice(1)} is aan zet`;
  return kind === "commitment"
    ? `${first}: doen wat is toegezegd. De raad stelt vast of dat is gebeurd.`
    : `${first}: antwoorden aan de raad.`;
};
