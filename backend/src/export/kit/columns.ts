import { dutchNumber, type FactionRow, type Vote } from "@doelspoor/events";
import type { Exported } from "./decisions.ts";
import { kindWord, statusWord } from "./words.ts";

/** What stands in a cell; a day as `jjjj-mm-dd` in a column of dates. */
export type Cell = string | number | undefined;

/** A column of a table, of decisions unless told, under a heading that says what it is. */
export interface Column<Row = Exported> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly type: "text" | "date" | "number";
  readonly cell: (row: Row) => Cell;
}

/** States in which a decision ended without a vote. */
const ENDED: ReadonlySet<string> = new Set([
  "withdrawn", "held-over", "taken-over", "not-put-to-vote", "lapsed", "fulfilled",
  "partly-fulfilled", "answered",
]); // prettier-ignore

type Side = "for" | "against" | "notParticipating" | "absent";
const MEMBER_SIDES = {
  for: "for",
  against: "against",
  notParticipating: "not-participating",
  absent: "absent",
} as const;

const listed = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : names.join("; ");

const named = ({
  name,
  faction,
}: {
  readonly name: string;
  readonly faction?: string | undefined;
}) => (faction === undefined ? name : `${name} (${faction})`);

/** "D66 (3); SP (1)". */
const factionsOn = ({ factions }: Vote, side: Side): string | undefined =>
  listed(
    factions
      .filter((row) => row[side] > 0)
      .map((row) => `${row.faction} (${dutchNumber(row[side])})`),
  );

const membersOf =
  (side: Side) =>
  ({ faction, members = [] }: FactionRow): readonly string[] =>
    members
      .filter(({ vote }) => vote === MEMBER_SIDES[side])
      .map(({ name }) => named({ name, faction }));

const text = (heading: string, width: number, cell: Column["cell"]): Column => ({
  heading,
  width,
  type: "text",
  cell,
});
const date = (heading: string, cell: Column["cell"]): Column => ({
  heading,
  width: 12,
  type: "date",
  cell,
});
const number = (heading: string, cell: Column["cell"]): Column => ({
  heading,
  width: 10,
  type: "number",
  cell,
});

/** How it ended: by its vote, or without one. */
const outcomeOf = ({ row, page: { vote } }: Exported): string | undefined => {
  if (vote !== undefined) return statusWord(vote.outcome);
  return ENDED.has(row.status) ? statusWord(row.status) : undefined;
};

const SIDES: readonly (readonly [Side, string])[] = [
  ["for", "voor"],
  ["against", "tegen"],
  ["notParticipating", "onthouden"],
  ["absent", "afwezig"],
];

const votesOn = ([side, word]: (typeof SIDES)[number]): Column =>
  number(word, ({ page: { vote } }) => vote?.totals[side]);

const factionVotesOn = ([side, word]: (typeof SIDES)[number]): Column =>
  text(`fracties ${word}`, 30, ({ page: { vote } }) => vote && factionsOn(vote, side));

const memberVotesOn = ([side, word]: (typeof SIDES)[number]): Column =>
  text(`namen ${word}`, 30, ({ page: { vote } }) =>
    listed((vote?.factions ?? []).flatMap(membersOf(side))),
  );

/** The columns of a table of decisions; the headings are what an import knows them by. */
export const columns: readonly Column[] = [
  text("id", 38, ({ row }) => row.id),
  text("soort", 18, ({ row }) => kindWord(row.kind)),
  text("nummer", 12, ({ row }) => row.number),
  text("titel", 60, ({ row }) => row.title),
  date("datum", ({ row }) => row.date),
  text("stand", 18, ({ row }) => statusWord(row.status)),
  text("uitslag", 18, outcomeOf),
  date("datum stemming", ({ page: { vote } }) => vote?.date),
  ...SIDES.map(votesOn),
  ...SIDES.map(factionVotesOn),
  ...SIDES.map(memberVotesOn),
  text("indieners", 30, ({ page }) => listed(page.movers.map(named))),
  text("fracties", 30, ({ page }) => listed(page.factions)),
  text("agendapunt", 30, ({ page }) => page.agendaItem),
  date("vergaderdatum", ({ page }) => page.meetingDate),
  text("portefeuille", 20, ({ row }) => row.portfolio),
  date("termijn", ({ text: of }) => of("term")),
  text("tekst", 60, ({ page }) => page.request ?? page.summary),
  number("bedrag", ({ page }) => page.amounts[0]?.now),
  text("rust op", 40, ({ page }) => listed(page.restsOn.map(({ decision }) => decision.title))),
  number("doelen", ({ row }) => row.goals),
  text("bron", 40, ({ page }) => page.source?.address),
];
