import * as z from "zod/mini";
import {
  dutchList,
  establishedFacts,
  firstVersion,
  isoDate,
  keysOf,
  text,
  webAddress,
} from "../../kit/index.ts";
import { motionKinds, motionPurposes } from "../kinds.ts";
import { defineMotionEvent } from "../state.ts";

const submitted = z.object({
  kind: z.enum(keysOf(motionKinds)),
  /** What a motion is for; counts for a motion alone. */
  purpose: z.optional(z.enum(keysOf(motionPurposes))),
  /** As printed by the source, for example 26M48. */
  number: z.optional(text(40)),
  title: text(500),
  movers: z.array(z.object({ name: text(200), faction: z.optional(text(200)) })),
  /** As spelled by the source; spellings are joined only after a clerk confirmed them. */
  factions: z.array(text(200)),
  request: z.optional(text(20_000)),
  /** Day by which the motion asks to be carried out. */
  term: z.optional(isoDate()),
  portfolio: z.optional(text(200)),
  agendaItem: z.optional(text(500)),
  meetingDate: z.optional(isoDate()),
  /** `meeting` where the source gives no date and the date of the meeting stands in for it. */
  dateBasis: z.optional(z.enum(["stated", "meeting"])),
  document: z.optional(z.object({ address: webAddress(), sha256: z.optional(text(64)) })),
});

/**
 * A motion (reglement van orde, Gemeentewet art. 16), an amendment (art. 147b) or a proposal (art. 147a,
 * 160) is handed in. Asks or changes; binds nobody by itself.
 */
export const MotionSubmitted = defineMotionEvent({
  type: "MotionSubmitted",
  label: "Ingediend",
  versions: firstVersion(submitted),
  summarise: ({ kind, purpose, title, factions }) => {
    const words = motionKinds[kind].article;
    const name =
      kind === "motion" && purpose !== undefined ? `${words} ${motionPurposes[purpose]}` : words;
    const what = `${name} “${title}” werd ingediend`;
    return factions.length === 0 ? `${what}.` : `${what} door ${dutchList(factions)}.`;
  },
  evolve: (_state, _data, { occurredOn }) => ({ status: "submitted", since: occurredOn }),
  facts: ({ kind, title, number, factions, movers, request, term, portfolio }, { subject, from }) =>
    establishedFacts(
      { subject, from },
      {
        kind,
        status: "submitted",
        title,
        factions,
        movers: movers.map(({ name }) => name),
        number,
        request,
        term,
        portfolio,
      },
    ),
});
