import * as z from "zod/mini";
import {
  count,
  countedVotes,
  dutchNumber,
  factionStance,
  factionVote,
  factionsFor,
  firstVersion,
  memberVote,
  text,
  totalsOfVote,
} from "../../kit/index.ts";
import type { Counted } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

const OUTCOMES = {
  adopted: "nam dit aan",
  "adopted-as-amended": "nam dit geamendeerd aan",
  "adopted-conditionally": "nam dit onder voorbehoud aan",
  rejected: "verwierp dit",
  tied: "nam geen besluit: de stemmen staakten",
} as const;

const FOLLOWS_STEPS = ["adopted", "adopted-as-amended", "adopted-conditionally"] as const;

const isCounted = ({ factions, totals }: Counted): boolean =>
  factions.length > 0 || totals !== undefined;

const tellVotes = (counted: Counted): string => {
  if (!isCounted(counted)) return "";
  const totals = totalsOfVote(counted);
  const blank = (counted.totals?.blank ?? 0) + (counted.totals?.invalid ?? 0);
  const others = blank === 0 ? "" : `, ${dutchNumber(blank)} blanco of ongeldig`;
  return `, met ${dutchNumber(totals.for)} stemmen voor en ${dutchNumber(totals.against)} tegen${others}`;
};

/**
 * The council decides by vote (Gemeentewet art. 28–32). `outcomeBasis` is `derived` where the source
 * gives votes without an outcome: it then follows from the majority of the votes cast (art. 30).
 */
export const MotionVoted = defineMotionEvent({
  type: "MotionVoted",
  label: "Gestemd",
  tone: "done",
  versions: firstVersion(
    z.object({
      method: z.enum([
        "formality",
        "acclamation",
        "show-of-hands",
        "roll-call",
        "written",
        "secret",
        "unknown",
      ]),
      outcome: z.enum([...FOLLOWS_STEPS, "rejected", "tied"]),
      outcomeBasis: z.enum(["stated", "derived"]),
      /** Empty where only the outcome is known. */
      factions: z.array(factionVote),
      members: z.optional(z.array(memberVote)),
      /** Sides of factions of which the source does not give the seats. */
      stances: z.optional(z.array(factionStance)),
      /** All that is known of a secret vote (art. 31); else only where no faction's votes are known. */
      totals: z.optional(countedVotes),
      /** Sitting members on the day, and those on the attendance list (art. 20, 29). */
      seats: z.optional(count()),
      present: z.optional(count()),
      /** Of those who did not take part, the members who had to abstain (art. 28). */
      keptOut: z.optional(count()),
      /** Why fewer members were enough: an item of a meeting called anew (art. 20), a vote held anew (art. 29). */
      noQuorumNeeded: z.optional(z.enum(["meeting-called-anew", "vote-held-anew"])),
      remark: z.optional(text()),
    }),
  ),
  summarise: ({ method, outcome, outcomeBasis, ...counted }) => {
    const how = method === "secret" ? " bij geheime stemming" : "";
    const basis = outcomeBasis === "derived" ? " De uitslag is afgeleid uit de stemmen." : "";
    return `De raad ${OUTCOMES[outcome]}${how}${tellVotes(counted)}.${basis}`;
  },
  evolve: (state, { outcome }) => ({ ...state, status: outcome }),
  facts: ({ outcome, outcomeBasis, stances, ...counted }, { subject, from, validTo }) => {
    const votedFor = factionsFor(counted.factions, stances);
    const totals = totalsOfVote(counted);
    const inForce = FOLLOWS_STEPS.some((adopted) => adopted === outcome);
    // Without counts the seats of an earlier vote end, and no others take their place.
    const to = isCounted(counted) ? undefined : from;
    const seats = (key: "votes-for" | "votes-against", value: number) =>
      ({ kind: "value", key, value, unit: "seats", subject, from, to }) as const;
    return [
      { kind: "status", status: outcome, subject, from },
      { kind: "validity", inForce, subject, from, to: validTo },
      { kind: "text", key: "outcome-basis", text: outcomeBasis, subject, from },
      { kind: "text", key: "voted-for", text: votedFor, subject, from },
      seats("votes-for", totals.for),
      seats("votes-against", totals.against),
    ];
  },
});
