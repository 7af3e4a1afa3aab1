import * as z from "zod/mini";
import {
  dutchDate,
  dutchEuros,
  euroFacts,
  euros,
  firstVersion,
  isoDate,
  keysOf,
  statusFacts,
  text,
  textFacts,
} from "../../kit/index.ts";
import { standstillEnd, standstillExemptions } from "../standstill.ts";
import { defineTenderEvent } from "../state.ts";

/**
 * The award decision is taken and sent to all who took part (Aanbestedingswet 2012 art. 2.127–2.130). It
 * is no acceptance yet: the stand-still runs first, unless a ground of art. 2.127 is given.
 */
export const TenderProvisionallyAwarded = defineTenderEvent({
  type: "TenderProvisionallyAwarded",
  label: "Voorlopig gegund",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      /** An organisation, never a citizen. */
      winner: text(200),
      value: euros(),
      /** Day on which the award decision was sent. */
      sentOn: isoDate(),
      /** Ground on which no stand-still is needed. */
      standstillExemption: z.optional(z.enum(keysOf(standstillExemptions))),
      reason: z.optional(text()),
    }),
  ),
  summarise: ({ winner, value, ...award }) => {
    const { standstillExemption } = award;
    const ends = standstillEnd(award);
    const told = `De opdracht werd voorlopig gegund aan ${winner}, voor ${dutchEuros(value)}.`;
    if (ends !== undefined)
      return `${told} De opschortende termijn loopt tot en met ${dutchDate(ends)}.`;
    const ground = standstillExemption && standstillExemptions[standstillExemption];
    return `${told} Een opschortende termijn is niet nodig: ${ground ?? ""}.`;
  },
  evolve: ({ since }, award) => ({
    status: "provisionally-awarded",
    ...(since === undefined ? {} : { since }),
    standstillEnds: standstillEnd(award),
  }),
  facts: ({ winner, value }, about) => [
    ...statusFacts(about, { status: "provisionally-awarded" }),
    ...textFacts(about, { party: winner }),
    ...euroFacts(about, { amount: value }),
  ],
});
