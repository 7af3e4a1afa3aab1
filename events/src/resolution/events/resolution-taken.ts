import * as z from "zod/mini";
import {
  bodies,
  body,
  citedDocument,
  dutchEuros,
  dutchList,
  establishedFacts,
  euroFacts,
  factionsFor,
  firstVersion,
  isoDate,
  keysOf,
  steering,
  steeringTexts,
  text,
} from "../../kit/index.ts";
import { resolutionKinds } from "../kinds.ts";
import { defineResolutionEvent } from "../state.ts";
import { resolutionVote, tellVote } from "../vote.ts";

const taken = z.object({
  kind: z.enum(keysOf(resolutionKinds)),
  number: z.optional(text(40)),
  title: text(500),
  /** Who took it; where it is left out the body that takes its kind. */
  body: z.optional(body()),
  /** Factions that concluded a coalition agreement. */
  factions: z.optional(z.array(text(200))),
  summary: z.optional(text()),
  /** What it rests on in law, for example "Gemeentewet art. 160". */
  basis: z.optional(text(400)),
  portfolio: z.optional(text(200)),
  /** In euros; of a change of the budget what it adds, or takes away where it is below 0. */
  amount: z.optional(z.number()),
  /** Programme of the budget that changes. */
  programme: z.optional(text(200)),
  /** Day on which the council gave its wishes and concerns (Gemeentewet art. 160 lid 2, 169 lid 4). */
  councilHeardOn: z.optional(isoDate()),
  targetGroup: z.optional(text(200)),
  neighbourhood: z.optional(text(200)),
  ...steering,
  meetingDate: z.optional(isoDate()),
  vote: z.optional(resolutionVote),
  /** The resolution itself gives retroactive effect (domain.md L10). */
  saysRetroactive: z.optional(z.boolean()),
  document: z.optional(citedDocument),
});

/**
 * A body takes a resolution: the council (Gemeentewet art. 108, 147, 189, 192), the college (art. 160) or the
 * mayor (art. 170–176). A coalition agreement is concluded by factions; no act mentions it and it binds
 * nobody in law.
 */
export const ResolutionTaken = defineResolutionEvent({
  type: "ResolutionTaken",
  label: "Besluit genomen",
  versions: firstVersion(taken),
  summarise: ({ kind, title, body, factions = [], amount, programme, vote }) => {
    const words = resolutionKinds[kind];
    const by = factions.length === 0 ? bodies[body ?? words.body] : dutchList(factions);
    const details = [
      ...(amount === undefined ? [] : [`voor ${dutchEuros(amount)}`]),
      ...(programme === undefined ? [] : [`in programma ${programme}`]),
      ...(vote === undefined ? [] : [tellVote(vote)]),
    ];
    return `${words.article} “${title}” werd ${words.taken} door ${[by, ...details].join(", ")}.`;
  },
  evolve: (_state, _data, { occurredOn, from, validTo }) => ({
    status: "taken",
    since: occurredOn,
    from,
    validTo,
  }),
  facts: (data, { subject, from, validTo }) => [
    ...establishedFacts(
      { subject, from, validTo },
      {
        kind: data.kind,
        status: "taken",
        inForce: true,
        title: data.title,
        number: data.number,
        body: data.body ?? resolutionKinds[data.kind].body,
        factions: data.factions,
        "voted-for": data.vote?.factions && factionsFor(data.vote.factions),
        summary: data.summary,
        basis: data.basis,
        portfolio: data.portfolio,
        subject: data.programme,
        heard: data.councilHeardOn,
        "target-group": data.targetGroup,
        neighbourhood: data.neighbourhood,
        ...steeringTexts(data),
      },
    ),
    ...euroFacts({ subject, from }, { amount: data.amount }),
  ],
});
