import { outcomeOfVotes, type VoteTotals } from "../kit/index.ts";
import type { IsoDate, Position } from "../kit/index.ts";
import type { LawSource, Signal } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import { termOn } from "./refs.ts";

/** What a vote's signals are computed from. */
export interface SignalledVote {
  readonly date: IsoDate;
  readonly outcome: string;
  readonly totals: VoteTotals;
  readonly position: Position;
}

const words: Readonly<Record<string, string>> = {
  adopted: "aangenomen",
  "adopted-as-amended": "geamendeerd aangenomen",
  "adopted-conditionally": "onder voorbehoud aangenomen",
  rejected: "verworpen",
  tied: "gestaakt",
};

const law = (article: string): LawSource => ({ article, confidence: "text" });

const passes = (outcome: string): boolean => outcome.startsWith("adopted");

/** The outcome that is stated is not the one the votes give (Gemeentewet art. 30, art. 32 lid 4). */
const contradiction = ({ outcome, totals, position }: SignalledVote): readonly Signal[] => {
  const byVotes = outcomeOfVotes(totals);
  if (byVotes === undefined || byVotes === outcome) return [];
  if (passes(byVotes) && passes(outcome)) return [];
  return [
    {
      code: "outcome-contradicts-votes",
      sentence: `De bron noemt dit ${words[outcome] ?? outcome}. Met ${totals.for} stemmen voor en ${totals.against} tegen zou het ${words[byVotes] ?? byVotes} zijn.`,
      source: law(byVotes === "tied" ? "Gemeentewet artikel 32 lid 4" : "Gemeentewet artikel 30"),
      evidence: [position],
    },
  ];
};

/** More seats voted than the council has (Gemeentewet art. 8). */
const tooManySeats = (
  { council }: Asked,
  { date, totals, position }: SignalledVote,
): readonly Signal[] => {
  // Until the new council meets for the first time the old one votes (Gemeentewet art. 18).
  const start = termOn(council, date)?.from ?? date;
  const seats = council.elections.findLast((election) => election.date <= start)?.seats;
  const counted = totals.for + totals.against + totals.notParticipating + totals.absent;
  if (seats === undefined || counted <= seats) return [];
  return [
    {
      code: "more-votes-than-seats",
      sentence: `Er zijn ${counted} zetels geteld. De raad heeft er ${seats}.`,
      source: law("Gemeentewet artikel 8"),
      evidence: [position],
    },
  ];
};

/** What looks wrong about a vote; the vote stands as recorded. */
export const voteSignals = (asked: Asked, vote: SignalledVote): readonly Signal[] => [
  ...contradiction(vote),
  ...tooManySeats(asked, vote),
];
