import * as z from "zod/mini";
import { dutchNumber, outcomeOfVotes, totalsOf } from "@doelspoor/events";
import { BallotBox, type Ballot } from "../general/ballot-box.ts";
import { motionSaid } from "../general/motion-said.ts";
import { namingOf } from "../general/naming.ts";
import type { GeneralRecord } from "../general/record.ts";
import { UnrecordableRecord } from "../kit/problem.ts";
import { address, day, dutchSchema, line } from "../fixed/schema.ts";
import type { Opened, Planned } from "../fixed/source.ts";
import { oneLine } from "../kit/text.ts";

const KINDS = {
  motie: "motion",
  amendement: "amendment",
  besluit: "proposal",
  overig: "proposal",
} as const;
const RESULTS = { accepted: "adopted", rejected: "rejected", tie: "tied" } as const;

const seats = z.int().check(z.minimum(0), z.maximum(500));

const schema = z.object({
  id: z.union([z.int(), z.string().check(z.minLength(1), z.maxLength(100))]),
  date: day(),
  title: line(500),
  type: z.enum(["motie", "amendement", "besluit", "overig"]),
  result: z.enum(["accepted", "rejected", "tie"]),
  resultLabel: z.optional(z.string().check(z.maxLength(200))),
  source: z.optional(address()),
  votes: z.record(
    z.string(),
    z.object({ agree: seats, disagree: seats, abstain: z.optional(seats) }),
  ),
});

type VoteRecord = z.infer<typeof schema>;

/** How the votes of a file are to be read. */
export interface Reading {
  /** Names of the factions by what the votes call them. */
  readonly factions: ReadonlyMap<string, string>;
  /** Whether counts are seats, not factions. */
  readonly hasSeats: boolean;
}

const SIDES = { agree: "for", disagree: "against", abstain: "notParticipating" } as const;

const ballotOf = ({ votes }: VoteRecord, { factions, hasSeats }: Reading): Ballot => {
  const box = new BallotBox("votes");
  for (const [slug, cast] of Object.entries(votes)) {
    const faction = factions.get(slug);
    if (faction === undefined)
      throw new UnrecordableRecord("votes", `noemt “${slug}”, die niet bij de fracties staat`);
    for (const key of ["agree", "disagree", "abstain"] as const) {
      const count = cast[key] ?? 0;
      if (hasSeats) box.seats(faction, SIDES[key], count);
      else if (count > 0) box.stance(faction, SIDES[key]);
    }
  }
  return box.ballot();
};

const generalRecord = (record: VoteRecord, reading: Reading): GeneralRecord => ({
  reference: String(record.id),
  kind: KINDS[record.type],
  title: oneLine(record.title),
  // The source knows the meeting alone, not when something was handed in.
  date: record.date,
  dateBasis: "meeting",
  meetingDate: record.date,
  movers: [],
  factions: [],
  outcome: RESULTS[record.result],
  outcomeWord: record.resultLabel,
  ballot: ballotOf(record, reading),
  address: record.source,
});

const MOST_TOLD = 20;

/** What to tell of a result that does not follow from the votes; a tie may end as rejected (Provinciewet art. 32). */
const contradictionIn = ({ reference, outcome, outcomeWord, ballot }: GeneralRecord) => {
  const totals = totalsOf(ballot.factions);
  const derived = outcomeOfVotes(totals);
  const isTie = derived === "tied" && outcome === "rejected";
  if (derived === undefined || derived === outcome || isTie) return undefined;
  const votes = `${dutchNumber(totals.for)} stemmen voor en ${dutchNumber(totals.against)} tegen`;
  return `Record ${reference} zegt “${outcomeWord ?? String(outcome)}”, maar heeft ${votes}; beide zijn vastgelegd zoals de bron ze heeft.`;
};

/** Makes the plan of a vote: what was put to the vote, by the meeting's day, and how each faction voted. */
export const planOf = (reading: Reading): Opened["plan"] => {
  let told = 0;
  return (value, session): Planned => {
    const source = dutchSchema(schema, value);
    const record = generalRecord(source, reading);
    const { reference } = record;
    const subject = session.subjectOf("motion", reference);
    const { stream, statements, problems } = motionSaid(record, KINDS[source.type]);
    const wish = { stream, subject, statements, reference, address: source.source };
    return {
      reference,
      subject,
      naming: namingOf(record),
      settle: (item) => {
        const contradiction = contradictionIn(record);
        if (contradiction !== undefined && (told += 1) <= MOST_TOLD)
          item.file.tally.note(contradiction);
        return item.file.settle(item, wish, problems);
      },
    };
  };
};
