import * as z from "zod/mini";
import {
  dutchNumber,
  factionVote,
  firstVersion,
  memberVote,
  text,
  totalsOf,
} from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

const OUTCOMES = {
  adopted: "nam dit aan",
  "adopted-as-amended": "nam dit geamendeerd aan",
  "adopted-conditionally": "nam dit onder voorbehoud aan",
  rejected: "verwierp dit",
  tied: "nam geen besluit: de stemmen staakten",
} as const;

const FOLLOWS_STEPS = ["adopted", "adopted-as-amended", "adopted-conditionally"] as const;

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
        "unknown",
      ]),
      outcome: z.enum([...FOLLOWS_STEPS, "rejected", "tied"]),
      outcomeBasis: z.enum(["stated", "derived"]),
      /** Empty where only the outcome is known. */
      factions: z.array(factionVote),
      members: z.optional(z.array(memberVote)),
      remark: z.optional(text()),
    }),
  ),
  summarise: ({ outcome, outcomeBasis, factions }) => {
    const totals = totalsOf(factions);
    const votes =
      factions.length === 0
        ? ""
        : `, met ${dutchNumber(totals.for)} stemmen voor en ${dutchNumber(totals.against)} tegen`;
    const basis = outcomeBasis === "derived" ? " De uitslag is afgeleid uit de stemmen." : "";
    return `De raad ${OUTCOMES[outcome]}${votes}.${basis}`;
  },
  evolve: (state, { outcome }) => ({ ...state, status: outcome }),
  facts: ({ outcome, outcomeBasis, factions }, { subject, from, validTo }) => {
    const totals = totalsOf(factions);
    const inForce = FOLLOWS_STEPS.some((adopted) => adopted === outcome);
    // Without counts the seats of an earlier vote end, and no others take their place.
    const to = factions.length === 0 ? from : undefined;
    const seats = (key: "votes-for" | "votes-against", value: number) =>
      ({ kind: "value", key, value, unit: "seats", subject, from, to }) as const;
    return [
      { kind: "status", status: outcome, subject, from },
      { kind: "validity", inForce, subject, from, to: validTo },
      { kind: "text", key: "outcome-basis", text: outcomeBasis, subject, from },
      seats("votes-for", totals.for),
      seats("votes-against", totals.against),
    ];
  },
});
