import { MotionSubmitted, submitMotion } from "@doelspoor/events";
import type { MemberVote, MotionState } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import { UnrecordableRecord } from "../kit/problem.ts";
import type { RollCallRecord } from "./schemas.ts";
import { oneLine, personName, plain } from "../kit/text.ts";
import { voteStatement } from "../kit/vote.ts";
import { factionVotes, seatsIn, type Seats } from "../kit/votes.ts";

const sides = [
  ["for", "raadsleden_voor"],
  ["against", "raadsleden_tegen"],
  ["not-participating", "raadsleden_onthouding"],
] as const;

const byName = (left: MemberVote, right: MemberVote): number =>
  left.name < right.name ? -1 : Number(left.name > right.name);

/** How each member voted, by the names in a roll call; none where it gives no names. */
export const membersOf = (record: RollCallRecord): readonly MemberVote[] => {
  const members = new Map<string, MemberVote>();
  for (const [vote, field] of sides)
    for (const { naam, fractie } of record[field] ?? []) {
      const name = personName(naam);
      if (members.has(name)) throw new UnrecordableRecord(field, `noemt ${name} nog een keer`);
      members.set(name, { name, faction: oneLine(fractie), vote });
    }
  return [...members.values()].sort(byName);
};

const seatsOf = (members: readonly MemberVote[], vote: MemberVote["vote"]): Seats => {
  const seats = new Map<string, number>();
  for (const member of members)
    if (member.vote === vote) seats.set(member.faction, (seats.get(member.faction) ?? 0) + 1);
  return seats;
};

const orElse = (stated: Seats, counted: Seats): Seats => (stated.size === 0 ? counted : stated);

const factionsOf = (record: RollCallRecord, members: readonly MemberVote[]) =>
  factionVotes({
    for: orElse(seatsIn(record.fracties_voor), seatsOf(members, "for")),
    against: orElse(seatsIn(record.fracties_tegen), seatsOf(members, "against")),
    notParticipating: orElse(
      seatsIn(record.fracties_onthouding),
      seatsOf(members, "not-participating"),
    ),
  });

const outcomes = { aangenomen: "adopted", verworpen: "rejected" } as const;

/** What a roll call says of the vote; nothing where it has neither votes nor an outcome. */
export const rollCallVote = (record: RollCallRecord): readonly Statement<MotionState>[] => {
  const members = membersOf(record);
  const factions = factionsOf(record, members);
  const outcome = record.uitslag ? outcomes[record.uitslag] : undefined;
  if (factions.length === 0 && outcome === undefined) return [];
  const vote = { outcome, factions, ...(members.length === 0 ? {} : { members }) };
  return [voteStatement(vote, "uitslag", (known) => known ?? { occurredOn: record.datum })];
};

const proposal = { kind: "proposal", dateBasis: "stated" } as const;

/** What a roll call says of a proposal that no other record is about. */
export const proposalOf = (record: RollCallRecord): readonly Statement<MotionState>[] => [
  stating({
    command: submitMotion,
    event: MotionSubmitted,
    field: "datum",
    data: (known) => ({
      movers: [],
      factions: [],
      ...known,
      ...proposal,
      title: plain(record.titel),
      meetingDate: record.datum,
    }),
    dates: (known) => ({ ...known, occurredOn: record.datum }),
  }),
  ...rollCallVote(record),
];
