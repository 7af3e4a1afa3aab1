import * as z from "zod/mini";
import { dutchDate, establishedFacts, firstVersion, isoDate, text } from "../../kit/index.ts";
import { defineCommitmentEvent } from "../state.ts";

/**
 * A portfolio holder tells the council what will be done (Gemeentewet art. 169; art. 180 for the
 * mayor). A political promise: the law knows no commitment as such.
 */
export const CommitmentMade = defineCommitmentEvent({
  type: "CommitmentMade",
  label: "Toezegging gedaan",
  lane: "executive",
  versions: firstVersion(
    z.object({
      title: text(500),
      number: z.optional(text(40)),
      /** Body of which the holder is a member. */
      body: z.enum(["executive", "mayor"]),
      /** Who makes the commitment, by name or by office. */
      holder: text(200),
      portfolio: z.optional(text(200)),
      /** What is promised, in full. */
      promise: z.optional(text(20_000)),
      /** Member or faction who asked for it. */
      askedBy: z.optional(text(200)),
      meetingDate: z.optional(isoDate()),
      /** Day on which it must be done. */
      term: z.optional(isoDate()),
      targetGroup: z.optional(text(200)),
      neighbourhood: z.optional(text(200)),
    }),
  ),
  summarise: ({ holder, title, term }) =>
    `De raad kreeg een toezegging van ${holder}: “${title}”${term === undefined ? "." : `, voor ${dutchDate(term)}.`}`,
  evolve: (_state, _data, { occurredOn }) => ({ status: "made", since: occurredOn }),
  facts: (data, about) =>
    establishedFacts(about, {
      kind: "commitment",
      status: "made",
      inForce: true,
      title: data.title,
      number: data.number,
      body: data.body,
      holder: data.holder,
      portfolio: data.portfolio,
      summary: data.promise,
      term: data.term,
      "target-group": data.targetGroup,
      neighbourhood: data.neighbourhood,
    }),
});
