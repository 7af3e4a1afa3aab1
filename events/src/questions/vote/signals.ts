import { councilOn } from "../../council/index.ts";
import { outcomeOfVotes } from "../../kit/index.ts";
import type { LawSource, Signal } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import { termOn } from "../refs.ts";
import type { Vote } from "./vote.ts";

const words: Readonly<Record<string, string>> = {
  adopted: "aangenomen",
  "adopted-as-amended": "geamendeerd aangenomen",
  "adopted-conditionally": "onder voorbehoud aangenomen",
  rejected: "verworpen",
  tied: "gestaakt",
};

const law = (article: string): LawSource => ({
  article: `Gemeentewet artikel ${article}`,
  confidence: "text",
});

const passes = (outcome: string): boolean => outcome.startsWith("adopted");

const sum = ({ totals }: Vote): number =>
  totals.for + totals.against + totals.notParticipating + totals.absent;

/** What looks wrong about a vote, and by which article. */
type Look = (vote: Vote, asked: Asked) => readonly Signal[];

const seen = (
  { position }: Vote,
  code: string,
  said: { readonly article: string; readonly sentence: string; readonly also?: readonly number[] },
): readonly Signal[] => {
  const { article, sentence, also = [] } = said;
  return [{ code, sentence, source: law(article), evidence: [...also, position] }];
};

/** The council as it is composed on the day of the vote: its seats, and those of them that are held. */
const bodyOn = ({ council }: Asked, { date }: Vote) => {
  // Until the new council meets for the first time the old one votes (Gemeentewet art. 18).
  const start = termOn(council, date)?.from ?? date;
  const seats = council.elections.findLast((election) => election.date <= start)?.seats;
  const { vacant } = councilOn(council, date);
  return { seats, sitting: seats === undefined ? undefined : seats - vacant };
};

const sittingOn = (asked: Asked, vote: Vote): number | undefined =>
  vote.seats ?? bodyOn(asked, vote).sitting;

/** Art. 20: a meeting is opened only with more than half of the sitting members on the attendance list. */
const openedWithTooFew: Look = (vote, asked) => {
  const { present, noQuorumNeeded } = vote;
  const sitting = sittingOn(asked, vote);
  if (present === undefined || sitting === undefined) return [];
  if (noQuorumNeeded === "meeting-called-anew" || present > sitting / 2) return [];
  return seen(vote, "opened-without-quorum", {
    article: "20",
    sentence: `Op de presentielijst staan ${present} van de ${sitting} leden. Een vergadering begint pas als meer dan de helft er is.`,
  });
};

/**
 * Art. 29: a vote counts only where more than half of the sitting members who need not abstain took part.
 * A ballot that is blank or invalid takes part (art. 28 lid 3). Without a count there is nothing to say.
 */
const votedByTooFew: Look = (vote, asked) => {
  const { totals, votesCast, blankOrInvalid, noQuorumNeeded } = vote;
  const sitting = sittingOn(asked, vote);
  const took = votesCast + blankOrInvalid;
  if (took === 0 || sitting === undefined || noQuorumNeeded !== undefined) return [];
  // Where the record does not say why members did not take part, none of them is held against the vote.
  const might = sitting - (vote.keptOut ?? totals.notParticipating);
  if (took > might / 2) return [];
  return seen(vote, "vote-without-quorum", {
    article: "29",
    sentence: `Aan de stemming deden ${took} leden mee, van de ${might} die mochten stemmen. De stemming geldt alleen als meer dan de helft meedoet.`,
  });
};

/** Art. 32 lid 2: at a roll call every present member who need not abstain votes for or against. */
const abstainedAtRollCall: Look = (vote) => {
  if (vote.method !== "roll-call") return [];
  const { totals, blankOrInvalid, keptOut = 0 } = vote;
  const silent = totals.notParticipating + blankOrInvalid - keptOut;
  if (silent <= 0) return [];
  const who = silent === 1 ? "Eén lid was er wel en stemde niet" : `${silent} leden waren er wel en stemden niet`; // prettier-ignore
  return seen(vote, "abstained-at-roll-call", {
    article: "32 lid 2",
    sentence: `${who}. Bij hoofdelijke stemming stemt ieder lid dat er is voor of tegen, tenzij artikel 28 dat verbiedt. Dat is hier niet vastgelegd.`,
  });
};

/** Art. 31: a vote on persons is secret; what is recorded cannot say how factions or members voted. */
const secretTold: Look = (vote) =>
  vote.onPersons && vote.factions.length > 0
    ? seen(vote, "secret-vote-told", {
        article: "31",
        sentence:
          "Over personen wordt geheim gestemd. Toch is vastgelegd hoe fracties of leden stemden.",
      })
    : [];

/** Art. 32 lid 6: all members of whom the council consists, but those who had to abstain, cast a vote. */
const isComplete = (vote: Vote, asked: Asked): boolean => {
  const seats = bodyOn(asked, vote).seats ?? vote.seats;
  return seats !== undefined && vote.votesCast >= seats - (vote.keptOut ?? 0);
};

/** What the votes give, by which article, and on which votes that rests. */
interface ByLaw {
  readonly outcome: string | undefined;
  readonly article: string;
  /** Why a tie is decided. */
  readonly why?: string;
  readonly also?: readonly number[];
}

const tiedByLaw = (vote: Vote, asked: Asked): ByLaw => {
  // Persons who get as many votes each draw lots.
  if (vote.onPersons) return { outcome: undefined, article: "31" };
  const notAdopted = { outcome: "rejected", article: "32 lid 5" } as const;
  if (isComplete(vote, asked)) return { ...notAdopted, why: "in een voltallige vergadering" };
  if (vote.tiedBefore === undefined) return { outcome: "tied", article: "32 lid 4" };
  return { ...notAdopted, why: "voor de tweede keer", also: [vote.tiedBefore] };
};

const outcomeByLaw = (vote: Vote, asked: Asked): ByLaw => {
  const outcome = outcomeOfVotes(vote.totals);
  return outcome === "tied" ? tiedByLaw(vote, asked) : { outcome, article: "30" };
};

const word = (outcome: string): string => words[outcome] ?? outcome;

/** Art. 30 and 32 lid 4–6: the outcome that is stated is not the one the votes give. */
const contradiction: Look = (vote, asked) => {
  const { outcome, article, why, also = [] } = outcomeByLaw(vote, asked);
  if (outcome === undefined || outcome === vote.outcome) return [];
  if (passes(outcome) && passes(vote.outcome)) return [];
  const { totals } = vote;
  const told =
    why === undefined
      ? `Met ${totals.for} stemmen voor en ${totals.against} tegen zou het ${word(outcome)} zijn.`
      : `De stemmen staakten ${why}, met ${totals.for} voor en ${totals.against} tegen: dan is het niet aangenomen.`;
  const sentence = `De bron noemt dit ${word(vote.outcome)}. ${told}`;
  return seen(vote, "outcome-contradicts-votes", { article, sentence, also });
};

/** Art. 8: more seats voted than the council has. */
const tooManySeats: Look = (vote, asked) => {
  const { seats } = bodyOn(asked, vote);
  const counted = sum(vote);
  if (seats === undefined || counted <= seats) return [];
  return seen(vote, "more-votes-than-seats", {
    article: "8",
    sentence: `Er zijn ${counted} zetels geteld. De raad heeft er ${seats}.`,
  });
};

const LOOKS = [
  openedWithTooFew,
  votedByTooFew,
  contradiction,
  secretTold,
  abstainedAtRollCall,
  tooManySeats,
] as const;

/** What looks wrong about a vote of the council; the vote stands as recorded. */
export const voteSignals = (asked: Asked, vote: Vote): readonly Signal[] =>
  LOOKS.flatMap((look) => look(vote, asked));
